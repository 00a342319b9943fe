import { chanceOf, logOddsOf, weighed } from './weighed.js'

/** How a message beside an entry sounds that may ask for what no entry speaks of. */
export interface Beside {
  /** How likely such words ask for that, 0 to 1. */
  beyond: number
  /** How like it the likest of those is that the talk was about, and how like the likest of all others (as in `topic.ts`). */
  talkedOf: number
  others: number
  namesTopic: boolean
  pointsBack: boolean
}

/**
 * What speaks for a matter that is known, and by how much. Fitted on 750 messages of talks that go on, leave or go back, and
 * on 1,700 questions about business that no entry speaks of (each guessed by a classifier that had learnt from other
 * writers' alone) beside any entry.
 */
const WORTH = { beyond: -0.61, talkedOf: 4.31, others: 1.45, namesTopic: -4.08, pointsBack: 3.68 }
const BIAS = -2.89
const LIKE = 2
/** One in a hundred messages about a known matter is as little like any. */
const HARDLY_KNOWN = 0.085

/**
 * Whether a message beside an entry asks for what nobody here knows: "aur petrol pump ka licence?" after a loan. A message
 * that merely leans on what was told never does.
 */
export function asksBeyond({ beyond, talkedOf, others, namesTopic, pointsBack }: Beside): boolean {
  const signs = {
    beyond: logOddsOf(beyond),
    talkedOf: Math.min(talkedOf, LIKE),
    others: Math.min(others, LIKE),
    namesTopic: namesTopic ? 1 : 0,
    pointsBack: pointsBack ? 1 : 0,
  }
  return chanceOf(BIAS + weighed(signs, WORTH)) < HARDLY_KNOWN
}
