import type { Language } from '../model/language.js'
import type { DeskId } from '../model/officer.js'
import type { PersonId } from '../model/person.js'
import {
  type AddedForm,
  MOST_FORMS,
  MOST_MOMENTS,
  type Rating,
  type Ticket,
  type TicketDetail,
  type TicketKind,
  type TicketMoment,
  type TicketReason,
  type TicketReference,
} from '../model/ticket.js'

/** What opening one needs to say. */
export interface Opening {
  reference: TicketReference
  person: PersonId
  kind: TicketKind
  desk: DeskId
  reason: TicketReason
  urgent: boolean
  language: Language
  topic?: string
  province?: string
  district?: string
  summary: string
  details?: readonly TicketDetail[]
  /** By when an answer is promised. */
  promise?: string
}

export function openTicket({ details = [], ...opening }: Opening, now: Date): Ticket {
  const at = now.toISOString()
  return {
    v: 2,
    ...opening,
    details: [...details],
    state: 'waiting',
    broken: 0,
    reopened: 0,
    added: 0,
    notes: [],
    history: [{ at, what: 'opened', how: opening.reason }],
    acts: [],
    openedAt: at,
    changedAt: at,
    waitingSince: at,
  }
}

/** The citizen wrote something more. A ticket that is over is not reopened by it. */
export function addMessage(ticket: Ticket, now: Date): Ticket {
  if (!isOpen(ticket)) return ticket
  const at = now.toISOString()
  const added = { ...ticket, added: ticket.added + 1, changedAt: at }
  if (ticket.state !== 'waitingForCitizen') return added
  return { ...added, state: ticket.officer ? 'taken' : 'waiting', waitingSince: at }
}

/**
 * The citizen filled in another form: it joins what they wait for. One too many leaves only its words in the chat;
 * the citizen isn't told that it joined (`conversation/send-form.ts`).
 */
export function addForm(ticket: Ticket, form: Omit<AddedForm, 'at'>, now: Date): Ticket {
  const { forms = [] } = ticket
  if (!isOpen(ticket) || forms.length >= MOST_FORMS) return addMessage(ticket, now)
  const joined = { ...addMessage(ticket, now), forms: [...forms, { at: now.toISOString(), ...form }] }
  return happened(joined, { what: 'formAdded', how: form.kind }, now)
}

/** All forms of a request, in the order they came: the one it was opened with, then those that joined it. */
export function formsOf({ kind, details, openedAt, forms = [] }: Ticket): readonly AddedForm[] {
  return details.length === 0 ? forms : [{ at: openedAt, kind, details }, ...forms]
}

/** To the top of the queue: what was a question has become a matter of life. */
export function raise(ticket: Ticket, now: Date): Ticket {
  if (!isOpen(ticket)) return ticket
  return happened({ ...addMessage(ticket, now), urgent: true, reason: 'urgent' }, { what: 'raised' }, now)
}

/** The citizen took it back. */
export function cancel(ticket: Ticket, now: Date): Ticket {
  if (!isOpen(ticket)) return ticket
  return happened(over({ ...ticket, state: 'cancelled' }, now), { what: 'cancelled' }, now)
}

/** The citizen said whether it helped. */
export function rate(ticket: Ticket, rating: Rating, now: Date): Ticket {
  return happened({ ...ticket, rating }, { what: 'rated', how: rating }, now)
}

/** It isn't settled after all: back into the queue of the desk that had it, with a promise of its own. */
export function reopen(ticket: Ticket, promise: string | undefined, now: Date): Ticket {
  if (isOpen(ticket)) return ticket
  const { officer: _, outcome: __, closedAt: ___, promise: ____, ...rest } = ticket
  const waiting: Ticket = {
    ...rest,
    state: 'waiting',
    reopened: ticket.reopened + 1,
    waitingSince: now.toISOString(),
    ...(promise === undefined ? {} : { promise }),
  }
  return happened(waiting, { what: 'reopened' }, now)
}

/** Nobody took it in time; the citizen is given a new promise, or none. */
export function breakPromise(ticket: Ticket, next: string | undefined, now: Date): Ticket {
  const { promise: _, ...rest } = ticket
  const broken = { ...rest, broken: ticket.broken + 1, ...(next === undefined ? {} : { promise: next }) }
  return happened(broken, { what: 'promiseBroken' }, now)
}

/** What may stay for the statistics when a person wants everything forgotten: no word of theirs or about them. */
export function withoutWords(ticket: Ticket): Ticket {
  const { forms: _, ...rest } = ticket
  return { ...rest, summary: '', details: [], notes: [] }
}

/** Closed or cancelled: nobody waits any more. */
export function over(ticket: Ticket, now: Date): Ticket {
  const { promise: _, waitingSince: __, ...rest } = ticket
  return { ...rest, closedAt: now.toISOString() }
}

/** Writes down what happened; of a very long story the beginning and the latest stay. */
export function happened(ticket: Ticket, moment: Omit<TicketMoment, 'at'>, now: Date): Ticket {
  const at = now.toISOString()
  const history = [...ticket.history, { at, ...moment }]
  const kept = history.length > MOST_MOMENTS ? [...history.slice(0, 1), ...history.slice(1 - MOST_MOMENTS)] : history
  return { ...ticket, history: kept, changedAt: at }
}

export function isOpen(ticket: Pick<Ticket, 'state'>): boolean {
  return ticket.state !== 'closed' && ticket.state !== 'cancelled'
}

/** Urgent ones first, then by age: the order of every queue. */
export function byUrgency(
  one: Pick<Ticket, 'urgent' | 'openedAt'>,
  other: Pick<Ticket, 'urgent' | 'openedAt'>,
): number {
  if (one.urgent !== other.urgent) return one.urgent ? -1 : 1
  return one.openedAt < other.openedAt ? -1 : one.openedAt > other.openedAt ? 1 : 0
}
