import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AUDITED } from '../../src/console/audit.js'
import { SAID } from '../../src/console/said.js'
import { readWords } from '../../src/console/words.js'
import { localeWords, variablesOf } from '../support/locale-words.js'

const english = localeWords('en', 'console')
const urdu = localeWords('ur', 'console')

const src = new URL('../../src/console/', import.meta.url)
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(file, src), 'utf8'))
  .join('\n')

describe('The console’s words', () => {
  it('are the same ones in English and in Urdu', () => {
    expect([...urdu.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of urdu)
      expect({ key, variables: variablesOf(text) }).toEqual({ key, variables: variablesOf(english.get(key) ?? '') })
  })

  it('are all there where the pages ask for them by name', () => {
    const asked = [...code.matchAll(/(?:say\(|key: )'([\w.]+)'/g)].map(([, key]) => key ?? '')
    const has = (key: string) => english.has(key) || english.has(`${key}_other`)
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter((key) => !has(key))).toEqual([])
  })

  it('have a sentence for all that can be said and recorded', () => {
    expect(SAID.filter((key) => !english.has(`said.${key}`))).toEqual([])
    expect(AUDITED.filter((key) => !english.has(`audit.did.${key}`))).toEqual([])
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

  it('throw when one is missing: an officer never reads a key', () => {
    expect(() => readWords().ur('no.such.words')).toThrow('locales/ur/console.json has no words for "no.such.words"')
  })
})
