import { type PersonId, type Shard, shardOf } from '../model/person.js'
import { KEPT_MS } from './media-shelf.js'

const FORM = /^([0-3][0-9a-f])([0-9a-z]{7})[0-9a-z]{26}$/

/**
 * Names a file in its address: the shard it lies in, until when it can be fetched (seconds in base 36), and 26 letters
 * that nobody guesses (134 bits). It says nothing of whose it is.
 */
export function newMediaToken(person: PersonId, now: Date, random: (bytes: number) => Uint8Array): string {
  const until = Math.ceil((now.getTime() + KEPT_MS) / 1000)
    .toString(36)
    .padStart(7, '0')
  return `${shardOf(person)}${until}${Array.from(random(26), (byte) => (byte % 36).toString(36)).join('')}`
}

/** Undefined for what no version of ours ever wrote. */
export function readMediaToken(token: string): { shard: Shard; until: Date } | undefined {
  const [, shard, until] = FORM.exec(token) ?? []
  if (shard === undefined || until === undefined) return undefined
  return { shard, until: new Date(Number.parseInt(until, 36) * 1000) }
}
