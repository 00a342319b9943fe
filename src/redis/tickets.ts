import { byUrgency, isOpen } from '../handoff/ticket.js'
import { LATEST_PER_SHARD, type TicketChanges, type TicketCursor } from '../handoff/ticket-book.js'
import type { PersonId } from '../model/person.js'
import { type Ticket, TicketReference } from '../model/ticket.js'
import type { House } from './house.js'
import { formersOf } from './joined.js'
import { reach } from './reach.js'
import { readTicket } from './stored.js'

/** How many tickets are asked for in one go: an answer of some hundred kilobytes. */
const AT_A_TIME = 200

/** Reads tickets in their shards. Only a turn's commit writes them. */
export class RedisTickets {
  constructor(private readonly house: House) {}

  /** Throws when it was written by newer code, or can't be read. */
  async find(reference: TicketReference): Promise<Ticket | undefined> {
    const { client, keys } = this.house
    const tag = keys.ofTicket(reference)
    const [own, went] = await reach(client.mget(`${tag}:ticket:${reference}`, `${tag}:went:${reference}`))
    const json = (went && (await this.there(went, reference))) || own
    if (!json) return undefined
    const stored = readTicket(json)
    if (stored.kind === 'read') return stored.value
    throw new Error(stored.kind === 'newer' ? 'A ticket was written by a newer version of this program' : stored.why)
  }

  async open(): Promise<Ticket[]> {
    const lists = this.house.keys.tags.map(async (tag) => this.named(tag, await this.openNames(tag)))
    return once((await Promise.all(lists)).flat())
      .filter(isOpen)
      .sort(byUrgency)
  }

  async of(person: PersonId): Promise<Ticket[]> {
    const { client, keys } = this.house
    const everyone = [person, ...(await formersOf(this.house, person))]
    const lists = everyone.map(async (one) => {
      const tag = keys.of(one)
      return this.named(tag, await reach(client.zrange(`${tag}:theirs:${one}`, 0, '-1')))
    })
    return once((await Promise.all(lists)).flat()).sort((a, b) => b.openedAt.localeCompare(a.openedAt))
  }

  /** The cursor is how many changes each shard had counted. */
  async changes(cursor?: TicketCursor): Promise<TicketChanges> {
    const since = cursor?.split(' ').map(Number)
    const read = this.house.keys.tags.map((tag, shard) =>
      since === undefined ? this.beginning(tag) : this.after(tag, since[shard] ?? 0),
    )
    const shards = await Promise.all(read)
    return { tickets: once(shards.flatMap(({ tickets }) => tickets)), cursor: shards.map(({ at }) => at).join(' ') }
  }

  private async beginning(tag: string) {
    const { client } = this.house
    // The count first: what changes while we read is read again next time.
    const at = Number((await reach(client.get(`${tag}:changes`))) ?? 0)
    const latest = await reach(client.zrange(`${tag}:changed`, 0, `${LATEST_PER_SHARD - 1}`, 'REV'))
    const names = new Set([...(await this.openNames(tag)), ...latest])
    return { at, tickets: await this.named(tag, [...names]) }
  }

  private async after(tag: string, since: number) {
    const { client } = this.house
    const changed = await reach(client.zrange(`${tag}:changed`, `(${since}`, '+inf', 'BYSCORE', 'WITHSCORES'))
    const names = changed.filter((_, n) => n % 2 === 0)
    const at = Math.max(since, ...changed.filter((_, n) => n % 2 === 1).map(Number))
    return { at, tickets: await this.named(tag, names) }
  }

  private openNames(tag: string) {
    return reach(this.house.client.zrange(`${tag}:tickets`, 0, '-1'))
  }

  /** What newer code wrote, or nobody can read, is left out: it is no list's to fail for one of its rows. */
  private async named(tag: string, names: readonly string[]): Promise<Ticket[]> {
    const tickets: Ticket[] = []
    for (let from = 0; from < names.length; from += AT_A_TIME) {
      const some = names.slice(from, from + AT_A_TIME)
      const keys = some.flatMap((name) => [`${tag}:ticket:${name}`, `${tag}:went:${name}`])
      const found = await reach(this.house.client.mget(...keys))
      for (const [n, name] of some.entries()) {
        const [own, went] = [found[2 * n], found[2 * n + 1]]
        const json = (went && (await this.there(went, TicketReference.parse(name)))) || own
        const stored = json ? readTicket(json) : undefined
        if (stored?.kind === 'read') tickets.push(stored.value)
      }
    }
    return tickets
  }

  /** A ticket that went to another shard with its person. */
  private there(shard: string, reference: TicketReference) {
    return reach(this.house.client.get(`${this.house.keys.shard(shard)}:ticket:${reference}`))
  }
}

function once(tickets: readonly Ticket[]): Ticket[] {
  return [...new Map(tickets.map((ticket) => [ticket.reference, ticket])).values()]
}
