import { byUrgency, isOpen } from '../handoff/ticket.js'
import type { Lease } from '../inbox/inbox.js'
import type { PersonId } from '../model/person.js'
import type { Ticket, TicketReference } from '../model/ticket.js'
import type { Insight, Line, Store, Turn } from '../runner/store.js'
import { linesToKeep } from '../runner/told.js'
import type { House, Room } from './house.js'
import type { MemoryInbox } from './inbox.js'
import { type MemoryOutbox, queueBubbles } from './outbox.js'

export class MemoryStore implements Store {
  constructor(
    private readonly house: House,
    private readonly inbox: MemoryInbox,
    private readonly outbox: MemoryOutbox,
  ) {}

  async commit(lease: Lease, turn: Turn, { maySend = false } = {}): ReturnType<Store['commit']> {
    const { house } = this
    const room = house.room(lease.person)
    if (!room.inbox.holds(lease.token, house.now())) return { kind: 'lost' }
    const event = room.inbox.advance(house.token(), house.now(), house.options.leaseMs)
    this.write(room, turn)
    const [first] = turn.bubbles
    const send = maySend && first ? this.outbox.claimFor(room.person, new Date(first.createdAt)) : undefined
    return { kind: 'committed', next: this.inbox.leaseOf(room, event), send: await send }
  }

  async conversation(person: PersonId) {
    return this.house.room(person).conversation
  }

  async lines(person: PersonId): Promise<Line[]> {
    const { lines, formers } = this.house.room(person)
    const earlier = await Promise.all(formers.map((former) => this.lines(former)))
    return [...earlier.flat(), ...lines].sort((a, b) => a.at.localeCompare(b.at))
  }

  async ticket(reference: TicketReference) {
    return this.house.tickets.get(reference)
  }

  async openTickets(): Promise<Ticket[]> {
    return [...this.house.tickets.values()].filter(isOpen).sort(byUrgency)
  }

  async insights(since: Date): Promise<Insight[]> {
    return this.house.insights.filter((insight) => Date.parse(insight.at) >= since.getTime())
  }

  private write(room: Room, turn: Turn) {
    const { house } = this
    if (turn.conversation === 'forget') house.forget(room)
    else room.conversation = turn.conversation
    for (const ticket of turn.tickets) house.tickets.set(ticket.reference, ticket)
    if (turn.insight) house.insights.push(turn.insight)
    queueBubbles(house, room, turn.bubbles)
    if (turn.conversation !== 'forget') {
      room.lines.push(...linesToKeep(turn))
      for (const name of turn.clearWaits) room.waits.delete(name)
      for (const wait of turn.waits) room.waits.set(wait.name, Date.parse(wait.at))
      if (turn.optedOut !== undefined && room.contact) room.contact.optedOut = turn.optedOut
    }
    house.leaveIfDone(room)
  }
}
