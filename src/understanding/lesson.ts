import { softmax } from './softmax.js'
import { type SparseTable, sparseTable } from './sparse.js'

/** How the examples are gone through. */
export interface Pace {
  rounds: number
  step: number
  /** Below this the push away from a wrong label, or towards the right one, is not worth its time. */
  negligible: number
  /**
   * Each weight has a pace of its own (AdaGrad): one that was seldom moved is moved far, or else rare words teach
   * little. Without, all steps get shorter from round to round: surer where the examples are few.
   */
  ownPace?: boolean
}

/** Examples one after the other, as numbers: the terms of example `e` are at `starts[e]` to before `starts[e + 1]`. */
export interface Lines {
  starts: Uint32Array
  terms: Uint32Array
  weights: Float32Array
  labels: Uint16Array
  /** 1, or less for an example that should teach less. */
  worths: Float32Array
}

/** Keeps the first step of a weight from being boundless. */
const DAMPING = 0.1

/**
 * Softmax regression by gradient steps: how much each term speaks for each label. The order of the steps is fixed, so
 * the same examples teach the same. One that taught nothing any more isn't gone through again.
 */
export function learnWeights(lines: Lines, labels: number, { rounds, step, negligible, ownPace }: Pace): SparseTable {
  const { starts, terms, weights, worths } = lines
  const taught = terms.reduce((most, term) => Math.max(most, term), -1) + 1
  // Whole while it is learnt, for any weight may become another than 0.
  const model = new Float32Array(taught * labels)
  /** How far each weight was pushed: the sum of the squares of all pushes. */
  const pushed = ownPace ? new Float32Array(taught * labels) : undefined
  const errors = new Float32Array(labels)
  const wrong = new Uint16Array(labels)
  const order = Uint32Array.from(lines.labels, (_, at) => at)
  const known = new Uint8Array(order.length)
  const next = repeatable()
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next)
    const pace = ownPace ? step : step / (1 + round * 0.5)
    for (const at of order) {
      if (known[at] === 1) continue
      const [from, to, label] = [starts[at] as number, starts[at + 1] as number, lines.labels[at] as number]
      errors.fill(0)
      // Row by row: a term's weights lie beside each other in memory.
      for (let n = from; n < to; n++) {
        const row = (terms[n] as number) * labels
        const weight = weights[n] as number
        for (let other = 0; other < labels; other++) {
          errors[other] = (errors[other] as number) + (model[row + other] as number) * weight
        }
      }
      softmax(errors)
      errors[label] = (errors[label] as number) - 1
      let count = 0
      for (let other = 0; other < labels; other++) {
        if (Math.abs(errors[other] as number) >= negligible) wrong[count++] = other
      }
      if (count === 0) known[at] = 1
      for (let n = from; n < to && count > 0; n++) {
        const row = (terms[n] as number) * labels
        const push = (worths[at] as number) * (weights[n] as number)
        for (let w = 0; w < count; w++) {
          const other = wrong[w] as number
          const error = push * (errors[other] as number)
          let far = pace * error
          if (pushed !== undefined) {
            const sum = (pushed[row + other] as number) + error * error
            pushed[row + other] = sum
            far /= Math.sqrt(sum) + DAMPING
          }
          model[row + other] = (model[row + other] as number) - far
        }
      }
    }
  }
  return sparseTable(
    Array.from({ length: taught }, (_, term) => filled(model.subarray(term * labels, (term + 1) * labels))),
  )
}

function filled(row: Float32Array): [column: number, value: number][] {
  const cells: [number, number][] = []
  for (let label = 0; label < row.length; label++) if (row[label] !== 0) cells.push([label, row[label] as number])
  return cells
}

function shuffle(order: Uint32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const moved = order[at] as number
    order[at] = order[other] as number
    order[other] = moved
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
