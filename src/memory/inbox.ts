import { newAsideId } from '../inbox/aside-id.js'
import type { Accepted, Inbox, Lease, QueueState, Sender, SetAside } from '../inbox/inbox.js'
import { joinedEvent, numbersFirst } from '../inbox/joining.js'
import { waitOverEvent } from '../inbox/wait-over.js'
import type { Bubble } from '../model/bubble.js'
import type { InboxEvent } from '../model/event.js'
import type { PersonId, Shard } from '../model/person.js'
import type { House, Room } from './house.js'
import { queueBubbles } from './outbox.js'

/** How long a turn that joins two persons waits for the other's last turns. */
const JOIN_AGAIN_MS = 300

export class MemoryInbox implements Inbox {
  constructor(private readonly house: House) {}

  async accept(sender: Sender, event: InboxEvent, { mayLease = false } = {}): Promise<Accepted> {
    const { house } = this
    house.tidy()
    const { room, joins } = this.find(sender)
    if (house.hasSeen(room, event.id)) return { kind: 'repeated', person: room.person }
    for (const other of joins) {
      house.enqueue(room, joinedEvent(other, event))
      this.hears(house.room(other), Date.parse(event.at))
    }
    room.leaving = false
    room.contact = {
      ...room.contact,
      address: sender.address,
      lastInboundAt: Date.parse(event.at),
      optedOut: room.contact?.optedOut ?? false,
    }
    house.enqueue(room, event)
    this.hears(room, Date.parse(event.at))
    return { kind: 'accepted', person: room.person, lease: mayLease ? this.lease(room) : undefined }
  }

  async put(person: PersonId, event: InboxEvent) {
    const room = this.house.current(person)
    if (!room.contact) return 'unknown'
    return this.house.enqueue(room, event) ? 'accepted' : 'repeated'
  }

  async claim(shard: Shard): Promise<Lease | undefined> {
    const waiting = this.house.roomsOf(shard).filter((room) => room.inbox.dueAt !== undefined)
    waiting.sort((a, b) => (a.inbox.dueAt ?? 0) - (b.inbox.dueAt ?? 0))
    const [first] = waiting
    return first && this.lease(first)
  }

  async wake(now: Date): Promise<number> {
    let woken = 0
    for (const room of this.house.rooms.values()) {
      for (const [name, at] of room.waits) {
        if (at > now.getTime()) continue
        room.waits.delete(name)
        const to = this.house.current(room.person)
        if (to.contact) to.inbox.add(waitOverEvent(name, at, now), this.house.now())
        woken++
      }
    }
    return woken
  }

  async postpone(lease: Lease, delayMs: number, { blameless = false } = {}) {
    const { inbox } = this.house.room(lease.person)
    if (inbox.token === lease.token) inbox.release(this.house.now() + delayMs, !blameless)
  }

  async setAside(lease: Lease, reason: string, apology: readonly Bubble[]) {
    const { house } = this
    const room = house.room(lease.person)
    if (room.inbox.token !== lease.token) return
    const id = newAsideId(room.person, house.options.random)
    const attempts = room.inbox.failures + 1
    const at = new Date(house.now()).toISOString()
    house.aside.set(id, { id, person: room.person, event: lease.event, attempts, reason, at })
    room.inbox.advance(undefined, house.now(), 0)
    queueBubbles(house, room, apology)
    room.lines.push(...apology.map((bubble) => ({ kind: 'out' as const, at: bubble.createdAt, bubble: bubble.id })))
  }

  async setAsideList(): Promise<SetAside[]> {
    return [...this.house.aside.values()].sort((a, b) => a.at.localeCompare(b.at))
  }

  async replay(id: string) {
    const kept = this.house.aside.get(id)
    if (!kept) return false
    this.house.enqueue(this.house.current(kept.person), { ...kept.event, id: `replay:${id}` })
    return this.house.aside.delete(id)
  }

  async drop(id: string) {
    return this.house.aside.delete(id)
  }

  async state(): Promise<QueueState> {
    const due = [...this.house.rooms.values()].flatMap((room) => room.inbox.dueAt ?? [])
    return { persons: due.length, oldestMs: Math.max(0, ...due.map((at) => this.house.now() - at)) }
  }

  /** Whoever writes may be told what was kept for them. */
  private hears(room: Room, at: number) {
    if (!room.contact || room.kept.length === 0) return
    room.contact.lastInboundAt = at
    this.house.releaseKept(room)
  }

  /** The next lease of somebody who just committed. */
  leaseOf(room: Room, event: InboxEvent | undefined): Lease | undefined {
    const { token, failures } = room.inbox
    if (!event || token === undefined) return undefined
    const lease = { person: room.person, token, event, attempt: failures + 1, conversation: room.conversation }
    // What the other still has to be answered comes before: nobody's messages change their order by a join.
    const joined = event.event.kind === 'personJoined' ? this.house.room(event.event.other) : undefined
    if (!joined || joined.inbox.items.length === 0) return lease
    room.inbox.release(this.house.now() + JOIN_AGAIN_MS, false)
    return undefined
  }

  private lease(room: Room): Lease | undefined {
    const { house } = this
    return this.leaseOf(room, room.inbox.claim(house.token(), house.now(), house.options.leaseMs))
  }

  /** Finds or makes the person behind the aliases; `joins` are others now known to be the same one. */
  private find(sender: Sender): { room: Room; joins: PersonId[] } {
    const { house } = this
    const aliases = numbersFirst([sender.address, ...sender.aliases])
    const named = aliases.map((alias) => house.aliases.get(alias)).filter((person) => person !== undefined)
    const current = [...new Set(named.map((person) => house.current(person)))]
    const living = current.filter((room) => !room.gone)
    const room = living[0] ?? house.newRoom()
    const others = current.filter((other) => other !== room)
    for (const other of others) {
      if (!room.formers.includes(other.person)) room.formers.push(other.person)
      if (!other.gone) other.movedTo = room.person
    }
    for (const alias of aliases) house.aliases.set(alias, room.person)
    return { room, joins: others.filter((other) => !other.gone).map((other) => other.person) }
  }
}
