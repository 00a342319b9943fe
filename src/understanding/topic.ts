import type { EntryId } from '../model/entry.js'
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
/** How much a clause that tells counts beside one that asks, in the whole message and by itself. */
const TOLD = 0.7
const ASIDE = 0.8
/** How much the closest clause counts beside the whole. */
const CLOSEST = 0.3
/** A clause of fewer words says nothing by itself. */
const LEAST_WORDS = 3

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
}

/** An entry that may be meant, and why. */
export interface Match extends Candidate {
  /** How much of the question its words cover, 0 to 1. */
  share: number
  /** How much the classifier is for it. */
  leaning: number
  /** Both together, and what favours it; 2 is much. */
  likeness: number
}

/** What a message is like: the entries it may be about, best first, and how like the one is that was talked about. */
export interface Found {
  matches: Match[]
  about?: Match
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
   * A message is seen whole, what tells a story counting less than what asks, and each of its clauses by itself: the
   * more is told beside the question, the more a single clause says of it. How like the entry `about` is comes as well,
   * however many are liker.
   */
  search(clauses: readonly Pick<Clause, 'words' | 'asks'>[], lean: (entry: EntryId) => number, about?: EntryId): Found {
    const features = new Features()
    for (const { words, asks } of clauses) featuresOf(words, this.places, { worth: asks ? 1 : TOLD, into: features })
    const whole = this.read(features)
    if (whole === undefined) return { matches: [] }
    const { covered, leanings, likeness, familiar } = whole
    const nearest = this.closest(clauses) ?? likeness
    const { entries } = this.topics
    const like = (entry: number) => ((likeness[entry] as number) + CLOSEST * (nearest[entry] as number)) / (1 + CLOSEST)
    const match = (entry: number): Match => {
      const id = entries[entry] as EntryId
      const [share, leaning] = [covered[entry] as number, leanings[entry] as number]
      return { entry: id, share, leaning, likeness: like(entry) * lean(id), score: like(entry) * lean(id) }
    }
    const matches: Match[] = []
    for (let entry = 0; entry < entries.length; entry++) {
      if (covered[entry] === 0) continue
      // Most entries share a word with most questions: only those that may be among the best are looked at closely.
      const last = matches[CANDIDATES - 1]
      if (last !== undefined && like(entry) * MOST_LEAN < last.score) continue
      insert(matches, match(entry))
    }
    const at = about === undefined ? -1 : entries.indexOf(about)
    return { matches: withSureness(matches, familiar), ...(at >= 0 && { about: match(at) }) }
  }

  /** How like each entry is to the clause or stretch that is likest to it; undefined where the message is but one. */
  private closest(clauses: Parameters<TopicIndex['search']>[0]): Float64Array | undefined {
    const [only, ...others] = clauses
    const single = only !== undefined && others.length === 0
    const stretches = single ? stretchesOf(only.words) : []
    if (single && stretches.length === 1) return undefined
    const parts = single ? stretches.map((words) => ({ words, asks: only.asks })) : clauses
    let closest: Float64Array | undefined
    for (const { words, asks } of parts) {
      if (words.length < LEAST_WORDS) continue
      const likeness = this.read(featuresOf(words, this.places))?.likeness
      if (likeness === undefined) continue
      const worth = asks ? 1 : ASIDE
      closest ??= new Float64Array(likeness.length)
      for (let entry = 0; entry < likeness.length; entry++) {
        closest[entry] = Math.max(closest[entry] as number, (likeness[entry] as number) * worth)
      }
    }
    return closest
  }

  /** How much of these words each entry covers, 0 to 1, and what the classifier says. Undefined: none is known. */
  private read(features: Features): Seen | undefined {
    const { vocabulary } = this
    const { entries, postings } = this.topics
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
function insert(best: Match[], match: Match): void {
  const before = (other: Match) => other.score - match.score || (other.entry < match.entry ? 1 : -1)
  let at = best.length
  while (at > 0 && before(best[at - 1] as Match) < 0) at--
  if (at >= CANDIDATES) return
  best.splice(at, 0, match)
  if (best.length > CANDIDATES) best.pop()
}
