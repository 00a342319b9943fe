import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/model/page.js'
import { readFaces } from '../../src/printing/fonts.js'
import { laidOut, SHEET, type Shape } from '../../src/printing/layout.js'
import { setLine } from '../../src/printing/line.js'
import { print } from '../../src/printing/print.js'
import { wrapped } from '../../src/printing/wrap.js'

const faces = readFaces()
const outlines = (text: string, rtl: boolean) =>
  setLine(text, faces, 'regular', rtl).runs.flatMap(({ glyphs }) => glyphs.map(({ path }) => path))

function aPage(about: Partial<Page> = {}): Page {
  return {
    language: 'ur',
    title: 'وزیراعظم یوتھ بزنس اینڈ ایگریکلچر لون',
    notes: ['کھلا ہے'],
    items: [{ done: false, text: 'پورٹل کھولیں: https://pmyp.gov.pk', details: ['فیس: کوئی نہیں'] }],
    panels: [{ heading: 'سمیڈا پنجاب، لاہور', lines: ['فون: \u2066042-111-111-456\u2069'] }],
    foot: 'مشیر کی طرف سے',
    ...about,
  }
}

describe('A line of Urdu', () => {
  it('keeps a phone number the right way round', () => {
    const number = outlines('042-111-456', false)
    for (const text of ['فون: \u2066042-111-456\u2069', 'فون \u2066042-111-456\u2069 پر پوچھیں']) {
      const line = outlines(text, true).join('|')
      expect(line).toContain(number.join('|'))
    }
  })

  it('begins at the right: what is written last is drawn first', () => {
    const [first, last] = [outlines('7', false)[0], outlines('5', false)[0]]
    const line = outlines('5 قسطیں اور 7', true)
    expect(line.indexOf(first ?? '')).toBeLessThan(line.indexOf(last ?? ''))
  })

  it('joins its letters: a word is not drawn as its letters one by one', () => {
    const joined = outlines('لکشمی', true).sort()
    const apart = [...'لکشمی'].flatMap((letter) => outlines(letter, true)).sort()
    expect(joined).not.toEqual(apart)
  })

  it('turns brackets with the direction, and leaves out what no face can draw', () => {
    expect(outlines('(ہاں)', true)).toHaveLength(outlines('(ہاں) 📄'.trimEnd(), true).length - 1)
    expect(outlines('📄', true)).toEqual([])
  })
})

describe('Breaking lines', () => {
  const byLetters = (text: string) => text.replace(/[\u2066\u2069]/g, '').length

  it('loses no word and keeps to the width, whatever is written', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 20 })
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (words, limit) => {
        const text = words.join(' ')
        const lines = wrapped(text, limit, byLetters)
        for (const line of lines) expect(byLetters(line)).toBeLessThanOrEqual(Math.max(limit, 2))
        const plain = (one: string) => one.replace(/[\s\u2066\u2069]/g, '')
        expect(plain(lines.join(''))).toBe(plain(text))
      }),
    )
  })

  it('keeps a number in one piece where it fits', () => {
    expect(wrapped('فون \u2066042 111 456\u2069 ہے', 12, byLetters)).toEqual(['فون', '\u2066042 111 456\u2069', 'ہے'])
  })

  it('breaks an address at its joints', () => {
    expect(wrapped('https://pmyp.gov.pk/youth/apply', 20, byLetters)).toEqual(['https://pmyp.gov.pk/', 'youth/apply'])
  })
})

describe('A page', () => {
  const ends = (shape: Shape): [left: number, right: number, top: number, bottom: number] => {
    switch (shape.kind) {
      case 'line':
        return [shape.x, shape.x + shape.line.width * shape.size, shape.baseline - shape.size * 0.4, shape.baseline]
      case 'rect':
        return [shape.x, shape.x + shape.width, shape.y, shape.y + shape.height]
      case 'stroke': {
        const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)]
        return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
      }
    }
  }
  const long = 'کاغذات کی صاف تصویریں بنا لیں اور موبائل سِم آپ کے اپنے نام پر ہو، پھر دفتر جا کر دکھائیں۔ '.repeat(2)

  it.each([
    ['a short one', aPage()],
    [
      'ten long steps',
      aPage({ items: Array.from({ length: 10 }, () => ({ done: true, text: long, details: [long] })) }),
    ],
    ['an English one', aPage({ language: 'en', title: 'NTN for one owner', foot: 'From Mushir' })],
    ['one without steps', aPage({ items: [] })],
  ])('stands whole on one sheet: %s', (_name, page) => {
    const shapes = laidOut(page, faces)
    for (const shape of shapes) {
      const [left, right, top, bottom] = ends(shape)
      expect(left).toBeGreaterThan(20)
      expect(right).toBeLessThan(SHEET.width - 20)
      expect(top).toBeGreaterThan(10)
      expect(bottom).toBeLessThan(SHEET.height - 10)
    }
    expect(shapes.filter(({ kind }) => kind === 'rect')).toHaveLength(page.items.length)
  })

  it('has no two lines on each other', () => {
    const baselines = laidOut(aPage(), faces).flatMap((shape) => (shape.kind === 'line' ? [shape.baseline] : []))
    expect(baselines).toEqual([...baselines].sort((a, b) => a - b))
    expect(new Set(baselines).size).toBe(baselines.length)
  })

  it('has a box for each step on the side where reading begins, and a tick in those that are done', () => {
    const items = [
      { done: true, text: 'ایک', details: [] },
      { done: false, text: 'دو', details: [] },
    ]
    for (const [language, side] of [
      ['ur', 'right'],
      ['en', 'left'],
    ] as const) {
      const shapes = laidOut(aPage({ language, items }), faces)
      const boxes = shapes.filter((shape) => shape.kind === 'rect')
      for (const { x } of boxes) expect(x > SHEET.width / 2).toBe(side === 'right')
      expect(shapes.filter((shape) => shape.kind === 'stroke' && shape.points.length === 3)).toHaveLength(1)
    }
  })

  it('is drawn as a PNG fit to be read on a phone', async () => {
    const png = Buffer.from(await print(aPage(), 'picture'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1240)
    expect(png.length).toBeLessThan(1_000_000)
  })

  it('is drawn as a PDF of one page, in its language', async () => {
    const pdf = Buffer.from(await print(aPage({ language: 'en' }), 'pdf')).toString('latin1')
    expect(pdf).toMatch(/^%PDF-/)
    expect(pdf).toMatch(/\/Count 1\b/)
    expect(pdf).toContain('/Lang (en)')
    expect(pdf).not.toContain('/Font <<\n/F1')
  })
})
