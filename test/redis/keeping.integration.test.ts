import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Lease } from '../../src/inbox/inbox.js'
import { RETENTION } from '../../src/inbox/retention.js'
import type { PersonId } from '../../src/model/person.js'
import { newTicketReference } from '../../src/model/ticket.js'
import { redisEngine } from '../../src/redis/engine.js'
import { leaseOf } from '../contracts/inbox.js'
import { aBubble, anAddress, aScopedId, aTurn, from, saying } from '../support/events.js'
import { aTicket } from '../support/tickets.js'

const prefix = `keeping-${process.pid}:`

describe('What lies in Redis', () => {
  let redis: Redis
  let engine: ReturnType<typeof redisEngine>
  beforeAll(async () => {
    redis = new Redis(inject('redisUrl'))
    engine = redisEngine({ url: inject('redisUrl'), leaseMs: 60_000, prefix })
    await engine.ping()
  })
  afterAll(async () => {
    await engine.close()
    redis.disconnect()
  })

  async function someone(text = 'salam', sender = from(anAddress(), aScopedId())): Promise<Lease> {
    return leaseOf(await engine.inbox.accept(sender, saying(text), { mayLease: true }))
  }

  /** The key of that kind that belongs to this person, and everything it holds. */
  const keyOf = (person: PersonId, kind: string) => `${prefix}{${person.slice(0, 2)}}:${kind}:${person}`

  async function everything(): Promise<string[]> {
    const keys = await redis.keys(`${prefix}*`)
    const dumps = keys.map(async (key) => {
      switch (await redis.type(key)) {
        case 'string':
          return `${key} ${await redis.get(key)}`
        case 'hash':
          return `${key} ${JSON.stringify(await redis.hgetall(key))}`
        case 'list':
          return `${key} ${(await redis.lrange(key, 0, -1)).join()}`
        case 'stream':
          return `${key} ${JSON.stringify(await redis.xrange(key, '-', '+'))}`
        default:
          return `${key} ${(await redis.zrange(key, 0, '-1').catch(() => redis.smembers(key))).join()}`
      }
    })
    return Promise.all(dumps)
  }

  it('expires by itself: texts after 90 days, conversations after 12 months, tickets after 24, ids not before 48 hours', async () => {
    const lease = await someone()
    const { person } = lease
    const bubble = aBubble(person, 'wa alaikum salam')
    const reference = newTicketReference(person, (n) => new Uint8Array(n))
    const at = new Date().toISOString()
    await engine.store.commit(
      lease,
      aTurn({
        bubbles: [bubble],
        lines: [{ kind: 'in', at, sid: 'SM1', text: 'salam' }],
        tickets: [aTicket(person, { reference })],
      }),
    )
    const tag = `${prefix}{${person.slice(0, 2)}}`
    const days = async (key: string) => Math.round((await redis.pttl(key)) / 86_400_000)
    expect(await days(keyOf(person, 'conv'))).toBe(365)
    expect(await days(keyOf(person, 'who'))).toBe(365)
    expect(await days(keyOf(person, 'lines'))).toBe(90)
    expect(await days(`${tag}:bubble:${bubble.id}`)).toBe(90)
    expect(await days(`${tag}:ticket:${reference}`)).toBe(730)
    expect(await days(keyOf(person, 'theirs'))).toBe(730)
    expect(await redis.pttl(keyOf(person, 'seen'))).toBeGreaterThan(2 * 86_400_000)
    const aliases = await redis.keys(`${prefix}*:alias:*`)
    for (const alias of aliases) expect(await days(alias)).toBe(365)
  })

  it('trims what is older than it may be', async () => {
    const lease = await someone()
    const lines = keyOf(lease.person, 'lines')
    const old = Date.now() - RETENTION.textMs - 1000
    for (let n = 0; n < 300; n++) await redis.xadd(lines, `${old}-${n + 1}`, 'l', '{}')
    await engine.store.commit(lease, aTurn({ lines: [{ kind: 'event', at: new Date().toISOString(), what: 'new' }] }))
    expect(await redis.xlen(lines)).toBeLessThan(201)
  })

  it('names nobody in a key', async () => {
    const [number, id] = [anAddress(), aScopedId()]
    await someone('salam', from(number, id))
    const keys = (await redis.keys(`${prefix}*`)).join()
    expect(keys).not.toContain(number.slice(1))
    expect(keys).not.toContain(id)
  })

  it('holds no word, number or id of whoever was forgotten', async () => {
    const [number, id] = [anAddress(), aScopedId()]
    const me = from(number, id)
    const first = await someone('a secret of mine', me)
    const { person } = first
    await engine.store.commit(
      first,
      aTurn({
        conversation: '{"v":1,"secret":"kept"}',
        bubbles: [aBubble(person, 'a secret answer')],
        lines: [{ kind: 'in', at: new Date().toISOString(), sid: 'SM1', text: 'a secret of mine' }],
        waits: [{ name: 'secret', at: new Date(Date.now() + 60_000).toISOString() }],
      }),
    )
    const sent = await engine.outbox.claimFor(person, new Date())
    if (sent) await engine.outbox.done(sent, 'SM1', new Date())
    const last = await someone('delete my data', me)
    await engine.store.commit(last, aTurn({ conversation: 'forget', bubbles: [aBubble(person, 'a secret goodbye')] }))
    const bye = await engine.outbox.claimFor(person, new Date())
    if (bye) await engine.outbox.done(bye, 'SM2', new Date())
    await engine.inbox.wake(new Date())

    const all = (await everything()).join('\n')
    expect(all).not.toContain('secret')
    expect(all).not.toContain(number)
    expect(all).not.toContain(id)
    // What must stay to take repeated webhooks for what they are goes within three days.
    const left = (await redis.keys(`${prefix}*${person}*`)).sort()
    expect(left.map((key) => key.split(':').at(-2))).toEqual(['seen', 'who'])
    for (const key of left) expect(await redis.pttl(key)).toBeGreaterThan(0)
    const aliases = (await everything()).filter((line) => line.includes(':alias:') && line.includes(person))
    for (const line of aliases) expect(await redis.pttl(line.split(' ')[0] ?? '')).toBeLessThanOrEqual(RETENTION.seenMs)
    expect(aliases).toHaveLength(2)
  })

  it('leaves an event of a newer version to newer code, and lets nothing overtake it', async () => {
    const me = from(anAddress())
    const first = await someone('first', me)
    await engine.inbox.accept(me, saying('second'))
    const [event = ''] = await redis.lrange(keyOf(first.person, 'inbox'), -1, -1)
    await redis.lset(keyOf(first.person, 'inbox'), 1, event.replace('"v":1', '"v":9'))
    expect(await engine.store.commit(first, aTurn())).toEqual({ kind: 'committed', next: undefined })
    expect(await engine.inbox.accept(me, saying('third'), { mayLease: true })).toMatchObject({ lease: undefined })
    expect(await redis.llen(keyOf(first.person, 'inbox'))).toBe(2)
    expect(await redis.hget(keyOf(first.person, 'turn'), 'n')).toBeNull()
  })

  it('leaves a bubble of a newer version to newer code, and is sure that it was not sent', async () => {
    const lease = await someone()
    const bubble = aBubble(lease.person, 'from the future')
    await engine.store.commit(lease, aTurn({ bubbles: [bubble] }))
    const key = `${prefix}{${lease.person.slice(0, 2)}}:bubble:${bubble.id}`
    await redis.hset(key, 'j', JSON.stringify({ ...bubble, v: 2 }))
    expect(await engine.outbox.claimFor(lease.person, new Date())).toBeUndefined()
    expect(await redis.hget(keyOf(lease.person, 'send'), 'w')).toBeNull()
    expect(await redis.llen(keyOf(lease.person, 'outbox'))).toBe(1)
  })

  it('sets aside what nobody can read, and goes on', async () => {
    const me = from(anAddress())
    const first = await someone('first', me)
    await engine.inbox.accept(me, saying('second'))
    await redis.linsert(
      keyOf(first.person, 'inbox'),
      'AFTER',
      (await redis.lrange(keyOf(first.person, 'inbox'), 0, 0))[0] ?? '',
      '{"v":1,"no":"event"}',
    )
    expect(await engine.store.commit(first, aTurn())).toEqual({ kind: 'committed', next: undefined })
    const kept = (await engine.inbox.setAsideList()).find(({ person }) => person === first.person)
    expect(kept?.reason).toContain("It can't be read")
    expect(await redis.llen(keyOf(first.person, 'inbox'))).toBe(1)
  })

  it('takes under 2 KiB a conversation, transcripts apart', async () => {
    const lease = await someone()
    const conversation = JSON.stringify({ v: 1, words: 'x'.repeat(600) })
    await engine.store.commit(lease, aTurn({ conversation }))
    const kinds = ['conv', 'who', 'turn', 'seen']
    const sizes = await Promise.all(kinds.map((kind) => redis.memory('USAGE', keyOf(lease.person, kind))))
    expect(sizes.reduce<number>((sum, size) => sum + Number(size), 0)).toBeLessThan(2048)
  })
})
