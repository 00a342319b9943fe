import { withoutPlaceholders } from '../render.js'
import { shownLines } from '../texts.js'
import type { RuleFamily } from './base.js'

/** Words that make a sentence English. Names of papers and offices stand in both languages, and hold at most one. */
const ENGLISH =
  /\b(?:the|a|an|is|are|be|to|for|with|your|you|in|on|at|of|and|or|not|from|by|only|it|this|go|can|if)\b/gi

/** A line that reads the same in English and in Roman Urdu was copied and not yet translated. */
export const untranslated: RuleFamily = ({ drafts }, complain) => {
  for (const { texts } of drafts) {
    const { en, 'ur-Latn': roman } = texts
    if (!en || !roman) continue
    const inEnglish = new Set(shownLines(en).map(({ text }) => text))
    for (const line of shownLines(roman)) {
      if (line === roman.title || line === roman.label || !inEnglish.has(line.text)) continue
      const english = new Set(withoutPlaceholders(line.text).toLowerCase().match(ENGLISH))
      if (english.size >= 2)
        complain('error', roman.file, line.no, 'untranslated', {
          en: 'this line is the same as in en.md: write it in Roman Urdu',
          ur: 'یہ سطر وہی ہے جو en.md میں ہے: رومن اردو میں لکھیں',
        })
    }
  }
}
