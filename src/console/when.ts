import type { ConsoleLanguage } from './accounts.js'
import type { Say } from './words.js'

const ZONE = 'Asia/Karachi'

const cached = new Map<string, Intl.DateTimeFormat>()

function format(language: ConsoleLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = cached.get(key)
  if (known) return known
  const locale = language === 'ur' ? 'ur-PK' : 'en-GB'
  const made = new Intl.DateTimeFormat(locale, { timeZone: ZONE, hourCycle: 'h23', ...options })
  cached.set(key, made)
  return made
}

/** "29 Nov 2026, 14:05:09", in Pakistan. */
export function exactTime(at: string, language: ConsoleLanguage): string {
  return format(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(at))
}

/** "29 Nov 2026", in Pakistan. */
export function dateOf(at: string, language: ConsoleLanguage): string {
  return format(language, { dateStyle: 'medium' }).format(new Date(at))
}

/** "14:05", in Pakistan. */
export function clockTime(at: string, language: ConsoleLanguage): string {
  return format(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
}

/** "Sunday 29 November", in Pakistan. */
export function dayOf(at: string, language: ConsoleLanguage): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(at))
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** "3 min", "2 h 5 min", "4 days": two units at most, rounded down. Never negative. */
export function duration(ms: number, say: Say): string {
  const left = Math.max(0, ms)
  if (left < MINUTE_MS) return say('time.underAMinute')
  if (left < HOUR_MS) return say('time.minutes', { count: Math.floor(left / MINUTE_MS) })
  if (left < DAY_MS) {
    const minutes = Math.floor((left % HOUR_MS) / MINUTE_MS)
    const hours = say('time.hours', { count: Math.floor(left / HOUR_MS) })
    return minutes > 0 ? `${hours} ${say('time.minutes', { count: minutes })}` : hours
  }
  return say('time.days', { count: Math.floor(left / DAY_MS) })
}
