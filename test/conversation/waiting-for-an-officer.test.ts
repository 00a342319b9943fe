import { describe, expect, it } from 'vitest'
import { aCitizen } from '../support/citizen.js'

const youthLoan = { kind: 'answer', entry: 'youth-loan', part: 'summary', score: 0.9 } as const
const reference = 'MSR-1F7K3Q2'

describe('A citizen who asks for an officer', () => {
  it('is told their reference and what happens next, and a ticket is opened', () => {
    const citizen = aCitizen().says('kisi insan se baat karwa dein', { intent: 'human' })
    expect(citizen.lastHeard).toBe('handOff.opened')
    expect(citizen.effects).toMatchObject([{ kind: 'openTicket', reference, reason: 'asked', urgent: false }])
  })

  it('has what they write join the ticket, and is told so once', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .asks('meri dukan hai', youthLoan)
      .asks('swat mein', youthLoan)
    expect(citizen.heard.slice(1)).toEqual([['handOff.added'], []])
    expect(citizen.effects.slice(1)).toEqual([
      { kind: 'addToTicket', reference },
      { kind: 'addToTicket', reference },
    ])
  })

  it('has the bot back by asking for it meanwhile, until an officer takes the ticket', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .taps({ kind: 'meanwhile' })
      .asks('youth loan', youthLoan)
    expect(citizen.lastHeard).toContain('youth-loan/summary')

    citizen.meets({ kind: 'officerTook', reference, officer: 'Sana' })
    expect(citizen.lastHeard).toBe('handOff.taken')
    expect(citizen.asks('youth loan', youthLoan).lastHeard).toBe('')
  })

  it('asks Mushir meanwhile by tapping one of its older choices, too', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .taps({ kind: 'entry', entry: 'youth-loan', part: 'who' })
    expect(citizen.lastHeard).toContain('youth-loan/who')
  })

  it('may take the request back', () => {
    const citizen = aCitizen()
      .says('officer', { intent: 'human' })
      .says('cancel the officer request', { intent: 'human', cancels: true })
    expect(citizen.lastHeard).toBe('handOff.cancelled')
    expect(citizen.effects.at(-1)).toEqual({ kind: 'cancelTicket', reference })
    expect(citizen.asks('youth loan', youthLoan).lastHeard).toContain('youth-loan/summary')
  })

  it('asking again is told how the first request stands, not given a second', () => {
    const citizen = aCitizen().says('officer', { intent: 'human' }).says('officer kab aye ga', { intent: 'human' })
    expect(citizen.lastHeard).toBe('handOff.stillWaiting')
    expect(citizen.effects.filter(({ kind }) => kind === 'openTicket')).toHaveLength(1)
  })
})

describe('While an officer holds the ticket', () => {
  const held = () =>
    aCitizen().says('officer', { intent: 'human' }).meets({ kind: 'officerTook', reference, officer: 'Sana' })

  it('the bot is silent, whatever is said or sent', () => {
    const citizen = held()
      .asks('youth loan', youthLoan)
      .says('menu', { intent: 'menu' })
      .sends({ kind: 'media', media: 'voice' })
      .types(1)
    expect(citizen.heard.slice(2)).toEqual([[], [], [], []])
  })

  it('a stop is taken note of all the same', () => {
    const citizen = held().says('stop', { intent: 'stop' })
    expect(citizen.lastHeard).toBe('')
    expect(citizen.effects.at(-1)).toEqual({ kind: 'setOptOut', optedOut: true })
  })

  it('the officer’s words arrive with their name once the voice has changed', () => {
    const citizen = held().meets({ kind: 'officerSaid', reference, officer: 'Bilal', text: 'Ji?' })
    expect(citizen.lastHeard).toBe('handOff.voice + “Ji?”')
    expect(citizen.meets({ kind: 'officerSaid', reference, officer: 'Bilal', text: 'Batain' }).lastHeard).toBe(
      '“Batain”',
    )
  })

  it('the bot is back when the ticket is closed, and says so', () => {
    const citizen = held().meets({ kind: 'ticketClosed', reference, outcome: 'answered' })
    expect(citizen.lastHeard).toBe('handOff.closed')
    expect(citizen.asks('youth loan', youthLoan).lastHeard).toContain('youth-loan/summary')
  })

  it('an officer who lets go gives it back to the queue', () => {
    expect(held().meets({ kind: 'officerReleased', reference }).lastHeard).toBe('handOff.released')
  })
})

describe('Despair or a threat', () => {
  it('is met with a humane answer at once and a ticket at the top of the queue', () => {
    const citizen = aCitizen().says('zehar kha lun ga', { intent: 'urgent' })
    expect(citizen.lastHeard).toBe('urgent')
    expect(citizen.effects).toMatchObject([{ kind: 'openTicket', urgent: true, reason: 'urgent' }])
  })

  it('raises a ticket that is already waiting', () => {
    const citizen = aCitizen().says('officer', { intent: 'human' }).says('zehar kha lun ga', { intent: 'urgent' })
    expect(citizen.lastHeard).toBe('urgent')
    expect(citizen.effects.at(-1)).toEqual({ kind: 'raiseTicket', reference })
  })
})
