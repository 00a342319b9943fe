import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { CONSOLE_LANGUAGES, type ConsoleLanguage } from './accounts.js'

/** The console's own words in one language, by key of `locales/<language>/console.json`. Throws when there is none. */
export type Say = (key: string, vars?: Readonly<Record<string, string | number>>) => string

const LOCALES = new URL('../../locales/', import.meta.url)

/** Reads the console's words. A test keeps keys and variables equal in both languages. */
export function readWords(folder: URL = LOCALES): Record<ConsoleLanguage, Say> {
  const i18n = i18next.createInstance()
  void i18n.init({
    resources: Object.fromEntries(CONSOLE_LANGUAGES.map((language) => [language, { console: read(folder, language) }])),
    fallbackLng: false,
    load: 'currentOnly',
    ns: ['console'],
    defaultNS: 'console',
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  })
  const sayIn = (language: ConsoleLanguage): Say => {
    const find = i18n.getFixedT(language, 'console')
    return (key, vars) => {
      const words: unknown = find(key, vars ?? {})
      if (typeof words !== 'string' || words === key)
        throw new Error(`locales/${language}/console.json has no words for "${key}"`)
      return words
    }
  }
  return { en: sayIn('en'), ur: sayIn('ur') }
}

function read(folder: URL, language: ConsoleLanguage): object {
  return JSON.parse(readFileSync(new URL(`${language}/console.json`, folder), 'utf8')) as object
}
