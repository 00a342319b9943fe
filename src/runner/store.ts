import type { TicketBook } from '../handoff/ticket-book.js'
import type { Lease } from '../inbox/inbox.js'
import type { Insight } from '../insights/insight.js'
import type { Bubble } from '../model/bubble.js'
import type { Line } from '../model/line.js'
import type { Ticket } from '../model/ticket.js'
import type { SendLease } from '../outbox/outbox.js'

export interface Wait {
  /** Names it: setting it again moves it. */
  name: string
  at: string
}

/** What one turn changes. Committed whole or not at all. */
export interface Turn {
  /** The conversation as JSON; `forget` deletes all that is kept of the person, but for what this turn sends. */
  conversation: string | 'forget'
  bubbles: readonly Bubble[]
  lines: readonly Line[]
  /** New or changed tickets of this person. */
  tickets: readonly Ticket[]
  waits: readonly Wait[]
  clearWaits: readonly string[]
  /** Set when `stop` or `start` changed it. */
  optedOut?: boolean
  /** Since when an officer holds the talk, set when that begins; null when it ends. The outbox reads it before each send. */
  held?: string | null
  /** What was asked and how it ended; no name, no number. */
  insight?: Insight
}

export interface Committed {
  kind: 'committed'
  next: Lease | undefined
  send: SendLease | undefined
}

export interface Store extends TicketBook {
  /**
   * Saves the turn, takes its event out of the inbox and gives the lease up, in one step. When more is waiting
   * the lease goes on: `next` holds it. `lost` when the lease had run out: nothing was written.
   * With `maySend` it also leases what there is to send, if nobody is at it: `send` holds it, and whoever asked sees
   * to it.
   */
  commit(lease: Lease, turn: Turn, options?: { maySend?: boolean }): Promise<Committed | { kind: 'lost' }>
  /** All tickets that are not over, oldest first, urgent ones before. */
  openTickets(): Promise<Ticket[]>
  insights(since: Date): Promise<Insight[]>
}
