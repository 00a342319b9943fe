import type { QueueState } from '../inbox/inbox.js'
import { type Bubble, type BubbleId, personOf } from '../model/bubble.js'
import type { PersonId, Shard } from '../model/person.js'
import type { Outbox, Receipt, SendLease, SentBubble } from '../outbox/outbox.js'
import { supersedes } from '../outbox/receipt-rank.js'
import { RECENT_SIDS } from '../outbox/recent-sids.js'
import type { House, Room } from './house.js'

/** Puts bubbles in line, each once by its id. */
export function queueBubbles(house: House, room: Room, bubbles: readonly Bubble[]): number {
  let added = 0
  for (const bubble of bubbles) {
    if (house.bubbles.has(bubble.id)) continue
    house.bubbles.set(bubble.id, { bubble, sid: undefined, status: 'waiting', errorCode: undefined, note: undefined })
    room.outbox.add(bubble.id, house.now())
    added++
  }
  return added
}

export class MemoryOutbox implements Outbox {
  constructor(private readonly house: House) {}

  async claim(shard: Shard, now: Date): Promise<SendLease | undefined> {
    const waiting = this.house.roomsOf(shard).filter((room) => room.outbox.dueAt !== undefined)
    waiting.sort((a, b) => (a.outbox.dueAt ?? 0) - (b.outbox.dueAt ?? 0))
    const [first] = waiting
    return first && this.lease(first, now)
  }

  async claimFor(person: PersonId, now: Date) {
    return this.lease(this.house.room(person), now)
  }

  async done(lease: SendLease, sid: string, now: Date) {
    const sent = this.house.bubbles.get(lease.bubble.id)
    if (sent) {
      sent.sid ??= sid
      if (sent.status === 'waiting') sent.status = 'accepted'
    }
    const { recentSids } = this.house.room(lease.person)
    if (!recentSids.includes(sid)) recentSids.push(sid)
    recentSids.splice(0, recentSids.length - RECENT_SIDS)
    return this.advance(lease, now)
  }

  async drop(lease: SendLease, why: string, now: Date) {
    const sent = this.house.bubbles.get(lease.bubble.id)
    if (sent && this.holds(lease)) Object.assign(sent, { status: 'dropped', note: joined(sent.note, why) })
    return this.advance(lease, now)
  }

  async keep(lease: SendLease, now: Date) {
    const room = this.house.room(lease.person)
    const sent = this.house.bubbles.get(lease.bubble.id)
    if (!this.holds(lease) || !sent) return this.advance(lease, now)
    if (room.contact?.lastInboundAt !== lease.contact.lastInboundAt) {
      room.triedAt = undefined
      return this.leaseOf(room, lease.bubble.id, now)
    }
    sent.status = 'kept'
    room.kept.push(lease.bubble.id)
    return this.advance(lease, now)
  }

  async heldSince(person: PersonId) {
    return this.house.room(person).contact?.heldSince
  }

  async postpone(
    lease: SendLease,
    delayMs: number,
    { sure, blameless = false }: { sure: boolean; blameless?: boolean },
  ) {
    if (!this.holds(lease)) return
    const room = this.house.room(lease.person)
    if (sure) room.triedAt = undefined
    room.outbox.release(this.house.now() + delayMs, !blameless)
  }

  async replace(lease: SendLease, bubble: Bubble): Promise<SendLease> {
    const sent = this.house.bubbles.get(lease.bubble.id)
    if (sent && this.holds(lease)) sent.bubble = bubble
    return { ...lease, bubble }
  }

  async note(bubble: BubbleId, note: string) {
    const sent = this.house.bubbles.get(bubble)
    if (sent) sent.note = joined(sent.note, note)
  }

  async receipt(id: BubbleId, receipt: Receipt) {
    const sent = this.house.bubbles.get(id)
    if (!sent) return { before: undefined, now: receipt.status, bubble: undefined }
    const before = sent.status
    sent.sid ??= receipt.sid
    if (supersedes(receipt.status, before)) {
      Object.assign(sent, { status: receipt.status, errorCode: receipt.errorCode, sid: receipt.sid })
    }
    return { before, now: sent.status, bubble: sent.bubble }
  }

  async add(person: PersonId, bubble: Bubble) {
    const room = this.house.room(person)
    if (!room.contact || queueBubbles(this.house, room, [bubble]) === 0) return false
    room.lines.push({ kind: 'out', at: bubble.createdAt, bubble: bubble.id })
    return true
  }

  async sent(id: BubbleId): Promise<SentBubble | undefined> {
    const sent = this.house.bubbles.get(id)
    return sent && { ...sent }
  }

  async state(): Promise<QueueState> {
    const due = [...this.house.rooms.values()].flatMap((room) => room.outbox.dueAt ?? [])
    return { persons: due.length, oldestMs: Math.max(0, ...due.map((at) => this.house.now() - at)) }
  }

  private holds(lease: SendLease) {
    return this.house.room(lease.person).outbox.token === lease.token
  }

  private lease(room: Room, now: Date): SendLease | undefined {
    const { house } = this
    const id = room.outbox.claim(house.token(), house.now(), house.options.leaseMs)
    return id && this.leaseOf(room, id, now)
  }

  private advance(lease: SendLease, now: Date): SendLease | undefined {
    if (!this.holds(lease)) return undefined
    const { house } = this
    const room = house.room(lease.person)
    room.triedAt = undefined
    const next = room.outbox.advance(house.token(), house.now(), house.options.leaseMs)
    if (room.leaving) house.bubbles.delete(lease.bubble.id)
    house.leaveIfDone(room)
    return next && this.leaseOf(room, next, now)
  }

  private leaseOf(room: Room, id: BubbleId, now: Date): SendLease | undefined {
    const { house } = this
    const sent = house.bubbles.get(id)
    const { token, failures } = room.outbox
    if (!sent || !room.contact || token === undefined) {
      if (sent) Object.assign(sent, { status: 'dropped', note: 'nobody knows the address' })
      const next = room.outbox.advance(token, house.now(), house.options.leaseMs)
      return next && this.leaseOf(room, next, now)
    }
    const lastTriedAt = room.triedAt
    room.triedAt ??= now.getTime()
    const { sid, status, errorCode } = sent
    const known = sid !== undefined && status !== 'waiting' && status !== 'dropped' && status !== 'kept'
    return {
      person: personOf(id),
      token,
      bubble: sent.bubble,
      attempt: failures + 1,
      inDoubt: lastTriedAt !== undefined,
      lastTriedAt,
      recentSids: [...room.recentSids],
      receipt: known ? { sid, status, ...(errorCode === undefined ? {} : { errorCode }) } : undefined,
      contact: { ...room.contact },
    }
  }
}

function joined(before: string | undefined, note: string): string {
  if (before?.includes(note)) return before
  return before ? `${before}; ${note}` : note
}
