import { randomBytes } from 'node:crypto'
import type { PersonId } from '../../src/model/person.js'
import { newTicketReference, type Ticket } from '../../src/model/ticket.js'

/** A request of which a test says only what matters to it. */
export function aTicket(person: PersonId, more: Partial<Ticket> = {}): Ticket {
  const at = more.openedAt ?? new Date().toISOString()
  return {
    v: 2,
    reference: newTicketReference(person, randomBytes),
    person,
    kind: 'question',
    desk: 'helpdesk',
    reason: 'asked',
    urgent: false,
    language: 'ur-Latn',
    summary: 'qarza',
    details: [],
    state: 'waiting',
    broken: 0,
    reopened: 0,
    added: 0,
    notes: [],
    history: [{ at, what: 'opened' }],
    acts: [],
    openedAt: at,
    changedAt: at,
    waitingSince: at,
    ...more,
  }
}
