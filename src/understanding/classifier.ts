import { learnWeights, linesOf, type Pace } from './lesson.js'
import { softmax } from './softmax.js'
import { addRow, type SparseTable } from './sparse.js'
import type { Vector, Vocabulary } from './vocabulary.js'

export interface Example extends Vector {
  /** The number of its entry or intent. */
  label: number
  /** 1, or less for an example that should teach less. */
  worth: number
  /** Decides when its turn is; unless given, its place among the others. */
  key?: number
}

/** The length every example is brought to; longer makes the classifier surer of itself. */
const LENGTH = 3

/** What a classifier has learnt, as plain data: for each term how much it speaks for or against which labels. */
export interface Learnt {
  labels: number
  /** A row a term; terms beyond the last row stand in no example, and say nothing. */
  weights: SparseTable
}

/**
 * A linear classifier (softmax regression) over terms: learns which words tell neighbours apart, where an index only
 * sees that both have them.
 */
export class Classifier {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly learnt: Learnt,
  ) {}

  static fit(vocabulary: Vocabulary, labels: number, examples: readonly Example[], pace: Pace): Learnt {
    const lines = linesOf(examples, (example, place) => ({
      ...example,
      weights: scaled(vocabulary, example),
      key: example.key ?? place,
    }))
    return { labels, weights: learnWeights(lines, labels, pace) }
  }

  /** The chance of each label, by its number. */
  chancesOf(vector: Vector & { unknown: number }): Float32Array {
    return softmax(this.leaningsOf(vector))
  }

  /** How much the words speak for each label, by its number, or against it: 0 where they say nothing. */
  leaningsOf(vector: Vector & { unknown: number }): Float32Array {
    const weights = scaled(this.vocabulary, vector, vector.unknown)
    const leanings = new Float32Array(this.learnt.labels)
    for (let n = 0; n < weights.length; n++) {
      addRow(this.learnt.weights, vector.terms[n] as number, weights[n] as number, leanings)
    }
    return leanings
  }
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
