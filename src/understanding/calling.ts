import type { Guess } from './guessed.js'
import { chanceOf, weighed } from './weighed.js'

/** How a message sounds that may want a person, and how like it the likest entry is (as in `topic.ts`). */
export interface Sound {
  guess: Guess
  words: number
  /** Has a question word in it, or a question mark. */
  asks: boolean
  likeness: number
  inTalk: boolean
}

/** So much likelier than any other wish, or than a matter of somebody else's, a call must be: 1 is all of both. */
const SHARE = 0.8
/** A cry that somebody else's matter is half as likely as is still heard: an officer more is the lesser evil. */
const SHARE_OF_CRY = 0.7
const FAINTEST = 0.4

/** Whether a person may be wanted at all, were it no question. */
export function mayCall({ person, wants, otherwise }: Guess): boolean {
  const share = wants === 'urgent' ? SHARE_OF_CRY : SHARE
  return person >= FAINTEST && person >= share * (person + otherwise.chance)
}

/**
 * What speaks for a call rather than a question, and by how much. Fitted on 2,660 messages by strangers that tell by hints
 * what happened, on the look-alikes among them, on 480 that do so in the middle of a talk, and on 1,050 questions and 1,800
 * second messages of talks: each guessed by a classifier that had learnt from others' alone. Whoever hints tells more,
 * asks less, and tells what no entry is about.
 */
const WORTH = { odds: 0.58, words: 1.65, asks: -0.39, likeness: -2.25, inTalk: -1.31 }
const BIAS = 0.53
const LONG = 20
const LIKE = 1.5
const LEAST_CHANCE = 1e-4
/** As likely as this, a person is called. */
const CALLS = 0.65

/** So surely a person is wanted for nothing else, and so little asked, its length says nothing: "customer care". */
const SURELY = 0.7
const HARDLY = 0.1

/** Whether a message that may want a person is for one, and no question after all. */
export function calls({ guess, words, asks, likeness, inTalk }: Sound): boolean {
  if (!inTalk && guess.wants === 'human' && guess.person >= SURELY && guess.asks <= HARDLY) return true
  const signs = {
    odds: Math.log(Math.max(LEAST_CHANCE, guess.person) / Math.max(LEAST_CHANCE, guess.asks)),
    words: Math.min(words, LONG) / 10,
    asks: asks ? 1 : 0,
    likeness: Math.min(likeness, LIKE),
    inTalk: inTalk ? 1 : 0,
  }
  return chanceOf(BIAS + weighed(signs, WORTH)) >= CALLS
}
