import { LANGUAGES, type Language } from '../../model/language.js'
import { numberWordsIn } from '../../model/number-words.js'
import { shownLines } from '../texts.js'
import type { RuleFamily } from './base.js'

/** A figure stands once, in `facts.yaml`; typed into a text, in digits or in words, it would be forgotten there. */
export const typedFigures: RuleFamily = ({ drafts }, complain) => {
  for (const { texts } of drafts) {
    for (const language of LANGUAGES) {
      const text = texts[language]
      if (!text) continue
      for (const { no, text: words } of shownLines(text)) {
        // A placeholder with a bracket too few is complained of by itself.
        const typed = words.replace(/\{+[^{}]*\}+/g, ' • ')
        for (const figure of figuresIn(typed, language)) {
          complain('error', text.file, no, 'typed-figure', {
            en: `"${figure}" is typed by hand: write it once under facts in facts.yaml, and {{its.name}} here`,
            ur: `عدد "${figure}" ہاتھ سے لکھا ہے: facts.yaml میں facts کے نیچے ایک بار لکھیں، اور یہاں {{its.name}}`,
          })
        }
      }
    }
  }
}

/** Digits in any script, with what belongs to them ("10-15", "5%"), and numbers in words. */
export function figuresIn(text: string, language: Language): string[] {
  const digits = [...text.matchAll(/[\p{L}]*[+]?\p{Nd}(?:[\p{Nd}.,:/\-–٫٬]*\p{Nd})?[%٪]?/gu)].map(([figure]) => figure)
  return [...digits, ...numberWordsIn(text, language)]
}
