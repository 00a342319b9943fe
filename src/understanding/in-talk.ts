import { softmax } from './softmax.js'
import { weighed } from './weighed.js'

/**
 * What an entry is in a talk: the one talked about last, one talked about before that; in the province that is named,
 * the last one's sibling, or another of its area (`kin`: "what do they give in gilgit").
 */
export type Standing = 'last' | 'earlier' | 'sibling' | 'kin' | 'other'

/** An entry that a message in a talk may mean. */
export interface Meant {
  standing: Standing
  /** How like it the message is, and how much that stands out among all entries (0: others are liker). */
  likeness: number
  prominence: number
  /** How much the message calls it by its name, and how much of that the last entry doesn't have. */
  named: number
  foreign: number
  /** It is for another province than the message names. */
  elsewhere: boolean
  /** It is of another area than the last entry. */
  otherArea: boolean
  /** Nothing was talked about before it. */
  oldest: boolean
}

/** How a message in a talk is put. */
export interface Manner {
  words: number
  /** Names something to talk about, beyond an aspect of what is talked about already. */
  namesTopic: boolean
  /** Asks for a part of any entry in so many words. */
  asksPlainly: boolean
  /** Points to what was said before: "the first one", "pehle wala". */
  goesBack: boolean
  /** Speaks of a first one. */
  toTheFirst: boolean
  /** Calls it by its kind: "the card one". */
  callsByKind: boolean
  /** Points to what was just said: "uski fees?", "and that?". */
  pointsBack: boolean
  /** Names another province than the last entry is for. */
  movesElsewhere: boolean
  /** Says that what follows is another matter: "different thing", "chhoro, ab". */
  turnsAway: boolean
  /** Names no topic, but a subject that the last entry doesn't speak of: "and a loan?" */
  goesBeyond: boolean
}

/**
 * What speaks for an entry, and by how much: fitted on 2,200 second messages of talks by strangers, none of which the
 * index had learnt, and on five hundred plain ones ("fees kitni hai", "NTN kaise banta hai").
 */
const WORTH = {
  likeness: 2.83,
  prominence: 1.74,
  last: 5.17,
  lastByWords: -1.24,
  lastUnnamed: 2.37,
  lastPlainly: 1.67,
  lastPointed: 1.03,
  lastTurned: -0.52,
  lastElsewhere: -1.3,
  sibling: 2.36,
  kin: 1.39,
  awayFromArea: -1.8,
  earlier: 1.93,
  earlierBack: 1.36,
  earlierByKind: 1.18,
  oldestFirst: 1.19,
  named: 2.38,
  foreign: 1.53,
  elsewhere: -1.36,
}
const LONG = 14
const MOST_NAMED = 10

function signsOf(entry: Meant, manner: Manner): Record<keyof typeof WORTH, number> {
  const { standing, likeness, prominence, named, foreign } = entry
  const last = standing === 'last' ? 1 : 0
  const earlier = standing === 'earlier' ? 1 : 0
  const sibling = standing === 'sibling' ? 1 : 0
  const isAway = manner.movesElsewhere && !last && !sibling && entry.otherArea
  return {
    likeness,
    prominence,
    last,
    lastByWords: last * (Math.min(manner.words, LONG) / 10),
    lastUnnamed: manner.namesTopic ? 0 : last,
    lastPlainly: manner.asksPlainly ? last : 0,
    lastPointed: manner.pointsBack ? last : 0,
    lastTurned: manner.turnsAway ? last : 0,
    lastElsewhere: manner.movesElsewhere ? last : 0,
    sibling,
    kin: standing === 'kin' ? 1 : 0,
    awayFromArea: isAway ? 1 : 0,
    earlier,
    earlierBack: manner.goesBack ? earlier : 0,
    earlierByKind: manner.callsByKind ? earlier : 0,
    oldestFirst: entry.oldest && manner.toTheFirst ? earlier : 0,
    named: Math.min(named, MOST_NAMED) / 10,
    foreign: Math.min(foreign, MOST_NAMED) / 10,
    elsewhere: entry.elsewhere ? 1 : 0,
  }
}

/** So little of what is like another matter is no likeness, */
const NEXT_TO_NOTHING = 0.1
/** if that other one is what is asked at all. */
const LEAST_PROMINENT = 0.3

/**
 * Who names nothing means no new matter, unless the last entry doesn't speak of it at all; who hardly says a word of
 * the last one, but another's name, has left it; and so has who goes back to an earlier one by its name.
 */
function isOut({ standing, likeness }: Meant, entries: readonly Meant[], manner: Manner): boolean {
  const goesOn = !manner.namesTopic && !manner.goesBeyond
  if (standing === 'other') return goesOn
  if (standing !== 'last') return false
  if (manner.goesBack && entries.some((entry) => entry.standing === 'earlier' && entry.foreign > 0)) return true
  if (goesOn) return false
  const others = entries.filter((entry) => entry.standing === 'other')
  if (!manner.namesTopic) return others.length > 0
  return others.some(
    (other) => other.foreign > 0 && other.prominence >= LEAST_PROMINENT && likeness <= NEXT_TO_NOTHING * other.likeness,
  )
}

/**
 * How likely a message in a talk means each of these, together 1. "Qistein kitni hongi" is liker what explains
 * instalments in general, and still asks for those of the loan at hand: another matter must be much liker, or be called
 * by its name.
 */
export function chancesInTalk(entries: readonly Meant[], manner: Manner): Float32Array {
  return softmax(
    Float32Array.from(entries, (entry) => {
      if (isOut(entry, entries, manner)) return Number.NEGATIVE_INFINITY
      return weighed(signsOf(entry, manner), WORTH)
    }),
  )
}
