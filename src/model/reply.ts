import type { ListItem, ListSheet, ListSource } from './checklist.js'
import type { OfficeId, Whereabouts } from './directory.js'
import type { EntryId, FactValue, PartId } from './entry.js'
import type { OfficerFile } from './officer.js'
import type { PrintAs } from './page.js'
import type { Plan } from './plan.js'
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
  | { kind: 'option'; journey: string; step: string; option: string; field: 'label' | 'line' | 'offer' }
  | { kind: 'listLabel'; source: ListSource; whom?: string }
  /** A step's own words, cut to a line. */
  | { kind: 'listItem'; item: ListItem }
  /** What an answer is called: "Age". */
  | { kind: 'called'; name: string }

export type Paragraph =
  | { kind: 'phrase'; phrase: Phrase }
  | { kind: 'title'; entry: EntryId }
  | { kind: 'part'; entry: EntryId; part: PartId }
  /** A second part, said where it fits into the same bubble. */
  | { kind: 'beside'; entry: EntryId; part: PartId }
  /** Another entry that may have been meant, and its part: said where it fits, too. */
  | { kind: 'instead'; entry: EntryId; part: PartId }
  /** A part in other words: its placeholders are the entry's and not filled yet. */
  | { kind: 'phrased'; entry: EntryId; text: string }
  /** Open, closed, only announced… and when that was last known; or that its facts are old. */
  | { kind: 'status'; entry: EntryId }
  /** In one line where the facts come from and how to hold on to them, for one who was told otherwise. */
  | { kind: 'sourced'; entry: EntryId }
  /** Where the facts come from and when they were checked. */
  | { kind: 'source'; entry: EntryId }
  /** What a step says: its question, or one of the texts that go with it. */
  | { kind: 'question'; journey: string; step: string; field?: StepText }
  /** The heading of a series, and the place of its next step in it: "Lessons (3/10)". */
  | { kind: 'progress'; journey: string; step: string; at: number; of: number }
  /** What was told of oneself, read back: "Age: 30". `journey` has the words for what only it asks. */
  | { kind: 'answers'; answers: readonly NamedAnswer[]; journey?: string }
  /** A scheme that fits, and why. */
  | { kind: 'fit'; fit: ShownFit; journey: string; step: string }
  /** One that doesn't, which clause says so, and what would change that. */
  | { kind: 'misfit'; misfit: ShownMisfit }
  | { kind: 'waypoint'; place: number; waypoint: ShownWaypoint }
  /** One of the things to do next, in a step's own words or the entry's. */
  | { kind: 'pick'; journey: string; step: string; pick: string; place: number }
  /** Names of entries, as one line of a phrase: "Ask first: A, B". */
  | { kind: 'named'; key: string; entries: readonly EntryId[] }
  /** How an open request stands: its place in the queue, and when an answer comes. */
  | { kind: 'standing'; reference: TicketReference }
  | OfficeParagraph
  /** A checklist's title, for whom it is, and how far they are. */
  | { kind: 'listTitle'; source: ListSource; whom?: string; done: number; total: number }
  /** Its lines, numbered, each with its box. */
  | { kind: 'listItems'; items: readonly ListItem[] }
  /** One line of it with all there is to know: papers, place, fee, days. */
  | { kind: 'listStep'; number: number; item: ListItem }
  /** Instalments, reckoned. */
  | PlanParagraph
  /** The least or the most a scheme gives. */
  | { kind: 'planLimit'; entry: EntryId; limit: number; which: 'tooHigh' | 'tooLow' }
  /** A person's own words: an officer's answer. */
  | { kind: 'words'; text: string }

export type StepText = 'question' | 'why' | 'again' | 'tooLow' | 'tooHigh'

export interface NamedAnswer {
  name: string
  value: FactValue
}

export interface ShownFit {
  entry: EntryId
  place: number
  /** Ids of the preferences that are told as reasons. */
  because: readonly string[]
  /** Rules of the entry that hold, and that count most here. */
  met: readonly string[]
  /** Rules that nobody could decide yet: to be looked at by the person. */
  open: readonly string[]
}

export interface ShownMisfit {
  entry: EntryId
  /** The rule that failed, and the answer it failed on. */
  rule: string
  answer: NamedAnswer
  change?:
    | { kind: 'ask-for'; min?: number; max?: number }
    | { kind: 'wait'; years: number }
    | { kind: 'see-to'; rule: string }
}

export interface ShownWaypoint {
  entry: EntryId
  fee?: number | 'unknown'
  sure: boolean
}

/** An office with its address and numbers; `near` is the place (`Library.place`) that it is named for. */
export interface OfficeParagraph {
  kind: 'office'
  office: OfficeId
  near?: string
}

export interface PlanParagraph {
  kind: 'plan'
  plan: Plan
  /** The scheme whose figures these are. */
  scheme?: EntryId
  /** Nobody said whether the rate is flat: the same, flat. */
  ifFlat?: Plan
  /** The time wished for was too long or too short for the scheme, and this is what it gives. */
  clamped?: 'tooLong' | 'tooShort'
  /** A time without instalments that the scheme allows and nobody asked for yet. */
  mayWait?: number
}

/**
 * One bubble as it was decided: no language yet, no figures. `wording/` turns it into text.
 */
export interface Reply {
  paragraphs: readonly Paragraph[]
  choices: readonly Choice[]
  /** Holds something of this one person's: never made into a Content at Twilio. */
  personal: boolean
  /** A number typed in answer is the answer itself, so the choices carry none. */
  typed?: boolean
  /** The entry it speaks from, kept with the reply so that readers of a wrong figure can be found. */
  about?: { entry: EntryId; part: PartId }
  /**
   * The ids that the numbered lines within the paragraphs stand for, in order: a typed number means one of them.
   * Choices are counted on from there.
   */
  numbered?: readonly string[]
  /** To be sent as a picture or a document; its words are what is said where that fails. */
  print?: { as: PrintAs; sheet: ListSheet; near: Whereabouts }
  /** A file that goes instead of the words, which are its caption. */
  file?: OfficerFile
  /** The approved template that may say it outside the 24 hours, and the words for its variables. */
  template?: { name: string; variables: Readonly<Record<string, string | Label>> }
}

export function phrase(key: string, vars?: Phrase['vars']): Phrase {
  return vars === undefined ? { key } : { key, vars }
}

export function say(key: string, vars?: Phrase['vars']): Paragraph {
  return { kind: 'phrase', phrase: phrase(key, vars) }
}
