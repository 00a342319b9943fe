import type { Match } from './topic.js'

/**
 * What makes an answer likely to be right, and by how much: fitted on questions of the knowledge that were held back in
 * turn, and on messages that are none.
 */
const WORTH = { lead: 3.63, shareLead: 1.59, leaningLead: 0.29, likeness: 1 }
/** Held-back questions of our own are harder than a stranger's: many would do for two entries. This makes up for it. */
const STRANGERS = 0.32
const BIAS = -1.91 + STRANGERS
/** A message with fewer words that anybody ever used is about nothing we know. */
const LEAST_FAMILIAR = 0.25

/**
 * Turns likeness into a chance of being right: how much the best is like the message, and how far it leads by that and
 * by each of the two voices. All of it counts less where few of the words were ever used (`familiar`, a share); the
 * classifier's leanings know that by themselves.
 */
export function withSureness(matches: readonly Match[], familiar: number): Match[] {
  const [first, second] = matches
  if (first === undefined || familiar < LEAST_FAMILIAR) return []
  const signs: Record<keyof typeof WORTH, number> = {
    lead: first.score === 0 ? 0 : (familiar * (first.score - (second?.score ?? 0))) / first.score,
    shareLead: familiar * (first.share - (second?.share ?? 0)),
    leaningLead: first.leaning - (second?.leaning ?? 0),
    likeness: familiar * first.score,
  }
  let sum = BIAS
  for (const sign of Object.keys(WORTH) as (keyof typeof WORTH)[]) sum += WORTH[sign] * signs[sign]
  const chance = 1 / (1 + Math.exp(-sum))
  return matches.map((match) => ({ ...match, score: round((chance * match.score) / first.score) }))
}

const round = (value: number) => Math.round(value * 1000) / 1000
