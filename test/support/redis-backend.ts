import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'
import type { Engine } from '../../src/engine.js'
import { redisEngine } from '../../src/redis/engine.js'
import type { Backend } from '../contracts/harness.js'

let opened = 0

/** Redis under a contract: every opening has its own keys on the same server, and every engine its own connection. */
export function redisBackend(name: string, url: () => string): Backend {
  const engines: Engine[] = []
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()))
  })
  return {
    name,
    async open({ leaseMs }) {
      const prefix = `t${process.pid}-${++opened}:`
      const open = () => {
        const engine = redisEngine({ url: url(), leaseMs, prefix })
        engines.push(engine)
        return engine
      }
      const [engine, other] = [open(), open()]
      await Promise.all([engine.ping(), other.ping()])
      return { engine, another: () => other, elapse: (ms) => pause(ms) }
    },
  }
}
