import type { CannedReply } from './canned.js'
import type { Desks } from './desk.js'
import type { DeskHours, DeskId, Holiday, Office, OfficeId, Place, Whereabouts } from './directory.js'
import type { Area, Entry, EntryId, PartId } from './entry.js'
import type { Journey } from './journey.js'
import type { Language } from './language.js'

/** A piece of text by which an entry can be found. */
export interface TopicDocument {
  /** An entry's id, or a `StepTopic`. */
  entry: EntryId
  /** The area of the entry. */
  area?: Area
  language: Language
  field: 'title' | 'label' | 'utterance' | 'text'
  /** The part a text belongs to, or a question asks for where that is known. */
  part?: PartId
  text: string
}

/** All that the understanding learns from, as plain data: it may cross to another thread. */
export interface Teaching {
  documents: readonly TopicDocument[]
  places: readonly Place[]
}

export function teachingOf(library: Pick<Library, 'documents' | 'places'>): Teaching {
  return { documents: library.documents(), places: library.places() }
}

/** One step of an entry in words, as it stands on a checklist. What isn't known is left out, or said to be unknown. */
export interface StepWords {
  text: string
  /** The papers it asks for, by name. */
  documents: readonly string[]
  /** An address, a portal, a number to ring. */
  place?: string
  fee?: { kind: 'free' | 'unknown' } | { kind: 'sum'; words: string }
  days?: number | 'unknown'
}

/**
 * How fit an entry is to be told today. `withdrawn` and `broken` are "being corrected" to a citizen;
 * `overdue` is told with a warning that its facts are old.
 */
export type Fitness = 'current' | 'overdue' | 'withdrawn' | 'broken'

/** Whether an entry of such fitness is told at all, with or without the warning. */
export function mayBeTold(fitness: Fitness | undefined): boolean {
  return fitness === 'current' || fitness === 'overdue'
}

/**
 * The knowledge as one version of it stands: what the rooms that answer are given.
 * A turn sees a single library from beginning to end, whatever an editor saves meanwhile.
 */
export interface Library {
  /** Changes with any byte of the folder; stored with each reply. */
  readonly version: string
  entries(): readonly Entry[]
  /** By its own id or one folded into it. Undefined for one that never was, or no longer is. */
  entry(id: EntryId): Entry | undefined
  /** `now` decides whether its review is overdue. Undefined where there is no such entry. */
  fitness(id: EntryId, now: Date): Fitness | undefined
  /** One part as a citizen reads it, figures filled in. Undefined when the entry has no such part. */
  part(id: EntryId, part: PartId, language: Language): string | undefined
  /** Words with this entry's placeholders, figures filled in. Undefined when there is no such entry. */
  filled(id: EntryId, text: string, language: Language): string | undefined
  /** One step of it, figures filled in. Undefined when the entry has no such step. */
  step(id: EntryId, step: string, language: Language): StepWords | undefined
  /** One item of a part as a citizen reads it: a rule, a step. Undefined where there is none. */
  item(id: EntryId, part: PartId, item: string, language: Language): string | undefined
  /** The parts this entry has, in the order of `PARTS`. */
  parts(id: EntryId): readonly PartId[]
  label(id: EntryId, language: Language): string
  title(id: EntryId, language: Language): string
  /** The second line of a list row, at most 72 characters. */
  line(id: EntryId, language: Language): string | undefined
  journey(id: string): Journey | undefined
  /** The step of a journey that people ask for in just these words, however spelt and whatever place they name. */
  askedFor(text: string): { journey: string; step: string } | undefined
  /** The options of journeys that are offered below an entry, too. */
  beside(id: EntryId): readonly { journey: string; step: string; option: string }[]
  /** The steps of journeys whose options can be wished for by name. */
  wishes(): readonly { journey: string; step: string }[]
  documents(): readonly TopicDocument[]
  /** All offices, in the order of the folder. */
  offices(): readonly Office[]
  office(id: OfficeId): Office | undefined
  /** The SMEDA office to name to somebody from there: their town's or district's, else their province's. */
  nearestOffice(where: Whereabouts): Office | undefined
  /** Undefined while nobody has confirmed when that desk answers: no time may then be promised. */
  hours(desk: DeskId): DeskHours | undefined
  /** Who answers what. */
  desks(): Desks
  /** Officers' ready replies, in the order of their folders; none that tells an entry's withdrawn figures. */
  canned(): readonly CannedReply[]
  /** Public holidays, in the order of their days. Empty while none is known. */
  holidays(): readonly Holiday[]
  /** A district or city by its id; a province by its own where no district has that name. */
  place(id: string): Place | undefined
  /** Provinces, then districts, then cities: what a message may name. */
  places(): readonly Place[]
}
