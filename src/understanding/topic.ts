import type { EntryId } from '../model/entry.js'
import type { Candidate, Province } from '../model/utterance.js'
import { Classifier, type Example, type Learnt } from './classifier.js'
import { type Clause, stretchesOf } from './clauses.js'
import { type Feature, featuresOf, type ReadDocument, strongest } from './features.js'
import type { PlaceFinder } from './places.js'
import { type SparseTable, sparseTable } from './sparse.js'
import type { Word } from './spelling.js'
import { type Terms, TermsTaker, Vocabulary } from './vocabulary.js'

/** How much a word counts by where it stands: a question somebody really asked says more than a line of the answer. */
const FIELD = { title: 3, label: 3, utterance: 1.6, text: 1 } as const
const SATURATION = 1.5
/** How much a long entry's words count less: it has more of all words. */
const BREADTH = 0.6
const PAIR = 0.4
const CLASSIFIER = 0.35
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
const PACE = { rounds: 2, step: 0.5 }

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
}

export interface Match extends Candidate {
  /** What the classifier gives it, 0 to 1. */
  chance: number
  signs?: readonly number[]
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

  static fit(documents: readonly ReadDocument[], placeFinder: PlaceFinder): Topics {
    const entries: EntryId[] = []
    const taker = new TermsTaker()
    const places = new Map<EntryId, number>()
    const counts: Map<number, number>[] = []
    const examples: Example[] = []
    // Answers' lines come last: the words that only they have get the highest numbers, and no room in the classifier.
    const questionsFirst = [
      ...documents.filter(({ field }) => field !== 'text'),
      ...documents.filter(({ field }) => field === 'text'),
    ]
    for (const document of questionsFirst) {
      let entry = places.get(document.entry)
      if (entry === undefined) {
        entry = entries.push(document.entry) - 1
        places.set(document.entry, entry)
      }
      const vector = taker.learn(document.features, entry)
      for (let n = 0; n < vector.terms.length; n++) {
        const term = vector.terms[n] as number
        counts[term] ??= new Map()
        counts[term].set(entry, (counts[term].get(entry) ?? 0) + FIELD[document.field])
      }
      // The lines of an answer teach it nothing that questions and titles don't, and double its time.
      if (document.field !== 'text') examples.push({ ...vector, label: entry, worth: 1 })
    }
    const terms = taker.close(entries.length)
    const lengths = new Array<number>(entries.length).fill(0)
    for (const inEntries of counts) {
      for (const [entry, count] of inEntries) lengths[entry] = (lengths[entry] as number) + count
    }
    const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
    const saturation = lengths.map((length) => SATURATION * (1 - BREADTH + (BREADTH * length) / usual))
    const weighed = counts.map((inEntries) =>
      Array.from(inEntries, ([entry, count]) => [entry, count / (count + (saturation[entry] as number))] as const),
    )
    return {
      entries,
      terms,
      postings: sparseTable(weighed),
      learnt: Classifier.fit(new Vocabulary(terms), entries.length, examples, PACE),
      provinces: provincesOf(documents, placeFinder),
    }
  }

  /** The province an entry is for, where it is for one. */
  provinceOf(entry: EntryId): Province | undefined {
    return this.topics.provinces.get(entry)
  }

