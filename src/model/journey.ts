import type { EntryId, FactValue } from './entry.js'
import type { Language } from './language.js'
import type { Offer } from './plan.js'

/** Words as a citizen reads them, figures already filled in. */
export type Words = Readonly<Record<Language, string>>

/** Where an option leads: a step of this journey, an entry, another journey, or something Mushir does. */
export type Destination =
  | { kind: 'step'; step: string }
  | { kind: 'entry'; entry: EntryId }
  | { kind: 'journey'; journey: string }
  | { kind: 'checklist'; entry: EntryId }
  | { kind: 'human' }
  | { kind: 'language'; language: Language }

/** Holds for an answer, given here or known from before. `known: false` holds where there is none. */
export interface Condition {
  name: string
  min?: number
  max?: number
  in?: readonly FactValue[]
  notIn?: readonly FactValue[]
  known?: boolean
}

export interface Option {
  id: string
  /** Undefined: where the step itself goes on. */
  to?: Destination
  /** Answers that this option gives. */
  set?: Readonly<Record<string, FactValue>>
  /** Notes a thing as done: a lesson learned. */
  done?: string
  /** Hidden where these don't hold. */
  when?: readonly Condition[]
  /** What the citizen may call it, beside its label. */
  label: Words
  line?: Words
  /** What it is called where it is offered below an entry: "Ask for a plot". */
  offer?: Words
  /** Other words for it, in any script: "silai", "darzi". */
  also?: readonly string[]
  /** What, beside one of its names, takes it at once; with a question mark, in a question, too. */
  atOnce?: readonly string[]
  /** Offered below these entries, too. */
  beside?: readonly EntryId[]
}

interface Step {
  id: string
  /** What is asked or told. */
  question: Words
  options: readonly Option[]
  /** How people ask for what this step is about, without naming any one entry: "loan chahiye". */
  utterances: Readonly<Record<Language, readonly string[]>>
  /** Whole messages that ask for this step, in any spelling; a place in them stands for any. Nothing is learnt of them. */
  sentences?: readonly string[]
  /**
   * What makes a wish of an option's name, in any script; with words of `atOnce` the option is taken at once, and by a
   * question where they are written with a question mark.
   */
  wishes?: { words: readonly string[]; atOnce: readonly string[] }
  /** Passed over where these don't hold. */
  when?: readonly Condition[]
  /** The step that follows; undefined where the step is an end. */
  next?: string
}

/** Several choices; a message that tells enough of a person by itself goes straight `onward`. */
export interface ChooseStep extends Step {
  kind: 'choose'
  onward?: { journey: string; told: readonly string[]; least: number }
}

export const ANSWER_KINDS = [
  'age',
  'amount',
  'number',
  'percent',
  'months',
  'place',
  'yes-no',
  'choice',
  'text',
] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]

/** One question. Its answer is bound to a name: one of the person's (`keep`), remembered, or one of this journey alone. */
export interface AskStep extends Step {
  kind: 'ask'
  name: string
  as: AnswerKind
  keep: boolean
  min?: number
  max?: number
  /** May be left open: "I don't know" goes on without an answer. */
  optional: boolean
  /** What the answer is called in a summary: "Age". */
  called: Words
  /** Why it is asked. */
  why?: Words
  /** Said instead of the question when the answer was none. */
  again?: Words
  /** Said when the answer is below `min`, or above `max`. */
  tooLow?: Words
  tooHigh?: Words
}

/** Says something, and goes on in the same bubble to what follows. */
export interface TellStep extends Step {
  kind: 'tell'
}

/** What a fit is worth, and why: an editor's preferences among schemes that all fit. */
export interface Preference {
  id: string
  worth: number
  /** Counts where the scheme offers this. */
  offers?: string
  /** Counts where a rule about this holds. */
  met?: string
  /** Counts where the scheme has such a rule, met or not: it knows its own ceiling. */
  states?: string
  /** Counts where a rule about this can't be decided yet: exports, of a person who never spoke of them. */
  open?: string
  when?: readonly Condition[]
  /** Told as a reason; without words it only counts. */
  because?: Words
}

