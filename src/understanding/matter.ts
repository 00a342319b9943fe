import type { EntryId } from '../model/entry.js'
import { stepOfTopic } from '../model/journey.js'
import type { Candidate, Province, UtteranceContext } from '../model/utterance.js'
import type { Clause } from './clauses.js'
import { goesBeyond, namesTopic, pointsBack } from './ellipsis.js'
import type { EntryNames } from './entry-names.js'
import { featuresOf, strongest } from './features.js'
import { type Carried, goesOn } from './goes-on.js'
import type { PlaceFinder } from './places.js'
import type { Word } from './spelling.js'
import { isPlace } from './text-key.js'
import type { Found, Match, TopicIndex } from './topic.js'

/** A message, taken apart for its matter. */
export interface Said {
  /** Folded, in lower case. */
  plain: string
  words: readonly Word[]
  /** Spelled as somebody spelled them before. */
  clauses: readonly Pick<Clause, 'words' | 'asks'>[]
  /** The province it names. */
  province?: Province | undefined
  /** Passes on somebody's word, or takes something for granted. */
  claims: boolean
}

/** What a message is about. */
export interface Matter {
  /** Best first. */
  candidates: readonly Candidate[]
  /** The entry that it is about, if about any: the one whose parts it asks for. */
  entry?: EntryId
  /** Names no matter of its own: with something talked about, it goes on with that. */
  elliptical: boolean
  /** Goes on with what was talked about, there or in another province. */
  carried: boolean
}

/** With something talked about, a general question is likelier about that: "registration kaise hoti hai" is its. */
const LEAN_GENERAL = 0.75

/** Tells what messages are about: what was just talked about, the same elsewhere, or something else. */
export class MatterFinder {
  constructor(
    private readonly topics: TopicIndex,
    private readonly names: EntryNames,
    private readonly places: PlaceFinder,
  ) {}

  /** What it is likest, and how like the entry talked about it is, before it is decided which of them it is about. */
  search({ clauses, province }: Said, { entry, province: told }: UtteranceContext): Found {
    const lean = (id: EntryId) =>
      (entry !== undefined && stepOfTopic(id) ? LEAN_GENERAL : 1) * nearness(this.topics.provinceOf(id), province, told)
    return this.topics.search(clauses, lean, entry)
  }

  decide(said: Said, { matches, about }: Found, talkedOf: EntryId | undefined): Matter {
    const names = namesTopic(said.words, this.places)
    const sibling = talkedOf && said.province && this.topics.siblingOf(talkedOf, said.province)
    const twin = matches.find(({ entry }) => entry === sibling)
    const own = liker(about, twin)
    const other = matches.find(({ entry }) => entry !== talkedOf && entry !== sibling)
    if (talkedOf === undefined || !this.carries(said, { own, other, namesTopic: names }, talkedOf)) {
      const [best] = matches
      const elliptical = talkedOf === undefined && !names
      return { candidates: matches, ...(best && { entry: best.entry }), elliptical, carried: false }
    }
    if (sibling)
      return { candidates: led(matches, sibling, twin?.score), entry: sibling, elliptical: false, carried: true }
    return { candidates: leaning(matches, talkedOf), entry: talkedOf, elliptical: true, carried: true }
  }

  private carries(
    { plain, words, clauses, claims }: Said,
    beside: Pick<Carried, 'own' | 'other' | 'namesTopic'>,
    talkedOf: EntryId,
  ): boolean {
    if (goesBeyond(words, (key) => this.topics.worthOf(key, talkedOf))) return false
    const all = clauses.flatMap((clause) => clause.words)
    const foreign = beside.other ? this.foreign(all, beside.other.entry, talkedOf) : 0
    return goesOn({ ...beside, words: words.length, pointsBack: pointsBack(plain, words), claims, foreign })
  }

  /** How much a message calls one entry by name, with words that the other doesn't have. */
  private foreign(words: readonly Word[], named: EntryId, other: EntryId): number {
    const { vocabulary } = this.topics
    const names = this.names.get(named)
    let sum = 0
    const { keys, weights } = strongest(featuresOf(words, this.places))
    for (const [at, key] of keys.entries()) {
      const number = vocabulary.numberOf(key)
      if (number === undefined || !names?.has(number) || isPlace(key)) continue
      if (this.topics.worthOf(key, other) >= HARDLY) continue
      sum += (weights[at] as number) * vocabulary.rarityOf(number)
    }
    return sum
  }
}

/** The one of two that a message is more like. */
function liker(one: Match | undefined, other: Match | undefined): Match | undefined {
  return (other?.likeness ?? 0) > (one?.likeness ?? 0) ? other : one
}

/** An entry says as little as this of a word that only strays into it. */
const HARDLY = 0.05

/**
 * A scheme of the province that is named comes before all, one of another province after. What was told earlier only
 * breaks ties: somebody may ask for a brother elsewhere.
 */
function nearness(ofEntry: Province | undefined, named: Province | undefined, told: Province | undefined): number {
  if (ofEntry === undefined) return 1
  if (named !== undefined) return ofEntry === named ? OWN_PROVINCE : OTHER_PROVINCE
  if (told !== undefined) return ofEntry === told ? TOLD_PROVINCE : 1 / TOLD_PROVINCE
  return UNTOLD_PROVINCE
}

const OWN_PROVINCE = 1.2
const OTHER_PROVINCE = 0.7
const TOLD_PROVINCE = 1.12
/** Who names no place more likely means what is for the whole country. */
const UNTOLD_PROVINCE = 0.93

/** What a candidate is worth beside the entry talked about, to a message that leans on it. */
const AWAY = 0.53

/** A message that goes on with the last entry means another all the less. */
function leaning(matches: readonly Match[], entry: EntryId): Candidate[] {
  return matches
    .map((match) => ({ entry: match.entry, score: match.entry === entry ? match.score : rounded(match.score * AWAY) }))
    .sort((a, b) => b.score - a.score)
}

/** "Mera bhai karachi mein hai, us ka rate?": as sure as an answer needs. */
const SIBLING = 0.6

/** With the entry about the same matter in the province that was named before all others. */
function led(matches: readonly Match[], sibling: EntryId, known = 0): Candidate[] {
  const score = Math.max(SIBLING, known)
  const others = matches.filter(({ entry }) => entry !== sibling)
  return [
    { entry: sibling, score },
    ...others.map((match) => ({ entry: match.entry, score: Math.min(score, match.score) })),
  ]
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
