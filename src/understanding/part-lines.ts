import { type EntryId, PARTS } from '../model/entry.js'
import type { Features, ReadDocument } from './features.js'
import { isPair } from './text-key.js'
import type { Vocabulary } from './vocabulary.js'

/** The sentences of each entry's parts, in all three scripts, as plain data. */
export type PartLines = ReadonlyMap<EntryId, Lines>

interface Lines {
  /** By sentence: where its terms begin in `terms`; one number more than there are sentences. */
  starts: Uint32Array
  terms: Uint32Array
  /** By sentence: the place of its part in `PARTS`. */
  parts: Uint8Array
  /** By sentence: 1 where a figure stands in it. */
  figures: Uint8Array
}

const SENTENCE_ENDS = /\n|(?<=[.۔!?؟])\s+/u

/** Texts of parts whose terms are all in `vocabulary`. */
export function fitPartLines(
  documents: readonly ReadDocument[],
  vocabulary: Pick<Vocabulary, 'numberOf'>,
  featuresOfLine: (line: string) => Features,
): PartLines {
  const all = new Map<EntryId, { terms: number[]; part: number; figure: boolean }[]>()
  for (const { entry, part, field, text } of documents) {
    if (part === undefined || field !== 'text') continue
    const lines = all.get(entry) ?? []
    for (const line of text.split(SENTENCE_ENDS)) {
      const terms = new Set(featuresOfLine(line).keys.flatMap((key) => vocabulary.numberOf(key) ?? []))
      if (terms.size > 0) lines.push({ terms: [...terms], part: PARTS.indexOf(part), figure: /\d/.test(line) })
    }
    all.set(entry, lines)
  }
  return new Map([...all].map(([entry, lines]) => [entry, packed(lines)]))
}

function packed(lines: readonly { terms: number[]; part: number; figure: boolean }[]): Lines {
  const starts = new Uint32Array(lines.length + 1)
  for (const [at, { terms }] of lines.entries()) starts[at + 1] = (starts[at] as number) + terms.length
  return {
    starts,
    terms: Uint32Array.from(lines.flatMap(({ terms }) => terms)),
    parts: Uint8Array.from(lines, ({ part }) => part),
    figures: Uint8Array.from(lines, ({ figure }) => (figure ? 1 : 0)),
  }
}

/** What the sentences of an entry say to a question; by the part's place in `PARTS`, each up to 1. */
export interface Standing {
  /** How much of the question's words stand in the part at all. */
  words: Float32Array
  /** How much its best sentence says of the question. */
  sentence: Float32Array
  /** The same, of sentences with a figure in them. */
  figure: Float32Array
}

/** So many telling words are enough to be sure of where they stand. */
const ENOUGH_WORDS = 3
const ENOUGH_IN_SENTENCE = 6
/** Words that stand beside each other in the sentence, too, say less than they do by themselves. */
const PAIR = 0.5

/**
 * Where the words of a question stand in an entry, those by which it is called (`names`) left out. A word that every
 * part has tells none apart, and one alone little.
 */
export function standingIn(
  { starts, terms, parts, figures }: Lines,
  { keys, weights }: Features,
  vocabulary: Pick<Vocabulary, 'numberOf'>,
  names: ReadonlySet<number>,
): Standing {
  const asked: Asked[] = []
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    const number = vocabulary.numberOf(key)
    if (number === undefined || names.has(number)) continue
    const worth = (weights[at] as number) * (isPair(key) ? PAIR : 1)
    const mark = markOf(number)
    const known = mark === 0 ? undefined : asked[mark - 1]
    if (known) known.weight = Math.max(known.weight, worth)
    else marks[number] = asked.push({ number, weight: worth, pair: isPair(key), lines: 0, parts: 0, says: 0 })
  }
  // Most of an entry's words are not asked with.
  const hits: Asked[] = []
  const lines: number[] = []
  for (let line = 0; line < parts.length; line++) {
    const end = starts[line + 1] as number
    for (let at = starts[line] as number; at < end; at++) {
      const mark = markOf(terms[at] as number)
      if (mark === 0) continue
      const term = asked[mark - 1] as Asked
      term.lines++
      term.parts |= 1 << (parts[line] as number)
      hits.push(term)
      lines.push(line)
    }
  }
  for (const term of asked) {
    marks[term.number] = 0
    term.says = term.weight * Math.log(1 + parts.length / term.lines)
  }
  const says = new Float32Array(parts.length)
  for (let at = 0; at < hits.length; at++) {
    const line = lines[at] as number
    says[line] = (says[line] as number) + (hits[at] as Asked).says
  }
  const sentence = new Float32Array(PARTS.length)
  const figure = new Float32Array(PARTS.length)
  for (let line = 0; line < parts.length; line++) {
    const part = parts[line] as number
    sentence[part] = Math.max(sentence[part] as number, says[line] as number)
    if (figures[line] === 1) figure[part] = Math.max(figure[part] as number, says[line] as number)
  }
  return {
    words: besideTheMost(sharesOf(asked), ENOUGH_WORDS),
    sentence: besideTheMost(sentence, ENOUGH_IN_SENTENCE),
    figure: besideTheMost(figure, ENOUGH_IN_SENTENCE),
  }
}

/**
 * By its number, which of the asked words a term is, from 1; 0 for none, as all are again in the end. Kept, as it is as
 * long as the vocabulary.
 */
let marks = new Uint16Array(1024)

function markOf(number: number): number {
  while (number >= marks.length) {
    const longer = new Uint16Array(2 * marks.length)
    longer.set(marks)
    marks = longer
  }
  return marks[number] as number
}

interface Asked {
  number: number
  weight: number
  pair: boolean
  /** In how many sentences it stands, */
  lines: number
  /** and in which parts: a bit a part. */
  parts: number
  /** What it says of such a sentence. */
  says: number
}

function sharesOf(asked: readonly Asked[]): Float32Array {
  const shares = new Float32Array(PARTS.length)
  for (const { weight, pair, parts } of asked) {
    if (pair || parts === 0) continue
    const telling = weight * Math.log(PARTS.length / bitsIn(parts))
    for (let part = 0; part < PARTS.length; part++) {
      if ((parts >> part) & 1) shares[part] = (shares[part] as number) + telling
    }
  }
  return shares
}

/** As shares of the greatest, and all the less if that isn't much. */
function besideTheMost(sums: Float32Array, enough: number): Float32Array {
  const most = Math.max(...sums)
  return most === 0 ? sums : sums.map((sum) => (sum / most) * Math.min(1, most / enough))
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left > 0; left >>= 1) count += left & 1
  return count
}
