import { LANGUAGES } from '../../model/language.js'
import type { RuleFamily } from './base.js'

/** An utterance is worth its place once: the same words twice teach nothing, in two entries they mislead. */
export const utterances: RuleFamily = ({ drafts, normalise }, complain) => {
  const seen = new Map<string, { file: string; no: number; entry: string; text: string }>()
  for (const { id, texts } of drafts) {
    for (const language of LANGUAGES) {
      const file = texts[language]?.file ?? ''
      for (const { no, text } of texts[language]?.utterances ?? []) {
        const key = normalise(text)
        const twin = seen.get(key)
        if (twin === undefined) {
          seen.set(key, { file, no, entry: id, text })
        } else {
          const where =
            twin.entry === id
              ? `line ${twin.no}${twin.file === file ? '' : ` of ${twin.file}`}`
              : `${twin.file}:${twin.no}`
          const message = `"${text}" says the same as ${where}: write another way of asking, or take one of them out`
          complain('error', file, no, twin.entry === id ? 'same-utterance' : 'shared-utterance', message)
        }
      }
    }
  }
}
