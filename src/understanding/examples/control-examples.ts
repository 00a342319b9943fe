import { INTENTS } from '../../model/utterance.js'
import { messagesByPart, messagesOf, type Taught } from './example-files.js'

/** What a message may be: of an intent, or a question about business that no entry speaks of. */
export const KINDS = [...INTENTS, 'beyond'] as const
export type Kind = (typeof KINDS)[number]

export interface ControlExample extends Taught {
  kind: Kind
  /** How much it teaches: 1 is as much as most. */
  worth: number
  /** Of a question: whether somebody looked if an entry speaks of it. `beyond.ts` learns from no other. */
  sorted: boolean
}

/** Questions of talks: there are as many of them as of all wishes for a person. */
const OF_TALKS_WORTH = 0.3
/** They tell questions apart, and little of what is none. */
const BEYOND_WORTH = 0.25
/** What is told and answered is no question: it teaches what is no wish, and not much of what is asked. */
const ON_THE_WAY_WORTH = 0.6
/** How many of the questions that nobody sorted no entry speaks of, about. */
const UNKNOWN_SHARE = 0.25

/**
 * What people write when they mean something other than a question about the knowledge, and questions that look alike: a
 * file a kind. `control-classifier.ts` learns from these.
 */
export function controlExamples(): ControlExample[] {
  return [
    ...KINDS.flatMap((kind) => examplesOf(kind, kind, kind === 'beyond' ? BEYOND_WORTH : 1)),
    ...askedInTalks(),
    ...unsorted('near-wishes', 'ask', 1 - UNKNOWN_SHARE),
    ...unsorted('near-wishes', 'beyond', UNKNOWN_SHARE),
    ...unsorted('on-the-way', 'ask', ON_THE_WAY_WORTH),
  ]
}

/** Those in the languages Mushir speaks. */
export function inOwnLanguages(examples: readonly ControlExample[]): ControlExample[] {
  return examples.filter(({ kind }) => kind !== 'unintelligible')
}

function askedInTalks(): ControlExample[] {
  const asked = [...messagesOf('turning'), ...messagesByPart('second-messages')]
  return asked.map(({ language, text }) => ({ language, text, kind: 'ask', worth: OF_TALKS_WORTH, sorted: true }))
}

function unsorted(file: string, kind: Kind, worth: number): ControlExample[] {
  return examplesOf(kind, file, worth).map((example) => ({ ...example, sorted: false }))
}

function examplesOf(kind: Kind, file: string, worth: number): ControlExample[] {
  return messagesOf(file).map((message) => ({ ...message, kind, worth, sorted: true }))
}
