import { describe, expect, it } from 'vitest'
import { type Lines, learnWeights } from '../../src/understanding/lesson.js'

const LOAN = 0
const HONEY = 1
/** Words by their number: 0 is said by everybody, 1 and 2 each by one side, 3 by a single honey text. */
const texts = [
  { words: [0, 1], label: LOAN },
  { words: [0, 1], label: LOAN },
  { words: [0, 2], label: HONEY },
  { words: [0, 2, 3], label: HONEY },
]
const pace = { rounds: 5, step: 0.5, negligible: 0.05, ownPace: true }

function linesOf(worth = 1): Lines {
  return {
    starts: Uint32Array.from([0, 2, 4, 6, 9]),
    terms: Uint32Array.from(texts.flatMap(({ words }) => words)),
    weights: Float32Array.from(texts.flatMap(({ words }) => words.map(() => 1))),
    labels: Uint16Array.from(texts, ({ label }) => label),
    worths: Float32Array.from(texts, () => worth),
  }
}

/** What a word says for a label, 0 where it says nothing. */
function weightOf(table: ReturnType<typeof learnWeights>, word: number, label: number): number {
  const cells = [...table.columns.subarray(table.starts[word], table.starts[word + 1])]
  const at = cells.indexOf(label)
  return at < 0 ? 0 : (table.values[(table.starts[word] as number) + at] as number)
}

describe('A lesson', () => {
  it('teaches that a word speaks for the label it was said under, and against the other', () => {
    const learnt = learnWeights(linesOf(), 2, pace)
    expect(weightOf(learnt, 1, LOAN)).toBeGreaterThan(0.3)
    expect(weightOf(learnt, 1, HONEY)).toBeLessThan(-0.3)
    expect(weightOf(learnt, 2, HONEY)).toBeGreaterThan(0.3)
    expect(Math.abs(weightOf(learnt, 0, LOAN))).toBeLessThan(weightOf(learnt, 1, LOAN))
  })

  it('lets a word that was said once say more when each weight has its own pace', () => {
    const slow = learnWeights(linesOf(), 2, { ...pace, ownPace: false, step: 0.1 })
    const own = learnWeights(linesOf(), 2, { ...pace, step: 0.1 })
    const share = (table: typeof own) => weightOf(table, 3, HONEY) / weightOf(table, 2, HONEY)
    expect(share(own)).toBeGreaterThan(share(slow))
  })

  it('teaches the same again', () => {
    expect(learnWeights(linesOf(), 2, pace)).toEqual(learnWeights(linesOf(), 2, pace))
  })

  it('teaches nothing by examples that are worth nothing', () => {
    expect(learnWeights(linesOf(0), 2, pace).values).toHaveLength(0)
  })
})
