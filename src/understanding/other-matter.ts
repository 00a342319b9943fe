import { chanceOf, logOddsOf, weighed } from './weighed.js'

/** A message that may be no matter of ours. */
export interface Oddness {
  /** How likely it is none by its words, 0 to 1. */
  strange: number
  /** How like it the likest entry is, as in `topic.ts`. */
  likeness: number
  words: number
  inTalk: boolean
}

/**
 * What speaks for another matter, and by how much. Fitted on 600 questions about other matters that sound near to ours, on
 * 600 stray messages (each guessed by a classifier that had learnt from the others alone), and on 1,000 questions.
 */
const WORTH = {
  strange: 0.5,
  likeness: -3.14,
  words: -0.75,
  /** What is said beside an entry is seldom no matter of ours. Chosen, not fitted. */
  inTalk: -1.5,
}
const BIAS = 6.46
const LONG = 20
const LIKE = 2
/** Below this it is a matter of ours, though perhaps one that no entry speaks of. */
const LEAST = 0.1
/** So likely another matter, it isn't answered: a question turned away harms more than a stray one answered. */
const SURELY = 0.9

/** Whether a message belongs elsewhere more than to anything we know. */
export function isOtherMatter({ strange, likeness, words, inTalk }: Oddness): boolean {
  if (strange < LEAST) return false
  const signs = {
    strange: logOddsOf(strange),
    likeness: Math.min(likeness, LIKE),
    words: Math.min(words, LONG) / 10,
    inTalk: inTalk ? 1 : 0,
  }
  return chanceOf(BIAS + weighed(signs, WORTH)) >= SURELY
}
