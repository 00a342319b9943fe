import type { Accepted, Inbox, Lease, QueueState, Sender, SetAside } from '../inbox/inbox.js'
import { joinedEvent } from '../inbox/joining.js'
import type { Bubble } from '../model/bubble.js'
import { InboxEvent } from '../model/event.js'
import { newPersonId, PersonId, type Shard } from '../model/person.js'
import { Aside } from './aside.js'
import { doChore } from './chores.js'
import type { House } from './house.js'
import { leasing } from './orphans.js'
import { type Found, People } from './people.js'
import { queueState } from './queue-state.js'
import { reach } from './reach.js'
import type { AcceptedAnswer } from './scripts.js'
import { readEvent } from './stored.js'

/** How long an event of a newer version waits for newer code. */
const NEWER_MS = 5_000

/** How long a turn that joins two persons waits for the other's last turns. */
const JOIN_AGAIN_MS = 300

/** Persons who moved are followed so far; a longer way can only be a circle. */
const LONGEST_WAY = 8

export class RedisInbox implements Inbox {
  private readonly people: People
  private readonly aside: Aside

  constructor(private readonly house: House) {
    this.people = new People(house)
    this.aside = new Aside(house)
  }

  async accept(sender: Sender, event: InboxEvent, { mayLease = false } = {}): Promise<Accepted> {
    const json = JSON.stringify(event)
    for (;;) {
      const found = await this.people.find(sender)
      const accepted = await this.acceptFrom(found, sender, event, json, mayLease ? this.house.token() : '')
      if (accepted) return accepted
    }
  }

  async put(person: PersonId, event: InboxEvent): Promise<'accepted' | 'repeated' | 'unknown'> {
    const { client, keys } = this.house
    const answer = await reach(client.put(keys.of(person), person, event.id, JSON.stringify(event)))
    return answer[0] === 'moved' ? this.put(PersonId.parse(answer[1]), event) : answer[0]
  }

  async claim(shard: Shard): Promise<Lease | undefined> {
    const { client, keys, leaseMs } = this.house
    const token = this.house.token()
    const claimed = await reach(client.claim(keys.shard(shard), token, leaseMs))
    if (!claimed) return undefined
    const [person, event, failed, conversation] = claimed
    return this.leaseOf(PersonId.parse(person), token, event, failed, conversation ?? undefined)
  }

  async wake(now: Date): Promise<number> {
    const { client, keys } = this.house
    const shards = keys.tags.map(async (tag) => {
      const woken = await reach(client.wake(tag, now.getTime(), now.toISOString()))
      for (const chore of woken?.[1] ?? []) await doChore(this.house, this, tag, chore)
      return woken?.[0] ?? 0
    })
    return (await Promise.all(shards)).reduce((sum, count) => sum + count, 0)
  }

  async postpone(lease: Lease, delayMs: number, { blameless = false } = {}) {
    const { client, keys } = this.house
    await reach(
      client.postpone(keys.of(lease.person), 'turn', lease.person, lease.token, delayMs, blameless ? 0 : 1, 0),
    )
  }

  async setAside(lease: Lease, reason: string, apology: readonly Bubble[]) {
    await this.aside.keep(lease, reason, apology)
  }

  setAsideList(): Promise<SetAside[]> {
    return this.aside.list()
  }

  async replay(id: string) {
    const kept = await this.aside.find(id)
    if (!kept) return false
    const put = await this.put(kept.person, { ...kept.event, id: `replay:${id}` })
    return put !== 'unknown' && this.aside.drop(id)
  }

  drop(id: string) {
    return this.aside.drop(id)
  }

  state(): Promise<QueueState> {
    return queueState(this.house, 'ready')
  }

  /** Makes a lease of what a script handed out; undefined when it can't be handled here and now. */
  async leaseOf(
    person: PersonId,
    token: string,
    json: string,
    failed: number,
    conversation: string | undefined,
  ): Promise<Lease | undefined> {
    const stored = readEvent(json)
    if (stored.kind === 'read') {
      const lease = { person, token, event: stored.value, attempt: failed + 1, conversation }
      return stored.value.event.kind === 'personJoined' ? this.afterTheOther(lease, stored.value.event.other) : lease
    }
    const lease = { person, token, event: unreadable(json), attempt: failed + 1, conversation }
    if (stored.kind === 'newer') await this.postpone(lease, NEWER_MS, { blameless: true })
    else await this.aside.keep(lease, `It can't be read: ${stored.why}`, [])
    return undefined
  }

