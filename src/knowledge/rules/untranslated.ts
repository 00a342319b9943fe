import { shownLines } from '../entry.js'
import { withoutPlaceholders } from '../render.js'
import type { RuleFamily } from './base.js'

/** Words in small letters; fewer may stand between the names of banks and offices. */
const A_SENTENCE = 3

/** A line that reads the same in English and in Roman Urdu was copied and not yet translated. */
export const untranslated: RuleFamily = ({ drafts }, complain) => {
  for (const { texts } of drafts) {
    const { en, 'ur-Latn': roman } = texts
    if (!en || !roman) continue
    const english = new Set(shownLines(en).map(({ text }) => text))
    for (const line of shownLines(roman)) {
      if (line === roman.title || line === roman.label || !english.has(line.text)) continue
      const words = withoutPlaceholders(line.text).match(/\b[a-z]{2,}\b/g) ?? []
      if (words.length >= A_SENTENCE)
        complain(
          'error',
          roman.file,
          line.no,
          'untranslated',
          'this line is the same as in en.md: write it in Roman Urdu',
        )
    }
  }
}
