import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AUDITED } from '../../src/console/audit.js'
import { SAID } from '../../src/console/said.js'
import { readWords } from '../../src/console/words.js'
import { keepPageWords } from '../contracts/page-words.js'
import { localeWords } from '../support/locale-words.js'

const english = localeWords('en', 'console')
const urdu = localeWords('ur', 'console')

const src = new URL('../../src/console/', import.meta.url)
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(file, src), 'utf8'))
  .join('\n')

describe('The console’s words', () => {
  keepPageWords({ english, urdu, code, asks: /(?:say\(|key: )'([\w.]+)'/g })

  it('have a sentence for all that can be said and recorded', () => {
    expect(SAID.filter((key) => !english.has(`said.${key}`))).toEqual([])
    expect(AUDITED.filter((key) => !english.has(`audit.did.${key}`))).toEqual([])
  })

  it('throw when one is missing: an officer never reads a key', () => {
    expect(() => readWords().ur('no.such.words')).toThrow('locales/ur/console.json has no words for "no.such.words"')
  })
})
