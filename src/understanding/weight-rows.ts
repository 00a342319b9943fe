import { type SparseTable, sparseTable } from './sparse.js'

const FIRST_ROOM = 4
/** Keeps the first step of a weight from being boundless. */
const DAMPING = 0.1

/**
 * Weights while they are learnt: a row a term, of which only the labels that were ever pushed have a cell. Whole, the
 * table would be fifty times as large. The cells of a row lie beside each other; one that has no more room moves on.
 */
export class WeightRows {
  private readonly starts: Uint32Array
  private readonly ends: Uint32Array
  private readonly room: Uint32Array
  /** By cell. */
  private labels = new Uint16Array(1024)
  private weights = new Float32Array(1024)
  /** How far it was pushed: the sum of the squares of all pushes. */
  private pushed = new Float32Array(1024)
  private used = 0
  /** By label: the push that last moved a weight of it. */
  private readonly moved: Uint32Array
  private round = 0

  constructor(rows: number, labels: number) {
    this.moved = new Uint32Array(labels)
    this.starts = new Uint32Array(rows)
    this.ends = new Uint32Array(rows)
    this.room = new Uint32Array(rows)
  }

  /** Adds what a term says for and against each label to `sums`, `weight` times. */
  addTo(sums: Float32Array, term: number, weight: number): void {
    const { labels, weights } = this
    const end = this.ends[term] as number
    for (let cell = this.starts[term] as number; cell < end; cell++) {
      const label = labels[cell] as number
      sums[label] = (sums[label] as number) + (weights[cell] as number) * weight
    }
  }

  /**
   * Moves the weights of a term against the errors they share in, by label, `weight` times; those of the labels in `wrong`,
   * all others having no error. At its `ownPace` a weight moves the less, the more it was pushed before.
   */
  push(term: number, errors: Float32Array, wrong: Uint16Array, weight: number, pace: number, ownPace: boolean): void {
    this.round += 1
    const end = this.ends[term] as number
    for (let cell = this.starts[term] as number; cell < end; cell++) {
      const label = this.labels[cell] as number
      const error = errors[label] as number
      if (error === 0) continue
      this.moved[label] = this.round
      this.move(cell, weight * error, pace, ownPace)
    }
    for (let at = 0; at < wrong.length; at++) {
      const label = wrong[at] as number
      if (this.moved[label] !== this.round) {
        this.move(this.newCell(term, label), weight * (errors[label] as number), pace, ownPace)
      }
    }
  }

  private move(cell: number, error: number, pace: number, ownPace: boolean): void {
    let far = pace * error
    if (ownPace) {
      const sum = (this.pushed[cell] as number) + error * error
      this.pushed[cell] = sum
      far /= Math.sqrt(sum) + DAMPING
    }
    this.weights[cell] = (this.weights[cell] as number) - far
  }

  get table(): SparseTable {
    return sparseTable(this.rows())
  }

  /** One at a time: all of them as lists would take three times what the weights do. */
  private *rows(): Generator<[label: number, weight: number][]> {
    const { starts, ends, labels, weights } = this
    for (let term = 0; term < starts.length; term++) {
      const cells: [number, number][] = []
      for (let cell = starts[term] as number; cell < (ends[term] as number); cell++) {
        if (weights[cell] !== 0) cells.push([labels[cell] as number, weights[cell] as number])
      }
      yield cells.sort(([one], [other]) => one - other)
    }
  }

  private newCell(row: number, label: number): number {
    if ((this.ends[row] as number) - (this.starts[row] as number) === this.room[row]) this.moveOn(row)
    const cell = this.ends[row] as number
    this.ends[row] = cell + 1
    this.labels[cell] = label
    return cell
  }

  private moveOn(row: number): void {
    const [start, end] = [this.starts[row] as number, this.ends[row] as number]
    const room = Math.max(FIRST_ROOM, 2 * (this.room[row] as number))
    while (this.used + room > this.labels.length) this.widen()
    for (const cells of [this.labels, this.weights, this.pushed]) cells.copyWithin(this.used, start, end)
    this.starts[row] = this.used
    this.ends[row] = this.used + end - start
    this.room[row] = room
    this.used += room
  }

  private widen(): void {
    const size = 2 * this.labels.length
    const wider = <T extends Uint16Array | Float32Array>(from: T, into: T): T => {
      into.set(from)
      return into
    }
    this.labels = wider(this.labels, new Uint16Array(size))
    this.weights = wider(this.weights, new Float32Array(size))
    this.pushed = wider(this.pushed, new Float32Array(size))
  }
}
