import type { Match } from './topic.js'
import { chanceOf, weighed } from './weighed.js'

/**
 * What makes an answer likely to be right, and by how much: fitted on questions of the knowledge that were held back in
 * turn, and on messages that are none.
 */
const WORTH = { likeness: 4.46, shareLead: 4.92, leaningLead: 0.5, leaning: 0.08 }
/** Held-back questions of our own are harder than a stranger's: many would do for two entries. This makes up for it. */
const STRANGERS = 0.35
const BIAS = -5.33 + STRANGERS
/** A message with fewer words that anybody ever used is about nothing we know. */
const LEAST_FAMILIAR = 0.25

/**
 * Turns likeness into a chance of being right: how much the best is like the message and the classifier leans to it, and
 * how far it leads by each of the two voices. The lead by words counts less where few of them were ever used
 * (`familiar`, a share); the classifier's leanings know that by themselves.
 */
export function withSureness(matches: readonly Match[], familiar: number): Match[] {
  const [first, second] = matches
  if (first === undefined || familiar < LEAST_FAMILIAR) return []
  const signs = {
    likeness: Math.min(1, first.score),
    shareLead: familiar * (first.share - (second?.share ?? 0)),
    leaningLead: first.leaning - (second?.leaning ?? 0),
    leaning: first.leaning,
  }
  const chance = chanceOf(BIAS + weighed(signs, WORTH))
  return matches.map((match) => ({ ...match, score: round((chance * match.score) / first.score) }))
}

const round = (value: number) => Math.round(value * 1000) / 1000
