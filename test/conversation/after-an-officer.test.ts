import { describe, expect, it } from 'vitest'
import { aCitizen } from '../support/citizen.js'
import { DESKS, OFFICE_HOURS } from '../support/desks.js'
import { aLibrary, anEntry } from '../support/library.js'

const youthLoan = { kind: 'answer', entry: 'youth-loan', part: 'summary', score: 0.9 } as const
const reference = 'MSR-1F7K3Q2'

const waiting = () => aCitizen().says('officer se baat', { intent: 'human' })
const closed = () => waiting().officer({ kind: 'say', text: 'Ji' }).officer({ kind: 'close', outcome: 'answered' })

describe('“Did it help?”', () => {
  it.for([
    ['a tap', () => closed().taps({ kind: 'rate', how: 'yes' })],
    ['a digit', () => closed().types(1)],
    ['a plain yes', () => closed().says('ji', { intent: 'affirm' })],
    ['words', () => closed().says('madad mili', { wish: 'resolved' })],
  ] as const)('is answered with yes by %s, and kept', ([, say]) => {
    const citizen = say()
    expect(citizen.lastHeard).toBe('handOff.rated.yes')
    expect(citizen.ticket?.rating).toBe('yes')
    expect(citizen.asks('youth loan', youthLoan).lastHeard).toContain('youth-loan/summary')
  })

  it('in part leaves it to the citizen to go back to the officer', () => {
    const citizen = closed().says('kuch had tak', { wish: 'partly' })
    expect(citizen.lastHeard).toBe('handOff.rated.partly')
    expect(citizen.choices).toContain('do/reopen')
    expect(citizen.taps({ kind: 'reopen' }).ticket).toMatchObject({ state: 'waiting', reopened: 1, rating: 'partly' })
  })

  it.for([
    ['no', () => closed().says('nahi', { intent: 'deny' })],
    ['“masla hal nahi hua”', () => closed().says('masla hal nahi hua', { wish: 'unresolved' })],
    ['the third choice', () => closed().types(3)],
  ] as const)('is answered with %s: the request is open again, with its rating and its story', ([, say]) => {
    const citizen = say()
    expect(citizen.lastHeard).toContain('handOff.reopened')
    expect(citizen.ticket).toMatchObject({ state: 'waiting', reopened: 1, rating: 'no' })
    expect(citizen.ticket?.officer).toBeUndefined()
    expect(citizen.ticket?.history.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['opened', 'taken', 'said', 'closed', 'rated', 'reopened']),
    )
  })

  it('may be left alone: the next question is answered as ever', () => {
    expect(closed().asks('youth loan', youthLoan).lastHeard).toContain('youth-loan/summary')
  })

  it('is not asked of somebody who wants to hear nothing we begin', () => {
    const citizen = waiting().says('stop', { intent: 'stop' }).officer({ kind: 'close', outcome: 'answered' })
    expect(citizen.lastHeard).toBe('handOff.closed')
  })
})

describe('Within three days of its end', () => {
  it('whoever asks for an officer again goes on with the same request, unless it had helped', () => {
    const again = closed().hours(70).says('officer', { intent: 'human' })
    expect(again.lastHeard).toContain('handOff.reopened')
    expect(again.effects.filter(({ kind }) => kind === 'openTicket')).toHaveLength(1)

    const content = closed().types(1).says('officer', { intent: 'human' })
    expect(content.lastHeard).toContain('handOff.opened')
  })

  it('whoever writes that it isn’t settled has it opened again; after that a new one is', () => {
    expect(closed().hours(70).says('masla hal nahi hua', { wish: 'unresolved' }).lastHeard).toContain(
      'handOff.reopened',
    )
    expect(closed().hours(73).says('officer', { intent: 'human' }).lastHeard).toContain('handOff.opened')
  })

  it('whoever greets is reminded of it, and may take it up again by a tap', () => {
    const citizen = closed().hours(30).says('salam', { intent: 'greet' })
    expect(citizen.lastHeard).toContain('greet.settled')
    expect(citizen.choices[0]).toBe('do/reopen')
    expect(closed().types(1).says('salam', { intent: 'greet' }).lastHeard).toContain('greet.again')
  })

  it('the bot knows what it was about', () => {
    const citizen = aCitizen().asks('youth loan', youthLoan).says('officer', { intent: 'human' })
    citizen.officer({ kind: 'close', outcome: 'answered' })
    expect(citizen.conversation.about?.entry).toBe('youth-loan')
  })
})

