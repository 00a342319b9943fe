import type { EntryId } from './entry.js'
import type { Language } from './language.js'

/** Where an option leads: a step of this journey, an entry, another journey, or something Mushir does. */
export type Destination =
  | { kind: 'step'; step: string }
  | { kind: 'entry'; entry: EntryId }
  | { kind: 'journey'; journey: string }
  | { kind: 'human' }
  | { kind: 'language'; language: Language }

export interface Option {
  id: string
  to: Destination
  /** What the citizen may call it, beside its label. */
  label: Readonly<Record<Language, string>>
  line?: Readonly<Record<Language, string>>
}

/** A step asks one thing and offers options; more kinds join this union as journeys need them. */
export type JourneyStep = {
  kind: 'choose'
  id: string
  question: Readonly<Record<Language, string>>
  options: readonly Option[]
  /** How people ask for what this step is about, without naming any one entry: "loan chahiye". */
  utterances: Readonly<Record<Language, readonly string[]>>
}

/**
 * A journey is data: the one interpreter (`conversation/journey.ts`) runs them all, and an editor changes them
 * under `knowledge/journeys/` without touching code.
 */
export interface Journey {
  id: string
  start: string
  steps: ReadonlyMap<string, JourneyStep>
}

/** A step that can be asked for stands among the topics under a name of its own, beside the entries. */
export type StepTopic = `journey/${string}/${string}`

export function topicOf(journey: string, step: string): StepTopic {
  return `journey/${journey}/${step}`
}

/** Undefined for an entry's id. */
export function stepOfTopic(topic: string): { journey: string; step: string } | undefined {
  const [kind, journey, step] = topic.split('/')
  return kind === 'journey' && journey && step ? { journey, step } : undefined
}
