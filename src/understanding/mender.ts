import type { ReadDocument } from './features.js'
import { businessForms } from './lexicon.js'
import { businessLexicon, type Word, wordsOf } from './spelling.js'
import { WordMemory } from './word-memory.js'

/** The words that were seen, by their consonants: what a strange spelling may have meant. Plain data. */
export interface Spellings {
  /** Keys of words that need no mending. */
  keys: ReadonlySet<string>
  /** By skeleton: words as they were written, the commonest first. */
  alike: ReadonlyMap<string, readonly string[]>
}

/** How far a spelling may be from a word it is taken for, as a share of its length; see `distance`. */
const FAR = 0.3
const SHORTEST = 4

/**
 * Takes a spelling in Latin letters that nobody used before for the nearest word that somebody did, of the same
 * consonants: "mrghiyan", "hunrmand". Half of the real spellings of a word differ even in `romanKey`.
 */
export class Mender {
  private readonly mended = new WordMemory<Word>()

  constructor(private readonly spellings: Spellings) {}

  static fit(documents: readonly ReadDocument[]): Spellings {
    const counts = new Map<string, { word: Word; count: number }>()
    const take = (words: readonly Word[], count: number) => {
      for (const word of words) {
        if (word.script !== 'latin' || word.skeleton === '') continue
        const seen = counts.get(word.raw)
        if (seen) seen.count += count
        else counts.set(word.raw, { word, count })
      }
    }
    for (const { words } of documents) take(words, 1)
    for (const { words } of businessForms()) take(wordsOf(words.join(' ').replaceAll('=', '')), 2)
    const keys = new Set<string>()
    const alike = new Map<string, string[]>()
    for (const { word } of [...counts.values()].sort((a, b) => b.count - a.count)) {
      // A second spelling of a key says nothing new.
      if (keys.has(word.key)) continue
      keys.add(word.key)
      alike.set(word.skeleton, [...(alike.get(word.skeleton) ?? []), word.raw])
    }
    return { keys, alike }
  }

  /** The words, with the strange ones replaced by what they were taken for. */
  mend(words: readonly Word[]): Word[] {
    return words.map((word) => this.mendOne(word))
  }

  private mendOne(word: Word): Word {
    if (word.script !== 'latin' || word.skeleton === '' || word.raw.length < SHORTEST || this.isKnown(word)) return word
    const before = this.mended.get(word.raw)
    if (before) return before
    let nearest = word
    let least = FAR * Math.max(word.key.length, SHORTEST)
    for (const raw of this.spellings.alike.get(word.skeleton) ?? []) {
      const [other] = wordsOf(raw)
      if (other === undefined) continue
      const far = distance(word.key, other.key)
      if (far < least) [nearest, least] = [other, far]
    }
    return this.mended.keep(word.raw, nearest)
  }

  private isKnown(word: Word): boolean {
    return this.spellings.keys.has(word.key) || word.light || businessLexicon.has(word)
  }
}

/** Edits from one spelling to the other: a vowel, or a letter doubled, is half an edit. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const [from, to] = [a[i - 1] as string, b[j - 1] as string]
      const same = from === to ? 0 : isVowel(from) && isVowel(to) ? 0.4 : 1
      const drop = isVowel(from) || from === a[i - 2] ? 0.5 : 1
      const add = isVowel(to) || to === b[j - 2] ? 0.5 : 1
      row[j] = Math.min((above[j] as number) + drop, (row[j - 1] as number) + add, (above[j - 1] as number) + same)
    }
    above = row
  }
  return above[b.length] as number
}

const isVowel = (letter: string) => /[aeiouy]/.test(letter)
