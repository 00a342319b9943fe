import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, describe, expect, it } from 'vitest'
import { StoreAway } from '../../src/inbox/inbox.js'
import { redisEngine } from '../../src/redis/engine.js'
import { anAddress, from, saying } from '../support/events.js'
import { freePort, redisServer } from '../support/redis-server.js'

const cleanups: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup()
})

/** A sentinel of its own watching that master; one is enough to agree with itself. */
async function sentinel(masterPort: number): Promise<number> {
  const [port, dir] = [await freePort(), await mkdtemp(join(tmpdir(), 'mushir-sentinel-'))]
  const conf = join(dir, 'sentinel.conf')
  await writeFile(
    conf,
    [
      `port ${port}`,
      'bind 127.0.0.1',
      `dir ${dir}`,
      `sentinel monitor mushir 127.0.0.1 ${masterPort} 1`,
      'sentinel down-after-milliseconds mushir 1000',
      'sentinel failover-timeout mushir 3000',
    ].join('\n'),
  )
  const server = spawn('redis-server', [conf, '--sentinel'])
  cleanups.push(async () => {
    server.kill()
    await rm(dir, { recursive: true, force: true })
  })
  const client = new Redis(port, '127.0.0.1')
  client.on('error', () => {})
  // The sentinel has to have found the follower, or it has nobody to promote.
  while (!String(await client.call('SENTINEL', 'MASTER', 'mushir').catch(() => '')).includes('num-slaves,1')) {
    await pause(100)
  }
  client.disconnect()
  return port
}

describe('Behind sentinels', () => {
  it('writes to the master they name, and to the next one when it dies', async () => {
    const master = await redisServer()
    cleanups.push(() => master.stop())
    const follower = await redisServer([
      '--replicaof',
      '127.0.0.1',
      `${master.port}`,
      '--repl-diskless-sync-delay',
      '0',
    ])
    cleanups.push(() => follower.stop())
    const port = await sentinel(master.port)
    const engine = redisEngine({ url: `redis+sentinel://127.0.0.1:${port}/mushir`, leaseMs: 60_000 })
    cleanups.push(() => engine.close())
    await engine.ping()

    const me = from(anAddress())
    const before = await engine.inbox.accept(me, saying('before'))
    const follows = new Redis(follower.port)
    while ((await follows.dbsize()) < 4) await pause(20)
    follows.disconnect()
    await master.kill()

    for (const event = saying('after'); ; await pause(200)) {
      try {
        expect(await engine.inbox.accept(me, event)).toMatchObject({ person: before.person })
        break
      } catch (error) {
        if (!(error instanceof StoreAway)) throw error
      }
    }
  })
})
