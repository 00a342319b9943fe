import { z } from 'zod'
import { PARTS } from '../model/entry.js'
import { Language } from '../model/language.js'
import { Officer } from '../model/officer.js'
import { PersonId } from '../model/person.js'
import { Rating, TicketReference } from '../model/ticket.js'
import { Checklist, MOST_LISTS, Reminder } from './checklist.js'

/** What the talk is about at this moment: what "yes", "back" and a bare number refer to. */
export const Focus = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing') }),
  z.object({ kind: z.literal('journey'), journey: z.string(), step: z.string() }),
  z.object({ kind: z.literal('entry'), entry: z.string(), part: z.enum(PARTS) }),
  z.object({ kind: z.literal('clarify'), entries: z.array(z.string()) }),
  /** A checklist; `step` is the one talked about. `asks`: what our last bubble asked of it. */
  z.object({
    kind: z.literal('checklist'),
    list: z.string(),
    step: z.string().optional(),
    asks: z.enum(['whom', 'remind', 'remove']).optional(),
  }),
  /** A question with yes and no for answers. */
  z.object({ kind: z.literal('confirm'), what: z.enum(['forget', 'officer', 'cancelTicket']) }),
  /** "Did it help?", asked once a request is closed. */
  z.object({ kind: z.literal('rating') }),
])
export type Focus = z.infer<typeof Focus>

/** Who goes back further names the matter anew. */
export const MOST_EARLIER = 4

const Answer = z.union([z.string(), z.number(), z.boolean()])

/**
 * What a person told of themselves, in passing or when asked; never needed, used where it helps. Beside the usual
 * ones, any field that a rule may ask about and any answer a journey keeps.
 */
const Told = z
  .object({
    province: z.enum(['punjab', 'sindh', 'kp', 'balochistan', 'islamabad', 'ajk', 'gb']).optional(),
    district: z.string().optional(),
    gender: z.enum(['female', 'male', 'transgender']).optional(),
    stage: z.enum(['new', 'existing']).optional(),
    sector: z.string().optional(),
    age: z.number().optional(),
    amount: z.number().optional(),
  })
  .catchall(Answer.optional())

/** What one journey knows of its own, beside what it has learned of the person. */
export const Run = z.object({
  journey: z.string(),
  answers: z.record(z.string(), Answer),
  /** Steps whose question was put this time. */
  asked: z.array(z.string()).max(20),
  /** Of these, the ones left open ("I don't know"): not put again. */
  open: z.array(z.string()).max(20),
  /** What was done for good: lessons learned. */
  done: z.array(z.string()).max(30),
  /** How often in a row the question was not answered. */
  tries: z.number().int().nonnegative(),
})
export type Run = z.infer<typeof Run>

/** A request for an officer that is still open, as the conversation has to know of it. */
const OpenTicket = z.object({
  reference: TicketReference,
  /** The officer who holds it, and since when; while there is one the bot is silent. */
  officer: Officer.optional(),
  since: z.iso.datetime().optional(),
  /** The citizen was told that what they write joins the request. */
  told: z.boolean(),
  /** The citizen asked for Mushir while they wait. */
  meanwhile: z.boolean(),
  /** Nobody asked for it in so many words: a plain question is still Mushir's. */
  guessed: z.literal(true).optional(),
})

/** The last request that came to an end: for rating it, asking of it, taking it up again. */
const PastTicket = z.object({
  reference: TicketReference,
  closedAt: z.iso.datetime(),
  rating: Rating.optional(),
  /** Taken back by the citizen: nobody answered it. */
  cancelled: z.literal(true).optional(),
})

/**
 * All that is remembered of one person's talk, small enough to be read and written each turn (under 2 KiB).
 * Few states, and flat: whether an officer holds it, what the focus is. Journeys keep their own steps as data.
 */
export const Conversation = z.object({
  v: z.literal(2),
  person: PersonId,
  language: Language,
  /** Asked for in words or by a tap: holds until it is changed, whatever script they write. */
  languageChosen: z.boolean(),
  /** Who we are and what we keep was said. */
  met: z.boolean(),
  optedOut: z.boolean(),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  focus: Focus,
  /** Where "back" leads, nearest last. */
  trail: z.array(Focus).max(8),
  /** Journeys left for something else, nearest last. */
  paused: z.array(Focus).max(5),
  /** The ids of the choices in our last bubble, in order: what a typed number means. */
  offered: z.array(z.string()).max(16),
  /** How often in a row we did not understand. */
  misses: z.number().int().nonnegative(),
  /** The entry talked about last, for "aur documents?". */
  about: z.object({ entry: z.string(), part: z.enum(PARTS) }).optional(),
  /** Those talked about before it, the latest first: "back to the card". */
  earlier: z.array(z.string()).max(MOST_EARLIER).optional(),
  told: Told,
  /** The journeys under way or paused, the latest last. */
  runs: z.array(Run).max(5).optional(),
  ticket: OpenTicket.optional(),
  past: PastTicket.optional(),
  /** Checklists, the one touched last first. */
  lists: z.array(Checklist).max(MOST_LISTS).optional(),
  /** There once they were asked whether to remind them. */
  reminder: Reminder.optional(),
})
export type Conversation = z.infer<typeof Conversation>

/** The version this code writes. `stored.ts` reads older ones; newer ones wait for newer code. */
export const CONVERSATION_VERSION = 2

export function newConversation(person: PersonId, language: Language, now: Date): Conversation {
  return {
    v: CONVERSATION_VERSION,
    person,
    language,
    languageChosen: false,
    met: false,
    optedOut: false,
    firstAt: now.toISOString(),
    lastAt: now.toISOString(),
    focus: { kind: 'nothing' },
    trail: [],
    paused: [],
    offered: [],
    misses: 0,
    told: {},
  }
}
