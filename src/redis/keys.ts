import { hash } from 'node:crypto'
import type { BubbleId } from '../model/bubble.js'
import { personOf } from '../model/bubble.js'
import { type Address, type PersonId, SHARDS, type Shard, shardOf } from '../model/person.js'
import { shardOfTicket, type TicketReference } from '../model/ticket.js'

/**
 * The names of our keys. All of them begin with their shard's tag, `{1f}`, so that Redis Cluster keeps a shard on one
 * node. Scripts are given the tag as their one key and make the rest of the names from it: whoever is due next, and
 * so which keys are touched, is known only inside.
 *
 * | Key, after the tag | Holds | Kept |
 * | --- | --- | --- |
 * | `:inbox:PERSON` | list of events, oldest first | until handled |
 * | `:turn:PERSON` | hash: `t` token, `n` failed tries of the head, `d` the last token that committed | 1 day |
 * | `:ready` | sorted set of persons; score: when due, or while leased the lease's end | |
 * | `:conv:PERSON` | the conversation | 12 months |
 * | `:who:PERSON` | hash: `a` address, `i` last inbound, `o` opted out, `h` held by an officer since, `k` digests of aliases, `f` former ids, `m` moved to, `l` leaving, `g` gone, `w` something is kept | 12 months |
 * | `:alias:DIGEST` | whose alias this is, and who was before (`NEW OLD`) | 12 months |
 * | `:seen:PERSON` | sorted set of event ids that took effect | 3 days |
 * | `:outbox:PERSON` | list of bubble ids, oldest first | until sent |
 * | `:send:PERSON` | hash: `t` token, `n` failed tries, `w` when first tried, `r` last sids | 1 day |
 * | `:kept:PERSON` | list of an officer's bubbles that wait for the citizen to write again | 90 days |
 * | `:sending` | like `:ready` | |
 * | `:bubble:ID` | hash: `j` bubble, `s` status, `k` rank, `d` sid, `c` code, `n` note | 90 days |
 * | `:lines:PERSON`, `:insights` | streams | 90 days |
 * | `:waits` | sorted set of `PERSON|NAME`; score: when due, by our clock | |
 * | `:ticket:REF`, `:tickets` | a ticket; sorted set of the open ones | 24 months |
 * | `:theirs:PERSON` | sorted set of a person's tickets; score: when last changed, counted in changes | 24 months |
 * | `:changes`, `:changed` | how many changes of tickets there were; sorted set of tickets by their last one | |
 * | `:went:REF` | the shard a ticket moved to with its person | 24 months |
 * | `:media:TOKEN`, `:media-of:PERSON` | a file to be fetched: hash `t` type, `n` name, `b` bytes; set of a person's files | 2 hours |
 * | `:aside:ID`, `:asides` | an event set aside; sorted set of all | 90 days |
 * | `:chores` | set of what is still to be done in other shards | |
 *
 * Of the console, all under one tag:
 *
 * | Key, after `{console}` | Holds | Kept |
 * | --- | --- | --- |
 * | `:accounts`, `:emails` | hashes: officers' accounts by id, and their ids by email | |
 * | `:session:DIGEST` | hash: `j` session, `i` idle time, `e` when it ends at the latest | 12 hours |
 * | `:tries:KEY` | how many tries to sign in, or looks at a request | 15 minutes, an hour |
 * | `:audit` | stream: who did what | 24 months |
 */
export class Keys {
  readonly tags: readonly string[]

  /** `prefix` stands before every key: tests share a server. */
  constructor(private readonly prefix = '') {
    this.tags = SHARDS.map((shard) => this.shard(shard))
  }

  shard(shard: Shard) {
    return `${this.prefix}{${shard}}`
  }

  of(person: PersonId) {
    return this.shard(shardOf(person))
  }

  ofBubble(bubble: BubbleId) {
    return this.of(personOf(bubble))
  }

  ofTicket(reference: TicketReference) {
    return this.shard(shardOfTicket(reference))
  }

  /** An alias is found before its person is known, so it lies where its own digest says. */
  ofAlias(digest: string) {
    return this.shard(SHARDS[Buffer.from(digest, 'base64url').readUInt8(0) % SHARDS.length] ?? '00')
  }

  alias(digest: string) {
    return `${this.ofAlias(digest)}:alias:${digest}`
  }

  /** How often the language model was asked, a count a day. */
  get budget() {
    return `${this.prefix}{budget}`
  }

  /** The Contents book is nobody's: one tag of its own. */
  get contents() {
    return `${this.prefix}{contents}`
  }

  /** Officers' accounts and sessions, and what they did. */
  get console() {
    return `${this.prefix}{console}`
  }
}

/** What stands for an address in a key: no number is ever readable in the store's names. 128 bits of SHA-256. */
export function digestOf(address: Address): string {
  return hash('sha256', address, 'buffer').subarray(0, 16).toString('base64url')
}
