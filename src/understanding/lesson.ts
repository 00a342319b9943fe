import { softmax } from './softmax.js'
import type { SparseTable } from './sparse.js'
import { WeightRows } from './weight-rows.js'

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

/**
 * Softmax regression by gradient steps: how much each term speaks for each label. The order of the steps is fixed, so
 * the same examples teach the same. One that taught nothing any more isn't gone through again.
 */
export function learnWeights(
  lines: Lines,
  labels: number,
  { rounds, step, negligible, ownPace = false }: Pace,
): SparseTable {
  const { starts, terms, weights, worths } = lines
  const model = new WeightRows(terms.reduce((most, term) => Math.max(most, term), -1) + 1)
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
      for (let n = from; n < to; n++) model.addTo(errors, terms[n] as number, weights[n] as number)
      softmax(errors)
      errors[label] = (errors[label] as number) - 1
      let count = 0
      for (let other = 0; other < labels; other++) {
        if (Math.abs(errors[other] as number) >= negligible) wrong[count++] = other
      }
      if (count === 0) known[at] = 1
      for (let n = from; n < to; n++) {
        const push = (worths[at] as number) * (weights[n] as number)
        for (let w = 0; w < count; w++) {
          const other = wrong[w] as number
          model.push(terms[n] as number, other, push * (errors[other] as number), pace, ownPace)
        }
      }
    }
  }
  return model.table
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
