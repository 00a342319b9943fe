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

/** Numbers keys as they come: the same key has the same number again. A map would keep each key as an object. */
export class KeyNumbers {
  private keys = new Float64Array(1024)
  /** By what a key scatters to: its number and 1, or 0 for nothing. At most one in two is taken. */
  private slots = new Uint32Array(2048)
  private shift = 32 - Math.log2(2048)
  private count = 0

  get size(): number {
    return this.count
  }

  /** By number. */
  get all(): Float64Array {
    return this.keys.subarray(0, this.count)
  }

  /** A new key gets the next number. */
  numberOf(key: number): number {
    const slot = this.slotOf(key)
    const taken = this.slots[slot] as number
    if (taken !== 0) return taken - 1
    const number = this.count++
    this.keys[number] = key
    this.slots[slot] = number + 1
    if (this.count === this.keys.length) this.widen()
    return number
  }

  /** Where it stands, or would. */
  private slotOf(key: number): number {
    const last = this.slots.length - 1
    let slot = scattered(key) >>> this.shift
    while (this.slots[slot] !== 0 && this.keys[(this.slots[slot] as number) - 1] !== key) slot = (slot + 1) & last
    return slot
  }

  private widen(): void {
    const keys = new Float64Array(2 * this.keys.length)
    keys.set(this.keys)
    this.keys = keys
    this.slots = new Uint32Array(2 * this.slots.length)
    this.shift -= 1
    for (let number = 0; number < this.count; number++) {
      this.slots[this.slotOf(keys[number] as number)] = number + 1
    }
  }
}

/** 32 bits of a key of 53, of which the first are as good as random. */
export function scattered(key: number): number {
  return Math.imul((key | 0) ^ ((key / 2 ** 32) | 0), 0x9e3779b1)
}
