import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterEach, describe, expect, it } from 'vitest'
import { ScriptedChannel } from '../../src/channel/scripted.js'
import { StoreAway } from '../../src/inbox/inbox.js'
import { shardOf } from '../../src/model/person.js'
import { redisEngine } from '../../src/redis/engine.js'
import { anEchoHouse, quiet, rush } from '../support/echo-house.js'
import { anAddress, from, saying } from '../support/events.js'
import { redisCluster } from '../support/redis-cluster.js'
import { redisServer } from '../support/redis-server.js'

const LEASE_MS = 20_000
const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** Two processes' worth of workers on one store, and one provider. */
async function twoHouses(url: string, leaseMs: number) {
  const channel = new ScriptedChannel()
  const houses = [1, 2].map(() => anEchoHouse(redisEngine({ url, leaseMs }), channel, leaseMs))
  const [first] = houses
  if (!first) throw new Error('no house')
  for (const house of houses) await house.engine.ping()
  cleanups.push(async () => {
    for (const house of houses) {
      await house.drain()
      await house.engine.close()
    }
  })
  return { channel, houses, first }
}

describe('When Redis dies under load', () => {
  it('loses nothing that was acknowledged, doubles nothing, keeps everybody’s order, and goes on by itself', async () => {
    const server = await redisServer(['--appendfsync', 'always'])
    cleanups.push(() => server.stop())
    const { channel, houses, first } = await twoHouses(server.url, LEASE_MS)
    const people = Array.from({ length: 100 }, anAddress)

    const rushed = rush(houses, people, 6)
    let deaths = 0
    for (const sent of [100, 350]) {
      while (channel.sent.length < sent) await pause(5)
      await server.kill()
      deaths++
      await pause(200)
      await server.start()
    }
    const expected = await rushed
    await quiet(first.engine)

    expect(deaths).toBe(2)
    for (const who of people) expect(channel.texts(who)).toEqual(expected.get(who))
  })

  it('says at once that it is away, and is there again when Redis is', async () => {
    const server = await redisServer()
    cleanups.push(() => server.stop())
    const engine = redisEngine({ url: server.url, leaseMs: LEASE_MS })
    cleanups.push(() => engine.close())
    await engine.ping()
    await server.kill()
    const asked = performance.now()
    await expect(engine.inbox.accept(from(anAddress()), saying('hello'))).rejects.toBeInstanceOf(StoreAway)
    await expect(engine.inbox.accept(from(anAddress()), saying('hello'))).rejects.toBeInstanceOf(StoreAway)
    expect(performance.now() - asked).toBeLessThan(1_000)
    await server.start()
    await engine.ping()
    expect(await engine.inbox.accept(from(anAddress()), saying('hello'))).toMatchObject({ kind: 'accepted' })
  })
})

describe('When Redis does not answer', () => {
  it('says so before Twilio gives up, and keeps nobody waiting for a lease whose holder never heard of it', async () => {
    const server = await redisServer()
    cleanups.push(() => server.stop())
    const engine = redisEngine({ url: server.url, leaseMs: 60_000 })
    cleanups.push(() => engine.close())
    await engine.ping()
    const redis = new Redis(server.url)
    await redis.call('CLIENT', 'PAUSE', '7000', 'ALL')
    redis.disconnect()

    const event = saying('hello')
    const me = from(anAddress())
    const asked = performance.now()
    await expect(engine.inbox.accept(me, event, { mayLease: true })).rejects.toBeInstanceOf(StoreAway)
    expect(performance.now() - asked).toBeLessThan(6_000)
    let accepted = await sentAgain(() => engine.inbox.accept(me, event, { mayLease: true }))
    if (accepted.kind === 'repeated') {
      const { person } = accepted
      const claimed = await sentAgain(async () => {
        const lease = await engine.inbox.claim(shardOf(person))
        if (!lease) throw new StoreAway('not yet')
        return lease
      })
      accepted = { kind: 'accepted', person, lease: claimed }
    }
    expect(accepted).toMatchObject({ lease: { attempt: 1, event: { id: event.id } } })
    expect(performance.now() - asked).toBeLessThan(20_000)
  })
})

/** As Twilio does, until it is taken. */
async function sentAgain<Result>(act: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error
      await pause(100)
    }
  }
}

describe('When a master of a cluster dies under load', () => {
  it('goes on with its follower: everybody is answered in order', async () => {
    const cluster = await redisCluster({ replicas: 1, nodeTimeoutMs: 1_000 })
    cleanups.push(() => cluster.stop())
    const { channel, houses, first } = await twoHouses(cluster.url, 3_000)
    const people = Array.from({ length: 60 }, anAddress)

    const rushed = rush(houses, people, 5)
    while (channel.sent.length < 60) await pause(5)
    const [victim] = await cluster.masters()
    await victim?.kill()
    await rushed
    for (const who of people) await first.takes(who, 'message 6')
    await quiet(first.engine)

    // A follower may lack its master's last milliseconds, so one message may be answered twice, but none overtaken.
    for (const who of people) {
      const read = channel.texts(who).map((text) => Number(text.split(' ').at(-1)))
      expect(read).toEqual(read.toSorted((a, b) => a - b))
      expect(read.at(-1)).toBe(6)
    }
  })
})
