import type { Feature } from './features.js'
import type { Word } from './spelling.js'

/** A text as numbers: which terms it has, and how much each says of it. */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Float32Array
}

/** Every term of some labelled texts, numbered, with how rare it is among the labels (entries, intents). */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()
  private readonly labelsWith: Set<number>[] = []
  private rarity = new Float32Array(0)
  /** The rarity of a term nobody has written yet. */
  rarest = 0

  constructor(private readonly featuresOf: (words: readonly Word[]) => readonly Feature[]) {}

  get size(): number {
    return this.numbers.size
  }

  /** Takes a text in, with the number of its label. Call `close` once all are in. */
  learn(words: readonly Word[], label: number): Vector {
    const features = strongest(this.featuresOf(words))
    const terms = new Int32Array(features.length)
    const weights = new Float32Array(features.length)
    for (const [at, { term, weight }] of features.entries()) {
      let number = this.numbers.get(term)
      if (number === undefined) {
        number = this.numbers.size
        this.numbers.set(term, number)
        this.labelsWith.push(new Set())
      }
      this.labelsWith[number]?.add(label)
      terms[at] = number
      weights[at] = weight
    }
    return { terms, weights }
  }

  close(labels: number): void {
    const idf = (having: number) => Math.log(1 + (labels - having + 0.5) / (having + 0.5))
    this.rarity = Float32Array.from(this.labelsWith, (having) => idf(having.size))
    this.rarest = idf(1)
  }

  rarityOf(term: number): number {
    return this.rarity[term] ?? 0
  }

  /** A question's terms. `unknown` is the weight of the words no entry has. */
  read(words: readonly Word[]): Vector & { unknown: number } {
    const known: { number: number; weight: number }[] = []
    let unknown = 0
    for (const { term, weight } of strongest(this.featuresOf(words))) {
      const number = this.numbers.get(term)
      if (number !== undefined) known.push({ number, weight })
      // A pair of known words that never met is no sign of an unknown topic; a word nobody knows is.
      else if (!term.includes(' ')) unknown += weight
    }
    return {
      terms: Int32Array.from(known, ({ number }) => number),
      weights: Float32Array.from(known, ({ weight }) => weight),
      unknown,
    }
  }

  isPair(term: number): boolean {
    return this.pairs[term] === 1
  }

  private get pairs(): Uint8Array {
    this.pairFlags ??= Uint8Array.from(this.numbers.keys(), (term) => (term.includes(' ') ? 1 : 0))
    return this.pairFlags
  }
  private pairFlags: Uint8Array | undefined
}

function strongest(features: readonly Feature[]): Feature[] {
  const best = new Map<string, number>()
  for (const { term, weight } of features) {
    const before = best.get(term)
    if (before === undefined || weight > before) best.set(term, weight)
  }
  return Array.from(best, ([term, weight]) => ({ term, weight }))
}
