import { describe, expect, it } from 'vitest'
import { calls, mayCall } from '../../src/understanding/calling.js'
import { type Guess, NO_GUESS } from '../../src/understanding/guessed.js'

const guessed = (of: Partial<Guess>): Guess => ({ ...NO_GUESS, asks: 0, ...of })
const story = { words: 18, asks: false, likeness: 0.2, inTalk: false }

describe('Who may want a person', () => {
  it('is nobody who rather means another wish, or a matter of somebody else’s', () => {
    expect(mayCall(guessed({ person: 0.6, otherwise: { intent: 'greet', chance: 0.35 } }))).toBe(false)
    expect(mayCall(guessed({ person: 0.6, otherwise: { intent: 'greet', chance: 0.1 } }))).toBe(true)
  })

  it('is nobody who hardly sounds like it', () => {
    expect(mayCall(guessed({ person: 0.1, asks: 0.9 }))).toBe(false)
  })
})

describe('A call', () => {
  const guess = guessed({ person: 0.6, asks: 0.4 })

  it('is heard in a story that no entry is about', () => {
    expect(calls({ ...story, guess })).toBe(true)
  })

  it('is a question where an entry is about just that, and less so the surer the guess', () => {
    expect(calls({ ...story, guess, likeness: 1.5 })).toBe(false)
    expect(calls({ ...story, guess: guessed({ person: 0.99, asks: 0.001 }), likeness: 1.4 })).toBe(true)
  })

  it('is a question sooner in few words, with a question mark, and in a talk', () => {
    expect(calls({ ...story, guess, words: 4, likeness: 0.5 })).toBe(false)
    expect(calls({ ...story, guess, words: 10, likeness: 0.6 })).toBe(true)
    expect(calls({ ...story, guess, words: 10, likeness: 0.6, inTalk: true })).toBe(false)
  })
})
