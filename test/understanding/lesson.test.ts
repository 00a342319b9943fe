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

function linesOf(
  worth = 1,
  given: readonly { words: readonly number[]; label: number; key?: number }[] = texts,
): Lines {
  const ends = given.map((_, at) => given.slice(0, at + 1).flatMap(({ words }) => words).length)
  return {
    starts: Uint32Array.from([0, ...ends]),
    terms: Uint32Array.from(given.flatMap(({ words }) => words)),
    weights: Float32Array.from(given.flatMap(({ words }) => words.map(() => 1))),
    labels: Uint16Array.from(given, ({ label }) => label),
    worths: Float32Array.from(given, () => worth),
    keys: Uint32Array.from(given, ({ key }, at) => key ?? at),
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

  it('takes the others in the same order when an example about something else is put among them', () => {
    const keyed = texts.map((text, at) => ({ ...text, key: 1000 + at }))
    const other = { words: [4], label: HONEY, key: 7 }
    const before = learnWeights(linesOf(1, keyed), 2, pace)
    const after = learnWeights(linesOf(1, [other, ...keyed]), 2, pace)
    for (const word of [0, 1, 2, 3]) expect(weightOf(after, word, HONEY)).toBe(weightOf(before, word, HONEY))
  })

  it('teaches nothing by examples that are worth nothing', () => {
    expect(learnWeights(linesOf(0), 2, pace).values).toHaveLength(0)
  })
})
