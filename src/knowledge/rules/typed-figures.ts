import { LANGUAGES, type Language } from '../../model/language.js'
import { shownLines } from '../entry.js'
import { withoutPlaceholders } from '../render.js'
import type { RuleFamily } from './base.js'
import { numberWordsIn } from './number-words.js'

/** A figure stands once, in `facts.yaml`; typed into a text, in digits or in words, it would be forgotten there. */
export const typedFigures: RuleFamily = ({ drafts }, complain) => {
  for (const { texts } of drafts) {
    for (const language of LANGUAGES) {
      const text = texts[language]
      if (!text) continue
      for (const { no, text: words } of shownLines(text)) {
        const typed = withoutPlaceholders(words, ' • ')
        for (const figure of figuresIn(typed, language)) {
          const message = `"${figure}" is typed by hand: write it once under facts in facts.yaml, and {{its.name}} here`
          complain('error', text.file, no, 'typed-figure', message)
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
