type Class = 'en' | 'ur-Latn'

/** What the letters of the texts have taught, as plain data: for English and for Roman Urdu. */
export interface Letters {
  /** How often letters stand together. */
  counts: Map<string, [number, number]>
  totals: [number, number]
  words: Map<string, [number, number]>
}

/**
 * A naive Bayes over the letters of single words (1 to 4 together, edges marked): English or Roman Urdu.
 * A Roman Urdu word seldom repeats its spelling; its letters do.
 */
export class LetterModel {
  private readonly counts: Letters['counts']
  private readonly totals: Letters['totals']
  private readonly words: Letters['words']
  private readonly leanings = new Map<string, number>()

  constructor({ counts, totals, words }: Letters = { counts: new Map(), totals: [0, 0], words: new Map() }) {
    this.counts = counts
    this.totals = totals
    this.words = words
  }

  get learnt(): Letters {
    return { counts: this.counts, totals: this.totals, words: this.words }
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
      const both = this.counts.get(gram) ?? [0, 0]
      both[at] += weight
      this.counts.set(gram, both)
      this.totals[at] += weight
    }
  }

  /** Positive: Roman Urdu; negative: English. About ±1 to ±4 for a word that is plainly one of them. */
  leaning(word: string): number {
    const known = this.leanings.get(word)
    if (known !== undefined) return known
    const leaning = this.weigh(word)
    if (this.leanings.size > 20_000) this.leanings.clear()
    this.leanings.set(word, leaning)
    return leaning
  }

  private weigh(word: string): number {
    const whole = this.words.get(word)
    // A name or a loan word, at home in both: only how often tells, and it tells little.
    if (whole && whole[0] >= 1 && whole[1] >= 1) return 0.5 * Math.log((whole[1] + 1) / (whole[0] + 1))
    const [english, roman] = this.totals
    if (english === 0 || roman === 0) return 0
    let sum = 0
    let grams = 0
    for (const gram of gramsOf(word)) {
      const [en, ur] = this.counts.get(gram) ?? [0, 0]
      if (en + ur === 0) continue
      const smooth = 0.6
      sum += Math.log((ur + smooth) / (roman + 3000)) - Math.log((en + smooth) / (english + 3000))
      grams++
    }
    // The grams of a word overlap, so their evidence is scaled down to about a third.
    const exact = whole ? 1.2 * Math.log((whole[1] + 0.3) / (whole[0] + 0.3)) : 0
    return Math.max(-4, Math.min(4, (grams === 0 ? 0 : sum * 0.35) + exact))
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
