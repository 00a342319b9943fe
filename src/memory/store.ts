import { byUrgency, isOpen } from '../handoff/ticket.js'
import type { TicketChanges, TicketCursor } from '../handoff/ticket-book.js'
import type { Lease } from '../inbox/inbox.js'
import type { Insight } from '../insights/insight.js'
import type { Line } from '../model/line.js'
import type { Address, Contact, PersonId } from '../model/person.js'
import type { Ticket, TicketReference } from '../model/ticket.js'
import type { Store, Turn } from '../runner/store.js'
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

  async ticketsOf(person: PersonId) {
    const room = this.house.current(person)
    const references = [room, ...room.formers.map((former) => this.house.room(former))].flatMap((one) => [
      ...one.tickets,
    ])
    const own = [...new Set(references)].flatMap((reference) => this.house.tickets.get(reference) ?? [])
    return own.sort((a, b) => b.openedAt.localeCompare(a.openedAt))
  }

  async ticketChanges(cursor?: TicketCursor): Promise<TicketChanges> {
    const { tickets, ticketChanges, changes } = this.house
    const since = Number(cursor ?? 0)
    const changed = [...ticketChanges].filter(([, change]) => change > since)
    return {
      tickets: changed.flatMap(([reference]) => tickets.get(reference) ?? []),
      cursor: `${changes}`,
    }
  }

  async personCalled(address: Address) {
    const person = this.house.aliases.get(address)
    const room = person && this.house.current(person)
    return room && !room.gone ? room.person : undefined
  }

  async contact(person: PersonId) {
    const { contact } = this.house.current(person)
    return contact && { ...contact }
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
    for (const ticket of turn.tickets) house.keepTicket(ticket)
    if (turn.insight) house.insights.push(turn.insight)
    queueBubbles(house, room, turn.bubbles)
    if (turn.conversation !== 'forget') {
      for (const { reference } of turn.tickets) room.tickets.add(reference)
      room.lines.push(...linesToKeep(turn))
      for (const name of turn.clearWaits) room.waits.delete(name)
      for (const wait of turn.waits) room.waits.set(wait.name, Date.parse(wait.at))
      if (turn.optedOut !== undefined && room.contact) room.contact.optedOut = turn.optedOut
    }
    if (turn.held !== undefined && room.contact) hold(room.contact, turn.held)
    house.leaveIfDone(room)
  }
}

function hold(contact: Contact, since: string | null) {
  if (since === null) delete contact.heldSince
  else contact.heldSince = Date.parse(since)
}
