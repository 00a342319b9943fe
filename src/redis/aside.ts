import { z } from 'zod'
import { newAsideId } from '../inbox/aside-id.js'
import type { Lease, SetAside } from '../inbox/inbox.js'
import type { Bubble } from '../model/bubble.js'
import { InboxEvent } from '../model/event.js'
import { PersonId, shardOf } from '../model/person.js'
import type { House } from './house.js'
import { reach } from './reach.js'

const Kept = z.object({
  v: z.literal(1),
  id: z.string(),
  person: PersonId,
  event: InboxEvent,
  attempts: z.number(),
  reason: z.string(),
  at: z.iso.datetime(),
})

/** What could not be handled, where an operator finds it. */
export class Aside {
  constructor(private readonly house: House) {}

  async keep(lease: Lease, reason: string, apology: readonly Bubble[]) {
    const { client, keys, random } = this.house
    const { person, token, event, attempt } = lease
    const id = newAsideId(person, random)
    const kept = { v: 1, id, person, event, attempts: attempt, reason, at: new Date().toISOString() }
    const bubbles = apology.flatMap((bubble) => [
      bubble.id,
      JSON.stringify(bubble),
      JSON.stringify({ kind: 'out', at: bubble.createdAt, bubble: bubble.id }),
    ])
    await reach(client.setAside(keys.of(person), person, token, id, JSON.stringify(kept), ...bubbles))
  }

  async list(): Promise<SetAside[]> {
    const { client, keys } = this.house
    const lists = keys.tags.map(async (tag) => {
      const ids = await reach(client.zrange(`${tag}:asides`, 0, '-1'))
      const all = ids.length === 0 ? [] : await reach(client.mget(ids.map((id) => `${tag}:aside:${id}`)))
      return all.flatMap((json) => (json === null ? [] : [read(json)]))
    })
    return (await Promise.all(lists)).flat().sort((a, b) => a.at.localeCompare(b.at))
  }

  async find(id: string): Promise<SetAside | undefined> {
    const tag = this.tagOf(id)
    const json = tag && (await reach(this.house.client.get(`${tag}:aside:${id}`)))
    return json ? read(json) : undefined
  }

  async drop(id: string): Promise<boolean> {
    const tag = this.tagOf(id)
    if (tag === undefined) return false
    await reach(this.house.client.zrem(`${tag}:asides`, id))
    return (await reach(this.house.client.del(`${tag}:aside:${id}`))) === 1
  }

  private tagOf(id: string): string | undefined {
    const person = PersonId.safeParse(id.split('.')[0])
    return person.success ? this.house.keys.shard(shardOf(person.data)) : undefined
  }
}

function read(json: string): SetAside {
  return Kept.parse(JSON.parse(json))
}
