import type { Inbox } from '../inbox/inbox.js'
import type { Clock } from '../model/clock.js'
import type { Officer, OfficerAct, Refusal } from '../model/officer.js'
import { Address, type PersonId } from '../model/person.js'
import { type Ticket, TicketReference } from '../model/ticket.js'
import type { Outbox } from '../outbox/outbox.js'
import { windowIsOpen } from '../outbox/window.js'
import { type Story, storyOf } from './story.js'
import type { TicketBook } from './ticket-book.js'
import { type QueuePage, type QueueQuery, rowOf, type TicketQueue, type TicketRow } from './ticket-queue.js'

/** What an officer wants done to one request. */
export interface Command {
  /** Made once per form shown: the same id takes effect once, however often it is sent. 8 to 60 characters. */
  id: string
  reference: TicketReference
  officer: Officer
  act: OfficerAct
}

/**
 * What became of a command. `pending`: it lies in the citizen's inbox and takes its turn; usually done within a
 * second. `failed`: its turn could not be taken; an operator finds it among what was set aside.
 */
export type Result = { kind: 'done' } | { kind: 'pending' } | { kind: 'refused'; why: Refusal } | { kind: 'failed' }

/**
 * All that the officers' pages do and see. What changes a citizen's chat goes through that citizen's inbox, so that it
 * keeps its order and outlives a process that dies. Every method rejects with `StoreAway` when the store is away.
 */
export interface Officers {
  /** Puts the command in the citizen's inbox; returns only after the write. `refused` where that can be said at once. */
  act(command: Command): Promise<Result>
  /** How an earlier command ended. Ask again while it is `pending`. */
  resultOf(reference: TicketReference, id: string): Promise<Result>
  /** A page of the queue, fresh within a second. */
  queue(query: QueueQuery): Promise<QueuePage>
  /** Changes whenever any ticket does: for a page that polls. */
  queueVersion(): Promise<number>
  /** One request with its chat, the citizen's other requests and what is known of them. No number is in it. */
  story(reference: TicketReference): Promise<Story | undefined>
  /** By a whole reference or a whole number, "+923001234567" or "03001234567"; words are `queue`'s to find. */
  find(words: string): Promise<TicketRow[]>
  /** The number or id the citizen writes from, in full. Whoever asks writes down that it was shown. */
  addressOf(reference: TicketReference): Promise<Address | undefined>
}

export interface OfficersParts {
  book: TicketBook
  queue: TicketQueue
  inbox: Pick<Inbox, 'put' | 'setAsideList'>
  outbox: Pick<Outbox, 'sent'>
  clock: Clock
  /** Something new lies in this person's inbox. */
  nudge(person: PersonId): void
}

export function makeOfficers({ book, queue, inbox, outbox, clock, nudge }: OfficersParts): Officers {
  async function resultOf(reference: TicketReference, id: string): Promise<Result> {
    const ticket = await book.ticket(reference)
    if (!ticket) return { kind: 'refused', why: 'gone' }
    const ended = resultIn(ticket, id)
    if (ended) return ended
    const aside = await inbox.setAsideList()
    return aside.some(({ event }) => event.id === eventIdOf(id)) ? { kind: 'failed' } : { kind: 'pending' }
  }

  /** A template is for after the 24 hours, a file for within them. */
  async function untimely(act: OfficerAct, person: PersonId, now: Date): Promise<Refusal | undefined> {
    const isFile = act.kind === 'say' && act.file !== undefined
    if (act.kind !== 'askTemplate' && !isFile) return undefined
    const contact = await book.contact(person)
    const open = contact !== undefined && windowIsOpen(contact.lastInboundAt, now.getTime())
    if (isFile) return open ? undefined : 'windowClosed'
    return open ? 'windowOpen' : undefined
  }

  return {
    async act({ id, reference, officer, act }) {
      const ticket = await book.ticket(reference)
      if (!ticket) return { kind: 'refused', why: 'gone' }
      const ended = resultIn(ticket, id)
      if (ended) return ended
      const now = clock.now()
      const why = await untimely(act, ticket.person, now)
      if (why) return { kind: 'refused', why }
      const put = await inbox.put(ticket.person, {
        v: 2,
        id: eventIdOf(id),
        trace: eventIdOf(id),
        at: now.toISOString(),
        event: { kind: 'officerActed', reference, officer, act },
      })
      if (put === 'unknown') return { kind: 'refused', why: 'gone' }
      nudge(ticket.person)
      return put === 'repeated' ? resultOf(reference, id) : { kind: 'pending' }
    },

    resultOf,

    async queue(query) {
      await queue.refresh()
      return queue.page(query, clock.now())
    },

    async queueVersion() {
      await queue.refresh()
      return queue.version
    },

    async story(reference) {
      const ticket = await book.ticket(reference)
      return ticket && storyOf(ticket, { book, outbox, now: clock.now() })
    },

    async find(words) {
      const reference = TicketReference.safeParse(words.trim().toUpperCase())
      if (reference.success) return rowsOf([await book.ticket(reference.data)])
      const address = addressIn(words)
      const person = address && (await book.personCalled(address))
      return person ? rowsOf(await book.ticketsOf(person)) : []
    },

    async addressOf(reference) {
      const ticket = await book.ticket(reference)
      return ticket && (await book.contact(ticket.person))?.address
    },
  }
}

/** An act's id as the inbox knows it. */
function eventIdOf(id: string): string {
  return `act:${id}`
}

function resultIn(ticket: Ticket, id: string): Result | undefined {
  const ended = ticket.acts.find((act) => act.id === eventIdOf(id))
  if (!ended) return undefined
  return ended.refused === undefined ? { kind: 'done' } : { kind: 'refused', why: ended.refused }
}

function rowsOf(tickets: readonly (Ticket | undefined)[]): TicketRow[] {
  return tickets.flatMap((ticket) => (ticket ? [rowOf(ticket)] : []))
}

/** As people write their number, or a business-scoped id; undefined for anything else. */
function addressIn(words: string): Address | undefined {
  const tight = words.replace(/[\s()-]/g, '')
  const whole = tight.replace(/^00/, '+').replace(/^0(?=3\d{9}$)/, '+92')
  return Address.safeParse(whole).data
}
