import { describe, expect, it } from 'vitest'
import { withSureness } from '../../src/understanding/sureness.js'
import type { Likeness } from '../../src/understanding/topic.js'

const akhuwat: Likeness = { entry: 'akhuwat', share: 0.8, leaning: 6, likeness: 1.4 }
const ntn: Likeness = { entry: 'ntn', share: 0.3, leaning: 0.5, likeness: 0.35 }
const grounds = { beyond: 0.1, familiar: 1 }
const sureOf = (matches: readonly Likeness[], other: Partial<typeof grounds> = {}) =>
  withSureness(matches, { ...grounds, ...other })[0]?.score ?? 0

describe('How sure an answer is', () => {
  it('is a chance, and no candidate behind is surer', () => {
    const [first, second] = withSureness([akhuwat, ntn], grounds)
    expect(first?.score).toBeGreaterThan(0.9)
    expect(first?.score).toBeLessThanOrEqual(1)
    expect(second?.score).toBeLessThan(first?.score ?? 0)
  })

  it('is less where another entry is nearly as likely', () => {
    const near = { ...ntn, share: 0.78, leaning: 5.8, likeness: 1.36 }
    expect(sureOf([akhuwat, near])).toBeLessThan(sureOf([akhuwat, ntn]) - 0.2)
  })

  it('is less where a single word is all that an entry has in common with the message', () => {
    const psqca = { entry: 'psqca', share: 0.32, leaning: 1.4, likeness: 0.46 }
    expect(sureOf([psqca])).toBeLessThan(0.5)
  })

  it('is less, the likelier such words ask for what no entry speaks of', () => {
    const sure = [0, 0.3, 0.7, 1].map((beyond) => sureOf([akhuwat, ntn], { beyond }))
    expect(sure).toEqual(sure.toSorted((one, other) => other - one))
    expect(sure.at(-1)).toBeLessThan(sure[0] as number)
  })

  it('is nothing where nearly all of the words were never used before', () => {
    expect(withSureness([akhuwat, ntn], { ...grounds, familiar: 0.1 })).toEqual([])
  })

  it('is nothing where nothing was found', () => {
    expect(withSureness([], grounds)).toEqual([])
  })
})
