import type { Effect, Turn } from '../conversation/turn.js'
import type { Verdict } from '../handoff/judge.js'
import { deskFor, promiseOf } from '../handoff/reception.js'
import {
  addForm,
  addMessage,
  breakPromise,
  cancel,
  openTicket,
  over,
  raise,
  rate,
  reopen,
  withoutWords,
} from '../handoff/ticket.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { PersonId } from '../model/person.js'
import type { Ticket, TicketReference } from '../model/ticket.js'
import type { Store, Turn as StoredTurn, Wait } from './store.js'

export type TicketWork = Pick<StoredTurn, 'tickets' | 'waits' | 'clearWaits'>

export interface TicketContext {
  person: PersonId
  language: Language
  now: Date
  store: Pick<Store, 'ticket' | 'ticketsOf'>
  library: Pick<Library, 'desks' | 'entry' | 'hours' | 'holidays'>
  /** The request the turn is about, as it stood before, and what was judged of an officer's act on it. */
  ticket?: Ticket
  verdict?: Verdict
}

/** The tickets as the turn leaves them, and what waits on them, for the same commit as the conversation. */
export async function ticketsAfter(turn: Turn, context: TicketContext): Promise<TicketWork> {
  const { ticket: atHand, verdict, person, store } = context
  const changed = new Map<TicketReference, Ticket>()
  const keep = (ticket: Ticket) => {
    changed.set(ticket.reference, { ...ticket, person })
  }
  if (verdict?.ticket) keep(verdict.kind === 'done' ? promised(verdict, context) : verdict.ticket)
  for (const effect of turn.effects) {
    if (!ofTicket(effect)) continue
    if (effect.kind === 'openTicket') {
      keep(opened(effect, context))
      continue
    }
    const { reference } = effect
    // Gone only when its two years are over; then there is nothing to change.
    const ticket = changed.get(reference) ?? (reference === atHand?.reference ? atHand : await store.ticket(reference))
    if (ticket) keep(after(ticket, effect, context))
  }
  if (turn.conversation === 'forget') {
    for (const ticket of await store.ticketsOf(person)) keep(withoutWords(changed.get(ticket.reference) ?? ticket))
  }
  return withWaits([...changed.values()])
}

/** A promise is waited for as long as nobody has taken the request. */
function withWaits(tickets: readonly Ticket[]): TicketWork {
  const waits: Wait[] = []
  const clearWaits: string[] = []
  for (const { reference, state, promise } of tickets) {
    const name = `promise:${reference}`
    if (state === 'waiting' && promise !== undefined) waits.push({ name, at: promise })
    else clearWaits.push(name)
  }
  return { tickets, waits, clearWaits }
}

type TicketEffect = Exclude<Effect, { kind: 'setOptOut' | 'setWait' | 'clearWait' }>

export function ofTicket(effect: Effect): effect is TicketEffect {
  return effect.kind !== 'setOptOut' && effect.kind !== 'setWait' && effect.kind !== 'clearWait'
}

type Around = Pick<TicketContext, 'now' | 'library'>

/** Told only afterwards where the citizen is, a request that waits at nobody's desk in particular goes to the right one. */
function located(ticket: Ticket, province: string | undefined, around: Around): Ticket {
  if (province === undefined || ticket.province !== undefined || ticket.state !== 'waiting') return ticket
  return atItsDesk({ ...ticket, province }, around)
}

/** From the desk that catches everything to its own, while nobody has it; a time that was promised still holds. */
function atItsDesk(ticket: Ticket, { now, library }: Around): Ticket {
  const desk = deskFor(ticket, library)
  if (ticket.state !== 'waiting' || ticket.desk !== library.desks().fallback || desk === ticket.desk) return ticket
  const promise = ticket.promise ?? promiseOf(desk, now, library)
  return { ...ticket, desk, ...(promise === undefined ? {} : { promise }) }
}

