import type { Likeness, Match } from './topic.js'
import { chanceOf, logOddsOf, weighed } from './weighed.js'

/**
 * What makes the likest entry stand out, and by how much: fitted on questions of the knowledge that were held back in
 * turn, and on messages that are none. The lead by words counts less where few of them were ever used; the classifier's
 * leanings know that by themselves.
 */
const STANDS_OUT = { likeness: 4.46, shareLead: 4.92, leaningLead: 0.5, leaning: 0.08 }
const STANDS_OUT_BIAS = -4.98

/**
 * What makes an answer likely to be right: fitted on 1,200 questions of strangers, on 2,600 of the knowledge that were
 * held back, and on 1,300 about business that no entry speaks of, each guessed by a classifier that had learnt from other
 * writers' alone. "Travel agency ka licence" has all of a licence, and nothing that is said of one.
 */
const WORTH = { standsOut: 0.86, beyond: -0.54 }
const BIAS = -3.64
/** Most ask what they think to find here: of those questions every third was about something else. */
const STRANGERS = 0.4
/** A message with fewer words that anybody ever used is about nothing we know. */
const LEAST_FAMILIAR = 0.25

/**
 * Turns likeness into chances, each entry's by how like it is beside the likest: of standing out among the entries, and of
 * being right. `beyond` is how likely no entry speaks of what such words ask, `familiar` the share of them that anybody ever
 * used; both 0 to 1.
 */
export function withSureness(
  likest: readonly Likeness[],
  { beyond, familiar }: { beyond: number; familiar: number },
): Match[] {
  const [first, second] = likest
  if (first === undefined || familiar < LEAST_FAMILIAR) return []
  const standsOut =
    STANDS_OUT_BIAS +
    weighed(
      {
        likeness: Math.min(1, first.likeness),
        shareLead: familiar * (first.share - (second?.share ?? 0)),
        leaningLead: first.leaning - (second?.leaning ?? 0),
        leaning: first.leaning,
      },
      STANDS_OUT,
    )
  const sure = chanceOf(BIAS + STRANGERS + weighed({ standsOut, beyond: logOddsOf(beyond) }, WORTH))
  return likest.map((one) => ({
    ...one,
    prominence: (chanceOf(standsOut) * one.likeness) / first.likeness,
    score: round((sure * one.likeness) / first.likeness),
  }))
}

const round = (value: number) => Math.round(value * 1000) / 1000
