import type { Vector, Vocabulary } from './vocabulary.js'

export interface Example extends Vector {
  /** The number of its entry or intent. */
  label: number
  /** 1, or less for an example that should teach less. */
  worth: number
}

/** How often the examples are gone through, and how far the first step goes. */
export interface Pace {
  rounds: number
  step: number
}

/** The length every example is brought to; longer makes the classifier surer of itself. */
const LENGTH = 3
/** Below this the push away from a wrong label is not worth its time. */
const NEGLIGIBLE = 0.03

/**
 * A linear classifier (softmax regression) over terms: learns which words tell neighbours apart, where an
 * index only sees that both have them. Learns by gradient steps in a fixed order, so the same texts give the same answers.
 */
export class Classifier {
  private readonly weights: Float32Array
  /** Terms of this number and above stand in no example, and say nothing. */
  private readonly taught: number
  private readonly chances: Float32Array
  private readonly wrong: Int32Array

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly labels: number,
    examples: readonly Example[],
    { rounds, step: first }: Pace,
  ) {
    this.taught = 1 + examples.reduce((most, { terms }) => terms.reduce((max, term) => Math.max(max, term), most), -1)
    this.weights = new Float32Array(this.taught * labels)
    this.chances = new Float32Array(labels)
    this.wrong = new Int32Array(labels)
    const prepared = examples.map((example) => this.scaled(example))
    const order = prepared.map((_, at) => at)
    const next = repeatable()
    for (let round = 0; round < rounds; round++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(next() * (at + 1))
        ;[order[at], order[other]] = [order[other] as number, order[at] as number]
      }
      const step = first / (1 + round * 0.5)
      for (const at of order) this.learn(examples[at] as Example, prepared[at] as number[], step)
    }
  }

  /** The chance of each label, by its number. The array is reused by the next call. */
  chancesOf(vector: Vector & { unknown: number }): Float32Array {
    this.estimate(vector.terms, this.scaled(vector, vector.unknown))
    return this.chances
  }

  private learn({ terms, label, worth }: Example, weights: readonly number[], step: number): void {
    this.estimate(terms, weights)
    const { chances, labels } = this
    const model = this.weights
    chances[label] = (chances[label] as number) - 1
    let count = 0
    for (let other = 0; other < labels; other++) {
      const error = chances[other] as number
      if (error >= NEGLIGIBLE || error <= -NEGLIGIBLE) this.wrong[count++] = other
    }
    // Row by row: a term's weights lie beside each other in memory.
    for (let n = 0; n < terms.length && count > 0; n++) {
      const row = (terms[n] as number) * labels
      const push = step * worth * (weights[n] as number)
      for (let w = 0; w < count; w++) {
        const other = this.wrong[w] as number
        model[row + other] = (model[row + other] as number) - push * (chances[other] as number)
      }
    }
  }

  private estimate(terms: readonly number[], weights: readonly number[]): void {
    const { chances, labels } = this
    const model = this.weights
    chances.fill(0)
    for (let n = 0; n < terms.length; n++) {
      const term = terms[n] as number
      if (term >= this.taught) continue
      const weight = weights[n] as number
      const row = term * labels
      for (let label = 0; label < labels; label++) {
        chances[label] = (chances[label] as number) + (model[row + label] as number) * weight
      }
    }
    let highest = Number.NEGATIVE_INFINITY
    for (let label = 0; label < labels; label++) highest = Math.max(highest, chances[label] as number)
    let sum = 0
    for (let label = 0; label < labels; label++) {
      const chance = Math.exp((chances[label] as number) - highest)
      chances[label] = chance
      sum += chance
    }
    for (let label = 0; label < labels; label++) chances[label] = (chances[label] as number) / sum
  }

  /** Words never seen before take their share of the length, so that a message of them alone leaves everything open. */
  private scaled({ terms, weights }: Vector, unknown = 0): number[] {
    const scaled = new Array<number>(terms.length)
    let square = (unknown * this.vocabulary.rarest) ** 2
    for (let n = 0; n < terms.length; n++) {
      const weight = (weights[n] as number) * this.vocabulary.rarityOf(terms[n] as number)
      scaled[n] = weight
      square += weight * weight
    }
    if (square === 0) return scaled
    const factor = LENGTH / Math.sqrt(square)
    for (let n = 0; n < scaled.length; n++) scaled[n] = (scaled[n] as number) * factor
    return scaled
  }
}

/** Numbers from 0 to 1 that look random and are the same every time. */
function repeatable(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
