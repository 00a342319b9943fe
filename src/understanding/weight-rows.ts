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

  constructor(rows: number) {
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

  /** Moves a weight against the error it shares in; at its `ownPace` the less, the more it was pushed before. */
  push(term: number, label: number, error: number, pace: number, ownPace: boolean): void {
    const cell = this.cellOf(term, label)
    let far = pace * error
    if (ownPace) {
      const sum = (this.pushed[cell] as number) + error * error
      this.pushed[cell] = sum
      far /= Math.sqrt(sum) + DAMPING
    }
    this.weights[cell] = (this.weights[cell] as number) - far
  }

  get table(): SparseTable {
    const { starts, ends, labels, weights } = this
    const row = (_: unknown, term: number) => {
      const cells: [number, number][] = []
      for (let cell = starts[term] as number; cell < (ends[term] as number); cell++) {
        if (weights[cell] !== 0) cells.push([labels[cell] as number, weights[cell] as number])
      }
      return cells.sort(([one], [other]) => one - other)
    }
    return sparseTable(Array.from(starts, row))
  }

  /** The cell of a label in a row, made where there is none. */
  private cellOf(row: number, label: number): number {
    const end = this.ends[row] as number
    for (let cell = this.starts[row] as number; cell < end; cell++) if (this.labels[cell] === label) return cell
    if (end - (this.starts[row] as number) === this.room[row]) this.move(row)
    const cell = this.ends[row] as number
    this.ends[row] = cell + 1
    this.labels[cell] = label
    return cell
  }

  private move(row: number): void {
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
