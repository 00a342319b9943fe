import type { Language } from '../../model/language.js'
import { INTENTS } from '../../model/utterance.js'
import { ANSWER_EXAMPLES } from './answer-examples.js'
import { BEYOND_EXAMPLES } from './beyond-examples.js'
import { BRIEF_EXAMPLES } from './brief-examples.js'
import { COMPANY_EXAMPLES } from './company-examples.js'
import { COURTESY_EXAMPLES } from './courtesy-examples.js'
import { DANGER_EXAMPLES } from './danger-examples.js'
import { ELSEWHERE_EXAMPLES } from './elsewhere-examples.js'
import { FOLLOW_UP_EXAMPLES } from './follow-up-examples.js'
import { FURTHER_FOLLOW_UP_EXAMPLES } from './further-follow-up-examples.js'
import { FURTHER_HINT_EXAMPLES } from './further-hint-examples.js'
import { FURTHER_STEERING_EXAMPLES } from './further-steering-examples.js'
import { FURTHER_STRANGERS_TOLD_EXAMPLES } from './further-strangers-told-examples.js'
import { FURTHER_STRAY_EXAMPLES } from './further-stray-examples.js'
import { FURTHER_TOLD_EXAMPLES } from './further-told-examples.js'
import { GRIEVANCE_EXAMPLES } from './grievance-examples.js'
import { HINT_EXAMPLES } from './hint-examples.js'
import { NEAR_WISH_EXAMPLES } from './near-wish-examples.js'
import { OTHER_MATTER_EXAMPLES } from './other-matter-examples.js'
import { PERSON_EXAMPLES } from './person-examples.js'
import { QUESTION_EXAMPLES } from './question-examples.js'
import { RARE_STEERING_EXAMPLES } from './rare-steering-examples.js'
import { SECOND_MESSAGES } from './second-messages.js'
import { STEERING_EXAMPLES } from './steering-examples.js'
import { STRANGERS_TOLD_EXAMPLES } from './strangers-told-examples.js'
import { STRAY_EXAMPLES } from './stray-examples.js'
import { STRAY_STORY_EXAMPLES } from './stray-story-examples.js'
import { TALK_EXAMPLES } from './talk-examples.js'
import { TOLD_EXAMPLES } from './told-examples.js'
import { TURNING_EXAMPLES } from './turning-examples.js'
import { WISH_IN_TALK_EXAMPLES } from './wish-in-talk-examples.js'

/** What a message may be: of an intent, or a question about business that no entry speaks of. */
export const KINDS = [...INTENTS, 'beyond'] as const
export type Kind = (typeof KINDS)[number]

/** Messages of a kind: `|` between them, the lines by turns in English, Roman Urdu and Urdu. */
export type Examples = Readonly<Partial<Record<Kind, string>>>

export interface ControlExample {
  kind: Kind
  language: Language
  text: string
  /** How much it teaches: 1 is as much as most. */
  worth: number
}

const ALL: readonly Examples[] = [
  TALK_EXAMPLES,
  COURTESY_EXAMPLES,
  STEERING_EXAMPLES,
  FURTHER_STEERING_EXAMPLES,
  PERSON_EXAMPLES,
  COMPANY_EXAMPLES,
  GRIEVANCE_EXAMPLES,
  DANGER_EXAMPLES,
  ELSEWHERE_EXAMPLES,
  QUESTION_EXAMPLES,
  NEAR_WISH_EXAMPLES,
  FOLLOW_UP_EXAMPLES,
  FURTHER_FOLLOW_UP_EXAMPLES,
  ANSWER_EXAMPLES,
  STRAY_EXAMPLES,
  FURTHER_STRAY_EXAMPLES,
  TOLD_EXAMPLES,
  FURTHER_TOLD_EXAMPLES,
  BRIEF_EXAMPLES,
  STRANGERS_TOLD_EXAMPLES,
  FURTHER_STRANGERS_TOLD_EXAMPLES,
  HINT_EXAMPLES,
  FURTHER_HINT_EXAMPLES,
  STRAY_STORY_EXAMPLES,
  WISH_IN_TALK_EXAMPLES,
  OTHER_MATTER_EXAMPLES,
  RARE_STEERING_EXAMPLES,
]

/** Questions of talks: there are as many of them as of all wishes for a person. */
const OF_TALKS: readonly Examples[] = [TURNING_EXAMPLES, ...Object.values(SECOND_MESSAGES).map((ask) => ({ ask }))]
const OF_TALKS_WORTH = 0.3
/** They tell questions apart, and little of what is none. */
const BEYOND_WORTH = 0.25

const TURNS = ['en', 'ur-Latn', 'ur'] as const

/**
 * What people write when they mean something other than a question about the knowledge, and questions that look alike.
 * `control-classifier.ts` learns from these.
 */
export function controlExamples(): ControlExample[] {
  return [
    ...ALL.flatMap((examples) => read(examples, 1)),
    ...OF_TALKS.flatMap((examples) => read(examples, OF_TALKS_WORTH)),
    ...read(BEYOND_EXAMPLES, BEYOND_WORTH),
  ]
}

function read(examples: Examples, worth: number): ControlExample[] {
  return Object.entries(examples).flatMap(([kind, lines]) =>
    lines
      .trim()
      .split('\n')
      .flatMap((line, at) =>
        line.split('|').map((text) => ({
          kind: kind as Kind,
          language: TURNS[at % TURNS.length] ?? 'en',
          text: text.trim(),
          worth,
        })),
      ),
  )
}

/** Those in the languages Mushir speaks. */
export function ownLanguages(): ControlExample[] {
  return controlExamples().filter(({ kind }) => kind !== 'unintelligible')
}
