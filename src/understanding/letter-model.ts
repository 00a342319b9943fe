import { KeyIndex } from './key-index.js'
import { termKey, WORD } from './text-key.js'
import { WordMemory } from './word-memory.js'

const MOST_WORDS = 20_000

type Class = 'en' | 'ur-Latn'

/** How often each of many things was seen in English and in Roman Urdu, by its key. Packed: they are forty thousand. */
interface Tally {
  keys: Float64Array
  english: Uint32Array
  roman: Uint32Array
}

/** What the letters of the texts have taught, as plain data: for English and for Roman Urdu. */
export interface Letters {
  /** Letters that stand together. */
  grams: Tally
  /** Of all those. */
  totals: readonly [number, number]
  words: Tally
}

/** Learns how words of English and of Roman Urdu are spelled. */
export class LetterLearner {
  private readonly grams = new Map<string, [number, number]>()
  private readonly totals: [number, number] = [0, 0]
  private readonly words = new Map<string, [number, number]>()

  get learnt(): Letters {
    return { grams: packed(this.grams), totals: this.totals, words: packed(this.words) }
  }

  learn(language: Class, word: string, weight: number): void {
    const at = language === 'en' ? 0 : 1
    let seen = this.words.get(word)
    if (seen === undefined) {
      seen = [0, 0]
      this.words.set(word, seen)
    }
    // One word repeated in every text must not outweigh all others: each counts a few times at most.
    if (seen[at] >= 6) return
    seen[at] += weight
    // A word in every text says no more of its letters than one seen twice.
    if (seen[at] > 2 * weight) return
    for (const gram of gramsOf(word)) {
      const both = this.grams.get(gram) ?? [0, 0]
      both[at] += weight
      this.grams.set(gram, both)
      this.totals[at] += weight
    }
  }
}

function packed(seen: ReadonlyMap<string, readonly [number, number]>): Tally {
  return {
    keys: Float64Array.from(seen.keys(), (text) => termKey(WORD, text)),
    english: Uint32Array.from(seen.values(), ([english]) => english),
    roman: Uint32Array.from(seen.values(), ([, roman]) => roman),
  }
}

/**
 * A naive Bayes over the letters of single words (1 to 4 together, edges marked): English or Roman Urdu.
 * A Roman Urdu word seldom repeats its spelling; its letters do.
 */
export class LetterModel {
  private readonly grams: KeyIndex
  private readonly words: KeyIndex
  private readonly leanings = new WordMemory<number>(MOST_WORDS)

  constructor(private readonly learnt: Letters) {
    this.grams = new KeyIndex(learnt.grams.keys)
    this.words = new KeyIndex(learnt.words.keys)
  }

  /** Positive: Roman Urdu; negative: English. About ±1 to ±4 for a word that is plainly one of them. */
  leaning(word: string): number {
    return this.leanings.get(word) ?? this.leanings.keep(word, this.weigh(word))
  }

  private weigh(word: string): number {
    const { grams, totals, words } = this.learnt
    const place = this.words.placeOf(termKey(WORD, word))
    const known = place !== undefined
    const [english, roman] = known ? [words.english[place] as number, words.roman[place] as number] : [0, 0]
    // A name or a loan word, at home in both: only how often tells, and it tells little.
    if (english >= 1 && roman >= 1) return 0.5 * Math.log((roman + 1) / (english + 1))
    const [allEnglish, allRoman] = totals
    if (allEnglish === 0 || allRoman === 0) return 0
    let sum = 0
    let count = 0
    for (const gram of gramsOf(word)) {
      const at = this.grams.placeOf(termKey(WORD, gram))
      if (at === undefined) continue
      const smooth = 0.6
      const [en, ur] = [grams.english[at] as number, grams.roman[at] as number]
      sum += Math.log((ur + smooth) / (allRoman + 3000)) - Math.log((en + smooth) / (allEnglish + 3000))
      count++
    }
    // The grams of a word overlap, so their evidence is scaled down to about a third.
    const exact = known ? 1.2 * Math.log((roman + 0.3) / (english + 0.3)) : 0
    return Math.max(-4, Math.min(4, (count === 0 ? 0 : sum * 0.35) + exact))
  }
}

function* gramsOf(word: string): Generator<string> {
  const edged = `^${word}$`
  for (let size = 1; size <= 4; size++) {
    for (let at = 0; at + size <= edged.length; at++) {
      const gram = edged.slice(at, at + size)
      if (gram !== '^' && gram !== '$') yield gram
    }
  }
}
