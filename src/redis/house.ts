import type { Client } from './connect.js'
import type { Keys } from './keys.js'

/** What the Redis adapters share. */
export interface House {
  client: Client
  keys: Keys
  leaseMs: number
  random: (bytes: number) => Uint8Array
  /** A lease's token: nobody else's. */
  token(): string
}

/** Tokens of one process: a random beginning, then a count. */
export function tokens(random: (bytes: number) => Uint8Array): () => string {
  const ours = Buffer.from(random(9)).toString('base64url')
  let count = 0
  return () => `${ours}.${(++count).toString(36)}`
}
