import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** The languages its pages can be read in; the chats are in whatever people write. */
export const PAGE_LANGUAGES = ['en', 'ur'] as const
export type PageLanguage = (typeof PAGE_LANGUAGES)[number]

/** The page's own words, by key of `locales/<language>/simulator.json`. Throws when there is none. */
export type Say = (key: string, vars?: Vars) => string

export type Vars = Readonly<Record<string, string | number>>

/** What a page is written in. */
export interface Words {
  language: PageLanguage
  say: Say
}

const LOCALES = new URL('../../locales/', import.meta.url)

/** Reads the page's words. A test keeps keys and variables equal in both languages. */
export function readWords(folder: URL = LOCALES): Record<PageLanguage, Words> {
  const i18n = i18next.createInstance()
  void i18n.init({
    resources: Object.fromEntries(PAGE_LANGUAGES.map((language) => [language, { simulator: read(folder, language) }])),
    fallbackLng: false,
    load: 'currentOnly',
    ns: ['simulator'],
    defaultNS: 'simulator',
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  })
  const wordsIn = (language: PageLanguage): Words => {
    const find = i18n.getFixedT(language, 'simulator')
    const say: Say = (key, vars) => {
      const words: unknown = find(key, vars ?? {})
      if (typeof words !== 'string' || words === key)
        throw new Error(`locales/${language}/simulator.json has no words for "${key}"`)
      return words
    }
    return { language, say }
  }
  return { en: wordsIn('en'), ur: wordsIn('ur') }
}

function read(folder: URL, language: PageLanguage): object {
  return JSON.parse(readFileSync(new URL(`${language}/simulator.json`, folder), 'utf8')) as object
}

/** Set once around a page: every part of it speaks the visitor's language. */
export const Spoken = createContext<Words | undefined>(undefined)

/** The words of the page this part stands in. Throws outside a page. */
export function useWords(): Words {
  const words = useContext(Spoken)
  if (!words) throw new Error('This part of a page stands in none: wrap it in Spoken.Provider.')
  return words
}

/** "23 November 2026" or "23 نومبر، 2026", in Pakistan. */
export function dayIn(language: PageLanguage, date: Date, style: 'long' | 'medium' = 'long'): string {
  const locale = language === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Karachi', dateStyle: style }).format(date)
}
