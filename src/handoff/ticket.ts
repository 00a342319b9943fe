import type { Language } from '../model/language.js'
import type { PersonId } from '../model/person.js'
import type { Ticket, TicketReason, TicketReference } from '../model/ticket.js'

/** What opening one needs to say. */
export interface Opening {
  reference: TicketReference
  person: PersonId
  reason: TicketReason
  urgent: boolean
  language: Language
  topic?: string
  province?: string
  summary: string
}

export function openTicket(opening: Opening, now: Date): Ticket {
  const at = now.toISOString()
  return { v: 1, ...opening, state: 'waiting', added: 0, openedAt: at, changedAt: at }
}

/** The citizen wrote something more. A ticket that is over is not reopened by it. */
export function addMessage(ticket: Ticket, now: Date): Ticket {
  return isOpen(ticket) ? { ...ticket, added: ticket.added + 1, changedAt: now.toISOString() } : ticket
}

/** To the top of the queue: what was a question has become a matter of life. */
export function raise(ticket: Ticket, now: Date): Ticket {
  return isOpen(ticket)
    ? { ...ticket, urgent: true, reason: 'urgent', added: ticket.added + 1, changedAt: now.toISOString() }
    : ticket
}

/** The citizen took it back. */
export function cancel(ticket: Ticket, now: Date): Ticket {
  return isOpen(ticket) ? { ...ticket, state: 'cancelled', changedAt: now.toISOString() } : ticket
}

export function isOpen(ticket: Ticket): boolean {
  return ticket.state === 'waiting' || ticket.state === 'taken'
}

/** Urgent ones first, then by age: the order of every queue. */
export function byUrgency(one: Ticket, other: Ticket): number {
  if (one.urgent !== other.urgent) return one.urgent ? -1 : 1
  return one.openedAt < other.openedAt ? -1 : one.openedAt > other.openedAt ? 1 : 0
}
