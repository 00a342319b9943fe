import { describe, expect, it } from 'vitest'
import { advise } from '../../src/advice/advise.js'
import type { PlanParagraph } from '../../src/model/reply.js'
import { aCitizen } from '../support/citizen.js'
import { fixtureMind } from '../support/real-mind.js'

const { library, understand } = fixtureMind()

/** A citizen who is really understood. */
function talking() {
  const citizen = aCitizen({ library })
  citizen.now = new Date('2026-12-01T09:00:00Z')
  const says = (text: string) => {
    const about = citizen.conversation.about?.entry
    const utterance = understand(text, { language: 'ur-Latn', ...(about ? { entry: about } : {}) })
    const advice = utterance.intent === 'ask' ? advise(utterance, citizen.library, citizen.now, about) : undefined
    citizen.says(text, utterance, advice)
    return talk
  }
  const talk = {
    citizen,
    says,
    get plan() {
      const said = citizen.lastTurn?.replies.flatMap(({ paragraphs }) => paragraphs) ?? []
      return said.find((paragraph): paragraph is PlanParagraph => paragraph.kind === 'plan')?.plan
    },
    get heard() {
      return citizen.lastHeard
    },
  }
  return talk
}

describe('Instalments', () => {
  it('need no question when all was told, in any order', () => {
    for (const text of [
      '5 lakh 3 saal 7% qist kitni',
      '7% pe 3 saal 5 lakh ki qist',
      '5 lakh, 36 mahine, 7 percent: qist kitni',
    ]) {
      expect(talking().says(text).plan, text).toMatchObject({
        amount: 500_000,
        percent: 7,
        months: 36,
        instalment: 15_439,
      })
    }
  })

  it('are personal: words, never a Content', () => {
    const talk = talking().says('5 lakh 3 saal 7% qist kitni')
    expect(talk.citizen.lastTurn?.replies.map(({ personal }) => personal)).toEqual([true])
  })

  it('of a withdrawn scheme are not reckoned', () => {
    const talk = talking().says('pm youth loan 10 lakh ki qist kitni banti hai')
    expect(talk.plan?.percent).toBe(5)
    const entry = library.entry('pm-youth-business-agri-loan')
    const withdrawn = { on: '2026-12-01', by: 'editor', reason: 'wrong' }
    Object.assign(talk.citizen, {
      library: { ...library, fitness: (id: string) => (id === entry?.id ? 'withdrawn' : 'current'), withdrawn },
    })
    talk.says('5 saal ho to')
    expect(talk.heard).toMatch(/^answer.corrected/)
    expect(talk.plan).toBeUndefined()
  })

  it('meet what can’t be with the limit, and a wrong answer with a second asking and a way out', () => {
    const talk = talking().says('pm youth loan 10 lakh ki qist kitni banti hai').says('raqam badlein')
    talk.says('9 crore')
    expect(talk.heard).toBe('planLimit + instalments?sum')
    talk.says('haan ji')
    expect(talk.heard).toBe('instalments?sum.again + instalments?sum')
    talk.says('pata nahi bhai')
    expect(talk.heard).toMatch(/journey.wayOutMenu/)
    talk.says('hmm')
    expect(talk.heard).toBe('unknown.again')
  })

  it('meet a rate of three hundred per cent with the limit', () => {
    const talk = talking().says('5 lakh ki qist kitni banti hai').says('flat').says('300')
    expect(talk.heard).toBe('instalments?percent.tooHigh')
    expect(talk.says('20').says('12 mahine').plan).toMatchObject({ percent: 20, way: 'flat', cost: 100_000 })
  })

  it('are one tap from the cost of a scheme that they can be reckoned for, and of no other', () => {
    const citizen = aCitizen({ library })
    citizen.taps({ kind: 'entry', entry: 'pm-youth-business-agri-loan', part: 'amount' })
    expect(citizen.choices[0]).toBe('journey/instalments/plan/youth')
    citizen.tapsId('journey/instalments/plan/youth')
    expect(citizen.lastHeard).toBe('instalments?sum')
    const other = aCitizen({ library }).taps({ kind: 'entry', entry: 'ntn-sole-proprietor', part: 'amount' })
    expect(other.choices.join()).not.toMatch(/instalments/)
  })

  it('let a question of its own be answered, and can be gone on with afterwards', () => {
    const talk = talking().says('5 lakh ki qist kitni banti hai').says('akhuwat ke liye umar kitni honi chahiye?')
    expect(talk.heard).toMatch(/akhuwat\/who/)
    expect(talk.citizen.choices).toContain('resume/instalments')
    talk.citizen.tapsId('resume/instalments')
    expect(talk.heard).toBe('instalments?plan')
  })
})
