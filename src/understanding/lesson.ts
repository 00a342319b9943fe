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
  /** What decides when its turn is: another example more or less then changes the others' order in nothing. */
  keys: Uint32Array
}

/** An example as the numbers of its terms, brought to the length it should have. */
export interface LineOf {
  terms: ArrayLike<number>
  weights: ArrayLike<number>
  label: number
  worth: number
  key: number
}

/** Puts examples one after the other; `lineOf` is asked for each once. */
export function linesOf<T extends { terms: ArrayLike<number> }>(
  examples: readonly T[],
  lineOf: (example: T, place: number) => LineOf,
): Lines {
  const size = examples.reduce((sum, { terms }) => sum + terms.length, 0)
  const lines: Lines = {
    starts: new Uint32Array(examples.length + 1),
    terms: new Uint32Array(size),
    weights: new Float32Array(size),
    labels: new Uint16Array(examples.length),
    worths: new Float32Array(examples.length),
    keys: new Uint32Array(examples.length),
  }
  let at = 0
  for (const [place, example] of examples.entries()) {
    const { terms, weights, label, worth, key } = lineOf(example, place)
    lines.terms.set(terms, at)
    lines.weights.set(weights, at)
    at += terms.length
    lines.starts[place + 1] = at
    lines.labels[place] = label
    lines.worths[place] = worth
    lines.keys[place] = key
  }
  return lines
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
  const model = new WeightRows(terms.reduce((most, term) => Math.max(most, term), -1) + 1, labels)
  const errors = new Float32Array(labels)
  const wrong = new Uint16Array(labels)
  const known = new Uint8Array(lines.labels.length)
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(lines.keys, round)
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
        else errors[other] = 0
      }
      if (count === 0) {
        known[at] = 1
        continue
      }
      const pushed = wrong.subarray(0, count)
      for (let n = from; n < to; n++) {
        const weight = (worths[at] as number) * (weights[n] as number)
        model.push(terms[n] as number, errors, pushed, weight, pace, ownPace)
      }
    }
  }
  return model.table
}

/** The places of the keys in an order that looks random, is another each round, and hangs on the keys alone. */
function shuffled(keys: Uint32Array, round: number): Uint32Array {
  const turns = keys.map((key) => scattered(key ^ scattered(round + 1)))
  const turn = (place: number) => turns[place] as number
  return Uint32Array.from(keys, (_, place) => place).sort((one, other) => turn(one) - turn(other) || one - other)
}

/** A number of 32 bits that neighbours of the given one are far from. */
function scattered(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x45d9f3b)
  bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b)
  return (bits ^ (bits >>> 16)) >>> 0
}
