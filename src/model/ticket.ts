import { z } from 'zod'
import { Language } from './language.js'
import { CloseOutcome, DeskId, LONGEST_NOTE, Officer, Refusal } from './officer.js'
import { PersonId, type Shard } from './person.js'

/** "MSR-1F7K3Q": said to a citizen and to a colleague; the first two characters after the dash are the shard. */
export const TicketReference = z.string().regex(/^MSR-[0-3][0-9A-F][0-9A-HJKMNP-TV-Z]{5}$/)
export type TicketReference = z.infer<typeof TicketReference>

/** Crockford's letters: no I, L, O, U to misread. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function newTicketReference(person: PersonId, random: (bytes: number) => Uint8Array): TicketReference {
  const tail = Array.from(random(5), (byte) => LETTERS[byte % LETTERS.length]).join('')
  return TicketReference.parse(`MSR-${person.slice(0, 2).toUpperCase()}${tail}`)
}

export function shardOfTicket(reference: TicketReference): Shard {
  return reference.slice(4, 6).toLowerCase()
}

export const TicketReason = z.enum([
  'asked',
  'notUnderstood',
  'complaint',
  'urgent',
  'journey',
  'unhelpful',
  'oldFacts',
])
export type TicketReason = z.infer<typeof TicketReason>

/** What is wanted, by the names of `knowledge/desks.yaml`: `question`, `complaint`, `urgent`, `engineer`, `plot`… */
export const TicketKind = z.string().regex(/^[a-z0-9-]{1,40}$/)
export type TicketKind = z.infer<typeof TicketKind>

export const TicketState = z.enum(['waiting', 'taken', 'waitingForCitizen', 'closed', 'cancelled'])
export type TicketState = z.infer<typeof TicketState>

export const Rating = z.enum(['yes', 'partly', 'no'])
export type Rating = z.infer<typeof Rating>

/** One thing that happened to a request. `by` is an officer's id; without one it was the citizen, or time. */
export const TicketMoment = z.object({
  at: z.iso.datetime(),
  what: z.enum([
    'opened',
    'raised',
    'taken',
    'released',
    'handedOver',
    'said',
    'templateSent',
    'noted',
    'closed',
    'cancelled',
    'rated',
    'reopened',
    'promiseBroken',
    'formAdded',
  ]),
  by: z.string().optional(),
  /** Where it went, how it was rated or closed, which form was added: one word. */
  how: z.string().max(60).optional(),
})
export type TicketMoment = z.infer<typeof TicketMoment>

/** More answers than these no form has, and a request takes no more forms than these beside its own. */
export const MOST_DETAILS = 12
export const MOST_FORMS = 5

const Answered = z.object({ label: z.string().max(80), value: z.string().max(300) })

/** A field of a short form the citizen filled in, masked: `label` as it was asked. `ur`: the same for who reads Urdu. */
export const TicketDetail = Answered.extend({ ur: Answered.optional() })
export type TicketDetail = z.infer<typeof TicketDetail>

/** A short form that came to a request already open. */
export const AddedForm = z.object({
  at: z.iso.datetime(),
  kind: TicketKind,
  details: z.array(TicketDetail).max(MOST_DETAILS),
  /** The desk it would have gone to by itself, where that is another one. */
  desk: DeskId.optional(),
})
export type AddedForm = z.infer<typeof AddedForm>

export const MOST_MOMENTS = 200
export const MOST_NOTES = 50
export const MOST_ACTS = 30

/** A request for a person. Holds no name and no number of a citizen: those are the conversation's, and go with it. */
export const Ticket = z.object({
  v: z.literal(2),
  reference: TicketReference,
  person: PersonId,
  kind: TicketKind,
  desk: DeskId,
  reason: TicketReason,
  urgent: z.boolean(),
  language: Language,
  /** The entry talked about when it was opened. */
  topic: z.string().optional(),
  province: z.string().optional(),
  district: z.string().optional(),
  /** The citizen's words that led here, masked, at most 300 characters. */
  summary: z.string().max(300),
  /** What a short form asked, in its order. */
  details: z.array(TicketDetail).max(MOST_DETAILS),
  /** Forms sent while it was open already, oldest first. */
  forms: z.array(AddedForm).max(MOST_FORMS).optional(),
  state: TicketState,
  /** Who holds it. */
  officer: Officer.optional(),
  /** By when an answer was promised; none where hours aren't known, or once somebody has answered. */
  promise: z.iso.datetime().optional(),
  /** How many promises ran out before anybody took it. */
  broken: z.number().int().nonnegative(),
  outcome: CloseOutcome.optional(),
  rating: Rating.optional(),
  reopened: z.number().int().nonnegative(),
  /** How many messages the citizen added since it was opened. */
  added: z.number().int().nonnegative(),
  notes: z.array(z.object({ at: z.iso.datetime(), by: Officer, text: z.string().max(LONGEST_NOTE) })).max(MOST_NOTES),
  /** What happened, oldest first; of a very long story the beginning and the latest. */
  history: z.array(TicketMoment).max(MOST_MOMENTS),
  /** What became of officers' latest acts, by the act's id: how a page learns whether its click counted. */
  acts: z.array(z.object({ id: z.string(), refused: Refusal.optional() })).max(MOST_ACTS),
  openedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** Since when the citizen waits for somebody's word; absent while it is the citizen's turn, or over. */
  waitingSince: z.iso.datetime().optional(),
  closedAt: z.iso.datetime().optional(),
})
export type Ticket = z.infer<typeof Ticket>
