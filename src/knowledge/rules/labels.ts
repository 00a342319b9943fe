import { LANGUAGES } from '../../model/language.js'
import type { RuleFamily } from './base.js'

/** Two rows of one list that read the same can't be told apart. */
export const labels: RuleFamily = ({ drafts, normalise }, complain) => {
  for (const language of LANGUAGES) {
    const seen = new Map<string, string>()
    for (const { id, texts } of drafts) {
      const text = texts[language]
      const label = text?.label
      if (!text || !label?.text) continue
      const twin = seen.get(normalise(label.text))
      if (twin === undefined) seen.set(normalise(label.text), id)
      else
        complain('error', text.file, label.no, 'same-label', {
          en: `${twin} has the label "${label.text}" too: make the two differ`,
          ur: `یہی لیبل "${label.text}" ${twin} کا بھی ہے: دونوں کو الگ کریں`,
        })
    }
  }
}
