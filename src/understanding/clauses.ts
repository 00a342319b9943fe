import { type Word, wordsOf } from './spelling.js'
import { foldUrdu } from './urdu-letters.js'

/** A stretch of a message that says one thing. */
export interface Clause {
  /** As it was written. */
  text: string
  words: readonly Word[]
  /** Asks or wishes something, where its neighbours tell a story. */
  asks: boolean
}

const STOP = /[؟?!;\n,،.۔]/
/** A comma or a point inside a figure ("1.5", "5,000") ends nothing. */
const ENDS = /(?<=[؟?!;\n])|(?<=[,،.۔](?!\d))/
const ASKS = new RegExp(
  `\\?|(?<![a-z])(kya|kia|kaise|kese|kaisay|kitn[aiey]+|kahan|kidhar|kab|kaun|kon|kons[aei]|kis|kyun|what|how|where|which|who|when|can|do i|does|is there|should|need|want|any|cha(h)?[aiey]+|mil(e|ay|ta|ti|sakt)\\w*|b(a)?t(a)?(o|ain|aein|aen)|len[aiey]|tell)(?![a-z])|${foldUrdu('کیا|کیسے|کتنا|کتنی|کتنے|کہاں|کدھر|کب|کون|کس|کیوں|چاہیے|ملے گا|ملتا|مل سکت|بتائیں|بتاؤ|لینا|لینی')}`,
)
/** A clause that goes on longer is taken in stretches that overlap by half. */
const LONG = 20
const STRETCH = 10

/** A text in words, and in pieces by its stops. */
export interface Split {
  words: readonly Word[]
  pieces: readonly Clause[]
}

/** `words` are those of the text, where they are known. */
export function splitOf(text: string, words: readonly Word[] = wordsOf(text)): Split {
  const texts = STOP.test(text) ? text.split(ENDS) : [text]
  const pieces = texts.map((piece) => ({
    text: piece,
    words: texts.length === 1 ? words : wordsOf(piece),
    asks: ASKS.test(foldUrdu(piece).toLowerCase()),
  }))
  return { words, pieces: pieces.filter(({ words }) => words.length > 0) }
}

/** The clauses of a message in order: at least one. Where none asks, the last is taken to. */
export function clausesOf(text: string, { words, pieces }: Split = splitOf(text)): readonly Clause[] {
  if (pieces.length < 2) return [{ text, words, asks: true }]
  if (pieces.some(({ asks }) => asks)) return pieces
  return pieces.map((piece, at) => (at === pieces.length - 1 ? { ...piece, asks: true } : piece))
}

/**
 * What asks, however short the message: what is told beside it says nothing of how is asked. All of it where no clause
 * does ("government fee for one class").
 */
export function askingOf({ pieces }: Split): { text: string; words: readonly Word[] } {
  const asking = pieces.some(({ asks }) => asks) ? pieces.filter(({ asks }) => asks) : pieces
  return {
    text: asking.map((clause) => clause.text.trim()).join(' '),
    words: asking.flatMap(({ words }) => words).slice(-MOST_ASKING),
  }
}

/** The question stands at the end of what goes on for longer. */
const MOST_ASKING = 16

/** Stretches of a run of words short enough to be about one thing; the whole run where it is. */
export function stretchesOf(words: readonly Word[]): (readonly Word[])[] {
  if (words.length <= LONG) return [words]
  const stretches: (readonly Word[])[] = []
  for (let from = 0; from === 0 || from + STRETCH / 2 < words.length; from += STRETCH / 2) {
    stretches.push(words.slice(from, from + STRETCH))
  }
  return stretches
}