  /** How much a term says of an entry: 0, the entry hasn't it, to nearly 1. */
  worthOf(term: string, entry: EntryId): number {
    const number = this.vocabulary.numberOf(term)
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
   * more is told beside the question, the more a single clause says of it.
   */
  search(clauses: readonly Pick<Clause, 'words' | 'asks'>[], lean: (entry: EntryId) => number): Match[] {
    const whole = this.read(clauses.flatMap(({ words, asks }) => this.features(words, asks ? 1 : TOLD)))
    if (whole === undefined) return []
    const { covered, chances, familiar } = whole
    const best = Float64Array.from(covered, (share, entry) => likeness(share, chances[entry] as number))
    const closest = new Float64Array(best.length)
    for (const { words, asks } of clauses) {
      for (const stretch of clauses.length === 1 ? stretchesOf(words) : [words]) {
        const alone = stretch === clauses[0]?.words && clauses.length === 1
        const seen = alone ? whole : this.read(this.features(stretch, 1))
        if (seen === undefined || stretch.length < LEAST_WORDS) continue
        for (let entry = 0; entry < closest.length; entry++) {
          const like = likeness(seen.covered[entry] as number, seen.chances[entry] as number) * (asks ? 1 : ASIDE)
          if (like > (closest[entry] as number)) closest[entry] = like
        }
      }
    }
    const { entries } = this.topics
    const nearest = closest.some((like) => like > 0) ? closest : best
    const matches: Match[] = []
    for (let entry = 0; entry < entries.length; entry++) {
      if (covered[entry] === 0) continue
      const near = nearest[entry] as number
      const like = ((best[entry] as number) + CLOSEST * near) / (1 + CLOSEST)
      // Most entries share a word with most questions: only those that may be among the best are looked at closely.
      const last = matches[CANDIDATES - 1]
      if (last !== undefined && like * MOST_LEAN < last.score) continue
      const id = entries[entry] as EntryId
      insert(matches, { entry: id, chance: chances[entry] as number, score: like * lean(id) })
    }
    const said = clauses.reduce((sum, { words }) => sum + words.length, 0)
    return calibrated(matches, familiar, Math.min(1, said / ENOUGH_SAID))
  }

  private features(words: readonly Word[], weight: number): Feature[] {
    const features = featuresOf(words, this.places)
    return weight === 1 ? features : features.map((one) => ({ ...one, weight: one.weight * weight }))
  }

  /** How much of these words each entry covers, 0 to 1, and what the classifier gives it. Undefined: none is known. */
  private read(features: readonly Feature[]): Seen | undefined {
    const { vocabulary } = this
    const { entries, postings } = this.topics
    const question = vocabulary.read(strongest(features))
    const covered = new Float64Array(entries.length)
    let possible = 0
    let known = 0
    for (let n = 0; n < question.terms.length; n++) {
      const term = question.terms[n] as number
      const weight = (question.weights[n] as number) * vocabulary.rarityOf(term)
      const isPair = vocabulary.isPair(term)
      possible += weight * (isPair ? PAIR : 1)
      if (!isPair) known += weight
      const end = postings.starts[term + 1] as number
      for (let at = postings.starts[term] as number; at < end; at++) {
        const entry = postings.columns[at] as number
        covered[entry] = (covered[entry] as number) + weight * (postings.values[at] as number)
      }
    }
    if (possible === 0) return undefined
    for (let entry = 0; entry < covered.length; entry++) {
      covered[entry] = Math.min(1, (covered[entry] as number) / possible)
    }
    const familiar = known / (known + question.unknown * vocabulary.rarest)
    return { covered, chances: Float32Array.from(this.classifier.chancesOf(question)), familiar }
  }
}

interface Seen {
  covered: Float64Array
  chances: Float32Array
  /** The share of the words that anybody ever used. */
  familiar: number
}

const likeness = (share: number, chance: number) => share + CLASSIFIER * chance

/** Puts it in its place among the best, which stay at most `CANDIDATES`. */
function insert(best: Match[], match: Match): void {
  const before = (other: Match) => other.score - match.score || (other.entry < match.entry ? 1 : -1)
  let at = best.length
  while (at > 0 && before(best[at - 1] as Match) < 0) at--
  if (at >= CANDIDATES) return
  best.splice(at, 0, match)
  if (best.length > CANDIDATES) best.pop()
}

/**
 * Fitted on held-back questions of the knowledge and on messages that are none: likeness, lead, chance, the share of
 * known words, and how much was said at all.
 */
const SURENESS = [2.09, 5.23, 0.31, 1.6, 1.57] as const
const SURENESS_BIAS = -4.92
/** So many words say enough. */
const ENOUGH_SAID = 12

/** As much as so many questions. */
const TITLE_SAYS = 6

/** An entry is for the province that its title names, or that nearly all who ask for it name. */
function provincesOf(documents: readonly ReadDocument[], places: PlaceFinder): Map<EntryId, Province> {
  const named = new Map<EntryId, Map<Province, number>>()
  const asked = new Map<EntryId, number>()
  for (const { entry, field, words } of documents) {
    if (field === 'text') continue
    asked.set(entry, (asked.get(entry) ?? 0) + 1)
    const province = places.placeIn(words)?.province
    if (province === undefined) continue
    const counts = named.get(entry) ?? new Map<Province, number>()
    counts.set(province, (counts.get(province) ?? 0) + (field === 'title' ? TITLE_SAYS : 1))
    named.set(entry, counts)
  }
  const provinces = new Map<EntryId, Province>()
  for (const [entry, counts] of named) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [province, count] of counts) {
      if (count >= 0.35 * (asked.get(entry) ?? 0) && count >= 0.8 * total) provinces.set(entry, province)
    }
  }
  return provinces
}

/** Turns likeness into a chance of being right: how well the best fits, and how far it leads. */
function calibrated(matches: readonly Match[], familiar: number, said: number): Match[] {
  const [first, second] = matches
  if (first === undefined) return []
  const lead = first.score === 0 ? 0 : (first.score - (second?.score ?? 0)) / first.score
  const signs = [first.score, lead, first.chance, familiar, said] as const
  const top = 1 / (1 + Math.exp(-signs.reduce((sum, sign, n) => sum + sign * (SURENESS[n] as number), SURENESS_BIAS)))
  return matches.map((match) => ({ ...match, signs, score: round((top * match.score) / first.score) }))
}

const round = (value: number) => Math.round(value * 1000) / 1000
