import { describe, expect, it } from 'vitest'
import { judge } from '../../src/handoff/judge.js'
import { cancel } from '../../src/handoff/ticket.js'
import type { OfficerAct } from '../../src/model/officer.js'
import { PersonId } from '../../src/model/person.js'
import type { Ticket } from '../../src/model/ticket.js'
import { BILAL, SANA } from '../support/citizen.js'
import { aTicket } from '../support/tickets.js'

const now = new Date('2026-11-23T06:00:00Z')
const person = PersonId.parse('1fabcdefghijklmn')
let count = 0

function done(ticket: Ticket, act: OfficerAct, officer = SANA): Ticket {
  const verdict = judge(ticket, { id: `${++count}`, officer, act }, now)
  if (!verdict.ticket) throw new Error('Nothing is left of the ticket')
  return verdict.ticket
}

function refusalOf(ticket: Ticket | undefined, act: OfficerAct, officer = BILAL) {
  const verdict = judge(ticket, { id: `${++count}`, officer, act }, now)
  return verdict.kind === 'refused' ? verdict.why : undefined
}

describe('Of two officers at one request', () => {
  const taken = done(aTicket(person), { kind: 'take' })

  it.for<OfficerAct>([
    { kind: 'take' },
    { kind: 'say', text: 'Ji?' },
    { kind: 'release' },
    { kind: 'handToDesk', desk: 'sindh' },
    { kind: 'close', outcome: 'answered' },
    { kind: 'askTemplate' },
  ])('the one who doesn’t hold it cannot $kind', (act) => {
    expect(refusalOf(taken, act)).toBe('held')
  })

  it('the other may still leave a note', () => {
    const noted = done(taken, { kind: 'note', text: 'Spoke to him in March.' }, BILAL)
    expect(noted).toMatchObject({ officer: SANA, notes: [{ by: BILAL, text: 'Spoke to him in March.' }] })
  })

  it('a supervisor may give it to somebody else', () => {
    const handed = done(taken, { kind: 'handToOfficer', to: BILAL, override: true }, { id: 'head', name: 'Head' })
    expect(handed).toMatchObject({ officer: BILAL, state: 'taken' })
    expect(refusalOf(handed, { kind: 'say', text: 'x' }, SANA)).toBe('held')
  })

  it('each learns from the ticket whether their click counted', () => {
    const both = done(done(aTicket(person), { kind: 'take' }), { kind: 'take' }, BILAL)
    expect(both.acts.map(({ refused }) => refused)).toEqual([undefined, 'held'])
  })
})

describe('A request', () => {
  it('answered waits for the citizen, keeps no promise, and waits for the officer again once they wrote', () => {
    const answered = done(aTicket(person, { promise: now.toISOString() }), { kind: 'say', text: 'Ji?' })
    expect(answered).toMatchObject({ state: 'waitingForCitizen', officer: SANA })
    expect(answered.promise).toBeUndefined()
    expect(answered.waitingSince).toBeUndefined()
  })

  it('let go or handed to a desk waits again, and nobody holds it', () => {
    const taken = done(aTicket(person), { kind: 'take' })
    expect(done(taken, { kind: 'release' })).toMatchObject({ state: 'waiting', desk: 'helpdesk' })
    expect(done(taken, { kind: 'handToDesk', desk: 'sindh' })).toMatchObject({ state: 'waiting', desk: 'sindh' })
    expect(done(taken, { kind: 'release' }).officer).toBeUndefined()
    expect(refusalOf(aTicket(person), { kind: 'release' })).toBe('notHeld')
  })

  it('that is over is answered no more, but may still be noted on', () => {
    const cancelled = cancel(aTicket(person), now)
    expect(refusalOf(cancelled, { kind: 'say', text: 'Ji?' })).toBe('over')
    expect(refusalOf(cancelled, { kind: 'note', text: 'Never mind.' })).toBeUndefined()
    expect(refusalOf(undefined, { kind: 'take' })).toBe('gone')
  })

  it('of a very long story keeps the beginning and the latest', () => {
    let ticket = aTicket(person)
    for (let n = 0; n < 300; n++) ticket = done(ticket, { kind: 'say', text: `${n}` })
    expect(ticket.history).toHaveLength(200)
    expect(ticket.history[0]?.what).toBe('opened')
    expect(ticket.history.at(-1)?.what).toBe('said')
    expect(ticket.acts).toHaveLength(30)
  })
})
