import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Terms } from '../../src/model/plan.js'
import { offerFor } from '../../src/reckoning/offer.js'
import { reckon } from '../../src/reckoning/reckon.js'

const terms = (amount: number, percent: number, months: number, more: Partial<Terms> = {}): Terms => ({
  amount,
  percent,
  months,
  way: percent === 0 ? 'zero' : 'reducing',
  graceMonths: 0,
  ...more,
})

describe('Every worked example of the fact sheets', () => {
  it.each([
    ['Rs 500,000 at 0% for 36 months (PM Youth, KP Ehsaas Hunar)', terms(500_000, 0, 36), 13_889],
    ['Rs 1,000,000 at 5% for 96 months', terms(1_000_000, 5, 96), 12_660],
    ['Rs 1,500,000 at 5% for 96 months (PM Youth)', terms(1_500_000, 5, 96), 18_990],
    ['Rs 5,000,000 at 7% for 96 months', terms(5_000_000, 7, 96), 68_169],
    ['Rs 7,500,000 at 7% for 96 months (PM Youth)', terms(7_500_000, 7, 96), 102_253],
    ['Rs 300,000 at 34% reducing for 12 months', terms(300_000, 34, 12), 29_840],
    ['Rs 100,000 at 20% flat for 12 months', terms(100_000, 20, 12, { way: 'flat' }), 10_000],
    ['Rs 5,000,000 at 0% for 60 months (Punjab Asaan Karobar Finance)', terms(5_000_000, 0, 60), 83_333],
    ['Rs 100,000 at 0% for 20 months (Akhuwat)', terms(100_000, 0, 20), 5_000],
    ['Rs 315,000 left at 0% for 24 months (Punjab card)', terms(315_000, 0, 24), 13_125],
    ['Rs 500,000 at 5% for 36 months', terms(500_000, 5, 36), 14_985],
  ])('%s', (_name, given, instalment) => {
    expect(reckon(given).instalment).toBe(instalment)
  })

  it('costs what the sheets say: some Rs 215,000, some Rs 58,000', () => {
    expect(Math.round(reckon(terms(1_000_000, 5, 96)).cost / 1000)).toBe(215)
    expect(Math.round(reckon(terms(300_000, 34, 12)).cost / 1000)).toBe(58)
  })

  it('shows a flat 20% as some 35% a year', () => {
    expect(Math.round(reckon(terms(100_000, 20, 12, { way: 'flat' })).truePercent ?? 0)).toBe(35)
  })

  it('shows ASA’s 23% flat for 336 days, in twelve parts of 28 days, as some 43 to 44% a year', () => {
    // Twelve "months" of 28 days: the rate of such a year, counted up to 365 days.
    const flat = reckon(terms(100_000, 23, 12, { way: 'flat' }))
    const aYear = ((flat.truePercent ?? 0) * 365) / 336
    expect(aYear).toBeGreaterThan(43)
    expect(aYear).toBeLessThan(44.5)
  })
})

/** The same in whole fractions, by another way: no decimals until the end. `percent` has at most two places. */
function independently({ amount, percent, months, way, graceMonths }: Terms) {
  const hundredths = BigInt(Math.round(percent * 100))
  const lent = BigInt(amount)
  const parts = BigInt(months - graceMonths)
  // A month's rate is rate / base.
  const [rate, base] = [hundredths, 120_000n]
  const halfUp = (over: bigint, under: bigint) => Number((2n * over + under) / (2n * under))
  if (way === 'zero' || rate === 0n) {
    return { instalment: halfUp(lent, parts), total: Number(lent), duringGrace: 0 }
  }
  if (way === 'flat' || way === 'murabaha') {
    const over = lent * (base + rate * BigInt(months))
    return { instalment: halfUp(over, base * parts), total: halfUp(over, base), duringGrace: 0 }
  }
  const [grown, before] = [(base + rate) ** parts, base ** parts]
  const [over, under] = [lent * rate * grown, base * (grown - before)]
  const grace = BigInt(graceMonths)
  return {
    instalment: halfUp(over, under),
    total: halfUp(over * parts * base + lent * rate * grace * under, under * base),
    duringGrace: graceMonths === 0 ? 0 : halfUp(lent * rate, base),
  }
}

const anyTerms = fc
  .record({
    amount: fc.integer({ min: 1000, max: 100_000_000 }),
    percent: fc.integer({ min: 0, max: 6000 }).map((hundredths) => hundredths / 100),
    months: fc.integer({ min: 1, max: 240 }),
    way: fc.constantFrom('reducing' as const, 'flat' as const, 'murabaha' as const, 'ijarah' as const, 'zero' as const),
  })
  .chain((given) =>
    fc.record({ graceMonths: fc.integer({ min: 0, max: given.months - 1 }) }).map((grace) => ({ ...given, ...grace })),
  )

