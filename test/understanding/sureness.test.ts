import { describe, expect, it } from 'vitest'
import { withSureness } from '../../src/understanding/sureness.js'
import type { Match } from '../../src/understanding/topic.js'

const akhuwat: Match = { entry: 'akhuwat', share: 0.8, leaning: 6, likeness: 1.4, score: 1.4 }
const ntn: Match = { entry: 'ntn', share: 0.3, leaning: 0.5, likeness: 0.35, score: 0.35 }
const sureOf = (matches: readonly Match[], familiar = 1) => withSureness(matches, familiar)[0]?.score ?? 0

describe('How sure an answer is', () => {
  it('is a chance, and no candidate behind is surer', () => {
    const [first, second] = withSureness([akhuwat, ntn], 1)
    expect(first?.score).toBeGreaterThan(0.9)
    expect(first?.score).toBeLessThanOrEqual(1)
    expect(second?.score).toBeLessThan(first?.score ?? 0)
  })

  it('is less where another entry is nearly as likely', () => {
    const near = { ...ntn, share: 0.78, leaning: 5.8, score: 1.36 }
    expect(sureOf([akhuwat, near])).toBeLessThan(sureOf([akhuwat, ntn]) - 0.2)
  })

  it('is less where a single word is all that an entry has in common with the message', () => {
    expect(sureOf([{ entry: 'psqca', share: 0.32, leaning: 1.4, likeness: 0.46, score: 0.46 }])).toBeLessThan(0.5)
  })

  it('is less where many of the words were never used before, and nothing where nearly all', () => {
    expect(sureOf([akhuwat, ntn], 0.4)).toBeLessThan(sureOf([akhuwat, ntn], 1))
    expect(withSureness([akhuwat, ntn], 0.1)).toEqual([])
  })

  it('is nothing where nothing was found', () => {
    expect(withSureness([], 1)).toEqual([])
  })
})
