import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/engine.js'
import { keepsItsPromises } from '../contracts/all.js'
import { LONG } from '../contracts/harness.js'
import { anAddress, from, saying } from '../support/events.js'
import { redisBackend } from '../support/redis-backend.js'
import { type RedisCluster, redisCluster } from '../support/redis-cluster.js'

let cluster: RedisCluster
beforeAll(async () => {
  cluster = await redisCluster()
})
afterAll(() => cluster.stop())

const backend = redisBackend('in a cluster of three', () => cluster.url)

keepsItsPromises(backend)

describe('A cluster of three', () => {
  it('keeps people on all of its masters', async () => {
    const { engine } = await backend.open({ leaseMs: LONG })
    const keysBefore = await keysOf(cluster)
    await Promise.all(Array.from({ length: 300 }, () => accept(engine)))
    const grown = (await keysOf(cluster)).map((keys, n) => keys - (keysBefore[n] ?? 0))
    // Some five keys each, by a third of the people: no master has less than half its share.
    expect(Math.min(...grown)).toBeGreaterThan(250)
  })
})

async function accept(engine: Engine) {
  await engine.inbox.accept(from(anAddress()), saying('salam'))
}

async function keysOf({ nodes }: RedisCluster): Promise<number[]> {
  return Promise.all(
    nodes.map(async ({ port }) => {
      const client = new Redis(port, '127.0.0.1')
      try {
        return await client.dbsize()
      } finally {
        client.disconnect()
      }
    }),
  )
}
