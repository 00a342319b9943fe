import type { Bubble } from '../model/bubble.js'
import type { InboxEvent } from '../model/event.js'
import type { Address, PersonId, Shard } from '../model/person.js'

/** Who a webhook says is writing. WhatsApp may give a number, a business-scoped id, or both. */
export interface Sender {
  /** Where a reply goes: the webhook's `From`. */
  address: Address
  /** Every alias the webhook carried, `address` among them. All of them name one person from now on. */
  aliases: readonly Address[]
}

/**
 * The right to take one person's next turn, held for a limited time. While it is held nobody else takes it;
 * when it runs out, somebody may.
 */
export interface Lease {
  person: PersonId
  /** Proves the lease is still ours when the turn is committed. */
  token: string
  /** The oldest event waiting. It stays in the inbox until the turn is committed. */
  event: InboxEvent
  /** 1 at the first try. Counts the tries that ended in `postpone` or in a lease that ran out. */
  attempt: number
  /** The stored conversation as it was written, read in the same step; undefined at first contact. */
  conversation: string | undefined
}

export type Accepted =
  /** `lease` is given when nobody held the person and `mayLease` asked for it: the turn can be taken at once. */
  | { kind: 'accepted'; person: PersonId; lease: Lease | undefined }
  /** An event of this id took effect before. */
  | { kind: 'repeated'; person: PersonId }

export interface SetAside {
  id: string
  person: PersonId
  event: InboxEvent
  attempts: number
  /** The error's message, nothing personal in it. */
  reason: string
  at: string
}

export interface QueueState {
  /** How many persons have something waiting. */
  persons: number
  /** How long the one waiting longest has been due; 0 when none is. */
  oldestMs: number
}

/**
 * What awaits each person's next turn, in the order of acceptance. One person's events are handed out one at a
 * time; other persons go on meanwhile. Every method rejects with `StoreAway` when the store can't be reached.
 */
export interface Inbox {
  /**
   * Durably takes a citizen's message: returns only after the write. Finds or makes the person behind the
   * aliases, links the aliases, notes the address and time of writing, and queues the event once by its id
   * (remembered for at least 48 hours). Two known persons shown to be one become one: the one that the
   * business-scoped id named joins the one the number named, by a `personJoined` event.
   */
  accept(sender: Sender, event: InboxEvent, options?: { mayLease?: boolean }): Promise<Accepted>
  /**
   * Queues something that isn't a citizen's message (an officer's act, a wait) for a person already known.
   * `unknown`: nobody of that id is known any more; their data were deleted or have expired.
   */
  put(person: PersonId, event: InboxEvent): Promise<'accepted' | 'repeated' | 'unknown'>
  /** Leases the person of this shard who is due longest, if any is. */
  claim(shard: Shard): Promise<Lease | undefined>
  /** Moves due waits of all shards into the inboxes; returns how many. `now` is by our clock. */
  wake(now: Date): Promise<number>
  /** Leaves the event at the head and gives the lease up; the person is due again after `delayMs`. Doesn't count a try with `blameless`. */
  postpone(lease: Lease, delayMs: number, options?: { blameless?: boolean }): Promise<void>
  /** Takes the event out, keeps it where an operator finds it, and queues `apology` for the citizen: in one step. */
  setAside(lease: Lease, reason: string, apology: readonly Bubble[]): Promise<void>
  setAsideList(): Promise<SetAside[]>
  /** Puts it back at the end of the person's inbox, as a new event. False when there is none of that id. */
  replay(id: string): Promise<boolean>
  drop(id: string): Promise<boolean>
  state(): Promise<QueueState>
}

/** The store can't be reached, or doesn't answer in time. Nothing is lost: whoever sent it is asked to send again. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway'
}
