import type { ControlExample } from './examples/control-examples.js'
import type { ReadDocument } from './features.js'
import { businessForms } from './lexicon.js'
import { type Word, wordsOf } from './spelling.js'

/** What it knows, as plain data. */
export interface Known {
  words: ReadonlySet<string>
  /** How many words have these two letters beside each other. */
  neighbours: ReadonlyMap<string, number>
}

/** Shorter messages may be names. */
const ENOUGH_TO_TELL = 3
const MOST = 0.6

/**
 * Tells a slip of the thumb from words: knows which words exist, and which letters stand beside each other in them.
 * A misspelt word keeps most of its neighbours; "qwrt" and "کگھ" have none that any word has.
 */
export class Noise {
  private readonly words: Known['words']
  private readonly neighbours: Known['neighbours']

  constructor({ words, neighbours }: Known) {
    this.words = words
    this.neighbours = neighbours
  }

  static fit(documents: readonly ReadDocument[], examples: readonly ControlExample[]): Known {
    const known = { words: new Set<string>(), neighbours: new Map<string, number>() }
    for (const { words } of documents) learn(words, known)
    for (const { text } of examples) learn(wordsOf(text), known)
    for (const { words } of businessForms()) learn(wordsOf(words.join(' ')), known)
    return known
  }

  /** The whole message is one letter, over and over or alone: "ےےے", "x"; or a few such: "gggg hhhh". */
  isOneLetter(words: readonly Word[]): boolean {
    if (words.length > 0 && words.every(({ raw }) => raw.length >= 3 && isOnly(raw[0] ?? '', raw))) {
      return !/\d/.test(words[0]?.raw ?? '')
    }
    const [first] = words
    const [letter] = first?.raw ?? ''
    if (first === undefined || letter === undefined || /\d/.test(letter)) return false
    if (!words.every(({ raw }) => isOnly(letter, raw))) return false
    const length = words.reduce((sum, { raw }) => sum + raw.length, 0)
    return length >= 3 || !(first.light || (length === 1 && /[gykn]/.test(letter)))
  }

  /** No word of the message is one, nor looks like one. Short messages only: in a long one some word always does. */
  fills(words: readonly Word[]): boolean {
    if (words.length > 6) return false
    let odd = 0
    for (const word of words) {
      if (word.script === 'digits') continue
      if (word.script === 'other' || this.looksOdd(word, words.length > 1)) odd++
      else if (!word.light) return false
    }
    return odd > 0 && odd * 2 >= words.length
  }

  /** Every word that carries meaning is one nobody ever wrote to us. */
  knowsNothingOf(words: readonly Word[]): boolean {
    const telling = words.filter(({ light, script }) => script !== 'digits' && !light)
    return telling.length > 0 && telling.every(({ raw }) => !this.words.has(raw))
  }

  /** Most of the words are none that anybody ever wrote to us: another language, or worse. */
  knowsFewOf(words: readonly Word[]): boolean {
    const written = words.filter(({ script }) => script !== 'digits')
    if (written.length < ENOUGH_TO_TELL) return false
    const unknown = written.filter(({ raw, light }) => !light && !this.words.has(raw))
    return unknown.length >= written.length * MOST
  }

  /** Three consonants alone may be an office's initials; among others of the kind they are none. */
  private looksOdd({ raw: word, script }: Word, amongOthers: boolean): boolean {
    if (this.words.has(word)) return false
    if (script === 'latin' && word.length >= (amongOthers ? 3 : 4) && !/[aeiouy]/.test(word)) return true
    if (script === 'arabic' && word.length <= 2) return true
    const pairs = pairsOf(word)
    const strange = pairs.filter((pair) => (this.neighbours.get(pair) ?? 0) < 3).length
    return strange / pairs.length > (word.length <= 4 ? 0.34 : 0.45)
  }
}

function learn(words: readonly Word[], known: { words: Set<string>; neighbours: Map<string, number> }): void {
  for (const { raw: word, script } of words) {
    if (script !== 'latin' && script !== 'arabic') continue
    if (known.words.has(word)) continue
    known.words.add(word)
    for (const pair of pairsOf(word)) known.neighbours.set(pair, (known.neighbours.get(pair) ?? 0) + 1)
  }
}

function isOnly(letter: string, word: string): boolean {
  for (const other of word) if (other !== letter) return false
  return true
}

function pairsOf(word: string): string[] {
  const edged = `^${word}$`
  return Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2))
}
