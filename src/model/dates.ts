import type { Language } from './language.js'

// Written out: `Intl` knows no Roman Urdu, and waking it costs more at the start than all else here.
const LATIN = 'January February March April May June July August September October November December'.split(' ')
const URDU = 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(' ')

/**
 * "2026-01-20" and "2026-01" in words ("20 January 2026", "جنوری 2026"), and the day of every year, "31 December";
 * anything else as it is.
 */
export function dateInWords(date: string, language: Language): string {
  const names = language === 'ur' ? URDU : LATIN
  const [, ofEach, month] = /^(\d{1,2}) ([A-Z][a-z]+)$/.exec(date) ?? []
  const everyYear = names[LATIN.indexOf(month ?? '')]
  if (everyYear !== undefined) return `${ofEach} ${everyYear}`
  const [, year, number, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
  const name = names[Number(number) - 1]
  if (year === undefined || name === undefined) return date
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
