import type { Entry } from '../model/entry.js'

export interface Stale {
  entry: Entry
  /** Days until its review is due; negative when it is past. */
  daysLeft: number
}

const DAY_MS = 86_400_000

/** The entries whose review is due within `days`, or past, by owner; the most urgent first. */
export function staleBy(entries: readonly Entry[], today: string, days: number): Map<string, Stale[]> {
  const stale = entries
    .map((entry) => ({ entry, daysLeft: Math.round((Date.parse(entry.reviewBy) - Date.parse(today)) / DAY_MS) }))
    .filter(({ daysLeft }) => daysLeft <= days)
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.entry.id < b.entry.id ? -1 : 1))
  return Map.groupBy(stale, ({ entry }) => entry.owner)
}
