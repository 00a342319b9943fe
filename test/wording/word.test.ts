import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/model/bubble.js'
import type { Choice, Reply } from '../../src/model/reply.js'
import { say } from '../../src/model/reply.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { split } from '../../src/wording/split.js'
import { word } from '../../src/wording/word.js'
import { aLibrary, anEntry } from '../support/library.js'

const phrases = readPhrases()
const wording = {
  library: aLibrary([anEntry('youth-loan', { statusAsOf: '2025-12-31' })]),
  phrases,
  now: new Date('2026-11-22'),
}

const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `do/${n}`,
    label: { kind: 'phrase', phrase: { key: 'choices.menu' } },
  }))
const reply = (over: Partial<Reply> = {}): Reply => ({
  paragraphs: [say('goodbye')],
  choices: [],
  personal: false,
  ...over,
})
const words = (text: string) => ({ kind: 'words', text }) as const

describe('A decided reply', () => {
  it('becomes the words of the reader’s script, with title, status and part in their places', () => {
    const shown = reply({
      paragraphs: [
        { kind: 'title', entry: 'youth-loan' },
        { kind: 'status', entry: 'youth-loan' },
        { kind: 'part', entry: 'youth-loan', part: 'summary' },
      ],
    })
    expect(word(shown, 'ur-Latn', wording)).toEqual([
      { text: '*youth-loan title*\n✅ Khula hai (31 December 2025 tak ki maloomat)\n\nyouth-loan summary' },
    ])
    expect(word(shown, 'ur', wording)[0]?.text).toContain('31 دسمبر 2025')
  })

  it('has its choices as numbered lines, and as buttons where three fit', () => {
    const [bubble] = word(reply({ choices: choices(3) }), 'en', wording)
    expect(bubble?.text).toMatch(/\n\n1\. Menu\n2\. Menu\n3\. Menu$/)
    expect(bubble?.interactive).toMatchObject({ kind: 'buttons', body: 'Allah Hafiz. I am here whenever you need me.' })
  })

  it('has a list where there are more than three, and only text where there are more than ten', () => {
    expect(word(reply({ choices: choices(4) }), 'en', wording)[0]?.interactive?.kind).toBe('list')
    expect(word(reply({ choices: choices(11) }), 'en', wording)[0]?.interactive).toBeUndefined()
  })

  it('is never made into a Content at Twilio when it holds something personal', () => {
    expect(word(reply({ choices: choices(2), personal: true }), 'en', wording)[0]?.interactive).toBeUndefined()
  })

  it('goes as text when it is too long for buttons, and as several bubbles when it is too long for one', () => {
    const long = reply({ paragraphs: [words('line of words\n'.repeat(90))], choices: choices(2) })
    expect(word(long, 'en', wording)[0]?.interactive).toBeUndefined()
    const longer = reply({ paragraphs: [words('line of words\n'.repeat(300))], choices: choices(2) })
    const bubbles = word(longer, 'en', wording)
    expect(bubbles.length).toBeGreaterThan(1)
    for (const { text } of bubbles) expect(text.length).toBeLessThanOrEqual(LIMITS.text)
    expect(bubbles.at(-1)?.text).toMatch(/2\. Menu$/)
  })

  it('never calls open what only a bank can apply for', () => {
    const library = aLibrary([anEntry('cover', { bankSide: true, statusAsOf: '2025-06', reviewBy: '2027-01-01' })])
    const [bubble] = word(reply({ paragraphs: [{ kind: 'status', entry: 'cover' }] }), 'ur-Latn', {
      ...wording,
      library,
    })
    expect(bubble?.text).toBe('🏦 Yeh bankon ke liye hai (June 2025); aap khud darkhwast nahi de sakte')
  })

  it('tells of a guide how old it is instead of calling it open, and warns all the same when it is overdue', () => {
    const library = aLibrary([anEntry('guide', { guide: true, statusAsOf: '2026-03', reviewBy: '2027-01-01' })])
    const shown = reply({
      paragraphs: [
        { kind: 'title', entry: 'guide' },
        { kind: 'status', entry: 'guide' },
        { kind: 'part', entry: 'guide', part: 'summary' },
      ],
    })
    expect(word(shown, 'en', { ...wording, library })[0]?.text).toBe(
      '*guide title*\n🗓️ As of March 2026\n\nguide summary',
    )
    const later = { ...wording, library, now: new Date('2027-02-01') }
    expect(word(shown, 'en', later)[0]?.text).toContain('last checked on')
  })

  it('warns with the date when the facts are overdue for review', () => {
    const library = aLibrary([anEntry('old', { reviewBy: '2026-01-01', verified: '2025-06-01' })])
    const [bubble] = word(reply({ paragraphs: [{ kind: 'status', entry: 'old' }] }), 'en', { ...wording, library })
    expect(bubble?.text).toContain('last checked on 1 June 2025')
  })

  it('names its sources with their dates', () => {
    const [bubble] = word(reply({ paragraphs: [{ kind: 'source', entry: 'youth-loan' }] }), 'en', wording)
    expect(bubble?.text).toBe(
      'Where this comes from:\n• sbp.org.pk (1 October 2026)\n\nCompared with these on 1 November 2026.',
    )
  })
})

describe('A text too long for one bubble', () => {
  it('is cut between paragraphs, lines or words, and loses nothing', () => {
    const text = Array.from({ length: 400 }, (_, n) => `word${n}`).join(' ')
    const pieces = split(text, 500)
    expect(pieces.join(' ')).toBe(text)
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(500)
  })

  it('is never cut inside a letter', () => {
    const family = '👨‍👩‍👧'
    const pieces = split(family.repeat(40), 50)
    expect(pieces.join('')).toBe(family.repeat(40))
    for (const piece of pieces) expect(piece.length % family.length).toBe(0)
  })
})
