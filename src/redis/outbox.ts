import type { QueueState } from '../inbox/inbox.js'
import type { Bubble, BubbleId } from '../model/bubble.js'
import { type PersonId, PersonId as PersonIdOf, type Shard } from '../model/person.js'
import {
  type Outbox,
  RECEIPT_RANK,
  type Receipt,
  type ReceiptStatus,
  type SendLease,
  type SentBubble,
} from '../outbox/outbox.js'
import { rankOf } from '../outbox/receipt-rank.js'
import { RECENT_SIDS } from '../outbox/recent-sids.js'
import { contactOf } from './contact.js'
import type { House } from './house.js'
import { leasing } from './orphans.js'
import { queueState } from './queue-state.js'
import { reach } from './reach.js'
import type { SendHead } from './scripts.js'
import { readBubble } from './stored.js'

/** How long a bubble of a newer version waits for newer code. */
const NEWER_MS = 5_000

export class RedisOutbox implements Outbox {
  constructor(private readonly house: House) {}

  claim(shard: Shard, now: Date) {
    return this.claimIn(this.house.keys.shard(shard), '', now)
  }

  claimFor(person: PersonId, now: Date) {
    return this.claimIn(this.house.keys.of(person), person, now)
  }

  done(lease: SendLease, sid: string, now: Date) {
    return this.takeOut(lease, { sid }, now)
  }

  drop(lease: SendLease, why: string, now: Date) {
    return this.takeOut(lease, { why }, now)
  }

  keep(lease: SendLease, now: Date) {
    return this.takeOut(lease, { keptSince: lease.contact.lastInboundAt }, now)
  }

  async heldSince(person: PersonId): Promise<number | undefined> {
    const { client, keys } = this.house
    const since = await reach(client.hget(`${keys.of(person)}:who:${person}`, 'h'))
    return since === null ? undefined : Number(since)
  }

  async postpone(
    lease: SendLease,
    delayMs: number,
    { sure, blameless = false }: { sure: boolean; blameless?: boolean },
  ) {
    const { client, keys } = this.house
    const { person, token } = lease
    await reach(client.postpone(keys.of(person), 'send', person, token, delayMs, blameless ? 0 : 1, sure ? 1 : 0))
  }

  async replace(lease: SendLease, bubble: Bubble): Promise<SendLease> {
    const { client, keys } = this.house
    const { person, token } = lease
    await reach(client.sendReplace(keys.of(person), person, token, lease.bubble.id, JSON.stringify(bubble)))
    return { ...lease, bubble }
  }

  async note(bubble: BubbleId, note: string) {
    const { client, keys } = this.house
    await reach(client.sendNote(keys.ofBubble(bubble), bubble, note))
  }

  async receipt(id: BubbleId, { sid, status, errorCode }: Receipt): ReturnType<Outbox['receipt']> {
    const { client, keys } = this.house
    const answer = await reach(client.receipt(keys.ofBubble(id), id, sid, status, errorCode ?? '', rankOf(status)))
    if (!answer) return { before: undefined, now: status, bubble: undefined }
    const stored = readBubble(answer[2])
    return {
      before: statusOf(answer[0]),
      now: statusOf(answer[1]),
      bubble: stored.kind === 'read' ? stored.value : undefined,
    }
  }

  async add(person: PersonId, bubble: Bubble): Promise<boolean> {
    const { client, keys } = this.house
    const line = JSON.stringify({ kind: 'out', at: bubble.createdAt, bubble: bubble.id })
    return (await reach(client.sendAdd(keys.of(person), person, bubble.id, JSON.stringify(bubble), line))) === 1
  }

  async sent(id: BubbleId): Promise<SentBubble | undefined> {
    const { client, keys } = this.house
    const { j, s = 'waiting', d, c, n } = await reach(client.hgetall(`${keys.ofBubble(id)}:bubble:${id}`))
    const stored = j === undefined ? undefined : readBubble(j)
    if (stored?.kind !== 'read') return undefined
    return {
      bubble: stored.value,
      sid: d,
      status: statusOf(s),
      errorCode: c === undefined ? undefined : Number(c),
      note: n,
    }
  }

  state(): Promise<QueueState> {
    return queueState(this.house, 'sending')
  }

  private async claimIn(tag: string, named: PersonId | '', now: Date): Promise<SendLease | undefined> {
    const token = this.house.token()
    const asked = this.house.client.sendClaim(tag, token, this.house.leaseMs, now.getTime(), named)
    const head = await (named === '' ? reach(asked) : leasing(this.house, 'send', named, tag, token, asked))
    return head ? this.leaseOf(head, token, now) : undefined
  }

  private async takeOut(
    lease: SendLease,
    { sid = '', why = '', keptSince }: { sid?: string; why?: string; keptSince?: number },
    now: Date,
  ): Promise<SendLease | undefined> {
    const { client, keys, leaseMs } = this.house
    const { person, token, bubble } = lease
    const next = nextTokenOf(token)
    const head = await reach(
      client.sendDone(
        keys.of(person),
        ...[person, token, next, leaseMs, now.getTime()],
        ...[bubble.id, sid, why, RECENT_SIDS, keptSince ?? ''],
      ),
    )
    return head ? this.leaseOf(head, next, now) : undefined
  }

  /** Makes a lease of what a script handed out; undefined when it can't be sent here and now. `known`: at hand anyway. */
  async leaseOf(
    head: SendHead,
    token: string,
    now: Date,
    known: readonly Bubble[] = [],
  ): Promise<SendLease | undefined> {
    const [
      name,
      id,
      json,
      failed,
      triedAt,
      recentSids,
      status,
      sid,
      code,
      address,
      lastInboundAt,
      optedOut,
      heldSince,
    ] = head
    const person = PersonIdOf.parse(name)
    const atHand = known.find((bubble) => bubble.id === id)
    const stored = atHand ? { kind: 'read' as const, value: atHand } : readBubble(json)
    const contact = contactOf(address, lastInboundAt, optedOut, heldSince)
    const lease = {
      person,
      token,
      attempt: failed + 1,
      inDoubt: triedAt !== null,
      lastTriedAt: triedAt === null ? undefined : Number(triedAt),
      recentSids: recentSids?.split(' ') ?? [],
      receipt: receiptOf(status, sid, code),
      contact,
    }
    if (stored.kind === 'read') return { ...lease, bubble: stored.value }
    if (stored.kind === 'newer') {
      const { client, keys } = this.house
      await reach(client.postpone(keys.of(person), 'send', person, token, NEWER_MS, 0, triedAt === null ? 1 : 0))
      return undefined
    }
    return this.drop({ ...lease, bubble: { id } as Bubble }, `it can't be read: ${stored.why}`, now)
  }
}

/** The same for the same lease, so that `done` may be repeated after a lost answer. */
function nextTokenOf(token: string) {
  return `${token}+`
}

function receiptOf(status: string, sid: string | null, code: string | null): Receipt | undefined {
  if (sid === null || !isReceiptStatus(status)) return undefined
  return { sid, status, ...(code === null ? {} : { errorCode: Number(code) }) }
}

function isReceiptStatus(status: string): status is ReceiptStatus {
  return Object.hasOwn(RECEIPT_RANK, status)
}

function statusOf(status: string): SentBubble['status'] {
  return isReceiptStatus(status) || status === 'dropped' || status === 'kept' ? status : 'waiting'
}
