import type { EntryId } from '../model/entry.js'
import { stepOfTopic } from '../model/journey.js'
import type { Candidate, Province, UtteranceContext } from '../model/utterance.js'
import { asksBeyond } from './beyond-talk.js'
import type { Clause } from './clauses.js'
import { callsByKind, goesBack, goesBeyond, namesTopic, pointsBack, pointsToTheFirst, turnsAway } from './ellipsis.js'
import type { EntryNames } from './entry-names.js'
import { featuresOf, strongest } from './features.js'
import { chancesInTalk, type Manner, type Meant, type Standing } from './in-talk.js'
import type { PlaceFinder } from './places.js'
import type { Word } from './spelling.js'
import { isPair, isPlace } from './text-key.js'
import type { Found, Likeness, Match, TopicIndex } from './topic.js'

/** A message, taken apart for its matter. */
export interface Said {
  /** Folded, in lower case. */
  plain: string
  words: readonly Word[]
  /** Spelled as somebody spelled them before. */
  clauses: readonly Pick<Clause, 'words' | 'asks'>[]
  /** The province it names. */
  province?: Province | undefined
  /** Beside an entry it asks for a part in so many words, or what then: "age limit", "and if we don't". */
  asksPlainly: boolean
  /** How likely it asks for what no entry speaks of, 0 to 1: by its subject, and by how it sounds. */
  beyond: { bySubject: number; bySound: number }
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
  /** Another that is nearly as likely meant. */
  instead?: EntryId
}

/** What a message is like, with what it may go on with or go back to. */
export interface Sought extends Found {
  talkedOf: ReadonlyMap<EntryId, Standing>
}

/** With something talked about, a general question is likelier about that: "registration kaise hoti hai" is its. */
const LEAN_GENERAL = 0.75

/** Tells what messages are about: what was just talked about, the same elsewhere, what came before it, or something else. */
export class MatterFinder {
  constructor(
    private readonly topics: TopicIndex,
    private readonly names: EntryNames,
    private readonly places: PlaceFinder,
  ) {}

  /** What it is likest, and how like what was talked about it is, before it is decided which of them it is about. */
  search({ clauses, province, beyond }: Said, context: UtteranceContext): Sought {
    const lean = (id: EntryId) =>
      (context.entry !== undefined && stepOfTopic(id) ? LEAN_GENERAL : 1) *
      nearness(this.topics.provinceOf(id), province, context.province)
    const talkedOf = this.talkedOf(context, province)
    return {
      ...this.topics.search(clauses, lean, {
        known: [...talkedOf.keys()],
        beyond: beyond.bySubject,
      }),
      talkedOf,
    }
  }

  decide(said: Said, sought: Sought, context: UtteranceContext): Matter {
    const { matches } = sought
    if (context.entry === undefined) {
      const [best, second] = matches
      const elliptical = !namesTopic(said.words, this.places)
      return {
        candidates: matches,
        ...(best && { entry: best.entry }),
        elliptical,
        carried: false,
        ...(best && second && isHardlyLess(second, best) && { instead: second.entry }),
      }
    }
    const manner = this.mannerOf(said, context.entry)
    if (isBeyond(said, sought, manner)) return { candidates: matches, elliptical: false, carried: false }
    const { entry, standing, chance, instead } = this.likeliest(said, sought, context.entry, manner)
    const carried = standing === 'last' || standing === 'sibling' || standing === 'kin'
    const candidates = standing === 'last' ? leaning(matches, entry) : led(matches, entry, standing, chance)
    return { candidates, entry, elliptical: standing === 'last', carried, ...(instead !== undefined && { instead }) }
  }

  /** How a message is put, `last` being the entry talked about. */
  private mannerOf({ plain, words, province, asksPlainly }: Said, last: EntryId): Manner {
    const named = namesTopic(words, this.places)
    return {
      words: words.length,
      namesTopic: named,
      asksPlainly,
      goesBack: goesBack(plain),
      toTheFirst: pointsToTheFirst(plain),
      callsByKind: callsByKind(plain),
      pointsBack: pointsBack(plain, words),
      movesElsewhere: province !== undefined && this.isElsewhere(last, province),
      turnsAway: turnsAway(plain),
      goesBeyond: !named && goesBeyond(words, (key) => this.topics.worthOf(key, last)),
    }
  }

  /** What the talk has been about; and in the province that is named, its sibling and what else there is of its area. */
  private talkedOf({ entry, earlier = [] }: UtteranceContext, province: Province | undefined): Map<EntryId, Standing> {
    if (entry === undefined) return new Map()
    const sibling = province && this.topics.siblingOf(entry, province)
    const elsewhere = province !== undefined && this.isElsewhere(entry, province)
    return new Map<EntryId, Standing>([
      ...(elsewhere ? this.topics.kinOf(entry, province).map((id) => [id, 'kin'] as const) : []),
      ...earlier.map((id) => [id, 'earlier'] as const),
      ...(sibling ? [[sibling, 'sibling'] as const] : []),
      [entry, 'last'],
    ])
  }

  /** Whether an entry is for another province than this. */
  private isElsewhere(entry: EntryId, province: Province): boolean {
    const own = this.topics.provinceOf(entry)
    return own !== undefined && own !== province
  }

