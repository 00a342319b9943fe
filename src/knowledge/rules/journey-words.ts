import { LANGUAGES } from '../../model/language.js'
import { SAID } from '../journey-text.js'
import { withoutPlaceholders } from '../render.js'
import { linesOf } from '../texts.js'
import type { RuleFamily } from './base.js'
import { arabicLettersIn } from './script.js'
import { figuresIn } from './typed-figures.js'

/** What a journey asks and offers has no facts of its own: figures belong into entries, letters are Urdu's. */
export const journeyWords: RuleFamily = ({ files }, complain) => {
  for (const [path, source] of files) {
    const [, name] = /^journeys\/[^/]+\/(.+)\.md$/.exec(path) ?? []
    const language = LANGUAGES.find((known) => known === name)
    if (!language) continue
    let asked = false
    for (const { no, text } of linesOf(source)) {
      if (text.startsWith('#')) {
        asked = SAID.includes(text.replace(/^#+\s*/, '').trim())
        continue
      }
      // How people ask is theirs, figures and all: "5 lakh ki qist".
      for (const figure of asked ? [] : figuresIn(withoutPlaceholders(text, ' • '), language)) {
        complain('error', path, no, 'typed-figure', {
          en: `"${figure}" is typed by hand: a journey names no figures, its entries do`,
          ur: `عدد "${figure}" ہاتھ سے لکھا ہے: سوالوں میں عدد نہیں آتے، اندراج میں آتے ہیں`,
        })
      }
      if (language === 'ur')
        for (const message of arabicLettersIn(text)) complain('error', path, no, 'arabic-letter', message)
    }
  }
}
