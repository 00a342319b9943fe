import type { Entry, PartId } from '../model/entry.js'
import { PARTS } from '../model/entry.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'

/** One line of an entry as it was written, placeholders not filled. */
export interface Line {
  part: PartId
  text: string
}

/** So much of an entry is shown to a model at once, in characters; the part that was asked for comes first. */
const GROUND_MAX = 6000

/** The lines an answer may be phrased from. */
export function linesOf(entry: Entry, language: Language, asked: PartId): Line[] {
  const order = [asked, 'summary' as const, ...PARTS.filter((part) => part !== asked && part !== 'summary')]
  const lines = [...new Set(order)].flatMap((part) => {
    const text = entry.texts[language].parts[part]
    if (!text) return []
    return [...text.intro.split('\n'), ...text.items.flatMap((item) => item.text.split('\n'))]
      .map((line) => ({ part, text: line.trim() }))
      .filter((line) => line.text !== '')
  })
  let left = GROUND_MAX
  return lines.filter((line) => {
    left -= line.text.length
    return left >= 0
  })
}

/** A word of this many entries belongs to the language, not to what one of them says. */
const COMMON_IN = 10

const commonWords = new WeakMap<Library, Map<Language, ReadonlySet<string>>>()

/** The words that stand in the texts of many entries, places left out: what an answer may say without a line for it. */
export function commonWordsOf(library: Library, language: Language): ReadonlySet<string> {
  const known = commonWords.get(library) ?? new Map<Language, ReadonlySet<string>>()
  commonWords.set(library, known)
  const before = known.get(language)
  if (before) return before
  const counts = new Map<string, number>()
  for (const entry of library.entries()) {
    const words = new Set(linesOf(entry, language, 'summary').flatMap(({ text }) => wordsOf(text)))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const places = new Set(
    library.places().flatMap(({ name, spellings }) => [...Object.values(name), ...spellings].flatMap(wordsOf)),
  )
  const common = new Set(
    [...counts].flatMap(([word, count]) => (count >= COMMON_IN && !places.has(word) ? [word] : [])),
  )
  known.set(language, common)
  return common
}

const PLACEHOLDER = /\{\{[^{}]*\}\}/g

/** The words of a text in small letters, placeholders left out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(PLACEHOLDER, ' ')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu) ?? []
  )
}

/** The placeholders of a text, in order and as they are typed. */
export function placeholdersOf(text: string): string[] {
  return (text.match(PLACEHOLDER) ?? []).map((typed) => typed.replaceAll(/\s/g, ''))
}