  private likeliest(said: Said, { matches, known, talkedOf }: Sought, last: EntryId, manner: Manner) {
    const talked = [...talkedOf.keys()]
    const entries = [...new Set([...talked, ...matches.map(({ entry }) => entry)])]
    const oldest = talked.findLast((id) => talkedOf.get(id) === 'earlier')
    const words = this.namingWords(said.clauses.flatMap((clause) => clause.words))
    const meant = entries.map((entry) => {
      const match = matches.find((one) => one.entry === entry)
      return {
        standing: talkedOf.get(entry) ?? 'other',
        likeness: (match ?? known.get(entry))?.likeness ?? 0,
        prominence: match?.prominence ?? 0,
        ...this.naming(words, entry, last),
        elsewhere: said.province !== undefined && this.isElsewhere(entry, said.province),
        otherArea: !this.topics.isOfSameArea(entry, last),
        oldest: entry === oldest,
      } as const
    })
    const chances = chancesInTalk(meant, manner)
    const [best, second] = [...chances.keys()].sort((a, b) => (chances[b] as number) - (chances[a] as number))
    const { standing, prominence } = meant[best as number] as Meant
    const isNamed = standing === 'other' && prominence >= NAMED
    const isDoubted = !isNamed && second !== undefined && (chances[second] as number) >= DOUBT
    return {
      entry: entries[best as number] as EntryId,
      standing,
      chance: chances[best as number] as number,
      ...(isDoubted && { instead: entries[second] as EntryId }),
    }
  }

  /** The words of a message by their numbers, and how much each says. */
  private namingWords(words: readonly Word[]): NamingWord[] {
    const { vocabulary } = this.topics
    const { keys, weights } = strongest(featuresOf(words, this.places))
    const naming: NamingWord[] = []
    for (const [at, key] of keys.entries()) {
      const number = isPair(key) ? undefined : vocabulary.numberOf(key)
      if (number !== undefined)
        naming.push({ number, key, says: (weights[at] as number) * vocabulary.rarityOf(number) })
    }
    return naming
  }

  /** How much of a message calls an entry by its name, and how much of that the other doesn't have. */
  private naming(words: readonly NamingWord[], entry: EntryId, other: EntryId): Pick<Meant, 'named' | 'foreign'> {
    const names = this.names.get(entry)
    let [named, foreign] = [0, 0]
    for (const { number, key, says } of words) {
      if (!names?.has(number)) continue
      named += says
      if (!isPlace(key) && this.topics.worthOf(key, other) < HARDLY) foreign += says
    }
    return { named, foreign }
  }
}

/** Whether a message beside an entry asks for what no entry speaks of; never where it asks for a part in so many words. */
function isBeyond({ beyond }: Said, { matches, known, talkedOf }: Sought, manner: Manner): boolean {
  const likest = (of: Iterable<Likeness>) => Math.max(0, ...[...of].map(({ likeness }) => likeness))
  return (
    !manner.asksPlainly &&
    asksBeyond({
      beyond: beyond.bySound,
      talkedOf: likest(known.values()),
      others: likest(matches.filter(({ entry }) => !talkedOf.has(entry))),
      namesTopic: manner.namesTopic,
      pointsBack: manner.pointsBack,
    })
  )
}

interface NamingWord {
  number: number
  key: number
  says: number
}

/** So likely another entry was meant, it is told of as well; not beside one that is as sure as this by itself. */
const DOUBT = 0.15
const NAMED = 0.9

/** A first message that is no surer of its entry, and nearly as like another, is told of both. */
const HARDLY_SURER = 0.8
const NEARLY = 0.8

function isHardlyLess(second: Candidate, best: Candidate): boolean {
  return best.score < HARDLY_SURER && second.score >= NEARLY * best.score
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

/**
 * What a candidate is worth beside the entry talked about, to a message that leans on it. Beside an entry, how sure a
 * candidate is hangs on the talk: on how much it stands out, once the message doesn't ask for what nobody knows.
 */
const AWAY = 0.53

/** A message that goes on with the last entry means another all the less. */
function leaning(matches: readonly Match[], entry: EntryId): Candidate[] {
  return matches
    .map(({ entry: other, prominence }) => ({
      entry: other,
      score: rounded(prominence * (other === entry ? 1 : AWAY)),
    }))
    .sort((a, b) => b.score - a.score)
}

/** "Mera bhai karachi mein hai, us ka rate?", "back to the card": as sure as an answer needs. */
const TALKED_OF = 0.6

/** With the entry that is meant before all others: as sure as it is by itself, or in this talk. */
function led(matches: readonly Match[], entry: EntryId, standing: Standing, chance: number): Candidate[] {
  const known = matches.find((match) => match.entry === entry)?.prominence ?? 0
  const score = standing === 'other' ? Math.max(known, rounded(chance)) : Math.max(TALKED_OF, known)
  const others = matches.filter((match) => match.entry !== entry)
  return [
    { entry, score: rounded(score) },
    ...others.map(({ entry: other, prominence }) => ({ entry: other, score: rounded(Math.min(score, prominence)) })),
  ]
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
