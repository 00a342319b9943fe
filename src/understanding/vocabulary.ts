import type { Features } from './features.js'
import { KeyIndex, KeyNumbers } from './key-index.js'
import { isPair } from './text-key.js'

/** A text as numbers: which terms it has, and how much each says of it. */
export interface Vector {
  readonly terms: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/** A closed vocabulary as plain data. */
export interface Terms {
  /** By number: its key (`termKey`). */
  keys: Float64Array
  /** By number: how rare the term is among the labels. */
  rarity: Float32Array
  /** The rarity of a term nobody has written yet. */
  rarest: number
}

/** Numbers the terms of labelled texts as they come. */
export class TermsTaker {
  private readonly numbers = new KeyNumbers()
  /** By number: in how many texts it stands, and under which labels; most stand under one. */
  private readonly texts: number[] = []
  private readonly labels: (number | Set<number>)[] = []

  /** Takes a text's features in (each term once), with the number of its label. */
  learn({ keys, weights }: Features, label: number): Vector {
    const terms = new Uint32Array(keys.length)
    for (let at = 0; at < keys.length; at++) {
      const number = this.numbers.numberOf(keys[at] as number)
      if (number === this.labels.length) {
        this.labels.push(label)
        this.texts.push(0)
      }
      this.texts[number] = (this.texts[number] as number) + 1
      const before = this.labels[number] as number | Set<number>
      if (typeof before !== 'number') before.add(label)
      else if (before !== label) this.labels[number] = new Set([before, label])
      terms[at] = number
    }
    return { terms, weights: Float32Array.from(weights) }
  }

  /**
   * The vocabulary of all that was taken in, its terms by number, and what turns a vector of then into one of them.
   * `keeps` tells which terms are worth it, by the number of texts they stand in; all, unless told.
   */
  close(labels: number, keeps: (key: number, texts: number) => boolean = () => true) {
    const idf = (having: number) => Math.log(1 + (labels - having + 0.5) / (having + 0.5))
    const keys: number[] = []
    const rarity: number[] = []
    const renumbered = new Int32Array(this.numbers.size).fill(-1)
    for (const [number, key] of this.numbers.all.entries()) {
      if (!keeps(key, this.texts[number] as number)) continue
      renumbered[number] = rarity.length
      keys.push(key)
      const having = this.labels[number] as number | Set<number>
      rarity.push(idf(typeof having === 'number' ? 1 : having.size))
    }
    const terms: Terms = { keys: Float64Array.from(keys), rarity: Float32Array.from(rarity), rarest: idf(1) }
    return { terms, kept: (vector: Vector): Vector => kept(vector, renumbered) }
  }
}

function kept(vector: Vector, renumbered: Int32Array): Vector {
  const terms: number[] = []
  const weights: number[] = []
  for (let at = 0; at < vector.terms.length; at++) {
    const term = renumbered[vector.terms[at] as number] as number
    if (term < 0) continue
    terms.push(term)
    weights.push(vector.weights[at] as number)
  }
  return { terms: Uint32Array.from(terms), weights: Float32Array.from(weights) }
}

/** Every term of some labelled texts, numbered, with how rare it is among the labels (entries, intents). */
export class Vocabulary {
  private readonly index: KeyIndex

  constructor(private readonly terms: Terms) {
    this.index = new KeyIndex(terms.keys)
  }

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

  /** By its key; undefined for a term that stood in no text. */
  numberOf(key: number): number | undefined {
    return this.index.placeOf(key)
  }

  /** The key of a term by its number. */
  keyOf(term: number): number {
    return this.terms.keys[term] as number
  }

  /** A question's terms, each of them once. `unknown` is the weight of the words no entry has. */
  read({ keys, weights }: Features): Vector & { unknown: number } {
    const terms: number[] = []
    const known: number[] = []
    let unknown = 0
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number
      const number = this.index.placeOf(key)
      if (number !== undefined) {
        terms.push(number)
        known.push(weights[at] as number)
      }
      // A pair of known words that never met is no sign of an unknown topic; a word nobody knows is.
      else if (!isPair(key)) unknown += weights[at] as number
    }
    return { terms, weights: known, unknown }
  }
}
