import type { EntryId, PartId } from './entry.js'

/** What `advice/` makes of a question. An honest "not known" is one of the answers. */
export type Advice =
  | {
      kind: 'answer'
      entry: EntryId
      part: PartId
      beside?: PartId
      /** Nearly as likely meant, in the middle of a talk. */
      instead?: { entry: EntryId; part: PartId }
      score: number
      /** The part in other words, placeholders not filled: a language model's, once it was found to say no more. */
      phrased?: string
    }
  /** The wish is a general one: a step of a journey that leads on. Nothing is claimed by it. */
  | { kind: 'lead'; journey: string; step: string }
  /** Sure of the neighbourhood, not of the house: best first, two or three. */
  | { kind: 'clarify'; entries: readonly EntryId[] }
  | { kind: 'unknown' }
