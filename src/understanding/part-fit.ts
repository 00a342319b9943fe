import { type EntryId, PARTS, type PartId } from '../model/entry.js'
import { Asking, type FurtherWords, isOfTwo } from './asking.js'
import { askingOf, splitOf } from './clauses.js'
import type { EntryNames } from './entry-names.js'
import { type PartExample, partExamples } from './examples/part-examples.js'
import { Features, featuresOf, type ReadDocument } from './features.js'
import { KeyIndex, KeyNumbers } from './key-index.js'
import { learnWeights, linesOf } from './lesson.js'
import { fitPartLines, type PartLines } from './part-lines.js'
import type { PlaceFinder } from './places.js'
import { type SparseTable, sparseTable } from './sparse.js'
import { type Word, wordsOf } from './spelling.js'
import { keyOf } from './text-key.js'
import type { Vocabulary } from './vocabulary.js'

const PACE = { rounds: 2, step: 0.25, negligible: 0.03, ownPace: true }
/** The length that all signs of a question are brought to, and those that are its entry's alone. */
const LENGTH = 3
const OWN_LENGTH = 4
const BIAS = 0.5
/** A pair of words that only one text has tells little, and there are more of them than of all else. */
const LEAST_TEXTS = 2
/** A weight below this decides nothing. */
const SLIGHT = 0.1

/** What was learnt of which part a question asks for, as plain data. */
export interface PartsLearnt {
  /** By the number they have in the signs. */
  entries: readonly EntryId[]
  /** Words that no entry has, and questions were asked with. */
  further: FurtherWords
  /** The keys of the signs: a row each in `weights`. */
  keys: Float64Array
  /** How much each sign speaks for each part, by its place in `PARTS`. */
  weights: SparseTable
  lines: PartLines
}

interface Taught {
  question: AskedWords
  part: PartId
  worth: number
  entry?: number
}

/**
 * Learns from questions whose part is known and from `part-examples.ts` how each part is asked for, in general and of
 * each entry: "kitne member" is told in the summary here, and under whom it is for there.
 */
export function fitParts(
  documents: readonly ReadDocument[],
  vocabulary: Vocabulary,
  names: EntryNames,
  places: PlaceFinder,
  examples: readonly PartExample[] = partExamples(),
): PartsLearnt {
  const entries = [...new Set(documents.map(({ entry }) => entry))]
  const namesOf = entries.map((entry) => names.get(entry) ?? new Set<number>())
  const numberOf = new Map(entries.map((entry, number) => [entry, number]))
  const taught: Taught[] = [
    ...examples.map(({ text, part, worth }) => ({ question: askedWords(text), part, worth })),
    ...documents.flatMap(({ entry, part, field, text }) =>
      part !== undefined && field === 'utterance'
        ? [{ question: askedWords(text), part, worth: 1, entry: numberOf.get(entry) as number }]
        : [],
    ),
  ]
  const further = [...new Set(taught.flatMap(({ question }) => Asking.furtherOf(question.all, vocabulary)))]
  const asking = new Asking(vocabulary, further, places)
  const seen = taught.map(({ question, entry }) =>
    signsOf(
      asking,
      question,
      entry === undefined ? undefined : { number: entry, names: namesOf[entry] as ReadonlySet<number> },
    ),
  )
  const rows = rowsOf(seen)
  const rowOf = new KeyIndex(rows)
  const learnt = taught.map((one, at) => exampleOf(one, seen[at] as Features, rowOf))
  const weights = learnWeights(
    linesOf(learnt, (example) => example),
    PARTS.length,
    PACE,
  )
  const lines = fitPartLines(documents, vocabulary, (line) => featuresOf(wordsOf(line), places))
  return { entries, further, ...telling(rows, weights), lines }
}

/** The entry a question is put to, by its number, and the numbers of the words it is called by. */
export interface AskedEntry {
  number: number
  names: ReadonlySet<number>
}

/** A question in words: those that ask, and all of them. */
export interface AskedWords {
  asking: readonly Word[]
  all: readonly Word[]
}

function askedWords(text: string): AskedWords {
  const split = splitOf(text)
  return { asking: askingOf(split).words, all: split.words }
}

/** All signs of a question, each brought to the length its kind has. */
export function signsOf(asking: Asking, question: AskedWords, entry: AskedEntry | undefined): Features {
  const signs = new Features()
  addScaled(asking.signs(question.asking, entry?.names), LENGTH, signs)
  if (entry === undefined) return signs
  addScaled(asking.ownSigns(question.all, entry.number, entry.names), OWN_LENGTH, signs)
  signs.add(asking.bias(entry.number), BIAS)
  return signs
}

function addScaled({ keys, weights }: Features, length: number, signs: Features): void {
  let square = 0
  for (const weight of weights) square += weight * weight
  for (let at = 0; at < keys.length; at++) {
    signs.add(keys[at] as number, ((weights[at] as number) * length) / Math.sqrt(square))
  }
}

/** The signs that are worth a row, by its number. */
function rowsOf(seen: readonly Features[]): Float64Array {
  const signs = new KeyNumbers()
  const texts: number[] = []
  for (const { keys } of seen) {
    for (const key of keys) {
      const number = signs.numberOf(key)
      texts[number] = (texts[number] ?? 0) + 1
    }
  }
  return signs.all.filter((key, number) => (texts[number] as number) >= LEAST_TEXTS || !isOfTwo(key)).sort()
}

/** What a question teaches: the rows of its signs that have one. */
function exampleOf({ question, part, worth }: Taught, { keys, weights }: Features, rows: KeyIndex) {
  const terms: number[] = []
  const kept: number[] = []
  for (let at = 0; at < keys.length; at++) {
    const row = rows.placeOf(keys[at] as number)
    if (row === undefined) continue
    terms.push(row)
    kept.push(weights[at] as number)
  }
  return {
    terms,
    weights: kept,
    label: PARTS.indexOf(part),
    worth,
    // Hangs on the words alone, so that a line more changes the turn of no other.
    key: keyOf(question.all.map(({ raw }) => raw).join('')),
  }
}

/** Without the weights, and then the signs, that tell nothing. */
function telling(rows: Float64Array, { starts, columns, values }: SparseTable) {
  const cellsOf = (row: number) => {
    const cells: [number, number][] = []
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const value = values[at] as number
      if (Math.abs(value) >= SLIGHT) cells.push([columns[at] as number, value])
    }
    return cells
  }
  const kept = Array.from(rows, (key, row) => ({ key, cells: cellsOf(row) })).filter(({ cells }) => cells.length > 0)
  return { keys: Float64Array.from(kept, ({ key }) => key), weights: sparseTable(kept.map(({ cells }) => cells)) }
}
