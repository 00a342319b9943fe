import { beforeAll, describe, expect, it } from 'vitest'
import { CHECKPOINTS } from '../../src/inbox/checkpoint.js'
import type { Citizen } from '../../src/simulator/citizen.js'
import type { StandIn } from '../../src/simulator/stand-in.js'
import { aTwilio } from '../support/mushir.js'
import { type RedisServer, redisServer } from '../support/redis-server.js'
import { aServiceProcess, type ServiceProcess } from '../support/service-process.js'

const PEOPLE = 200
/** Each waits for the answer before saying the next; no random reference in any answer, so that transcripts compare. */
const SAID = ['menu', '2', 'asaan karobar card ki umar kitni hai', 'شکریہ']

type Transcripts = string[][]

async function talk(person: Citizen): Promise<void> {
  for (const text of SAID) {
    const { outcome } = await person.says(text)
    if (!outcome.delivered) throw new Error(`Twilio gave up: ${outcome.status} after ${outcome.attempts} tries`)
    await person.hears(40_000)
  }
}

interface World {
  twilio: StandIn
  /** Waits for the service's death and starts another in its place; returns what the dead one last said. */
  revive(): Promise<string>
  end(): Promise<void>
}

async function aWorld(redis: RedisServer, death: { dieAt?: string; dieAfter?: number }): Promise<World> {
  const { twilio, env } = await aTwilio({ retryDelayMs: (attempt) => Math.min(250 * 2 ** (attempt - 1), 2_000) })
  const settings = { ...env, REDIS_URL: redis.url, LEASE_SECONDS: '3', LOG_LEVEL: 'error' }
  let running: ServiceProcess = await aServiceProcess(settings, death)
  return {
    twilio,
    async revive() {
      const lastWords = await running.ended
      running = await aServiceProcess(settings)
      return lastWords
    },
    async end() {
      running.kill('SIGTERM')
      await running.ended
      await twilio.stop()
    },
  }
}

/** Two hundred people talk at once while something happens; what stood on their phones at the end. */
async function aDay(
  redis: RedisServer,
  { dieAt, happens = async () => {} }: { dieAt?: string; happens?: (world: World) => Promise<void> } = {},
): Promise<Transcripts> {
  const world = await aWorld(redis, dieAt ? { dieAt, dieAfter: 150 } : {})
  try {
    const people = Array.from({ length: PEOPLE }, (_, n) => world.twilio.citizen(`+92300${String(5_000_000 + n)}`))
    await Promise.all([...people.map(talk), happens(world)])
    await world.twilio.settled()
    return people.map((person) => person.heard.map(({ body }) => withoutNumbers(body)))
  } finally {
    await world.end()
  }
}

/** Choices stand in a list, or numbered below the words where Twilio's Content could not be had just then. */
function withoutNumbers(body: string): string {
  return body.replace(/\n\n1\. [\s\S]*$/, '')
}

/** Resolves when that many bubbles have reached phones. */
function bubblesOf({ exchange }: StandIn, count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count
    exchange.on('bubble', (_person, bubble) => {
      if (bubble.by === 'bot' && --left === 0) resolve()
    })
  })
}

describe('Under load from two hundred people', { timeout: 180_000 }, () => {
  let undisturbed: Transcripts

  async function onAFreshRedis(act: (redis: RedisServer) => Promise<void>): Promise<void> {
    const redis = await redisServer(['--appendfsync', 'always'])
    try {
      await act(redis)
    } finally {
      await redis.stop()
    }
  }

  beforeAll(async () => {
    await onAFreshRedis(async (redis) => {
      undisturbed = await aDay(redis)
    })
    expect(undisturbed.every((heard) => heard.length === SAID.length)).toBe(true)
  }, 120_000)

  it.for(CHECKPOINTS)('a service killed at %s loses nothing, doubles nothing and overtakes nobody', async (point) => {
    await onAFreshRedis(async (redis) => {
      let lastWords = ''
      const disturbed = await aDay(redis, {
        dieAt: point,
        async happens(world) {
          lastWords = await world.revive()
        },
      })
      expect(lastWords).toContain(`hit ${point}`)
      expect(disturbed).toEqual(undisturbed)
    })
  })

  it('a Redis killed and started again on its append-only file loses nothing that was acknowledged', async () => {
    await onAFreshRedis(async (redis) => {
      const disturbed = await aDay(redis, {
        async happens({ twilio }) {
          await bubblesOf(twilio, 150)
          await redis.kill()
          await redis.start()
        },
      })
      expect(disturbed).toEqual(undisturbed)
    })
  })

  it('a Twilio that fails in every way it can is spoken to until each bubble has arrived once', async () => {
    await onAFreshRedis(async (redis) => {
      const disturbed = await aDay(redis, {
        async happens({ twilio }) {
          twilio.faults.add(
            { kind: 'answer', status: 429, code: 20429, times: 20, after: 20 },
            { kind: 'answer', status: 503, times: 10, after: 40 },
            { kind: 'drop', times: 5, after: 60 },
            { kind: 'dropAfter', times: 5, after: 80 },
          )
        },
      })
      expect(disturbed).toEqual(undisturbed)
    })
  })
})
