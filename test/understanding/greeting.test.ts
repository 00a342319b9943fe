import { describe, expect, it } from 'vitest'
import { advise } from '../../src/advice/advise.js'
import { withoutGreeting } from '../../src/understanding/greeting.js'
import { PlaceFinder } from '../../src/understanding/places.js'
import { wordsOf } from '../../src/understanding/spelling.js'
import { realMind } from '../support/real-mind.js'
import { places } from './documents.js'
import { smallUnderstanding } from './small-understanding.js'

const finder = new PlaceFinder(places)
const rest = (text: string) =>
  withoutGreeting(wordsOf(text), finder)
    .map(({ raw }) => raw)
    .join(' ')

describe('A greeting is met in its own words', () => {
  const mind = smallUnderstanding()
  it.each([
    ['salam', 'salam'],
    ['AoA', 'salam'],
    ['اسلام و علیکم', 'salam'],
    ['aslam alekum bhai loan chahiye', 'salam'],
    ['hi', 'hello'],
    ['hello sir how do i get a loan', 'hello'],
    ['ہیلو', 'hello'],
    ['good morning', 'hello'],
    ['subah bakhair', 'hello'],
    ['adaab', 'adaab'],
    ['آداب عرض ہے', 'adaab'],
    ['kya haal hai', undefined],
    ['loan chahiye', undefined],
  ])('%s: %s', (text, greeting) => expect(mind(text, {}).greeting).toBe(greeting))

  it('and is none where it is a contract or a particle', () => {
    expect(mind('bai salam kya hota hai', {}).courtesy).toBeUndefined()
    expect(mind('training hui hi nahi', {}).courtesy).toBeUndefined()
  })
})

describe('A greeting before the matter', () => {
  it.each([
    ['aoa qarza chahiye', 'qarza chahiye'],
    ['assalam o alaikum sir g loan lena hai', 'loan lena hai'],
    ['hello sir need a loan', 'need a loan'],
    ['salam', 'salam'],
    ['main salam karta hun', 'main salam karta hun'],
  ])('"%s" leaves "%s"', (said, left) => {
    expect(rest(said)).toBe(left)
  })

  it('is no part of a place that begins like one', () => {
    const all = wordsOf('اسلام آباد میں دکان')
    expect(withoutGreeting(all, finder)).toEqual(all)
  })

  const { library, understand } = realMind()
  it.each([
    'aoa mjhe karobar k liye qarza chahiye',
    'السلام علیکم مجھے کاروبار کے لیے قرضہ چاہیے',
    'assalam o alaikum I need a loan for my business',
  ])('"%s" leads to the choices about loans', (text) => {
    const advice = advise(understand(text, {}), library, new Date('2026-11-29'))
    expect(advice).toMatchObject({ kind: 'lead', step: 'loans' })
  })
})
