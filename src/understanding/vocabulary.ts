import { type Feature, isPair } from './features.js'
import { placeOf } from './sparse.js'
import { termKey } from './text-key.js'

/** A text as numbers: which terms it has, and how much each says of it. */
export interface Vector {
  readonly terms: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/** A closed vocabulary as plain data. */
export interface Terms {
  /** The keys of all terms (`termKey`), rising, */
  keys: Float64Array
  /** and the number of each. */
  numbers: Uint32Array
  /** By number: 1 for two names that stand near each other. */
  pairs: Uint8Array
  /** By number: how rare the term is among the labels. */
  rarity: Float32Array
  /** The rarity of a term nobody has written yet. */
  rarest: number
}

/** Numbers the terms of labelled texts as they come. */
export class TermsTaker {
  private readonly numbers = new Map<string, number>()
  /** By number: in how many texts it stands, and under which labels; most stand under one. */
  private readonly texts: number[] = []
  private readonly labels: (number | Set<number>)[] = []

  /** Takes a text's features in (each term once), with the number of its label. */
  learn(features: readonly Feature[], label: number): Vector {
    const terms = new Uint32Array(features.length)
    const weights = new Float32Array(features.length)
    for (let at = 0; at < features.length; at++) {
      const { term, weight } = features[at] as Feature
      let number = this.numbers.get(term)
      if (number === undefined) {
        number = this.numbers.size
        this.numbers.set(term, number)
        this.labels.push(label)
        this.texts.push(0)
      }
      this.texts[number] = (this.texts[number] as number) + 1
      const before = this.labels[number] as number | Set<number>
      if (typeof before !== 'number') before.add(label)
      else if (before !== label) this.labels[number] = new Set([before, label])
      terms[at] = number
      weights[at] = weight
    }
    return { terms, weights }
  }

  /**
   * The vocabulary of all that was taken in, its terms by number, and what turns a vector of then into one of them.
   * `keeps` tells which terms are worth it, by the number of texts they stand in; all, unless told.
   */
  close(labels: number, keeps: (term: string, texts: number) => boolean = () => true) {
    const idf = (having: number) => Math.log(1 + (labels - having + 0.5) / (having + 0.5))
    const names: string[] = []
    const rarity: number[] = []
    const renumbered = new Int32Array(this.numbers.size).fill(-1)
    for (const [term, number] of this.numbers) {
      if (!keeps(term, this.texts[number] as number)) continue
      renumbered[number] = rarity.length
      names.push(term)
      const having = this.labels[number] as number | Set<number>
      rarity.push(idf(typeof having === 'number' ? 1 : having.size))
    }
    const terms: Terms = { ...keyed(names), rarity: Float32Array.from(rarity), rarest: idf(1) }
    return { terms, names, kept: (vector: Vector): Vector => kept(vector, renumbered) }
  }
}

function keyed(names: readonly string[]): Pick<Terms, 'keys' | 'numbers' | 'pairs'> {
  const keys = names.map(termKey)
  const order = Uint32Array.from(names, (_, number) => number).sort(
    (one, other) => (keys[one] as number) - (keys[other] as number),
  )
  return {
    keys: Float64Array.from(order, (number) => keys[number] as number),
    numbers: order,
    pairs: Uint8Array.from(names, (name) => (isPair(name) ? 1 : 0)),
  }
}

function kept({ terms, weights }: Vector, renumbered: Int32Array): Vector {
  const places = Array.from(terms, (_, at) => at).filter((at) => (renumbered[terms[at] as number] as number) >= 0)
  return {
    terms: Uint32Array.from(places, (at) => renumbered[terms[at] as number] as number),
    weights: Float32Array.from(places, (at) => weights[at] as number),
  }
}

/** Every term of some labelled texts, numbered, with how rare it is among the labels (entries, intents). */
export class Vocabulary {
  constructor(private readonly terms: Terms) {}

  /** How many terms it has. */
  get size(): number {
    return this.terms.keys.length
  }

  get rarest(): number {
    return this.terms.rarest
  }

  rarityOf(term: number): number {
    return this.terms.rarity[term] ?? 0
  }

  /** Undefined for a term that stood in no text. */
  numberOf(term: string): number | undefined {
    const at = placeOf(this.terms.keys, termKey(term))
    return at === undefined ? undefined : this.terms.numbers[at]
  }

  /** A question's terms. `unknown` is the weight of the words no entry has. */
  read(features: readonly Feature[]): Vector & { unknown: number } {
    const terms: number[] = []
    const weights: number[] = []
    let unknown = 0
    for (const { term, weight } of features) {
      const number = this.numberOf(term)
      if (number !== undefined) {
        terms.push(number)
        weights.push(weight)
      }
      // A pair of known words that never met is no sign of an unknown topic; a word nobody knows is.
      else if (!isPair(term)) unknown += weight
    }
    return { terms, weights, unknown }
  }

  isPair(term: number): boolean {
    return this.terms.pairs[term] === 1
  }
}
