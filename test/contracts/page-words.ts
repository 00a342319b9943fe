import { expect, it } from 'vitest'
import { variablesOf } from '../support/locale-words.js'

interface PageWords {
  english: ReadonlyMap<string, string>
  urdu: ReadonlyMap<string, string>
  /** The source of the pages that say them. */
  code: string
  /** How the pages ask for one by name; its first group is the name. */
  asks: RegExp
}

/** What holds for the words of every set of pages. */
export function keepPageWords({ english, urdu, code, asks }: PageWords): void {
  it('are the same ones in English and in Urdu', () => {
    expect([...urdu.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of urdu)
      expect({ key, variables: variablesOf(text) }).toEqual({ key, variables: variablesOf(english.get(key) ?? '') })
  })

  it('are all there where the pages ask for them by name', () => {
    const asked = [...code.matchAll(asks)].map(([, key]) => key ?? '')
    const has = (key: string) => english.has(key) || english.has(`${key}_other`)
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter((key) => !has(key))).toEqual([])
  })

  it('are all used', () => {
    const stems = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, stem]) => stem ?? '')
    const idle = [...english.keys()]
      .map((key) => key.replace(/_(one|other)$/, ''))
      .filter((key) => !code.includes(`'${key}'`) && !stems.some((stem) => key.startsWith(stem)))
    expect(idle).toEqual([])
  })

  it('use Urdu’s own letters, and no sign where a word belongs', () => {
    for (const [key, text] of urdu) expect(text, key).not.toMatch(/[يكه]|\d%|%\d/)
  })
}
