import { dateInWords } from './dates.js'
import type { Language } from './language.js'

/** Pakistan is five hours ahead of UTC, all year. */
const KARACHI_MS = 5 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

const ROMAN_DAYS = 'Itwar Peer Mangal Budh Jumerat Juma Hafta'.split(' ')
const WEEKDAYS: Record<Language, readonly string[]> = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  ur: 'اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ'.split(' '),
  'ur-Latn': ROMAN_DAYS,
}
const TODAY: Record<Language, string> = { en: 'today', ur: 'آج', 'ur-Latn': 'aaj' }
const TOMORROW: Record<Language, string> = { en: 'tomorrow', ur: 'کل', 'ur-Latn': 'kal' }

/** The day and the hour in Pakistan: "4 pm today", "aaj sham 4 bajay", "پیر 30 نومبر 2026 صبح 11 بجے". */
export function momentInWords(at: Date, now: Date, language: Language): string {
  const local = new Date(at.getTime() + KARACHI_MS)
  const day = dayWords(local, new Date(now.getTime() + KARACHI_MS), language)
  const [hour, minute] = [local.getUTCHours(), local.getUTCMinutes()]
  const clock = `${hour % 12 || 12}${minute === 0 ? '' : `:${`${minute}`.padStart(2, '0')}`}`
  if (language === 'en') return `${clock} ${hour < 12 ? 'am' : 'pm'} ${day}`
  const part = PARTS_OF_DAY.find(({ before }) => hour < before) ?? NIGHT
  return language === 'ur' ? `${day} ${part.ur} ${clock} بجے` : `${day} ${part.roman} ${clock} bajay`
}

function dayWords(local: Date, today: Date, language: Language): string {
  const days = Math.floor(local.getTime() / DAY_MS) - Math.floor(today.getTime() / DAY_MS)
  if (days === 0) return TODAY[language]
  if (days === 1) return TOMORROW[language]
  const weekday = WEEKDAYS[language][local.getUTCDay()] ?? ''
  const date = dateInWords(local.toISOString().slice(0, 10), language)
  return language === 'en' ? `on ${weekday}, ${date}` : `${weekday} ${date}`
}

const NIGHT = { before: 24, ur: 'رات', roman: 'raat' }
const PARTS_OF_DAY = [
  { before: 5, ur: 'رات', roman: 'raat' },
  { before: 12, ur: 'صبح', roman: 'subah' },
  { before: 16, ur: 'دوپہر', roman: 'dopahar' },
  { before: 20, ur: 'شام', roman: 'sham' },
]
