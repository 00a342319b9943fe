import { z } from 'zod'
import { InboundMessage } from './message.js'
import { Officer, OfficerAct } from './officer.js'
import { PersonId } from './person.js'
import { TicketReference } from './ticket.js'

/** Anything that can resume a conversation. Each is one turn, taken in the order of acceptance. */
export const ConversationEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), message: InboundMessage }),
  /** What an officer does to a request; the turn decides whether it may be done. */
  z.object({ kind: z.literal('officerActed'), reference: TicketReference, officer: Officer, act: OfficerAct }),
  /** A wait that ran out: a reminder, a promise. `wait` is the name it was set under. */
  z.object({ kind: z.literal('waitOver'), wait: z.string() }),
  /** A webhook showed that another id is the same person; what that id knew is joined to this one. */
  z.object({ kind: z.literal('personJoined'), other: PersonId }),
])
export type ConversationEvent = z.infer<typeof ConversationEvent>

/** What lies in an inbox. `v` rises when an older process could no longer read it: 2 for what officers do. */
export const InboxEvent = z.object({
  v: z.union([z.literal(1), z.literal(2)]),
  /** The message's sid, or one made where the event was; takes effect once. */
  id: z.string().min(1).max(80),
  /** Follows the event from the webhook to the receipt, in every log line. */
  trace: z.string().min(1).max(80),
  at: z.iso.datetime(),
  event: ConversationEvent,
})
export type InboxEvent = z.infer<typeof InboxEvent>
