import type { OfficeId } from './directory.js'
import type { EntryId, PartId } from './entry.js'
import type { TicketReference } from './ticket.js'

/** A phrase of `locales/`, by key. Variables are words already in the reader's language, or numbers. */
export interface Phrase {
  key: string
  vars?: Readonly<Record<string, string | number>>
}

/** What a tap or a digit will mean. `id` is written so that it still means the same months later. */
export interface Choice {
  id: string
  label: Label
  /** The second line of a list row. */
  line?: Label
}

/** Words looked up in the reader's language when the reply is worded. */
export type Label =
  | { kind: 'phrase'; phrase: Phrase }
  | { kind: 'entryLabel'; entry: EntryId }
  | { kind: 'entryLine'; entry: EntryId }
  | { kind: 'option'; journey: string; step: string; option: string; field: 'label' | 'line' }

export type Paragraph =
  | { kind: 'phrase'; phrase: Phrase }
  | { kind: 'title'; entry: EntryId }
  | { kind: 'part'; entry: EntryId; part: PartId }
  /** Open, closed, only announced… and when that was last known; or that its facts are old. */
  | { kind: 'status'; entry: EntryId }
  /** Where the facts come from and when they were checked. */
  | { kind: 'source'; entry: EntryId }
  | { kind: 'question'; journey: string; step: string }
  /** How an open request stands: its place in the queue, and when an answer comes. */
  | { kind: 'standing'; reference: TicketReference }
  | OfficeParagraph
  /** A person's own words: an officer's answer. */
  | { kind: 'words'; text: string }

/** An office with its address and numbers; `near` is the place (`Library.place`) that it is named for. */
export interface OfficeParagraph {
  kind: 'office'
  office: OfficeId
  near?: string
}

/**
 * One bubble as it was decided: no language yet, no figures. `wording/` turns it into text.
 */
export interface Reply {
  paragraphs: readonly Paragraph[]
  choices: readonly Choice[]
  /** Holds something of this one person's: never made into a Content at Twilio. */
  personal: boolean
  /** The entry it speaks from, kept with the reply so that readers of a wrong figure can be found. */
  about?: { entry: EntryId; part: PartId }
  /** The approved template that may say it outside the 24 hours. */
  template?: { name: string; variables: Readonly<Record<string, string>> }
}

export function phrase(key: string, vars?: Phrase['vars']): Phrase {
  return vars === undefined ? { key } : { key, vars }
}

export function say(key: string, vars?: Phrase['vars']): Paragraph {
  return { kind: 'phrase', phrase: phrase(key, vars) }
}
