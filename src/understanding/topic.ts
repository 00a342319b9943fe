import type { Area, EntryId } from '../model/entry.js'
import type { Candidate, Province } from '../model/utterance.js'
import { Classifier, type Learnt } from './classifier.js'
import { type Clause, stretchesOf } from './clauses.js'
import { Features, featuresOf, strongest } from './features.js'
import type { PlaceFinder } from './places.js'
import type { Siblings } from './siblings.js'
import type { SparseTable } from './sparse.js'
import { withSureness } from './sureness.js'
import { isPair } from './text-key.js'
import { type Terms, Vocabulary } from './vocabulary.js'

const PAIR = 0.4
/** What the classifier says counts so much beside the share of the question an entry covers. */
const LEANING = 0.1
const CANDIDATES = 5
/** No `lean` favours an entry by more. */
const MOST_LEAN = 2
/** What asks in a message counts as much as this beside the whole, if it has so many words. */
const ASKING = 0.4
const ENOUGH_ASKING = 12
/** How much the likest stretch counts beside the whole. */
const STRETCH = 0.3

/** A clause as it is looked for. */
type Said = Pick<Clause, 'words' | 'asks'>

/** What the index has learnt, as plain data. */
export interface Topics {
  /** By the number they have in `postings` and in `learnt`. */
  entries: readonly EntryId[]
  terms: Terms
  /** A row a term: the entries that have it, and how much it says of each. */
  postings: SparseTable
  learnt: Learnt
  /** The province an entry is for, where it is for one. */
  provinces: ReadonlyMap<EntryId, Province>
  siblings: Siblings
  areas: ReadonlyMap<EntryId, Area>
}

/** What makes an entry like a question. */
export interface Likeness {
  entry: EntryId
  /** How much of the question its words cover, 0 to 1. */
  share: number
  /** How much the classifier is for it. */
  leaning: number
  /** Both together, and what favours it; 2 is much. */
  likeness: number
}

/** An entry that may be meant, how surely, and why. */
export interface Match extends Likeness, Candidate {
  /** How much it stands out among the entries, 0 to 1, whether or not it is what was asked. */
  prominence: number
}

/** What a message is like: the entries it may be about, best first, and how like each is that was asked for by name. */
export interface Found {
  matches: Match[]
  known: ReadonlyMap<EntryId, Likeness>
}

/**
 * Finds the entries a question may be about: an index says how much of the question an entry's words cover, a
 * classifier which of two neighbours is meant. Fitted once, asked often.
 */
export class TopicIndex {
  readonly vocabulary: Vocabulary
  private readonly classifier: Classifier

  constructor(
    private readonly topics: Topics,
    private readonly places: PlaceFinder,
  ) {
    this.vocabulary = new Vocabulary(topics.terms)
    this.classifier = new Classifier(this.vocabulary, topics.learnt)
  }

  /** The province an entry is for, where it is for one. */
  provinceOf(entry: EntryId): Province | undefined {
    return this.topics.provinces.get(entry)
  }

  /** The entry about the same matter in another province. */
  siblingOf(entry: EntryId, province: Province): EntryId | undefined {
    return this.topics.siblings.get(entry)?.get(province)
  }

  isOfSameArea(entry: EntryId, other: EntryId): boolean {
    const area = this.topics.areas.get(entry)
    return area !== undefined && area === this.topics.areas.get(other)
  }

  /** What there is of the same area in another province: its schemes, its registrations. */
  kinOf(entry: EntryId, province: Province): EntryId[] {
    return [...this.topics.provinces]
      .filter(([other, of]) => of === province && this.isOfSameArea(entry, other))
      .map(([other]) => other)
  }

  /** How much a term says of an entry, by its key: 0, the entry hasn't it, to nearly 1. */
  worthOf(key: number, entry: EntryId): number {
    const number = this.vocabulary.numberOf(key)
    const column = this.topics.entries.indexOf(entry)
    if (number === undefined) return 0
    const { starts, columns, values } = this.topics.postings
    for (let at = starts[number] as number; at < (starts[number + 1] as number); at++) {
      if (columns[at] === column) return values[at] as number
    }
    return 0
  }

