import { z } from 'zod'

/**
 * The internal id of one person, made at first contact: two hex digits that name the shard, then randomness.
 * It says nothing of who they are, so it may stand in logs.
 */
export const PersonId = z
  .string()
  .regex(/^[0-3][0-9a-f][a-z0-9]{14}$/)
  .brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>

/** `00` to `3f`: all keys of a person carry it, so that Redis Cluster keeps them on one node. */
export type Shard = string & { readonly shard?: never }

export const SHARDS: readonly Shard[] = Array.from({ length: 64 }, (_, n) => n.toString(16).padStart(2, '0'))

export function shardOf(person: PersonId): Shard {
  return person.slice(0, 2)
}

/** `random` gives that many random bytes. */
export function newPersonId(random: (bytes: number) => Uint8Array): PersonId {
  const [first = 0, ...rest] = random(15)
  const shard = SHARDS[first % SHARDS.length]
  return PersonId.parse(shard + rest.map((byte) => (byte % 36).toString(36)).join(''))
}

/**
 * Where a citizen writes from: "+923001234567", or a business-scoped user id such as "PK.4566546130240823".
 * Personal: logged only through `masked`.
 */
export const Address = z
  .string()
  .regex(/^(\+[1-9]\d{6,14}|[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128})$/)
  .brand<'Address'>()
export type Address = z.infer<typeof Address>

/** "+92300•••4567": enough to recognise one's own, not enough to ring. */
export function masked(address: string): string {
  if (address.length <= 7) return '•••'
  return `${address.slice(0, 3)}•••${address.slice(-2)}`
}

/** What the outbox has to know of a person before it sends. */
export interface Contact {
  /** The address last written from: replies go there. */
  address: Address
  /** Milliseconds since 1970 of the citizen's last message, by our clock. The 24 hours count from it. */
  lastInboundAt: number
  optedOut: boolean
  /** Milliseconds since 1970: since when an officer holds the talk, and the bot is silent. */
  heldSince?: number
}
