import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument, stringify } from 'yaml'
import { readPlainYaml } from '../../src/knowledge/plain-yaml.js'
import { LOAN } from './support.js'

const FACTS = `${LOAN['facts.yaml'] ?? ''}more:
  - id: top
    choose:
      - { id: loans, step: loans }
      - {}
  - id: second # words
`

/** The library's reading; undefined where it finds a fault. */
function fully(text: string): unknown {
  const doc = parseDocument(text)
  return doc.errors.length > 0 ? undefined : doc.toJS()
}

/** The quick reader may pass, but never read otherwise than the library. */
function agrees(text: string) {
  const plain = readPlainYaml(text)
  if (plain !== undefined) expect(plain).toStrictEqual(fully(text))
  return plain !== undefined
}

describe('The quick reader of plain YAML', () => {
  it('reads every entry there is as the library does', () => {
    const knowledge = new URL('../../knowledge/', import.meta.url)
    const files = readdirSync(knowledge, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('facts.yaml'),
    )
    const quick = files.filter((path) => agrees(readFileSync(new URL(path.replaceAll('\\', '/'), knowledge), 'utf8')))
    expect(quick.length).toBeGreaterThan(files.length * 0.5)
  })

  it('reads the usual forms by itself', () => {
    const text = `a: 1 # one\nb: words, with marks (and brackets)\nc: { d: [1, two, "3: #"], e: { f: -0.5 } }
g:
- { h: true }
-   plain
i:
  j: 2026-01-20
  k:\nl: "042-111"\nm: []\nn: https://x.pk/?a=b#c\n`
    expect(readPlainYaml(text)).toStrictEqual(fully(text))
    expect(readPlainYaml(text)).toBeDefined()
  })

  it.each([
    'a: 0300',
    'a: +92',
    'a: 1e5',
    'a: ~',
    'a: Yes\n b: c',
    'a: |\n  b',
    'a: &x b',
    'a: b\na: c',
    'a: b: c',
    'a: [1,\n 2]',
    'a: "b',
    'a: {b}',
    'a:\n  - - b',
    "a: 'b'",
    '- a',
    'a: b\n---\nc: d',
    'a: 0x1F',
    'a: TRUE',
  ])('leaves %j to the library', (text) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })

  it('never disagrees, whatever slips of the finger befall a file', () => {
    const slip = fc.record({
      at: fc.nat(FACTS.length),
      gone: fc.nat(3),
      typed: fc.oneof(
        fc.constant(''),
        fc.constantFrom(...' :,[]{}"\'#-&*!|>%@`\n~0.\\ءا'),
        fc.string({ maxLength: 3 }),
      ),
    })
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const text = slips.reduce(
          (before, { at, gone, typed }) => before.slice(0, at) + typed + before.slice(at + gone),
          FACTS,
        )
        agrees(text)
      }),
      { numRuns: 400 },
    )
  })

  it('never disagrees about values of any kind', () => {
    const scalar = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null))
    const name = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,6}$/)
    const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 4 }), fc.dictionary(name, scalar, { maxKeys: 4 }))
    fc.assert(
      fc.property(fc.dictionary(name, value), fc.constantFrom('any', 'flow'), (map, collectionStyle) => {
        const text = stringify(map, { collectionStyle: collectionStyle as 'any' | 'flow', lineWidth: 0 })
        agrees(text)
      }),
    )
  })
})
