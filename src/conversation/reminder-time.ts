/**
 * When a reminder may go. All times are instants; nights and mornings are Pakistan's, five hours ahead of UTC all
 * year.
 */
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const PAKISTAN_MS = 5 * HOUR_MS
const NIGHT_BEGINS = 21
const NIGHT_ENDS = 8
/** A message must still fall into the 24 hours after the citizen's last one, with room for delays. */
const WITHIN_WINDOW_MS = 23 * HOUR_MS

export const WEEK_MS = 7 * DAY_MS

/** From 21:00 to 08:00 in Pakistan nobody is woken. */
export function isNight(at: Date): boolean {
  const hour = inPakistan(at).getUTCHours()
  return hour >= NIGHT_BEGINS || hour < NIGHT_ENDS
}

/** The same instant by day; the morning after by night. */
export function outOfNight(at: Date): Date {
  if (!isNight(at)) return at
  const there = inPakistan(at)
  const day = there.getUTCHours() >= NIGHT_BEGINS ? 1 : 0
  return fromPakistan(there, day, NIGHT_ENDS)
}

/** About this time tomorrow, and within the 24 hours of a message written now: no template is needed for it. */
export function tomorrow(now: Date): Date {
  const at = new Date(now.getTime() + WITHIN_WINDOW_MS)
  if (!isNight(at)) return at
  const there = inPakistan(at)
  const day = there.getUTCHours() >= NIGHT_BEGINS ? 0 : -1
  return new Date(fromPakistan(there, day, NIGHT_BEGINS).getTime() - HOUR_MS / 2)
}

/** The earliest at or after `wished` that is by day and a week after the last one. */
export function nextReminder(wished: Date, lastAt: Date | undefined): Date {
  const earliest = lastAt === undefined ? 0 : lastAt.getTime() + WEEK_MS
  return outOfNight(new Date(Math.max(wished.getTime(), earliest)))
}

/** "2026-11-30": the day there. */
export function dayOf(at: Date): string {
  return inPakistan(at).toISOString().slice(0, 10)
}

/** A Date whose UTC fields are Pakistan's wall clock. */
function inPakistan(at: Date): Date {
  return new Date(at.getTime() + PAKISTAN_MS)
}

function fromPakistan(there: Date, days: number, hour: number): Date {
  const wall = Date.UTC(there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate() + days, hour)
  return new Date(wall - PAKISTAN_MS)
}
