import type { Language } from '../model/language.js'
import type { Intent } from '../model/utterance.js'
import { PERSON_EXAMPLES } from './person-examples.js'
import { QUESTION_EXAMPLES } from './question-examples.js'
import { TALK_EXAMPLES } from './talk-examples.js'

/** Messages of an intent: `|` between them, the lines by turns in English, Roman Urdu and Urdu. */
export type Examples = Readonly<Partial<Record<Intent, string>>>

export interface ControlExample {
  intent: Intent
  language: Language
  text: string
}

const TURNS = ['en', 'ur-Latn', 'ur'] as const

/**
 * What people write when they mean something other than a question about the knowledge, and questions that look alike.
 * `control-classifier.ts` learns from these.
 */
export function controlExamples(): ControlExample[] {
  return Object.entries({ ...TALK_EXAMPLES, ...PERSON_EXAMPLES, ...QUESTION_EXAMPLES }).flatMap(([intent, lines]) =>
    lines
      .trim()
      .split('\n')
      .flatMap((line, at) =>
        line.split('|').map((text) => ({
          intent: intent as Intent,
          language: TURNS[at % TURNS.length] ?? 'en',
          text: text.trim(),
        })),
      ),
  )
}
