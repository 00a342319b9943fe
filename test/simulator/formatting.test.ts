import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blocksOf, directionOf, type Inline, scriptOf } from '../../src/simulator/formatting.js'

/** As short marks: **b** for bold, and so on, to see at a glance. */
const inline = (one: Inline): string =>
  one.kind === 'text'
    ? one.text
    : one.kind === 'link'
      ? `<${one.href}>`
      : one.kind === 'code'
        ? `[${one.text}]`
        : `${one.kind}(${one.inside.map(inline).join('')})`
const block = (one: Block): string =>
  one.kind === 'mono' ? `mono(${one.text})` : `${one.kind}: ${one.inside.map(inline).join('')}`
const read = (text: string) => blocksOf(text).map(block)

describe('WhatsApp’s marks', () => {
  it.each([
    ['*bold* _italic_ ~strike~', 'line: bold(bold) italic(italic) strike(strike)'],
    ['*bold and _both_*', 'line: bold(bold and italic(both))'],
    ['*قرضہ* کی شرائط', 'line: bold(قرضہ) کی شرائط'],
    ['2*3*4 and snake_case_name', 'line: 2*3*4 and snake_case_name'],
    ['* not bold * and *not\nbold*', 'item: not bold * and *not'],
    ['run `npm *start*`', 'line: run [npm *start*]'],
    ['see https://smeda.org/a_b_c.', 'line: see <https://smeda.org/a_b_c>.'],
    ['> quoted', 'quote: quoted'],
    ['- one', 'item: one'],
    ['1. one', 'item: one'],
  ])('read %j', (text, expected) => {
    expect(read(text)[0]).toBe(expected)
  })

  it('keep what stands between three strokes as it is', () => {
    expect(read('before\n```*a*\n- b```\nafter')).toEqual(['line: before', 'mono(*a*\n- b)', 'line: after'])
  })

  it('keep empty lines', () => {
    expect(read('a\n\nb')).toEqual(['line: a', 'line: ', 'line: b'])
  })

  it('never lose a letter', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('*', '_', '~', '`', '```', '\n', ' ', '- ', '1. ', '> ', 'a', 'قرض', '7')),
        (bits) => {
          const text = bits.join('')
          const shown = blocksOf(text).map((one) =>
            one.kind === 'mono' ? one.text : `${one.kind === 'item' ? one.mark : ''}${one.inside.map(words).join('')}`,
          )
          expect(letters(shown.join('\n'))).toBe(letters(text))
        },
      ),
    )
  })
})

const words = (one: Inline): string =>
  'inside' in one ? one.inside.map(words).join('') : one.kind === 'link' ? one.href : one.text

describe('A line', () => {
  it('runs as its first strong letter does, isolates left out', () => {
    expect(directionOf('قرض NTN')).toBe('rtl')
    expect(directionOf('NTN کیا ہے')).toBe('ltr')
    expect(directionOf('\u2066NTN\u2069 کیا ہے')).toBe('rtl')
    expect(directionOf('\u200f1. NTN')).toBe('rtl')
    expect(directionOf('042-111', 'rtl')).toBe('rtl')
  })

  it('is Urdu when enough of it is', () => {
    expect(scriptOf('مجھے NTN چاہیے')).toBe('ur')
    expect(scriptOf('mujhe qarz chahiye')).toBe('en')
    expect(scriptOf('the word قرض means loan, more or less')).toBe('en')
  })
})
