import { isOld } from '../model/directory.js'
import type { Entry } from '../model/entry.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { Phrases } from './phrases.js'

/** "091-111-111-456", "0800-37432", "081-2831623, 081-2831702"; not a year, a sum or a short code. */
const PHONE = /^\+?\d[\d-]*-\d[\d-]*(?:, \+?\d[\d-]+)*$/

/** A text, filled, with "(to be confirmed)" behind phone numbers last seen more than three years ago: once in a line. */
export function withOldNumbersMarked(
  entry: Entry,
  text: string,
  language: Language,
  { library, phrases, now }: { library: Pick<Library, 'office'>; phrases: Phrases; now: Date },
): string {
  const old = [...phonesOf(entry, library)].filter(([, seen]) => isOld(seen, now)).map(([number]) => number)
  if (old.length === 0) return text
  const toBeConfirmed = phrases(language, { key: 'office.toBeConfirmed' })
  return text
    .split('\n')
    .map((line) => (line.includes(toBeConfirmed) ? line : marked(line, old, toBeConfirmed)))
    .join('\n')
}

/** Behind the last of them, and behind the mark that ends a number inside Urdu. */
function marked(line: string, old: readonly string[], toBeConfirmed: string): string {
  const end = Math.max(...old.map((number) => line.lastIndexOf(number) + (line.includes(number) ? number.length : 0)))
  if (end < 0) return line
  const after = line[end] === '\u2069' ? end + 1 : end
  return `${line.slice(0, after)} (${toBeConfirmed})${line.slice(after)}`
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