describe('“Mere case ka kya bana?”', () => {
  it('is told: waiting, and how it stands', () => {
    const citizen = waiting().says('mere case ka kya bana', { wish: 'status' })
    expect(citizen.lastHeard).toBe('handOff.stillWaiting + standing')
    expect(citizen.ticket?.added).toBe(0)
  })

  it('is told of the last one, too, and how to take it up again', () => {
    const citizen = closed().says('mere case ka kya bana', { wish: 'status' })
    expect(citizen.lastHeard).toBe('handOff.status.closed')
    expect(citizen.choices).toEqual(['do/reopen', 'do/menu'])
  })

  it('is told that it was taken back, and asking again opens a new one', () => {
    const citizen = waiting().taps({ kind: 'cancelTicket' }).says('mere case ka kya bana', { wish: 'status' })
    expect(citizen.lastHeard).toBe('handOff.status.cancelled')
    expect(citizen.says('salam', { intent: 'greet' }).lastHeard).toContain('greet.again')
    expect(citizen.says('officer', { intent: 'human' }).lastHeard).toContain('handOff.opened')
  })

  it('is a tap as well', () => {
    expect(waiting().taps({ kind: 'ticketStatus' }).lastHeard).toBe('handOff.stillWaiting + standing')
    expect(waiting().types(3).lastHeard).toBe('handOff.stillWaiting + standing')
  })

  it('is a question like any other to somebody who never asked for an officer', () => {
    expect(aCitizen().asks('meri darkhwast ka kya bana', youthLoan, { wish: 'status' }).lastHeard).toContain(
      'youth-loan',
    )
  })

  it('finds nothing under a reference that isn’t theirs', () => {
    const citizen = aCitizen().says('status MSR-00AAAAA', { wish: 'status', reference: 'MSR-00AAAAA' })
    expect(citizen.lastHeard).toBe('handOff.unknownReference')
  })
})

describe('An answer that was of no use', () => {
  it('leads to an officer, who reads why', () => {
    const citizen = aCitizen().asks('youth loan', youthLoan).says('yeh jawab theek nahi', { wish: 'unhelpful' })
    expect(citizen.lastHeard).toBe('handOff.unhelpful + standing + handOff.anythingMore')
    expect(citizen.ticket).toMatchObject({ reason: 'unhelpful', topic: 'youth-loan' })
  })

  it('is a choice among the other questions of an entry with room for it', () => {
    const library = aLibrary([anEntry('youth-loan')], { parts: { 'youth-loan': ['summary', 'who', 'steps'] } })
    const citizen = aCitizen({ library }).taps({ kind: 'more', entry: 'youth-loan' })
    expect(citizen.choices).toContain('do/unhelpful')
    expect(citizen.taps({ kind: 'unhelpful' }).ticket?.reason).toBe('unhelpful')
  })
})

describe('A request', () => {
  const library = aLibrary([anEntry('youth-loan')], { desks: DESKS })
  const inMardan = { slots: { province: 'kp' } } as const

  it('told only afterwards where it comes from goes to that desk, while nobody has it', () => {
    const citizen = aCitizen({ library }).says('officer', { intent: 'human' })
    expect(citizen.ticket?.desk).toBe('head')
    expect(citizen.says('meri dukan mardan mein hai', inMardan).ticket).toMatchObject({ desk: 'kp', province: 'kp' })
  })

  it('that somebody took stays where it is', () => {
    const citizen = aCitizen({ library }).says('officer', { intent: 'human' }).officer({ kind: 'take' })
    expect(citizen.says('meri dukan mardan mein hai', inMardan).ticket?.desk).toBe('head')
  })
})

describe('A promise', () => {
  const library = aLibrary([anEntry('youth-loan')], {
    desks: DESKS,
    hours: [OFFICE_HOURS, { ...OFFICE_HOURS, desk: 'head' }],
  })
  /** Sunday, two in the afternoon in Pakistan. */
  const promised = () => aCitizen({ library }).says('officer', { intent: 'human' })

  it('is made by the hours of the desk that has the request', () => {
    expect(promised().ticket).toMatchObject({ desk: 'head', promise: '2026-11-23T08:00:00.000Z' })
    expect(aCitizen().says('officer', { intent: 'human' }).ticket?.promise).toBeUndefined()
  })

  it('that nobody kept is apologised for with a new one, twice, and then only counted', () => {
    const citizen = promised().hours(23)
    const over = () => citizen.waits(`promise:${reference}`)
    expect(over().lastHeard).toBe('handOff.late + standing')
    expect(citizen.ticket).toMatchObject({ broken: 1, promise: '2026-11-24T05:00:00.000Z' })
    citizen.hours(21)
    expect(over().lastHeard).toBe('handOff.late + standing')
    citizen.hours(20)
    expect(over().lastHeard).toBe('')
    expect(citizen.ticket?.broken).toBe(3)
  })

  it('ran out after somebody took the request: nothing is said', () => {
    expect(promised().officer({ kind: 'take' }).hours(23).waits(`promise:${reference}`).lastHeard).toBe('')
  })

  it('is made anew for a request that is opened again', () => {
    const handed = promised().officer({ kind: 'take' })
    handed.hours(30).officer({ kind: 'close', outcome: 'answered' })
    expect(handed.types(3).ticket?.promise).toBe('2026-11-24T08:00:00.000Z')
  })
})
