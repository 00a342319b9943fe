import type { Language } from '../model/language.js'

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  'ur-Latn': [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ur: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
}

/** "2026-01-20", "2026-01" or "2026" in words: "20 January 2026", "جنوری 2026". Anything else stays as it is. */
export function dateInWords(iso: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso)
  if (!match) return iso
  const [, year, month, day] = match
  const name = month ? MONTHS[language][Number(month) - 1] : undefined
  if (!name) return year ?? iso
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}
