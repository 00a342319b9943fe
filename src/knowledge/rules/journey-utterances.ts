import { LANGUAGES } from '../../model/language.js'
import { UTTERANCES } from '../journey-text.js'
import { linesOf } from '../texts.js'
import type { RuleFamily } from './base.js'

/**
 * What people say to reach a step leads there alone. In an entry the same words are never heard, which harms nobody;
 * in two journeys one of the two is never reached by them.
 */
export const journeyUtterances: RuleFamily = ({ files, drafts, normalise }, complain) => {
  const elsewhere = new Map<string, string>()
  const inJourneys = new Map<string, { journey: string; place: string }>()
  for (const { texts } of drafts)
    for (const { file, utterances } of Object.values(texts))
      for (const { no, text } of utterances) elsewhere.set(normalise(text), `${file}:${no}`)
  for (const [path, source] of files) {
    const [, journey, name] = /^journeys\/([^/]+)\/(.+)\.md$/.exec(path) ?? []
    if (journey === undefined || !LANGUAGES.some((language) => language === name)) continue
    let heading = ''
    const here = new Map<string, string>()
    for (const { no, text } of linesOf(source)) {
      if (text.startsWith('#')) heading = text.replace(/^#+\s*/, '').trim()
      const [, said] = heading === UTTERANCES ? (/^[-*•]\s*(.+)$/u.exec(text) ?? []) : []
      if (said === undefined) continue
      // Within a journey "karna chahta" beside "karna chahti" is no slip: some are known only as they stand.
      const other = inJourneys.get(normalise(said))
      const twin =
        elsewhere.get(normalise(said)) ?? (other?.journey === journey ? here.get(said.toLowerCase()) : other?.place)
      here.set(said.toLowerCase(), `${path}:${no}`)
      if (!other) inJourneys.set(normalise(said), { journey, place: `${path}:${no}` })
      if (twin !== undefined)
        complain(elsewhere.has(normalise(said)) ? 'notice' : 'error', path, no, 'shared-utterance', {
          en: `"${said}" says the same as ${twin}: ask in another way, or take one of them out`,
          ur: `جملہ "${said}" وہی ہے جو ${twin} میں ہے: دوسری طرح پوچھیں، یا ایک نکال دیں`,
        })
    }
  }
}
