import { describe, expect, it } from 'vitest'
import { askOne } from '../../src/cli/ask-one.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { realMind } from '../support/real-mind.js'

const ask = (text: string) => askOne(text, realMind(), readPhrases(), new Date('2026-11-29T09:00:00Z'))

describe('A greeting before a question', () => {
  it.each([
    ['aoa', 'mjhe karobar k liye qarza chahiye'],
    ['salam', 'mjhe karobar k liye qarza chahiye'],
    ['Assalam o alaikum sir,', 'pm youth loan ki umar kitni hai'],
    ['السلام علیکم', 'مجھے کاروبار کے لیے قرضہ چاہیے'],
    ['Hello,', 'I need a loan for my business'],
  ])('changes nothing of the answer (%s … %s)', (greeting, question) => {
    const [alone, greeted] = [ask(question), ask(`${greeting} ${question}`)]
    expect(greeted.reply).toEqual(alone.reply)
    expect(greeted.outcome).toBe(alone.outcome)
    expect(alone.outcome).not.toBe('unknown')
  })

  it('leads the first words of the README to choices about loans', () => {
    const { language, outcome, reply } = ask('aoa mjhe karobar k liye qarza chahiye')
    expect([language, outcome]).toEqual(['ur-Latn', 'clarify'])
    expect(reply[0]).toMatch(/1\. .+\n2\. /)
  })
})
