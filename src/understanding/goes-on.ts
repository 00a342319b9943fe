import type { Match } from './topic.js'

/** A message beside an entry that was just talked about. */
export interface Carried {
  /** How like what was talked about it is; undefined: not at all. */
  own?: Match | undefined
  /** What else it is likest. */
  other?: Match | undefined
  words: number
  pointsBack: boolean
  /** Names something to talk about, beyond an aspect of what is talked about already. */
  namesTopic: boolean
  /** Somebody's word is passed on, or something taken for granted: mostly about what was just told. */
  claims: boolean
  /** How much it names the likeliest other entry by words that the one talked about doesn't have. */
  foreign: number
}

/**
 * What speaks for another matter, and by how much: fitted on a thousand second messages of talks, and on as many plain
 * ones ("fees kitni hai", "NTN kaise banta hai").
 */
const WORTH = {
  lead: 1.07,
  leaningLead: 0.35,
  words: 0.26,
  pointsBack: -0.33,
  claims: -0.76,
  foreign: 0.21,
}
const BIAS = -5.04
const LONG = 12
const MOST_FOREIGN = 10
/** So little of what is like another matter is no likeness. */
const NEXT_TO_NOTHING = 0.1

/** What speaks for another matter than the one talked about. */
function signsOfLeaving({
  own,
  other,
  words,
  pointsBack,
  claims,
  foreign,
}: Carried): Record<keyof typeof WORTH, number> {
  return {
    lead: (other?.likeness ?? 0) - (own?.likeness ?? 0),
    leaningLead: (other?.leaning ?? 0) - (own?.leaning ?? 0),
    words: Math.min(words, LONG),
    pointsBack: pointsBack ? 1 : 0,
    claims: claims ? 1 : 0,
    foreign: Math.min(foreign, MOST_FOREIGN),
  }
}

/**
 * Whether a message goes on with the entry talked about last. "Qistein kitni hongi" is like what explains instalments in
 * general, and still asks for those of the loan at hand: another matter must be much liker, or be called by its name. It
 * surely is another where hardly a word is of the one talked about, and surely none where only an aspect is named.
 */
export function goesOn(carried: Carried): boolean {
  const { own, other, namesTopic, foreign } = carried
  if (!namesTopic) return true
  if (foreign > 0 && (own?.likeness ?? 0) <= NEXT_TO_NOTHING * (other?.likeness ?? 0)) return false
  const signs = signsOfLeaving(carried)
  let sum = BIAS
  for (const sign of Object.keys(WORTH) as (keyof typeof WORTH)[]) sum += WORTH[sign] * signs[sign]
  return sum < 0
}
