import { describe, expect, it } from 'vitest'
import { advise } from '../../src/advice/advise.js'
import { realMind } from '../support/real-mind.js'

const { understand, library } = realMind()
const NOW = new Date('2026-11-30T10:00:00+05:00')

/** What the knowledge says to a message, beside an entry if one was told before. */
const adviceTo = (text: string, entry?: string) =>
  advise(understand(text, entry === undefined ? {} : { entry }), library, NOW, entry)

describe('A question about business that no entry speaks of', () => {
  it.each([
    'travel agency ka licence kahan se',
    'cable network ka licence kahan se',
    'rickshaw ka route permit kitne ka',
    'property dealer ki registration kahan hoti hai',
    'ٹریول ایجنسی کا لائسنس کہاں سے ملے گا',
    'گاڑی کا ٹوکن ٹیکس کتنا ہے',
    'NGO register karni hai, kya kaghzat lagte hain',
    'courier company licence',
    'how to register a trust or welfare society',
    'driving licence ki fees',
  ])('is not answered by the nearest one: %s', (text) => {
    expect(adviceTo(text).kind).not.toBe('answer')
  })

  it.each([
    ['akhuwat', 'aur travel agency ka licence kahan se milta hai'],
    ['pm-youth-business-agri-loan', 'private school ki registration kaise karaun'],
    ['ntn-sole-proprietor', 'ٹریول ایجنسی کا لائسنس کہاں سے ملے گا'],
    ['trademark-registration', 'and how do i get the route permit of a school van'],
    ['honey-export', 'گاڑی کا ٹوکن ٹیکس کتنا ہے'],
  ])('nor by %s, after that was told: %s', (entry, text) => {
    expect(adviceTo(text, entry).kind).not.toBe('answer')
  })

  it.each([
    ['local-trade-licence', 'tailoring shop licence'],
    ['environmental-approval', 'eent ke bhatte ke liye mahol ki manzoori kahan se milti hai'],
    ['food-licence-punjab', 'lahore mein bakery ka licence'],
    ['trademark-registration', 'apni dukan ka naam register karwana hai taake koi copy na kare'],
  ])('is none where an entry speaks of it: %s', (entry, text) => {
    expect(adviceTo(text)).toMatchObject({ kind: 'answer', entry })
  })

  it.each([
    ['akhuwat', 'aur kaghzat?'],
    ['akhuwat', 'beti ki shadi ke liye le sakte hain?'],
    ['kashf', 'bachon ki school fees ke liye bhi dete hain?'],
    ['ntn-sole-proprietor', 'rickshaw chalata hun, mujhe bhi lena hoga?'],
    ['trademark-registration', 'kya main apne school ka naam bhi register karwa sakta hun'],
    ['eobi-registration', 'driver aur chowkidar bhi isme aate hain?'],
  ])('is none where it leans on %s: %s', (entry, text) => {
    expect(adviceTo(text, entry)).toMatchObject({ kind: 'answer', entry })
  })
})
