import { describe, expect, it } from 'vitest'
import { PersonId } from '../../src/model/person.js'
import { StoredTicket } from '../../src/model/stored-ticket.js'
import { aTicket } from '../support/tickets.js'

const person = PersonId.parse('1fabcdefghijklmn')
const first = {
  v: 1,
  reference: 'MSR-1F7K3Q2',
  person,
  reason: 'complaint',
  urgent: false,
  language: 'ur',
  summary: 'shikayat',
  state: 'taken',
  officer: 'Sana',
  added: 2,
  openedAt: '2026-11-01T00:00:00.000Z',
  changedAt: '2026-11-02T00:00:00.000Z',
}

describe('A ticket as it was stored', () => {
  it('of the first version is brought up to date', () => {
    expect(StoredTicket.parse(first)).toMatchObject({
      v: 2,
      kind: 'complaint',
      desk: 'head',
      officer: { id: 'Sana', name: 'Sana' },
      waitingSince: first.changedAt,
      history: [{ at: first.openedAt, what: 'opened' }],
      added: 2,
    })
    expect(StoredTicket.parse({ ...first, state: 'closed', outcome: 'told' })).toMatchObject({
      closedAt: first.changedAt,
      outcome: 'answered',
    })
  })

  it('of this version is read as it is', () => {
    const ticket = aTicket(person)
    expect(StoredTicket.parse(JSON.parse(JSON.stringify(ticket)))).toEqual(ticket)
  })

  it('of a newer version is not guessed at', () => {
    expect(StoredTicket.safeParse({ ...aTicket(person), v: 3 }).success).toBe(false)
  })
})
