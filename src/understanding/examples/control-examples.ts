import { INTENTS } from '../../model/utterance.js'
import { messagesByPart, messagesOf, type Taught } from './example-files.js'

/** What a message may be: of an intent, or a question about business that no entry speaks of. */
export const KINDS = [...INTENTS, 'beyond'] as const
export type Kind = (typeof KINDS)[number]

export interface ControlExample extends Taught {
  kind: Kind
  /** How much it teaches: 1 is as much as most. */
  worth: number
}

/** Questions of talks: there are as many of them as of all wishes for a person. */
const OF_TALKS_WORTH = 0.3
/** They tell questions apart, and little of what is none. */
const BEYOND_WORTH = 0.25

/**
 * What people write when they mean something other than a question about the knowledge, and questions that look alike: a
 * file a kind. `control-classifier.ts` learns from these.
 */
export function controlExamples(): ControlExample[] {
  return [
    ...KINDS.flatMap((kind) =>
      messagesOf(kind).map((message) => ({ ...message, kind, worth: kind === 'beyond' ? BEYOND_WORTH : 1 })),
    ),
    ...[...messagesOf('turning'), ...messagesByPart('second-messages')].map(({ language, text }) => ({
      language,
      text,
      kind: 'ask' as const,
      worth: OF_TALKS_WORTH,
    })),
  ]
}

/** Those in the languages Mushir speaks. */
export function inOwnLanguages(examples: readonly ControlExample[]): ControlExample[] {
  return examples.filter(({ kind }) => kind !== 'unintelligible')
}
