import type { Line } from '../model/line.js'
import type { Address, Contact, PersonId } from '../model/person.js'
import type { Ticket, TicketReference } from '../model/ticket.js'

/** How far somebody has read the changes; only the book that made it can read it. */
export type TicketCursor = string & { readonly cursor?: never }

export interface TicketChanges {
  /** Each once, as it is now; in no order. */
  tickets: Ticket[]
  cursor: TicketCursor
}

/** What the officers' side reads of the store. Tickets are written only by turns, with all else a turn changes. */
export interface TicketBook {
  ticket(reference: TicketReference): Promise<Ticket | undefined>
  /** Every ticket of a person, their former ids included, newest first. */
  ticketsOf(person: PersonId): Promise<Ticket[]>
  /**
   * What changed since `cursor`; without one all open tickets and the latest closed ones of every shard. For a
   * projection that is kept up to date, or made anew.
   */
  ticketChanges(cursor?: TicketCursor): Promise<TicketChanges>
  /** Who writes from this address; it has to be whole: there is no searching for a piece of a number. */
  personCalled(address: Address): Promise<PersonId | undefined>
  /** Undefined for somebody unknown, or forgotten. */
  contact(person: PersonId): Promise<Contact | undefined>
  /** The chat as it was, oldest first. */
  lines(person: PersonId): Promise<Line[]>
  /** The stored conversation of a person, as JSON. */
  conversation(person: PersonId): Promise<string | undefined>
}

/** How many of a shard's latest changed tickets a projection begins with, beside the open ones. */
export const LATEST_PER_SHARD = 50
