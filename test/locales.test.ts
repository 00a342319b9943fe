import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../src/model/bubble.js'
import { PARTS } from '../src/model/entry.js'
import { LANGUAGES } from '../src/model/language.js'
import { readPhrases } from '../src/wording/phrases.js'

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )
}

const locales = Object.fromEntries(
  LANGUAGES.map((language) => {
    const file = new URL(`../locales/${language}/bot.json`, import.meta.url)
    return [language, new Map(leaves(JSON.parse(readFileSync(file, 'utf8')) as Tree))]
  }),
)
const variables = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

describe('The bot’s own phrases', () => {
  const english = locales.en ?? new Map()

  for (const language of LANGUAGES) {
    const phrases = locales[language] ?? new Map<string, string>()

    it(`say the same things in ${language}: no key too many, none missing`, () => {
      expect([...phrases.keys()].sort()).toEqual([...english.keys()].sort())
    })

    it(`use the same variables in ${language}`, () => {
      for (const [key, text] of phrases)
        expect({ key, variables: variables(text) }).toEqual({ key, variables: variables(english.get(key) ?? '') })
    })

    it(`fit a button in ${language} where they are one`, () => {
      for (const [key, text] of phrases) {
        if (/^(choices|parts)\./.test(key))
          expect(text.length, `${key}: ${text}`).toBeLessThanOrEqual(LIMITS.buttonTitle)
      }
    })

    it(`leave room for an answer beside the notice in ${language}`, () => {
      expect(phrases.get('notice')?.length).toBeLessThanOrEqual(300)
    })
  }

  it('begin with an Urdu letter in Urdu, so that the phone sets them right to left', () => {
    for (const [key, text] of locales.ur ?? []) {
      // The hours stand inside a line that begins in Urdu.
      if (key.startsWith('hours.')) continue
      if (
        key === 'noticeInEnglish' ||
        key.startsWith('choices.language') ||
        key === 'source.line' ||
        key.startsWith('plan.months')
      )
        continue
      // What is named in `$t(…)` stands there as a phrase of its own.
      expect(text.replace(/\$t\([^)]*\)/g, '').match(/[\p{Script=Latin}\p{Script=Arabic}]/u)?.[0], key).toMatch(
        /\p{Script=Arabic}/u,
      )
    }
  })

  it('hold no Arabic letter where an Urdu one belongs', () => {
    for (const [key, text] of locales.ur ?? []) expect(text, key).not.toMatch(/[يكه]/)
  })

  it('never fall back from Roman Urdu to Urdu script', () => {
    for (const [key, text] of locales['ur-Latn'] ?? []) {
      if (key !== 'choices.language.ur') expect(text, key).not.toMatch(/\p{Script=Arabic}/u)
    }
  })

  it('have a name for every part of an answer', () => {
    for (const part of PARTS) expect(english.has(`parts.${part}`)).toBe(true)
  })

  it('throw when one is missing: a citizen never reads a key', () => {
    expect(() => readPhrases()('ur', { key: 'no.such.phrase' })).toThrow(
      'locales/ur/bot.json has no phrase "no.such.phrase"',
    )
  })
})
