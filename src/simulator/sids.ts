/** Gives that many random bytes; `randomBytes` of node:crypto outside tests. */
export type Random = (bytes: number) => Uint8Array

/** A Twilio id: two letters that say of what, and 32 hex digits. */
export function newSid(prefix: 'SM' | 'MM' | 'HX' | 'ME' | 'XE', random: Random): string {
  return prefix + hex(random(16))
}

/** As Twilio's `I-Twilio-Idempotency-Token`: one per event, the same on each attempt. */
export function newToken(random: Random): string {
  const digits = hex(random(16))
  return [8, 12, 16, 20, 32].map((end, n) => digits.slice([0, 8, 12, 16, 20][n], end)).join('-')
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}

/** The same randomness, asked for in larger pieces: thousands of ids a second are wanted. */
export function pooled(random: Random, size = 4096): Random {
  let pool = new Uint8Array(0)
  let used = 0
  return (bytes) => {
    if (bytes > size) return random(bytes)
    if (used + bytes > pool.length) {
      pool = Uint8Array.from(random(size))
      used = 0
    }
    used += bytes
    return pool.subarray(used - bytes, used)
  }
}
