import { describe, expect, it } from 'vitest'
import { clausesOf, stretchesOf } from '../../src/understanding/clauses.js'
import { wordsOf } from '../../src/understanding/spelling.js'

const STORY =
  'assalam o alaikum sir, pichle mahine meri dukan jal gai aur sab samaan khatam ho gya, teen bachay hain, ab 80 hazar bina sood kahan se milenge'

describe('A message taken by its clauses', () => {
  it('tells what asks from what only tells', () => {
    expect(clausesOf(STORY).map(({ asks }) => asks)).toEqual([false, false, false, true])
  })

  it('takes the last clause for the question where none asks', () => {
    const told = STORY.replace('kahan se milenge', 'de dein')
    expect(clausesOf(told).map(({ asks }) => asks)).toEqual([false, false, false, true])
  })

  it('does not cut a figure in two', () => {
    const clauses = clausesOf(`${STORY}, 1.5 percent ya 50,000 rupay fees lagegi kya`)
    expect(clauses.at(-1)?.text).toContain('1.5 percent ya 50,000 rupay')
  })

  it('takes a short message by its clauses, too', () => {
    const trade = clausesOf('football silwata hun, ntn kaise banega')
    expect(trade.map(({ asks }) => asks)).toEqual([false, true])
  })

  it('is never without a clause', () => {
    expect(clausesOf('')).toHaveLength(1)
  })
})

describe('A run of words without a stop', () => {
  it('is cut into stretches that overlap and leave nothing out', () => {
    const words = wordsOf('lafz '.repeat(27))
    const stretches = stretchesOf(words)
    expect(stretches.every(({ length }) => length <= 10)).toBe(true)
    expect(stretches.length).toBeGreaterThan(2)
  })

  it('stays whole where it is short', () => {
    expect(stretchesOf(wordsOf('akhuwat ka qarz'))).toHaveLength(1)
  })
})
