import { describe, expect, it } from 'vitest'
import { aCitizen } from '../support/citizen.js'

const youthLoan = { kind: 'answer', entry: 'youth-loan', part: 'summary', score: 0.9 } as const

describe('At first contact', () => {
  it('a question is answered first; who Mushir is and what it keeps is the tail of the same bubble, once', () => {
    const citizen = aCitizen({ newcomer: true }).asks('youth loan kya hai', youthLoan, { language: 'ur-Latn' })
    expect(citizen.heard).toEqual([['title + status + youth-loan/summary + notice']])
    expect(citizen.asks('youth loan', youthLoan).lastHeard).not.toContain('notice')
  })

  it('a greeting is met with a greeting, the menu and the notice', () => {
    const citizen = aCitizen({ newcomer: true }).says('aoa', { intent: 'greet', language: 'ur-Latn' })
    expect(citizen.heard).toEqual([['greet.first + menu?top + notice']])
  })

  it('without text nobody knows the script: Urdu, with a line of English', () => {
    const citizen = aCitizen({ newcomer: true, speaking: 'ur' }).sends({ kind: 'media', media: 'voice' })
    expect(citizen.heard).toEqual([['media.voice + notice + noticeInEnglish']])
    expect(citizen.conversation.language).toBe('ur')
  })

  it('nor does a word that everybody writes alike tell it', () => {
    const citizen = aCitizen({ newcomer: true, speaking: 'ur' }).says('STOP', { intent: 'stop' })
    expect(citizen.heard).toEqual([['stop + notice + noticeInEnglish']])
  })
})

describe('What is not text', () => {
  const kinds = ['voice', 'image', 'video', 'sticker', 'document', 'contact'] as const
  for (const media of kinds) {
    it(`is met kindly when it is a ${media}, with what to do instead`, () => {
      expect(aCitizen().sends({ kind: 'media', media }).lastHeard).toBe(`media.${media}`)
    })
  }

  it('is met kindly when it is a place, a reaction or nothing at all', () => {
    expect(aCitizen().sends({ kind: 'location' }).lastHeard).toBe('media.location')
    expect(aCitizen().sends({ kind: 'unsupported' }).lastHeard).toBe('media.unsupported')
  })
})

describe('The script', () => {
  it('is the one they write', () => {
    const citizen = aCitizen({ speaking: 'ur' }).asks('youth loan', youthLoan, { language: 'en' })
    expect(citizen.conversation.language).toBe('en')
  })

  it('stays the one they chose, whatever they write afterwards', () => {
    const citizen = aCitizen().says('english me likho', {
      intent: 'change-language',
      wanted: 'en',
      language: 'ur-Latn',
    })
    expect(citizen.lastHeard).toBe('language.changed')
    citizen.asks('halal certificate lazmi hai?', youthLoan, { language: 'ur-Latn' })
    expect(citizen.conversation.language).toBe('en')
  })

  it('repeats the last answer when it is changed in the middle of one', () => {
    const citizen = aCitizen()
      .asks('youth loan', youthLoan)
      .says('urdu me batao', { intent: 'change-language', wanted: 'ur' })
    expect(citizen.lastHeard).toBe('language.changed + title + status + youth-loan/summary')
  })

  it('stays what it was for a message that has none', () => {
    const citizen = aCitizen({ speaking: 'ur' }).asks('youth loan', youthLoan).types(1)
    expect(citizen.conversation.language).toBe('ur')
  })
})
