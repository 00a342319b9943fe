/** Finds the place of a key among many: at the first or second look, where halving a sorted list would take seventeen. */
export class KeyIndex {
  /** By what a key scatters to: its place and 1, or 0 for nothing. At most two in three are taken. */
  private readonly slots: Uint32Array
  private readonly shift: number

  constructor(private readonly keys: Float64Array) {
    const bits = Math.max(1, Math.ceil(Math.log2(keys.length * 1.5 + 1)))
    this.slots = new Uint32Array(2 ** bits)
    this.shift = 32 - bits
    for (let place = 0; place < keys.length; place++) {
      let slot = scattered(keys[place] as number) >>> this.shift
      while (this.slots[slot] !== 0) slot = this.next(slot)
      this.slots[slot] = place + 1
    }
  }

  placeOf(key: number): number | undefined {
    let slot = scattered(key) >>> this.shift
    for (let place = this.slots[slot] as number; place !== 0; place = this.slots[slot] as number) {
      if (this.keys[place - 1] === key) return place - 1
      slot = this.next(slot)
    }
    return undefined
  }

  private next(slot: number): number {
    return (slot + 1) & (this.slots.length - 1)
  }
}

/** 32 bits of a key of 53, of which the first are as good as random. */
export function scattered(key: number): number {
  return Math.imul((key | 0) ^ ((key / 2 ** 32) | 0), 0x9e3779b1)
}
