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

/** A comma or a point inside a figure ("1.5", "5,000") ends nothing. */
const ENDS = /(?<=[؟?!;\n])|(?<=[,،.۔](?!\d))/
const ASKS = new RegExp(
  `\\?|(?<![a-z])(kya|kia|kaise|kese|kaisay|kitn[aiey]+|kahan|kidhar|kab|kaun|kon|kons[aei]|kis|kyun|what|how|where|which|who|when|can|do i|does|is there|should|need|want|any|cha(h)?[aiey]+|mil(e|ay|ta|ti|sakt)\\w*|b(a)?t(a)?(o|ain|aein|aen)|len[aiey]|tell)(?![a-z])|${foldUrdu('کیا|کیسے|کتنا|کتنی|کتنے|کہاں|کدھر|کب|کون|کس|کیوں|چاہیے|ملے گا|ملتا|مل سکت|بتائیں|بتاؤ|لینا|لینی')}`,
)
/** Shorter messages tell no story. */
const SHORT = 20
/** A clause that goes on longer is taken in stretches that overlap by half. */
const LONG = 20
const STRETCH = 10

/** The clauses of a message in order: at least one. Where none asks, the last is taken to. */
export function clausesOf(text: string): Clause[] {
  const clauses = split(text)
  const length = clauses.reduce((sum, { words }) => sum + words.length, 0)
  if (clauses.length < 2 || length < SHORT) return [{ text, words: wordsOf(text), asks: true }]
  const last = clauses.at(-1)
  if (last && !clauses.some(({ asks }) => asks)) last.asks = true
  return clauses
}

/**
 * What asks, however short the message: what is told beside it says nothing of how is asked. All of it where no clause
 * does ("government fee for one class").
 */
export function askingOf(text: string): { text: string; words: readonly Word[] } {
  const clauses = split(text)
  const asking = clauses.some(({ asks }) => asks) ? clauses.filter(({ asks }) => asks) : clauses
  return {
    text: asking.map((clause) => clause.text.trim()).join(' '),
    words: asking.flatMap(({ words }) => words).slice(-MOST_ASKING),
  }
}

/** The question stands at the end of what goes on for longer. */
const MOST_ASKING = 16

function split(text: string): Clause[] {
  return text
    .split(ENDS)
    .map((part) => ({ text: part, words: wordsOf(part), asks: ASKS.test(foldUrdu(part).toLowerCase()) }))
    .filter(({ words }) => words.length > 0)
}

/** Stretches of a run of words short enough to be about one thing; the whole run where it is. */
export function stretchesOf(words: readonly Word[]): (readonly Word[])[] {
  if (words.length <= LONG) return [words]
  const stretches: (readonly Word[])[] = []
  for (let from = 0; from === 0 || from + STRETCH / 2 < words.length; from += STRETCH / 2) {
    stretches.push(words.slice(from, from + STRETCH))
  }
  return stretches
}
