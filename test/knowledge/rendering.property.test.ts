import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill, renderText } from '../../src/knowledge/render.js'
import { type Format, showFigure } from '../../src/model/figures.js'
import { withoutIsolates } from '../../src/model/isolate.js'
import { LANGUAGES, type Language } from '../../src/model/language.js'

const WORTH: Record<string, number> = { lakh: 1e5, لاکھ: 1e5, crore: 1e7, کروڑ: 1e7, billion: 1e9, arab: 1e9, ارب: 1e9 }

/** Reads a figure back as a citizen would. */
function readBack(shown: string): number {
  const [, digits = '', word = ''] = /(-?[\d,]+(?:\.\d+)?)\s*(lakh|crore|billion|arab|لاکھ|کروڑ|ارب)?/.exec(shown) ?? []
  return Number(digits.replaceAll(',', '')) * (WORTH[word] ?? 1)
}

const amount = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000_000 }),
  fc.integer({ min: 0, max: 50_000 }).map((thousands) => thousands * 1000),
  fc.integer({ min: 1, max: 9999 }).map((hundredths) => hundredths * 1000 * 100),
)
const language = fc.constantFrom<Language>(...LANGUAGES)

describe('Whatever a figure is', () => {
  it('its reader reads the same number, in every script and every format', () => {
    const format = fc.constantFrom<Format>('number', 'money', 'percent', 'usd')
    fc.assert(
      fc.property(amount, language, format, (value, script, how) => {
        expect(readBack(showFigure('x', value, script, how))).toBeCloseTo(value, 4)
      }),
    )
  })

  it('both sums an English reader is told are the same', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const shown = showFigure('x', value, 'en', 'money')
        const inBrackets = /\((.*)\)/.exec(shown)?.[1]
        if (inBrackets) expect(readBack(inBrackets)).toBeCloseTo(value, 4)
      }),
    )
  })

  it('percentages keep their decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), language, (hundredths, script) => {
        expect(readBack(showFigure('markup_percent', hundredths / 100, script))).toBeCloseTo(hundredths / 100, 6)
      }),
    )
  })

  it('it stands in the part just where its placeholder stood, hidden marks aside', () => {
    fc.assert(
      fc.property(amount, language, (value, script) => {
        const facts = new Map([['x.max', value]])
        const part = renderText('summary', { intro: 'تک {{x.max}} تک', items: [] }, facts, script)
        expect(withoutIsolates(part)).toBe(fill('تک {{x.max}} تک', facts, script))
        expect(part).not.toContain('{{')
      }),
    )
  })
})
