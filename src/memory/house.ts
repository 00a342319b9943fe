import type { SetAside } from '../inbox/inbox.js'
import { RETENTION } from '../inbox/retention.js'
import type { Insight } from '../insights/insight.js'
import type { MediaFile } from '../media/media-shelf.js'
import type { BubbleId } from '../model/bubble.js'
import type { InboxEvent } from '../model/event.js'
import type { Line } from '../model/line.js'
import type { Address, Contact, PersonId, Shard } from '../model/person.js'
import { newPersonId, shardOf } from '../model/person.js'
import type { Ticket } from '../model/ticket.js'
import type { SentBubble } from '../outbox/outbox.js'
import { Turnstile } from './turnstile.js'

/** All that is kept of one person. */
export interface Room {
  person: PersonId
  inbox: Turnstile<InboxEvent>
  outbox: Turnstile<BubbleId>
  /** An officer's bubbles that wait for the citizen to write again. */
  kept: BubbleId[]
  /** When the head of the outbox was first handed to the provider without a word of how it ended. */
  triedAt: number | undefined
  recentSids: string[]
  conversation: string | undefined
  contact: Contact | undefined
  lines: Line[]
  waits: Map<string, number>
  /** The references of their requests to officers. */
  tickets: Set<string>
  /** Event ids that took effect, and until when that is remembered. */
  seen: Map<string, number>
  /** Shown to be this one: what is for us is for them. */
  movedTo: PersonId | undefined
  /** Persons who became this one, or were this one before everything was forgotten. */
  formers: PersonId[]
  /** Everything is forgotten but what the last goodbye needs. */
  leaving: boolean
  gone: boolean
}

export interface HouseOptions {
  leaseMs: number
  random: (bytes: number) => Uint8Array
  /** The store's own time, which leases and expiries follow; milliseconds since 1970. */
  time: () => number
}

/** What the memory adapters share: the state of everybody, lost when the process ends. */
export class House {
  readonly rooms = new Map<PersonId, Room>()
  readonly aliases = new Map<Address, PersonId>()
  readonly bubbles = new Map<BubbleId, SentBubble>()
  readonly tickets = new Map<string, Ticket>()
  /** When each ticket was last changed, counted in changes. */
  readonly ticketChanges = new Map<string, number>()
  changes = 0
  readonly media = new Map<string, { person: PersonId; file: MediaFile; until: number }>()
  readonly aside = new Map<string, SetAside>()
  insights: Insight[] = []
  private tokens = 0
  private tidiedAt = 0

  constructor(readonly options: HouseOptions) {}

  now() {
    return this.options.time()
  }

  token() {
    return `t${++this.tokens}`
  }

  room(person: PersonId): Room {
    const known = this.rooms.get(person)
    if (known) return known
    const room: Room = {
      person,
      inbox: new Turnstile(),
      outbox: new Turnstile(),
      kept: [],
      triedAt: undefined,
      recentSids: [],
      conversation: undefined,
      contact: undefined,
      lines: [],
      waits: new Map(),
      tickets: new Set(),
      seen: new Map(),
      movedTo: undefined,
      formers: [],
      leaving: false,
      gone: false,
    }
    this.rooms.set(person, room)
    return room
  }

  newRoom(): Room {
    return this.room(newPersonId(this.options.random))
  }

  roomsOf(shard: Shard): Room[] {
    return [...this.rooms.values()].filter((room) => shardOf(room.person) === shard)
  }

  /** Where the person lives now, joins followed. */
  current(person: PersonId): Room {
    const room = this.room(person)
    return room.movedTo ? this.current(room.movedTo) : room
  }

  hasSeen(room: Room, id: string): boolean {
    const until = room.seen.get(id)
    if (until !== undefined && until > this.now()) return true
    return room.formers.some((former) => this.hasSeen(this.room(former), id))
  }

  keepTicket(ticket: Ticket) {
    this.tickets.set(ticket.reference, ticket)
    this.ticketChanges.set(ticket.reference, ++this.changes)
  }

  /** Puts the event in line once by its id; false when it was there before. */
  enqueue(room: Room, event: InboxEvent): boolean {
    if (this.hasSeen(room, event.id)) return false
    room.seen.set(event.id, this.now() + RETENTION.seenMs)
    room.inbox.add(event, this.now())
    return true
  }

  /** What waited for the citizen to write goes before whatever is said from now on. */
  releaseKept(room: Room) {
    for (const id of room.kept.splice(0)) {
      const sent = this.bubbles.get(id)
      if (!sent) continue
      sent.status = 'waiting'
      room.outbox.add(id, this.now())
    }
  }

  /** Deletes what is kept of a person. What is being sent at this moment may still arrive. */
  forget(room: Room) {
    room.conversation = undefined
    room.lines = []
    room.recentSids = []
    room.kept = []
    room.waits.clear()
    for (const [token, { person }] of this.media) if (person === room.person) this.media.delete(token)
    room.tickets.clear()
    const underWay = room.outbox.token === undefined ? [] : room.outbox.items.slice(0, 1)
    room.outbox.items = underWay
    if (underWay.length === 0) room.outbox.dueAt = undefined
    for (const id of this.bubbles.keys()) {
      if (id.startsWith(`${room.person}.`) && !underWay.includes(id)) this.bubbles.delete(id)
    }
    for (const [id, kept] of this.aside) if (kept.person === room.person) this.aside.delete(id)
    // If something was still waiting, they go on, as somebody new.
    room.leaving = room.inbox.items.length === 0
    // The room itself leaves once its last word is sent: whoever forgets has yet to queue that word.
    for (const former of room.formers) {
      this.forget(this.room(former))
      this.leaveIfDone(this.room(former))
    }
  }

  /** The last word is sent: the address goes too. Aliases stay a while so that a repeated webhook is still known. */
  leaveIfDone(room: Room) {
    if (!room.leaving || room.outbox.items.length > 0 || room.inbox.items.length > 0) return
    room.contact = undefined
    room.gone = true
    for (const id of this.bubbles.keys()) if (id.startsWith(`${room.person}.`)) this.bubbles.delete(id)
  }

  /** Drops what has outlived its time; looks at most once an hour. */
  tidy() {
    const now = this.now()
    if (now - this.tidiedAt < 3_600_000) return
    this.tidiedAt = now
    const oldest = new Date(now - RETENTION.textMs).toISOString()
    this.insights = this.insights.filter((insight) => insight.at >= oldest)
    for (const [id, { bubble }] of this.bubbles) if (bubble.createdAt < oldest) this.bubbles.delete(id)
    for (const [id, kept] of this.aside) if (kept.at < oldest) this.aside.delete(id)
    for (const room of this.rooms.values()) {
      room.lines = room.lines.filter((line) => line.at >= oldest)
      for (const [id, until] of room.seen) if (until <= now) room.seen.delete(id)
    }
    for (const [address, person] of this.aliases) {
      const room = this.room(person)
      if (room.gone && room.seen.size === 0) this.aliases.delete(address)
    }
  }
}
