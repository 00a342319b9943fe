import { randomFillSync } from 'node:crypto'

/**
 * Random bytes from a pool that is filled four kibibytes at a time: a message needs some thirty, in pieces, and each
 * call to the system costs as much as filling the pool. Bytes are handed out once.
 */
export function pooledRandom(size = 4096): (bytes: number) => Uint8Array {
  const pool = new Uint8Array(size)
  let used = size
  return (bytes) => {
    if (bytes > size) return randomFillSync(new Uint8Array(bytes))
    if (used + bytes > size) {
      randomFillSync(pool)
      used = 0
    }
    used += bytes
    return pool.slice(used - bytes, used)
  }
}
