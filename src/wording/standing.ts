import type { Language } from '../model/language.js'
import { momentInWords } from '../model/moments.js'
import type { Standing } from '../model/standing.js'
import type { Phrases } from './phrases.js'

/** "Two requests come before yours. An answer by Monday 11 am." Or honestly that no time can be promised. */
export function standingWords(standing: Standing | undefined, language: Language, phrases: Phrases, now: Date): string {
  const place =
    standing === undefined || standing.ahead === 0
      ? ''
      : `${phrases(language, { key: 'handOff.standing.ahead', vars: { count: standing.ahead } })} `
  if (standing?.promise === undefined) return `${place}${phrases(language, { key: 'handOff.standing.noPromise' })}`
  const when = momentInWords(new Date(standing.promise), now, language)
  return `${place}${phrases(language, { key: 'handOff.standing.promise', vars: { when } })}`
}