describe('Any plan', () => {
  it('rounds half a rupee up, where a month’s rate has no end in decimals', () => {
    // 1,000 x (1 + 25 % x 237 months / 12) = 5,937.50
    expect(reckon(terms(1000, 25, 237, { way: 'murabaha' })).total).toBe(5938)
    // 600 x (1 + 25 % / 12) = 612.50
    expect(reckon(terms(600, 25, 1)).instalment).toBe(613)
  })

  it('agrees to the rupee with a reckoning in whole fractions', () => {
    fc.assert(
      fc.property(anyTerms, (given) => {
        const { instalment, total, duringGrace } = reckon(given)
        expect({ instalment, total, duringGrace }).toEqual(independently(given))
      }),
      { numRuns: 400 },
    )
  })

  it('gives back what was lent and what it costs, and its instalments add up to the total but for their rounding', () => {
    fc.assert(
      fc.property(anyTerms, (given) => {
        const { instalment, instalments, duringGrace, total, cost } = reckon(given)
        expect(total - cost).toBe(given.amount)
        const paid = instalment * instalments + duringGrace * given.graceMonths
        expect(Math.abs(paid - total)).toBeLessThanOrEqual(given.months / 2 + 1)
      }),
    )
  })

  it('costs more the dearer it is, and flat more than the same rate on what is still owed', () => {
    fc.assert(
      fc.property(anyTerms, (given) => {
        fc.pre(given.percent > 0.5 && given.graceMonths === 0 && given.months > 2 && given.amount > 50_000)
        const flat = reckon({ ...given, way: 'flat' })
        const reducing = reckon({ ...given, way: 'reducing' })
        expect(flat.cost).toBeGreaterThan(reducing.cost)
        expect(flat.truePercent).toBeGreaterThanOrEqual(given.percent)
      }),
    )
  })

  it('told at its true rate on what is still owed, costs as much as it did flat', () => {
    const flat = reckon(terms(500_000, 12, 24, { way: 'flat' }))
    const same = reckon(terms(500_000, flat.truePercent ?? 0, 24))
    expect(Math.abs(same.instalment - flat.instalment)).toBeLessThanOrEqual(15)
  })
})

describe('Grace', () => {
  it('is paid its markup alone, and the rest in fewer instalments', () => {
    const plan = reckon(terms(1_200_000, 10, 36, { graceMonths: 12 }))
    expect(plan).toMatchObject({ duringGrace: 10_000, instalments: 24 })
    expect(plan.instalment).toBe(reckon(terms(1_200_000, 10, 24)).instalment)
  })

  it('costs nothing where there is no markup', () => {
    expect(reckon(terms(600_000, 0, 36, { graceMonths: 6 }))).toMatchObject({
      duringGrace: 0,
      instalments: 30,
      instalment: 20_000,
      total: 600_000,
      cost: 0,
    })
  })
})

describe('Terms that are no loan', () => {
  it.each([
    terms(0, 5, 12),
    terms(-5, 5, 12),
    terms(1000, -1, 12),
    terms(1000, 5, 0),
    terms(1000, 5, 1.5),
    terms(1000, 5, 12, { graceMonths: 12 }),
    terms(1000, 400, 12),
    terms(1e15, 5, 12),
    terms(1000, 5, 9999),
    terms(Number.NaN, 5, 12),
  ])('are refused: %o', (given) => {
    expect(() => reckon(given)).toThrow(RangeError)
  })
})

describe('A scheme’s offer for a sum', () => {
  const offer = (min: number, max: number, percent: number) => ({
    min,
    max,
    percent,
    months: 96,
    graceMonths: 0,
    way: 'reducing' as const,
  })
  const youth = [offer(0, 500_000, 0), offer(500_001, 1_500_000, 5), offer(1_500_001, 7_500_000, 7)]

  it.each([
    [500_000, 0],
    [500_001, 5],
    [1_500_000, 5],
    [1_500_000.5, 7],
    [7_500_000, 7],
  ])('Rs %d costs %d%%', (amount, percent) => {
    expect(offerFor(youth, amount)).toMatchObject({ kind: 'offer', offer: { percent } })
  })

  it('says the limit for nine crore of a scheme of 75 lakh', () => {
    expect(offerFor(youth, 90_000_000)).toEqual({ kind: 'tooHigh', limit: 7_500_000 })
    expect(offerFor([offer(100_000, 500_000, 0)], 5_000)).toEqual({ kind: 'tooLow', limit: 100_000 })
  })
})
