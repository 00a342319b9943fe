import type { Holiday, Span, Weekday } from '../model/directory.js'
import { type DeskHours, WEEKDAYS } from '../model/directory.js'

/** Pakistan is five hours ahead of UTC, all year. */
const KARACHI_MS = 5 * 60 * 60 * 1000
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** Told times are round: "half past three", never "3:27". */
const ROUND_MINUTES = 30
/** Whoever has no open day in so long has no hours to promise by. */
const LOOK_AHEAD_DAYS = 60

/** What is known of when a desk answers. */
export interface DeskTimes {
  hours: DeskHours
  holidays: readonly Holiday[]
  /** The provinces whose holidays are the desk's. Without any: those of all Pakistan only. */
  provinces?: readonly string[]
}

/**
 * By when an answer may be promised: so many hours of the desk's own open time from now, lunch, Friday's break, days
 * off and holidays left out, rounded up to the half hour, never beyond the desk's closing. Undefined where the desk
 * has no open time to speak of.
 */
export function promiseFrom(now: Date, deskHours: number, times: DeskTimes): Date | undefined {
  let left = Math.max(1, Math.round(deskHours * 60))
  const local = now.getTime() + KARACHI_MS
  const firstDay = Math.floor(local / DAY_MS)
  const minuteNow = Math.floor((local - firstDay * DAY_MS) / MINUTE_MS)
  for (let day = firstDay; day < firstDay + LOOK_AHEAD_DAYS; day++) {
    for (const span of openSpans(day, times)) {
      const from = Math.max(span.from, day === firstDay ? minuteNow : 0)
      const open = span.to - from
      if (open <= 0) continue
      if (left <= open) {
        const minute = Math.min(span.to, Math.ceil((from + left) / ROUND_MINUTES) * ROUND_MINUTES)
        return new Date(day * DAY_MS + minute * MINUTE_MS - KARACHI_MS)
      }
      left -= open
    }
  }
  return undefined
}

/** The hours of a day, counted in days since 1970 in Pakistan; none on a day off. */
function openSpans(day: number, { hours, holidays, provinces = [] }: DeskTimes): readonly Span[] {
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10)
  const off = holidays.some(
    (holiday) =>
      reaches(holiday, date) &&
      (holiday.provinces === undefined || holiday.provinces.some((province) => provinces.includes(province))),
  )
  return off ? [] : (hours.week[weekdayOf(day)] ?? [])
}

/** A holiday that moves with the moon may begin or end a day off: neither day is promised. */
function reaches({ from, to, moon = false }: Holiday, date: string): boolean {
  const slack = moon ? DAY_MS : 0
  const shifted = (day: string, by: number) => new Date(Date.parse(day) + by).toISOString().slice(0, 10)
  return date >= shifted(from, -slack) && date <= shifted(to, slack)
}

/** The first of January 1970 was a Thursday. */
function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(day + 3) % 7] ?? 'mon'
}
