import type { Language } from './language.js'
import type { Province } from './utterance.js'

export type OfficeId = string
export type DeskId = string

/** A telephone of an office. `seen`: the day, month or year it last stood in a source (ISO), or `undated`. */
export interface Phone {
  id: string
  number: string
  seen: string
}

/** A place where citizens can go, ring or write. What isn't known isn't there. */
export interface Office {
  id: OfficeId
  /** Whose office it is: `smeda`, `banking-mohtasib`. */
  body: string
  province: Province
  /** The desk whose hours and holidays hold for it. */
  desk?: DeskId
  /** May be named as the office nearest to somebody. */
  nearest?: boolean
  /** Where to ask when nothing of its own is known. */
  ask?: OfficeId
  name: Readonly<Record<Language, string>>
  address?: Readonly<Record<Language, string>>
  /** As a phone's `seen`. */
  addressSeen?: string
  phones: readonly Phone[]
  email?: string
  site?: string
  sources: readonly { id: string; url?: string; name?: string; seen: string }[]
}

/** From one minute of the day to another, in Pakistan's time: 9 o'clock is 540. */
export interface Span {
  from: number
  to: number
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** When a desk answers, in Asia/Karachi; two spans of one day have a break between them. A day left out is a day off. */
export interface DeskHours {
  desk: DeskId
  week: Readonly<Partial<Record<Weekday, readonly Span[]>>>
  /** Who said so, and when: hours are never guessed. */
  confirmed: { on: string; by: string }
}

/** Days on which no desk answers. `from` and `to` are days, both included. */
export interface Holiday {
  id: string
  from: string
  to: string
  name: Readonly<Record<Language, string>>
  /** May move by a day with the moon. */
  moon?: boolean
  /** Left out: all of Pakistan. */
  provinces?: readonly Province[]
}

/** A province, a district, or a town that people name instead of its district. */
export interface Place {
  id: string
  kind: 'province' | 'district' | 'city'
  province: Province
  /** A city's district; a district's own id. */
  district?: string
  name: Readonly<Record<Language, string>>
  /** All that counts as naming it, in any script, words parted by spaces. */
  spellings: readonly string[]
  /** Where that isn't the province's own. */
  office?: OfficeId
  /** One of the districts that joined Khyber Pakhtunkhwa in 2018. */
  merged?: boolean
}

/** What somebody said of where they are: any of the two. */
export interface Whereabouts {
  province?: Province
  district?: string
}

const YEARS_OF_TRUST = 3

/**
 * Whether a phone number or address is so old that it is told as "to be confirmed": last seen more than three years
 * ago, or nobody knows when. A month or year counts as its first day.
 */
export function isOld(seen: string, now: Date): boolean {
  const [year, month = '01', day = '01'] = seen.split('-')
  if (!/^\d{4}$/.test(year ?? '')) return true
  const until = new Date(`${Number(year) + YEARS_OF_TRUST}-${month}-${day}T00:00:00+05:00`)
  return now.getTime() >= until.getTime()
}
