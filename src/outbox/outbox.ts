import type { QueueState } from '../inbox/inbox.js'
import type { Bubble, BubbleId } from '../model/bubble.js'
import type { Contact, PersonId, Shard } from '../model/person.js'

/** The right to send one person's next bubble. */
export interface SendLease {
  person: PersonId
  token: string
  /** The head of the outbox; stays there until `done` or `drop`. */
  bubble: Bubble
  /** 1 at the first try. */
  attempt: number
  /**
   * An earlier holder may have handed it to the provider and died before saying so. It must be settled (by its
   * receipt, else by the provider's list of messages) before it is sent again.
   */
  inDoubt: boolean
  /** When that earlier holder began, milliseconds since 1970 by our clock. */
  lastTriedAt: number | undefined
  /** The provider's ids of this person's last few messages: a doubtful one isn't found in one of them. */
  recentSids: readonly string[]
  /** The receipt that came meanwhile, if one did: then it was sent. */
  receipt: Receipt | undefined
  contact: Contact
}

/** The provider's words for what became of a message, in the order they can happen. */
export const RECEIPT_RANK = {
  accepted: 0,
  scheduled: 1,
  queued: 2,
  sending: 3,
  sent: 4,
  delivered: 5,
  read: 6,
  canceled: 7,
  undelivered: 7,
  failed: 7,
} as const
export type ReceiptStatus = keyof typeof RECEIPT_RANK

export interface Receipt {
  sid: string
  status: ReceiptStatus
  errorCode?: number
}

/** What is known of a bubble after it left the queue. Kept as long as texts are. */
export interface SentBubble {
  bubble: Bubble
  sid: string | undefined
  /** `kept`: an officer's words, until the citizen writes again. */
  status: ReceiptStatus | 'waiting' | 'dropped' | 'kept'
  errorCode: number | undefined
  /** Why it was not sent, or what doubt remains. */
  note: string | undefined
}

export interface Outbox {
  /** Leases the person of this shard whose next bubble is due longest. Marks the try, so that a crash leaves a trace. */
  claim(shard: Shard, now: Date): Promise<SendLease | undefined>
  /** The same for one person, right after a turn; undefined when somebody else is at it or nothing is due. */
  claimFor(person: PersonId, now: Date): Promise<SendLease | undefined>
  /** It is the provider's now. Pops it, and leases the next one if there is one. */
  done(lease: SendLease, sid: string, now: Date): Promise<SendLease | undefined>
  /**
   * Leaves it at the head and gives the lease up. `sure` says the provider didn't take it, so no doubt remains.
   * `attempt` is counted unless `blameless` (throttled, away).
   */
  postpone(lease: SendLease, delayMs: number, options: { sure: boolean; blameless?: boolean }): Promise<void>
  /** Gives it up: pops it and keeps why. Leases the next one if there is one. */
  drop(lease: SendLease, why: string, now: Date): Promise<SendLease | undefined>
  /**
   * Takes it out of the line until the citizen writes again; then it goes before whatever is said from then on. If they
   * have written meanwhile it stays at the head. Leases what is at the head then.
   */
  keep(lease: SendLease, now: Date): Promise<SendLease | undefined>
  /** Since when an officer holds the talk, milliseconds since 1970; undefined when nobody does. */
  heldSince(person: PersonId): Promise<number | undefined>
  /**
   * Puts other words in place of the head (plain text for an interactive one, a template outside the window).
   * The lease goes on.
   */
  replace(lease: SendLease, bubble: Bubble): Promise<SendLease>
  /** Adds to what is written beside a bubble: how a doubt was settled, and what doubt remains. */
  note(bubble: BubbleId, note: string): Promise<void>
  /** Folds a receipt in: never backwards, repeats and early ones included. Returns what it was before, and what it is. */
  receipt(
    bubble: BubbleId,
    receipt: Receipt,
  ): Promise<{ before: SentBubble['status'] | undefined; now: SentBubble['status']; bubble: Bubble | undefined }>
  /** Queues a bubble that no turn made: the second form of one that was refused. Once by its id. */
  add(person: PersonId, bubble: Bubble): Promise<boolean>
  sent(bubble: BubbleId): Promise<SentBubble | undefined>
  state(): Promise<QueueState>
}