  /**
   * Best first, at most five; empty when no word of the question is known. `lean` favours an entry, 1 being neutral.
   * A message is seen whole, and what asks in it by itself. How like the entries `known` are comes as well, however many
   * are liker. The likelier it asks for what no entry speaks of (`beyond`, 0 to 1), the less sure all are.
   */
  search(
    clauses: readonly Said[],
    lean: (entry: EntryId) => number,
    { known = [], beyond = 0 }: { known?: readonly EntryId[]; beyond?: number } = {},
  ): Found {
    const whole = this.read(clauses)
    if (whole === undefined) return { matches: [], known: new Map() }
    const closer = this.closer(clauses)
    const { entries } = this.topics
    const likenessOf = (entry: number): Likeness => {
      const id = entries[entry] as EntryId
      const both = (of: (seen: Seen) => ArrayLike<number>) => {
        const inWhole = of(whole)[entry] as number
        return closer ? (inWhole + closer.worth * (of(closer.seen)[entry] as number)) / (1 + closer.worth) : inWhole
      }
      return {
        entry: id,
        share: both((seen) => seen.covered),
        leaning: both((seen) => seen.leanings),
        likeness: both((seen) => seen.likeness) * lean(id),
      }
    }
    const best: Likeness[] = []
    for (let entry = 0; entry < entries.length; entry++) {
      if (whole.covered[entry] === 0) continue
      // Most entries share a word with most questions: only those that may be among the best are looked at closely.
      const last = best[CANDIDATES - 1]
      const most = Math.max(whole.likeness[entry] as number, closer?.seen.likeness[entry] ?? 0)
      if (last !== undefined && most * MOST_LEAN < last.likeness) continue
      insert(best, likenessOf(entry))
    }
    const asked = known.map((id) => entries.indexOf(id)).filter((at) => at >= 0)
    return {
      matches: withSureness(best, { beyond, familiar: whole.familiar }),
      known: new Map(asked.map((at) => [entries[at] as EntryId, likenessOf(at)])),
    }
  }

  /**
   * What asks in a message that tells something beside it: the trade told first ("football silwata hun, NTN lena hai") is
   * seldom what is asked about. The more words it has, the more it counts. Of one run of words without a stop, the
   * stretch that is likest to each entry.
   */
  private closer(clauses: readonly Said[]): { seen: Seen; worth: number } | undefined {
    const [only, ...others] = clauses
    if (only !== undefined && others.length === 0) {
      const seen = this.likest(stretchesOf(only.words).map((words) => ({ ...only, words })))
      return seen && { seen, worth: STRETCH }
    }
    const asking = clauses.filter(({ asks }) => asks)
    if (asking.length === 0 || asking.length === clauses.length) return undefined
    const words = asking.reduce((sum, clause) => sum + clause.words.length, 0)
    const seen = this.read(asking)
    return seen && { seen, worth: (ASKING * Math.min(words, ENOUGH_ASKING)) / ENOUGH_ASKING }
  }

  /** Of each entry, what it is like in the stretch that is likest to it; undefined where there is but one. */
  private likest(stretches: readonly Said[]): Seen | undefined {
    const [first, ...others] = stretches.length > 1 ? stretches.flatMap((stretch) => this.read([stretch]) ?? []) : []
    for (const { likeness, covered, leanings } of others) {
      if (first === undefined) break
      for (let entry = 0; entry < likeness.length; entry++) {
        if ((likeness[entry] as number) <= (first.likeness[entry] as number)) continue
        first.likeness[entry] = likeness[entry] as number
        first.covered[entry] = covered[entry] as number
        first.leanings[entry] = leanings[entry] as number
      }
    }
    return first
  }

  /** How much of these words each entry covers, 0 to 1, and what the classifier says. Undefined: none is known. */
  private read(clauses: readonly Said[]): Seen | undefined {
    const { vocabulary } = this
    const { entries, postings } = this.topics
    const features = new Features()
    for (const { words } of clauses) featuresOf(words, this.places, features)
    const question = vocabulary.read(strongest(features))
    const covered = new Float64Array(entries.length)
    let possible = 0
    let known = 0
    for (let n = 0; n < question.terms.length; n++) {
      const term = question.terms[n] as number
      const weight = (question.weights[n] as number) * vocabulary.rarityOf(term)
      const pair = isPair(vocabulary.keyOf(term))
      possible += weight * (pair ? PAIR : 1)
      if (!pair) known += weight
      const end = postings.starts[term + 1] as number
      for (let at = postings.starts[term] as number; at < end; at++) {
        const entry = postings.columns[at] as number
        covered[entry] = (covered[entry] as number) + weight * (postings.values[at] as number)
      }
    }
    if (possible === 0) return undefined
    const leanings = this.classifier.leaningsOf(question)
    const likeness = new Float64Array(entries.length)
    for (let entry = 0; entry < entries.length; entry++) {
      const share = Math.min(1, (covered[entry] as number) / possible)
      covered[entry] = share
      likeness[entry] = share + LEANING * Math.max(0, leanings[entry] as number)
    }
    return { covered, leanings, likeness, familiar: known / (known + question.unknown * vocabulary.rarest) }
  }
}

interface Seen {
  /** By the number of the entry. */
  covered: Float64Array
  leanings: Float32Array
  /** Both together. */
  likeness: Float64Array
  /** The share of the words that anybody ever used. */
  familiar: number
}

/** Puts it in its place among the best, which stay at most `CANDIDATES`. */
function insert(best: Likeness[], one: Likeness): void {
  const before = (other: Likeness) => other.likeness - one.likeness || (other.entry < one.entry ? 1 : -1)
  let at = best.length
  while (at > 0 && before(best[at - 1] as Likeness) < 0) at--
  if (at >= CANDIDATES) return
  best.splice(at, 0, one)
  if (best.length > CANDIDATES) best.pop()
}