/** The finder's verdict, and before it the questions that still decide. */
export interface FindStep extends Step {
  kind: 'find'
  /** Ids of `ask` steps of this journey. */
  ask: readonly string[]
  most: number
  /** Answers that nearly everybody gives: a question of that kind tells little. */
  usual: Readonly<Record<string, FactValue>>
  fits: number
  preferences: readonly Preference[]
  /** Where nobody fits: what remains to be done. */
  otherwise: readonly EntryId[]
}

export interface Stop {
  entry: EntryId
  when?: readonly Condition[]
  /** Not needed on the first day. */
  wait: boolean
  /** Only some of those it is shown to need it, and no rule can tell. */
  perhaps?: true
}

/** The registrations that apply, in order. */
export interface PathStep extends Step {
  kind: 'path'
  stops: readonly Stop[]
  /** Taken to be so unless it was told otherwise: a card of one's own, no imports. */
  assume: Readonly<Record<string, FactValue>>
}

export interface Pick {
  id: string
  when?: readonly Condition[]
  entry?: EntryId
  checklist?: EntryId
  /** Why, or what to do; an entry's own line where there is none. */
  because?: Words
}

/** The first few of a list that apply: "the three things to do next". */
export interface PickStep extends Step {
  kind: 'pick'
  picks: readonly Pick[]
  most: number
  /** The office nearest to where they are stands below. */
  office: boolean
}

/** A short form, read back; with a yes it goes to a desk. */
export interface ConfirmStep extends Step {
  kind: 'confirm'
  /** Names of answers, in the order they are read back. */
  answers: readonly string[]
  /** What is asked for, as a kind of `desks.yaml`: `engineer`, `plot`. With `requestBy` the answer of that name says it. */
  request: string
  requestBy?: string
  topic?: EntryId
}

/** Goes to the first of its steps that isn't done yet, else to where it goes on. */
export interface SeriesStep extends Step {
  kind: 'series'
  of: readonly { step: string; done: string }[]
}

/** What a reckoning has to know. `grace` is never asked for, only told of. */
export const RECKONED_FROM = ['amount', 'plan', 'percent', 'months', 'grace'] as const
export type ReckonedFrom = (typeof RECKONED_FROM)[number]

/** Reckons instalments from what was told and asked. */
export interface ReckonStep extends Step {
  kind: 'reckon'
  /** The `ask` steps of this journey, by what they are for. `plan` asks for a way of reckoning or one of the schemes. */
  asks: Readonly<Record<ReckonedFrom, string>>
  /** What each scheme gives, from its own facts. */
  schemes: Readonly<Record<EntryId, readonly Offer[]>>
}

/** What is remembered of the person, each item to be changed or forgotten. */
export interface ProfileStep extends Step {
  kind: 'profile'
}

export type JourneyStep =
  | ChooseStep
  | AskStep
  | TellStep
  | FindStep
  | PathStep
  | PickStep
  | ConfirmStep
  | SeriesStep
  | ReckonStep
  | ProfileStep

/**
 * A journey is data: the one interpreter (`conversation/journey.ts`) runs them all, and an editor changes them
 * under `knowledge/journeys/` without touching code.
 */
export interface Journey {
  id: string
  title: Words
  start: string
  steps: ReadonlyMap<string, JourneyStep>
}

/** The journey that is the menu, and the one whose questions name what is remembered of a person. */
export const MENU = 'menu'
export const PROFILE = 'profile'
/** The journey that reckons instalments. */
export const INSTALMENTS = 'instalments'

/** Guides step by step, and so is worth going on with; a menu only leads away. */
export function isGuided(journey: Journey): boolean {
  return [...journey.steps.values()].some(({ kind }) => kind !== 'choose' && kind !== 'tell')
}

/** A step that can be asked for stands among the topics under a name of its own, beside the entries. */
export type StepTopic = `journey/${string}/${string}`

export function topicOf(journey: string, step: string): StepTopic {
  return `journey/${journey}/${step}`
}

const STEP_TOPIC = 'journey/'

/** Undefined for an entry's id. */
export function stepOfTopic(topic: string): { journey: string; step: string } | undefined {
  // Asked of every candidate of every message: nearly all are entries.
  if (!topic.startsWith(STEP_TOPIC)) return undefined
  const [journey, step] = topic.slice(STEP_TOPIC.length).split('/')
  return journey && step ? { journey, step } : undefined
}
