import { readFileSync } from 'node:fs'
import i18next, { type TFunction } from 'i18next'
import { LANGUAGES, type Language } from '../model/language.js'
import type { Phrase } from '../model/reply.js'

/** The bot's own words, by language. */
export type Phrases = (language: Language, phrase: Phrase) => string

const LOCALES = new URL('../../locales/', import.meta.url)

/**
 * Reads `locales/<language>/bot.json`. A missing phrase throws, since a citizen must never read a key; a test
 * keeps the three languages' keys and variables equal. `ur-Latn` never falls back to `ur`: that is another script.
 */
export function readPhrases(folder: URL = LOCALES): Phrases {
  const resources = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      { bot: JSON.parse(readFileSync(new URL(`${language}/bot.json`, folder), 'utf8')) },
    ]),
  )
  const i18n = i18next.createInstance()
  void i18n.init({
    resources,
    fallbackLng: false,
    load: 'currentOnly',
    supportedLngs: [...LANGUAGES],
    ns: ['bot'],
    defaultNS: 'bot',
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  })
  const byLanguage = Object.fromEntries(
    LANGUAGES.map((language) => [language, i18n.getFixedT(language, 'bot')]),
  ) as Record<Language, TFunction>
  const read: Phrases = (language, { key, vars }) => {
    const words: unknown = byLanguage[language](key, vars ?? {})
    if (typeof words !== 'string' || words === key)
      throw new Error(`locales/${language}/bot.json has no phrase "${key}"`)
    return words
  }
  // Without variables a phrase always says the same.
  const known: Record<Language, Map<string, string>> = { en: new Map(), ur: new Map(), 'ur-Latn': new Map() }
  return (language, phrase) => {
    if (phrase.vars) return read(language, phrase)
    let words = known[language].get(phrase.key)
    if (words === undefined) {
      words = read(language, phrase)
      known[language].set(phrase.key, words)
    }
    return words
  }
}
