import { dateInWords } from '../model/dates.js'
import { isOld } from '../model/directory.js'
import type { Entry } from '../model/entry.js'
import { isolated, withoutIsolates } from '../model/isolate.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import { COMMA } from './office.js'
import type { Phrases } from './phrases.js'

/** "091-111-111-456", "0800-37432", "081-2831623, 081-2831702"; not a year, a sum or a short code. */
const PHONE = /^\+?\d[\d-]*-\d[\d-]*(?:, \+?\d[\d-]+)*$/

/**
 * The line below a text that tells phone numbers last seen more than three years ago: which, and since when. Empty
 * where the text names none, or says "to be confirmed" by itself.
 */
export function oldNumbersWords(
  entry: Entry,
  text: string,
  language: Language,
  { library, phrases, now }: { library: Pick<Library, 'office'>; phrases: Phrases; now: Date },
): string {
  const plain = withoutIsolates(text)
  const toBeConfirmed = phrases(language, { key: 'office.toBeConfirmed' })
  if (plain.includes(toBeConfirmed)) return ''
  const bySeen = new Map<string, string[]>()
  for (const [number, seen] of phonesOf(entry, library)) {
    if (isOld(seen, now) && plain.includes(number)) bySeen.set(seen, [...(bySeen.get(seen) ?? []), number])
  }
  const lines = [...bySeen].map(([seen, numbers]) => {
    const vars = { toBeConfirmed, numbers: numbers.join(COMMA[language]) }
    return seen === 'undated'
      ? phrases(language, { key: 'office.undatedNumbers', vars })
      : phrases(language, { key: 'office.oldNumbers', vars: { ...vars, date: dateInWords(seen, language) } })
  })
  const words = lines.join('\n')
  return language === 'ur' ? isolated(words) : words
}

/** The numbers an entry may tell, each with the day it was last seen: its offices' and those among its own facts. */
function phonesOf(entry: Entry, library: Pick<Library, 'office'>): Map<string, string> {
  const phones = new Map<string, string>()
  const note = (number: string, seen: string) => {
    const before = phones.get(number)
    if (before === undefined || before === 'undated' || (seen !== 'undated' && seen > before)) phones.set(number, seen)
  }
  for (const [path, value] of entry.facts) {
    if (typeof value !== 'string' || !PHONE.test(value)) continue
    for (const { supports, seen } of entry.sources) {
      if (supports.some((name) => name === path || path.startsWith(`${name}.`))) note(value, seen)
    }
  }
  for (const id of entry.offices ?? []) {
    for (const { number, seen } of library.office(id)?.phones ?? []) note(number, seen)
  }
  return phones
}
