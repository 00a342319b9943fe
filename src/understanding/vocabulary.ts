import type { Feature } from './features.js'

/** A text as numbers: which terms it has, and how much each says of it. */
export interface Vector {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
}

/** A closed vocabulary as plain data. */
export interface Terms {
  /** Every term with its number, in the order of the numbers. */
  numbers: ReadonlyMap<string, number>
  /** By number: how rare the term is among the labels. */
  rarity: Float32Array
  /** The rarity of a term nobody has written yet. */
  rarest: number
}

/** Numbers the terms of labelled texts as they come. */
export class TermsTaker {
  private readonly numbers = new Map<string, number>()
  private readonly labelsWith: Set<number>[] = []

  /** Takes a text's features in (each term once), with the number of its label. */
  learn(features: readonly Feature[], label: number): Vector {
    const terms = new Array<number>(features.length)
    const weights = new Array<number>(features.length)
    for (let at = 0; at < features.length; at++) {
      const { term, weight } = features[at] as Feature
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

  close(labels: number): Terms {
    const idf = (having: number) => Math.log(1 + (labels - having + 0.5) / (having + 0.5))
    const rarity = Float32Array.from(this.labelsWith, (having) => idf(having.size))
    return { numbers: this.numbers, rarity, rarest: idf(1) }
  }
}

/** Every term of some labelled texts, numbered, with how rare it is among the labels (entries, intents). */
export class Vocabulary {
  constructor(private readonly terms: Terms) {}

  get rarest(): number {
    return this.terms.rarest
  }

  rarityOf(term: number): number {
    return this.terms.rarity[term] ?? 0
  }

  /** Undefined for a term that stood in no text. */
  numberOf(term: string): number | undefined {
    return this.terms.numbers.get(term)
  }

  /** A question's terms. `unknown` is the weight of the words no entry has. */
  read(features: readonly Feature[]): Vector & { unknown: number } {
    const terms: number[] = []
    const weights: number[] = []
    let unknown = 0
    for (const { term, weight } of features) {
      const number = this.terms.numbers.get(term)
      if (number !== undefined) {
        terms.push(number)
        weights.push(weight)
      }
      // A pair of known words that never met is no sign of an unknown topic; a word nobody knows is.
      else if (!term.includes(' ')) unknown += weight
    }
    return { terms, weights, unknown }
  }

  isPair(term: number): boolean {
    return this.pairs[term] === 1
  }

  private get pairs(): Uint8Array {
    this.pairFlags ??= Uint8Array.from(this.terms.numbers.keys(), (term) => (term.includes(' ') ? 1 : 0))
    return this.pairFlags
  }
  private pairFlags: Uint8Array | undefined
}