/**
 * A form joins. What was no more than a question becomes what the form asks for; a request that is for something
 * else already, or that somebody has, keeps what it is, and the form names the desk it belongs to.
 */
function withForm(
  ticket: Ticket,
  { ticketKind: kind, details, topic, province }: Extract<Effect, { kind: 'addForm' }>,
  around: Around,
): Ticket {
  const here = located(ticket, province, around)
  const becomes = here.state === 'waiting' && here.kind === 'question' && here.details.length === 0
  const known = becomes
    ? atItsDesk({ ...here, kind, ...(topic === undefined || here.topic ? {} : { topic }) }, around)
    : here
  const { language, province: told = province } = known
  const own = deskFor({ kind, language, topic, province: told }, around.library)
  const form = { kind, details: [...details], ...(own === known.desk ? {} : { desk: own }) }
  return addForm(known, form, around.now)
}

/** Back in a queue, perhaps another desk's, the citizen is told a new time. */
function promised(
  { before, ticket }: Extract<Verdict, { kind: 'done' }>,
  { now, library }: Pick<TicketContext, 'now' | 'library'>,
): Ticket {
  const queuedAgain = ticket.state === 'waiting' && (before.state !== 'waiting' || before.desk !== ticket.desk)
  if (!queuedAgain) return ticket
  const { promise: _, ...rest } = ticket
  const promise = promiseOf(ticket.desk, now, library)
  return promise === undefined ? rest : { ...rest, promise }
}

type Opened = Extract<Effect, { kind: 'openTicket' }>

/** A new ticket, as an effect asks for it. */
export function opened(
  { kind: _, ticketKind, ...effect }: Opened,
  { person, language, now, library }: Pick<TicketContext, 'person' | 'language' | 'now' | 'library'>,
): Ticket {
  const kind = ticketKind ?? kindOf(effect.reason)
  const { topic, province } = effect
  const desk = deskFor({ kind, language, topic, province }, library)
  const promise = promiseOf(desk, now, library)
  const opening = { ...effect, person, language, kind, desk, ...(promise === undefined ? {} : { promise }) }
  return openTicket(opening, now)
}

/** What is wanted, where nobody said more than why. */
function kindOf(reason: Opened['reason']): string {
  return reason === 'complaint' || reason === 'urgent' ? reason : 'question'
}

/** A ticket after one effect of a turn. */
export function after(
  ticket: Ticket,
  effect: Exclude<TicketEffect, { kind: 'openTicket' }>,
  { now, library }: Pick<TicketContext, 'now' | 'library'>,
): Ticket {
  switch (effect.kind) {
    case 'addToTicket':
      return located(addMessage(ticket, now), effect.province, { now, library })
    case 'addForm':
      return withForm(ticket, effect, { now, library })
    case 'raiseTicket':
      return raise(ticket, now)
    case 'cancelTicket':
      return cancel(ticket, now)
    case 'rateTicket':
      return rate(ticket, effect.rating, now)
    case 'reopenTicket':
      return reopen(ticket, promiseOf(ticket.desk, now, library), now)
    case 'breakPromise':
      return breakPromise(ticket, promiseOf(ticket.desk, now, library), now)
    case 'adoptTicket':
      return effect.double ? over({ ...ticket, state: 'closed', outcome: 'duplicate' }, now) : ticket
  }
}

/** What is to wake this person later, and what no longer is. The last word about a wait holds. */
export function waitsAfter(effects: readonly Effect[]): Pick<StoredTurn, 'waits' | 'clearWaits'> {
  const last = new Map(
    effects.flatMap((effect) =>
      effect.kind === 'setWait' || effect.kind === 'clearWait' ? [[effect.name, effect] as const] : [],
    ),
  )
  const settled = [...last.values()]
  return {
    waits: settled.flatMap((effect) =>
      effect.kind === 'setWait' ? [{ name: effect.name, at: effect.at.toISOString() }] : [],
    ),
    clearWaits: settled.flatMap((effect) => (effect.kind === 'clearWait' ? [effect.name] : [])),
  }
}
