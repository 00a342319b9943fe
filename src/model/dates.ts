import type { Language } from './language.js'

// Written out: `Intl` knows no Roman Urdu, and waking it costs more at the start than all else here.
const LATIN = 'January February March April May June July August September October November December'.split(' ')
const URDU = 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(' ')

/** "2026-01-20" and "2026-01" in words ("20 January 2026", "جنوری 2026"); anything else as it is. */
export function dateInWords(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? []
  const name = (language === 'ur' ? URDU : LATIN)[Number(month) - 1]
  if (year === undefined || name === undefined) return iso
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
