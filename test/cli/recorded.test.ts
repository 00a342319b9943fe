import { describe, expect, it } from 'vitest'
import { fallen } from '../../src/cli/eval/recorded.js'

describe('A score', () => {
  const recorded = { seen: { 'right entry first': 90, 'confident and wrong': 5, 'stop exact': 100 } }
  const now = (right: number, wrong: number, stop: number) => ({
    seen: {
      'right entry first': { good: right, of: 140 },
      'confident and wrong': { good: wrong, of: 140 },
      'stop exact': { good: stop, of: 4 },
    },
  })

  it('may move by three questions', () => {
    expect(fallen(recorded, now(123, 10, 4))).toEqual([])
  })

  it('that fell by more is named, and so is a fault that rose', () => {
    expect(fallen(recorded, now(122, 12, 4))).toEqual([
      'seen: "right entry first" is 87.1 %, recorded 90 %',
      'seen: "confident and wrong" is 8.6 %, recorded 5 %',
    ])
  })

  it('that has to be exact may not move at all', () => {
    expect(fallen(recorded, now(126, 7, 3))).toEqual(['seen: "stop exact" is 75 %, recorded 100 %'])
  })

  it('that is no longer taken is named', () => {
    expect(fallen(recorded, { seen: {} })).toHaveLength(3)
  })
})
