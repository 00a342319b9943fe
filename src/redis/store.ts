import { z } from 'zod'
import { isOpen } from '../handoff/ticket.js'
import type { TicketCursor } from '../handoff/ticket-book.js'
import type { Lease } from '../inbox/inbox.js'
import { insist } from '../inbox/insist.js'
import { RETENTION } from '../inbox/retention.js'
import { LONGEST_WAIT_NAME } from '../inbox/wait-over.js'
import type { Insight } from '../insights/insight.js'
import type { Line } from '../model/line.js'
import { type Address, type Contact, PersonId, shardOf } from '../model/person.js'
import { shardOfTicket, type Ticket, type TicketReference } from '../model/ticket.js'
import type { Store, Turn } from '../runner/store.js'
import { linesToKeep } from '../runner/told.js'
import { contactOf } from './contact.js'
import type { House } from './house.js'
import type { RedisInbox } from './inbox.js'
import { formersOf, whereTheyWent } from './joined.js'
import { digestOf } from './keys.js'
import type { RedisOutbox } from './outbox.js'
import { reach } from './reach.js'
import { readStream } from './stream.js'
import { RedisTickets } from './tickets.js'

const StoredLine: z.ZodType<Line> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('in'),
    at: z.string(),
    sid: z.string(),
    text: z.string(),
    media: z.object({ kind: z.string(), url: z.string(), mimeType: z.string() }).exactOptional(),
  }),
  z.object({ kind: z.literal('out'), at: z.string(), bubble: z.string(), by: z.string().exactOptional() }),
  z.object({ kind: z.literal('event'), at: z.string(), what: z.string(), by: z.string().exactOptional() }),
])

const StoredInsight: z.ZodType<Insight> = z.object({
  at: z.string(),
  text: z.string(),
  language: z.string(),
  intent: z.string(),
  outcome: z.string(),
  entries: z.array(z.string()),
  score: z.number(),
  knowledge: z.string(),
})

export class RedisStore implements Store {
  private readonly tickets: RedisTickets

  constructor(
    private readonly house: House,
    private readonly inbox: RedisInbox,
    private readonly outbox: RedisOutbox,
  ) {
    this.tickets = new RedisTickets(house)
  }

  async commit(lease: Lease, turn: Turn, { maySend = false } = {}): ReturnType<Store['commit']> {
    const { client, keys, leaseMs } = this.house
    const { person, token } = lease
    const [first] = turn.bubbles
    const next = this.house.token()
    const sendToken = maySend && first ? this.house.token() : ''
    const decidedAt = first ? new Date(first.createdAt) : new Date(0)
    const words = [person, token, next, leaseMs, sendToken, decidedAt.getTime(), ...wordsOf(turn)]
    await this.tellWhereTicketsWent(person, turn.tickets)
    // An answer lost on the way is asked for again: the script knows that it has done this before.
    const answer = await insist(() => reach(client.commit(keys.of(person), ...words)), leaseMs / 2)
    if (answer[0] === 'lost') return { kind: 'lost' }
    const [, event, failed, head] = answer
    const conversation = turn.conversation === 'forget' ? undefined : turn.conversation
    return {
      kind: 'committed',
      next: event === null ? undefined : await this.inbox.leaseOf(person, next, event, failed, conversation),
      send: head === null ? undefined : await this.outbox.leaseOf(head, sendToken, decidedAt, turn.bubbles),
    }
  }

  async conversation(person: PersonId): Promise<string | undefined> {
    const { client, keys } = this.house
    return (await reach(client.get(`${keys.of(person)}:conv:${person}`))) ?? undefined
  }

  async lines(person: PersonId): Promise<Line[]> {
    const tag = this.house.keys.of(person)
    const earlier = (await formersOf(this.house, person)).map((former) => this.lines(former))
    const own = readStream(this.house, `${tag}:lines:${person}`, StoredLine)
    return (await Promise.all([...earlier, own])).flat().sort((a, b) => a.at.localeCompare(b.at))
  }

  ticket(reference: TicketReference) {
    return this.tickets.find(reference)
  }

  ticketsOf(person: PersonId) {
    return this.tickets.of(person)
  }

  ticketChanges(cursor?: TicketCursor) {
    return this.tickets.changes(cursor)
  }

  openTickets() {
    return this.tickets.open()
  }

  async personCalled(address: Address): Promise<PersonId | undefined> {
    const { client, keys } = this.house
    const word = await reach(client.get(keys.alias(digestOf(address))))
    const named = PersonId.safeParse(word?.split(' ')[0])
    return named.success ? whereTheyWent(this.house, named.data) : undefined
  }

  async contact(person: PersonId): Promise<Contact | undefined> {
    const { client, keys } = this.house
    const now = await whereTheyWent(this.house, person)
    if (now === undefined) return undefined
    const [address, inboundAt, optedOut, held] = await reach(
      client.hmget(`${keys.of(now)}:who:${now}`, 'a', 'i', 'o', 'h'),
    )
    return address ? contactOf(address, inboundAt ?? null, optedOut ?? null, held ?? null) : undefined
  }

  async insights(since: Date): Promise<Insight[]> {
    const all = this.house.keys.tags.map((tag) => readStream(this.house, `${tag}:insights`, StoredInsight))
    const insights = (await Promise.all(all)).flat().filter(({ at }) => Date.parse(at) >= since.getTime())
    return insights.sort((a, b) => a.at.localeCompare(b.at))
  }

  /** A ticket goes with its person when two become one; its reference still names the shard it was opened in. */
  private async tellWhereTicketsWent(person: PersonId, tickets: readonly Ticket[]) {
    const { client, keys } = this.house
    const strangers = tickets.filter(({ reference }) => shardOfTicket(reference) !== shardOf(person))
    const told = strangers.map(({ reference }) => {
      const went = `${keys.ofTicket(reference)}:went:${reference}`
      return reach(client.set(went, shardOf(person), 'PX', RETENTION.ticketMs))
    })
    await Promise.all(told)
  }
}

/** A turn as the script reads it: each list begins with how many there are. */
function wordsOf(turn: Turn): (string | number)[] {
  const tooLong = turn.waits.find(({ name }) => name.length > LONGEST_WAIT_NAME)
  if (tooLong) throw new Error(`The name of a wait has at most ${LONGEST_WAIT_NAME} characters: ${tooLong.name}`)
  const forgets = turn.conversation === 'forget'
  const lines = forgets ? [] : linesToKeep(turn)
  return [
    forgets ? '' : turn.conversation,
    forgets ? 1 : 0,
    turn.optedOut === undefined ? '' : turn.optedOut ? 1 : 0,
    turn.held === undefined ? '' : turn.held === null ? 'nobody' : Date.parse(turn.held),
    turn.insight ? JSON.stringify(turn.insight) : '',
    turn.bubbles.length,
    ...turn.bubbles.flatMap((bubble) => [bubble.id, JSON.stringify(bubble)]),
    lines.length,
    ...lines.map((line) => JSON.stringify(line)),
    turn.tickets.length,
    ...turn.tickets.flatMap((ticket) => [
      ticket.reference,
      JSON.stringify(ticket),
      isOpen(ticket) ? Date.parse(ticket.openedAt) : '',
    ]),
    turn.clearWaits.length,
    ...turn.clearWaits,
    turn.waits.length,
    ...turn.waits.flatMap(({ name, at }) => [name, Date.parse(at)]),
  ]
}
