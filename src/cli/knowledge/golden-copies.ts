import type { RuleFamily } from '../../knowledge/rules/base.js'
import { likenessesOf } from '../../knowledge/rules/likeness.js'
import { LANGUAGES } from '../../model/language.js'

/**
 * An utterance copied from the sentences by which understanding is measured: the measure would then only tell that
 * Mushir finds what it was shown.
 */
export function goldenCopies(sentences: readonly string[]): RuleFamily {
  return ({ drafts, normalise }, complain) => {
    const golden = new Map<string, string>()
    for (const sentence of sentences) {
      const words = normalise(sentence).split(' ')
      for (const key of [words.join(' '), ...likenessesOf(words)]) golden.set(key, sentence)
    }
    for (const { texts } of drafts) {
      for (const language of LANGUAGES) {
        for (const { no, text } of texts[language]?.utterances ?? []) {
          const words = normalise(text).split(' ')
          const copied = [words.join(' '), ...likenessesOf(words)].map((key) => golden.get(key)).find(Boolean)
          if (copied === undefined) continue
          complain('error', texts[language]?.file ?? '', no, 'golden-copy', {
            en: `"${text}" is nearly "${copied}", by which understanding is measured (test/golden): ask in your own words`,
            ur: `جملہ "${text}" تقریباً "${copied}" ہے، جس سے سمجھ کی جانچ ہوتی ہے (test/golden): اپنے الفاظ میں پوچھیں`,
          })
        }
      }
    }
  }
}
