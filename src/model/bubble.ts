import { z } from 'zod'
import { Language } from './language.js'
import { PersonId } from './person.js'

/** The outbox's own id of a bubble: the person's id, a dot, and a random tail. Travels in the status callback's address. */
export const BubbleId = z
  .string()
  .regex(/^[0-3][0-9a-f][a-z0-9]{14}\.[a-z0-9]{8,16}$/)
  .brand<'BubbleId'>()
export type BubbleId = z.infer<typeof BubbleId>

export function personOf(bubble: BubbleId): PersonId {
  return PersonId.parse(bubble.slice(0, bubble.indexOf('.')))
}

export function newBubbleId(person: PersonId, random: (bytes: number) => Uint8Array): BubbleId {
  return BubbleId.parse(`${person}.${Array.from(random(12), (byte) => (byte % 36).toString(36)).join('')}`)
}

/** WhatsApp's and Twilio's limits, in characters (shared reference of Twilio's protocol, sections 3.1 and 3.5). */
export const LIMITS = {
  text: 1600,
  interactiveBody: 1024,
  buttons: 3,
  buttonTitle: 20,
  rows: 10,
  rowTitle: 24,
  rowLine: 72,
  choiceId: 200,
} as const

const Interactive = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('buttons'),
    body: z.string().max(LIMITS.interactiveBody),
    buttons: z
      .array(z.object({ id: z.string(), title: z.string().max(LIMITS.buttonTitle) }))
      .min(1)
      .max(LIMITS.buttons),
  }),
  z.object({
    kind: z.literal('list'),
    body: z.string().max(LIMITS.interactiveBody),
    button: z.string().max(LIMITS.buttonTitle),
    rows: z
      .array(
        z.object({
          id: z.string(),
          title: z.string().max(LIMITS.rowTitle),
          line: z.string().max(LIMITS.rowLine).optional(),
        }),
      )
      .min(1)
      .max(LIMITS.rows),
  }),
])
export type Interactive = z.infer<typeof Interactive>

/** One bubble in words, as it lies in the outbox. `v` rises when an older process could no longer send it. */
export const Bubble = z.object({
  v: z.literal(1),
  id: BubbleId,
  trace: z.string(),
  createdAt: z.iso.datetime(),
  language: Language,
  /** As plain text, choices as numbered lines: what is sent when an interactive message can't be. */
  text: z.string().min(1).max(LIMITS.text),
  interactive: Interactive.optional(),
  /** A file to send instead of the text, which is said where the file can't be had or WhatsApp won't take it. */
  media: z.object({ token: z.string(), mimeType: z.string(), caption: z.string() }).optional(),
  /** `answer` replies to something the citizen did; `ours` was started by us and is not sent after a stop. */
  purpose: z.enum(['answer', 'officer', 'ours']),
  /** What the citizen was told from, for finding the readers of a wrong figure. */
  about: z.object({ entry: z.string(), part: z.string(), knowledge: z.string() }).optional(),
  /** The approved template that may say this outside the 24 hours; without one the bubble waits or is dropped. */
  template: z.object({ name: z.string(), variables: z.record(z.string(), z.string()) }).optional(),
})
export type Bubble = z.infer<typeof Bubble>
