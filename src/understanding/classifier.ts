import { type SparseTable, sparseTable } from './sparse.js'
import type { Vector, Vocabulary } from './vocabulary.js'

export interface Example extends Vector {
  /** The number of its entry or intent. */
  label: number
  /** 1, or less for an example that should teach less. */
  worth: number
}

/** How the examples are gone through. */
export interface Pace {
  rounds: number
  step: number
  /**
   * Each weight has a pace of its own (AdaGrad): one that was seldom moved is moved far, or else rare words teach
   * little. Without, all steps get shorter from round to round: surer where the examples are few.
   */
  ownPace?: boolean
}

/** The length every example is brought to; longer makes the classifier surer of itself. */
const LENGTH = 3
/** Below this the push away from a wrong label is not worth its time. */
const NEGLIGIBLE = 0.03
/** Keeps the first step of a weight from being boundless. */
const DAMPING = 0.1

/** What a classifier has learnt, as plain data: for each term how much it speaks for or against which labels. */
export interface Learnt {
  labels: number
  /** A row a term; terms beyond the last row stand in no example, and say nothing. */
  weights: SparseTable
}

/**
 * A linear classifier (softmax regression) over terms: learns which words tell neighbours apart, where an index only
 * sees that both have them. Learns by gradient steps in a fixed order, so the same texts give the same answers.
 */
export class Classifier {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly learnt: Learnt,
  ) {}

  static fit(vocabulary: Vocabulary, labels: number, examples: readonly Example[], pace: Pace) {
    const lesson = new Lesson(labels, examples, pace.ownPace ?? false)
    const prepared = examples.map((example) => scaled(vocabulary, example))
    const order = prepared.map((_, at) => at)
    const next = repeatable()
    for (let round = 0; round < pace.rounds; round++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(next() * (at + 1))
        ;[order[at], order[other]] = [order[other] as number, order[at] as number]
      }
      const step = pace.ownPace ? pace.step : pace.step / (1 + round * 0.5)
      for (const at of order) lesson.learn(examples[at] as Example, prepared[at] as number[], step)
    }
    return lesson.learnt
  }

  /** The chance of each label, by its number. */
  chancesOf(vector: Vector & { unknown: number }): Float32Array {
    return softmax(this.leaningsOf(vector))
  }

  /** How much the words speak for each label, by its number, or against it: 0 where they say nothing. */
  leaningsOf(vector: Vector & { unknown: number }): Float32Array {
    const { starts, columns, values } = this.learnt.weights
    const weights = scaled(this.vocabulary, vector, vector.unknown)
    const leanings = new Float32Array(this.learnt.labels)
    for (let n = 0; n < weights.length; n++) {
      const term = vector.terms[n] as number
      const weight = weights[n] as number
      const end = starts[term + 1] ?? 0
      for (let at = starts[term] ?? 0; at < end; at++) {
        const label = columns[at] as number
        leanings[label] = (leanings[label] as number) + (values[at] as number) * weight
      }
    }
    return leanings
  }
}

/** The table while it is learnt: whole, for any weight may become another than 0. */
class Lesson {
  private readonly weights: Float32Array
  /** How far each weight was pushed: the sum of the squares of all pushes. Only where each has its own pace. */
  private readonly pushed: Float32Array | undefined
  private readonly chances: Float32Array
  private readonly wrong: Int32Array

  constructor(
    private readonly labels: number,
    examples: readonly Example[],
    ownPace: boolean,
  ) {
    const taught = 1 + examples.reduce((most, { terms }) => terms.reduce((max, term) => Math.max(max, term), most), -1)
    this.weights = new Float32Array(taught * labels)
    this.pushed = ownPace ? new Float32Array(taught * labels) : undefined
    this.chances = new Float32Array(labels)
    this.wrong = new Int32Array(labels)
  }

  learn({ terms, label, worth }: Example, weights: readonly number[], step: number): void {
    this.estimate(terms, weights)
    const { chances, labels, weights: model, pushed } = this
    chances[label] = (chances[label] as number) - 1
    let count = 0
    for (let other = 0; other < labels; other++) {
      const error = chances[other] as number
      if (error >= NEGLIGIBLE || error <= -NEGLIGIBLE) this.wrong[count++] = other
    }
    // Row by row: a term's weights lie beside each other in memory.
    for (let n = 0; n < terms.length && count > 0; n++) {
      const row = (terms[n] as number) * labels
      const push = worth * (weights[n] as number)
      for (let w = 0; w < count; w++) {
        const other = this.wrong[w] as number
        const error = push * (chances[other] as number)
        let pace = step
        if (pushed !== undefined) {
          pushed[row + other] = (pushed[row + other] as number) + error * error
          pace /= Math.sqrt(pushed[row + other] as number) + DAMPING
        }
        model[row + other] = (model[row + other] as number) - pace * error
      }
    }
  }

  get learnt(): Learnt {
    const { labels, weights } = this
    function* row(term: number): Generator<readonly [number, number]> {
      for (let label = 0; label < labels; label++) {
        const weight = weights[term * labels + label] as number
        if (weight !== 0) yield [label, weight]
      }
    }
    return { labels, weights: sparseTable(Array.from({ length: weights.length / labels }, (_, term) => row(term))) }
  }

  private estimate(terms: readonly number[], weights: readonly number[]): void {
    const { chances, labels } = this
    const model = this.weights
    chances.fill(0)
    for (let n = 0; n < terms.length; n++) {
      const weight = weights[n] as number
      const row = (terms[n] as number) * labels
      for (let label = 0; label < labels; label++) {
        chances[label] = (chances[label] as number) + (model[row + label] as number) * weight
      }
    }
    softmax(chances)
  }
}

/** Turns leanings into chances, in place. */
export function softmax(chances: Float32Array): Float32Array {
  let highest = Number.NEGATIVE_INFINITY
  for (let label = 0; label < chances.length; label++) highest = Math.max(highest, chances[label] as number)
  let sum = 0
  for (let label = 0; label < chances.length; label++) {
    const chance = Math.exp((chances[label] as number) - highest)
    chances[label] = chance
    sum += chance
  }
  for (let label = 0; label < chances.length; label++) chances[label] = (chances[label] as number) / sum
  return chances
}

/** Words never seen before take their share of the length, so that a message of them alone leaves everything open. */
function scaled(vocabulary: Vocabulary, { terms, weights }: Vector, unknown = 0): number[] {
  const scaled = new Array<number>(terms.length)
  let square = (unknown * vocabulary.rarest) ** 2
  for (let n = 0; n < terms.length; n++) {
    const weight = (weights[n] as number) * vocabulary.rarityOf(terms[n] as number)
    scaled[n] = weight
    square += weight * weight
  }
  if (square === 0) return scaled
  const factor = LENGTH / Math.sqrt(square)
  for (let n = 0; n < scaled.length; n++) scaled[n] = (scaled[n] as number) * factor
  return scaled
}

/** Numbers from 0 to 1 that look random and are the same every time. */
function repeatable(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
