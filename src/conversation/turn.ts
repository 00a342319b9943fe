import type { Advice } from '../model/advice.js'
import type { EntryId, PartId } from '../model/entry.js'
import type { Library } from '../model/library.js'
import type { Refusal } from '../model/officer.js'
import type { Choice, Paragraph, Reply } from '../model/reply.js'
import type { Rating, Ticket, TicketDetail, TicketKind, TicketReason, TicketReference } from '../model/ticket.js'
import type { Utterance } from '../model/utterance.js'
import { type Act, choiceId } from './choice-id.js'
import type { Conversation, Focus } from './conversation.js'

/** Work still to do when a turn is decided; `runner/` does it, in the same commit as the conversation. */
export type Effect =
  | {
      kind: 'openTicket'
      reference: TicketReference
      reason: TicketReason
      urgent: boolean
      /** What is wanted: `engineer`, `plot`… Without it the reason says: a complaint, something urgent, a question. */
      ticketKind?: TicketKind
      topic?: string
      province?: string
      district?: string
      summary: string
      details?: readonly TicketDetail[]
    }
  /** `province`: as told by now; a request that nobody took goes to that province's desk. */
  | { kind: 'addToTicket'; reference: TicketReference; province?: string }
  /** A short form joins an open request. */
  | {
      kind: 'addForm'
      reference: TicketReference
      ticketKind: TicketKind
      details: readonly TicketDetail[]
      topic?: string
      province?: string
    }
  | { kind: 'raiseTicket'; reference: TicketReference }
  | { kind: 'cancelTicket'; reference: TicketReference }
  | { kind: 'rateTicket'; reference: TicketReference; rating: Rating }
  /** The citizen isn't done with it: back into the queue. */
  | { kind: 'reopenTicket'; reference: TicketReference }
  /** Nobody took it in time. */
  | { kind: 'breakPromise'; reference: TicketReference }
  /** The ticket of somebody who turned out to be this person. `double`: this one has one already. */
  | { kind: 'adoptTicket'; reference: TicketReference; double: boolean }
  | { kind: 'setOptOut'; optedOut: boolean }
  /** Wakes this conversation at that time by a `waitOver` of that name; set again, it moves. */
  | { kind: 'setWait'; name: string; at: Date }
  | { kind: 'clearWait'; name: string }

/** How a question ended: the contract's words for it. `silent`: an officer is speaking, or it is only noted. */
export type Outcome = 'answer' | 'clarify' | 'unknown' | 'control' | 'silent'

export interface Turn {
  conversation: Conversation | 'forget'
  replies: readonly Reply[]
  effects: readonly Effect[]
  outcome: Outcome
}

/** A turn that does not forget: what most of the room makes. */
export interface Step extends Turn {
  conversation: Conversation
}

/** All that a turn may know beside the conversation and the event. */
export interface TurnContext {
  now: Date
  library: Library
  /** The text of the message as it was understood; there is one whenever there is text. */
  utterance?: Utterance
  /** What the knowledge says to it; there is one whenever the utterance asks. */
  advice?: Advice
  /** For a ticket, should this turn open one. Random, so it comes from outside. */
  newReference: TicketReference
  /** The request this event is about, as it stands before the turn; of this person only. */
  ticket?: Ticket
  /** Whether an officer's act may be done, by who holds the ticket; there is one whenever an officer acted. */
  verdict?:
    | { kind: 'done'; ticket: Ticket; before: Ticket }
    | { kind: 'refused'; why: Refusal; ticket?: Ticket | undefined }
  /** The templates that are approved, as `name` or `name.language`; what may be said outside the 24 hours. */
  templates?: ReadonlySet<string>
  /** The conversation of a person who turned out to be this one. */
  other?: Conversation
}

export function reply(paragraphs: readonly Paragraph[], choices: readonly Choice[] = []): Reply {
  return { paragraphs, choices, personal: false }
}

/** One that holds something of this person's: a reference, a figure of theirs. */
export function personalReply(paragraphs: readonly Paragraph[], choices: readonly Choice[] = []): Reply {
  return { paragraphs, choices, personal: true }
}

/** A choice whose words are a phrase: `choices.<key>`. */
export function choice(act: Act, key: string): Choice {
  return { id: choiceId(act), label: { kind: 'phrase', phrase: { key: `choices.${key}` } } }
}

/** Leads to an entry, by its label. */
export function toEntry(entry: EntryId, part: PartId = 'summary'): Choice {
  return { id: choiceId({ kind: 'entry', entry, part }), label: { kind: 'entryLabel', entry } }
}

export const toMenu = choice({ kind: 'menu' }, 'menu')
export const toHuman = choice({ kind: 'human' }, 'human')

/** The trail keeps the last few places; the nearest is where "back" leads. */
export function moveTo(conversation: Conversation, focus: Focus): Conversation {
  const here = conversation.focus
  if (JSON.stringify(here) === JSON.stringify(focus)) return conversation
  const worthReturning = here.kind === 'journey' || here.kind === 'entry' || here.kind === 'clarify'
  return {
    ...conversation,
    focus,
    trail: worthReturning ? [...conversation.trail, here].slice(-8) : conversation.trail,
  }
}

export function answered(
  conversation: Conversation,
  replies: readonly Reply[],
  outcome: Outcome,
  effects: readonly Effect[] = [],
): Step {
  return { conversation, replies, effects, outcome }
}
