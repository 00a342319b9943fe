import { type EntryId, PARTS, type PartId } from '../model/entry.js'
import { Asking } from './asking.js'
import { asksFigure } from './asks-figure.js'
import type { EntryNames } from './entry-names.js'
import { featuresOf } from './features.js'
import { KeyIndex } from './key-index.js'
import { partSigns } from './part.js'
import { type AskedWords, type PartsLearnt, signsOf } from './part-fit.js'
import { standingIn } from './part-lines.js'
import type { PlaceFinder } from './places.js'
import { softmax } from './softmax.js'
import { addRow } from './sparse.js'
import type { Word } from './spelling.js'
import type { Vocabulary } from './vocabulary.js'

/** A part that is so likely too is told beside the first: some messages ask two things, and some parts overlap. */
const BESIDE = 0.035
/** A summary says something of all; another part stands beside it only where it may well be meant. */
const BESIDE_SUMMARY = 0.09
/** So likely a part is asked for in general, in so few words: other wishes come to 0.8 at most, and more words tell of more. */
const PLAINLY = 0.88
const FEW = 6
/**
 * What speaks for a part, and by how much: its plain signs, how such questions were asked before, where the question's words stand in
 * the entry, and in which sentence together; for who asks for a figure, in which sentence with one.
 */
const WORTH = { signs: 0.9, asked: 0.8, words: 1.4, sentence: 1, figure: 2.5 }
/** Many questions name a matter and ask nothing, which is the summary's; those that ask mean it less often. */
const SUMMARY = { unasked: -0.5, asked: -1.1 }

/** What was asked for of an entry; neither: the entry as a whole. */
export interface Asked {
  part?: PartId
  /** Asked as well, or nearly as likely meant. */
  beside?: PartId
}

/** A question in words, and its plain text: of what asks, folded, in lower case. */
export interface Question extends AskedWords {
  plain: string
  /** Says a figure that somebody claims. */
  claims?: boolean
}

/** Which part of an entry a question asks for, by what `part-fit.ts` learnt. */
export class PartFinder {
  private readonly asking: Asking
  private readonly rows: KeyIndex
  private readonly numberOf: ReadonlyMap<EntryId, number>

  /** `vocabulary` is the one that `fitParts` was given. */
  constructor(
    private readonly learnt: PartsLearnt,
    private readonly vocabulary: Vocabulary,
    private readonly names: EntryNames,
    private readonly places: PlaceFinder,
  ) {
    this.asking = new Asking(vocabulary, learnt.further, places)
    this.rows = new KeyIndex(learnt.keys)
    this.numberOf = new Map(learnt.entries.map((entry, number) => [entry, number]))
  }

  find(question: Question, entry: EntryId | undefined): Asked {
    const chances = this.chances(question, entry)
    const of = (part: PartId) => chances[PARTS.indexOf(part)] as number
    const [first, second] = PARTS.toSorted((a, b) => of(b) - of(a)) as [PartId, PartId]
    return {
      ...(first !== 'summary' && { part: first }),
      ...(of(second) >= (first === 'summary' ? BESIDE_SUMMARY : BESIDE) && { beside: second }),
    }
  }

  /** Whether any entry's part is asked for in so many words: "age limit", "طریقہ کیا ہے", "fraud to nahi". */
  asksPlainly(asking: readonly Word[]): boolean {
    if (asking.length > FEW) return false
    const leanings = this.leanings({ asking, all: asking }, undefined)
    const chances = softmax(leanings.map((leaning) => leaning * WORTH.asked))
    return PARTS.some((part, place) => part !== 'summary' && (chances[place] as number) >= PLAINLY)
  }

  /** How likely each part is asked for, by its place in `PARTS`. */
  chances(question: Question, entry: EntryId | undefined): Float32Array {
    const wantsFigure = question.claims === true || asksFigure(question.asking)
    const signs = partSigns(question.plain)
    const sums = this.leanings(question, entry).map(
      (leaning, part) => leaning * WORTH.asked + (signs.get(PARTS[part] as PartId) ?? 0) * WORTH.signs,
    )
    const summary = PARTS.indexOf('summary')
    sums[summary] = (sums[summary] as number) + (wantsFigure ? SUMMARY.asked : SUMMARY.unasked)
    const lines = entry === undefined ? undefined : this.learnt.lines.get(entry)
    if (lines === undefined) return softmax(sums)
    const features = featuresOf(question.all, this.places)
    const stands = standingIn(lines, features, this.vocabulary, this.namesOf(entry))
    const of = (standing: Float32Array, part: number) => standing[part] as number
    return softmax(
      sums.map(
        (sum, part) =>
          sum +
          WORTH.words * of(stands.words, part) +
          WORTH.sentence * of(stands.sentence, part) +
          (wantsFigure ? WORTH.figure * of(stands.figure, part) : 0),
      ),
    )
  }

  /** How much the way it is asked speaks for each part. */
  private leanings(question: AskedWords, entry: EntryId | undefined): Float32Array {
    const leanings = new Float32Array(PARTS.length)
    const number = entry === undefined ? undefined : this.numberOf.get(entry)
    const asked = number === undefined ? undefined : { number, names: this.namesOf(entry) }
    const { keys, weights } = signsOf(this.asking, question, asked)
    for (let at = 0; at < keys.length; at++) {
      const row = this.rows.placeOf(keys[at] as number)
      if (row !== undefined) addRow(this.learnt.weights, row, weights[at] as number, leanings)
    }
    return leanings
  }

  private namesOf(entry: EntryId | undefined): ReadonlySet<number> {
    return (entry === undefined ? undefined : this.names.get(entry)) ?? NONE
  }
}

const NONE: ReadonlySet<number> = new Set()