  /** What the other still has to be answered comes before: nobody's messages change their order by a join. */
  private async afterTheOther(lease: Lease, other: PersonId): Promise<Lease | undefined> {
    const { client, keys } = this.house
    if ((await reach(client.llen(`${keys.of(other)}:inbox:${other}`))) === 0) return lease
    await this.postpone(lease, JOIN_AGAIN_MS, { blameless: true })
    return undefined
  }

  /** One attempt with what the aliases said; undefined when they have to be asked again. */
  private async acceptFrom(
    found: Found,
    sender: Sender,
    event: InboxEvent,
    json: string,
    token: string,
  ): Promise<Accepted | undefined> {
    let person = found.person
    const others = new Set(found.others)
    for (let hop = 0; ; hop++) {
      if (hop === LONGEST_WAY) await this.people.settle([person, ...others])
      const joins = await this.retire(others, person, Date.parse(event.at))
      const answer = await this.say(found, person, sender, event, json, token, joins, false)
      switch (answer[0]) {
        case 'moved':
          others.add(person)
          person = PersonId.parse(answer[1])
          others.delete(person)
          continue
        case 'gone':
          await this.people.relink(found, newPersonId(this.house.random), person)
          return undefined
        case 'repeated':
          return { kind: 'repeated', person }
        default:
          // Only now that the join is told may the aliases forget the other: after a crash the way is gone again.
          if (others.size > 0) await this.people.relink(found, person)
          else if (answer[1] === 1) await this.people.refresh(found)
          return { kind: 'accepted', person, lease: await this.acceptedLease(answer, person, token, event) }
      }
    }
  }

  /** Sends the others to `person`; returns those whose story is now part of theirs. */
  private async retire(others: Set<PersonId>, person: PersonId, writtenAt: number): Promise<PersonId[]> {
    const joins: PersonId[] = []
    for (const other of others) {
      const went = await this.people.retire(other, person, writtenAt)
      if (went === person) joins.push(other)
      else if (went !== 'gone') others.add(went)
    }
    return joins
  }

  private async acceptedLease(
    [, , head, failed, conversation]: AcceptedAnswer,
    person: PersonId,
    token: string,
    event: InboxEvent,
  ): Promise<Lease | undefined> {
    if (head === undefined) return undefined
    if (head !== '') return this.leaseOf(person, token, head, failed ?? 0, conversation ?? undefined)
    return { person, token, event, attempt: (failed ?? 0) + 1, conversation: conversation ?? undefined }
  }

  private async say(
    found: Found,
    person: PersonId,
    sender: Sender,
    event: InboxEvent,
    json: string,
    token: string,
    joins: readonly PersonId[],
    checked: boolean,
  ): Promise<AcceptedAnswer | ['moved', string] | ['gone'] | ['repeated']> {
    const { client, keys, leaseMs } = this.house
    const tag = keys.of(person)
    const answer = await leasing(
      this.house,
      'turn',
      person,
      tag,
      token,
      client.accept(
        tag,
        person,
        event.id,
        json,
        sender.address,
        Date.parse(event.at),
        token,
        leaseMs,
        [...found.said.keys()].join(' '),
        found.former ?? '',
        checked ? 1 : 0,
        ...joins.flatMap((other) => [other, JSON.stringify(joinedEvent(other, event))]),
      ),
    )
    if (answer[0] !== 'check') return answer
    if (await this.wasSeen(answer[1], event.id)) return ['repeated']
    return this.say(found, person, sender, event, json, token, joins, true)
  }

  private async wasSeen(formers: readonly string[], id: string): Promise<boolean> {
    const { client, keys } = this.house
    const scores = formers.map((former) => {
      const person = PersonId.parse(former)
      return reach(client.zscore(`${keys.of(person)}:seen:${person}`, id))
    })
    return (await Promise.all(scores)).some((score) => score !== null)
  }
}

/** Stands for an event nobody can read; the raw text is kept beside it. */
function unreadable(json: string): InboxEvent {
  const message = {
    kind: 'unsupported',
    sid: 'unreadable',
    receivedAt: new Date(0).toISOString(),
    reason: json.slice(0, 200),
  }
  return InboxEvent.parse({
    v: 1,
    id: 'unreadable',
    trace: 'unreadable',
    at: new Date(0).toISOString(),
    event: { kind: 'message', message },
  })
}
