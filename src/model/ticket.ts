import { z } from 'zod'
import { Language } from './language.js'
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

/** A request for a person. Holds no name and no number: those are the conversation's, and go with it. */
export const Ticket = z.object({
  v: z.literal(1),
  reference: TicketReference,
  person: PersonId,
  reason: TicketReason,
  urgent: z.boolean(),
  language: Language,
  /** The entry talked about when it was opened. */
  topic: z.string().optional(),
  province: z.string().optional(),
  /** The citizen's words that led here, masked, at most 300 characters. */
  summary: z.string().max(300),
  state: z.enum(['waiting', 'taken', 'closed', 'cancelled']),
  officer: z.string().optional(),
  outcome: z.string().optional(),
  /** How many messages the citizen added since. */
  added: z.number().int().nonnegative(),
  openedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
})
export type Ticket = z.infer<typeof Ticket>
