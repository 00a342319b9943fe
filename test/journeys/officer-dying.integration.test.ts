import { describe, expect, it, onTestFinished } from 'vitest'
import { makeOfficers } from '../../src/handoff/officers.js'
import { TicketQueue } from '../../src/handoff/ticket-queue.js'
import { CHECKPOINTS } from '../../src/inbox/checkpoint.js'
import type { OfficerAct } from '../../src/model/officer.js'
import type { TicketReference } from '../../src/model/ticket.js'
import { redisEngine } from '../../src/redis/engine.js'
import { BILAL, SANA } from '../support/citizen.js'
import { aTwilio } from '../support/mushir.js'
import { redisServer } from '../support/redis-server.js'
import { aServiceProcess } from '../support/service-process.js'

/** Where a process may die between an officer's click and the phone. */
const POINTS = CHECKPOINTS.filter((point) => !point.startsWith('accept'))
const SAYINGS = ['Pehli baat', 'Doosri baat', 'Teesri baat']

describe('Between an officer’s click and the send', { timeout: 60_000 }, () => {
  it.for(POINTS)('a service killed at %s loses nothing, doubles nothing, and lets one officer speak', async (point) => {
    const redis = await redisServer(['--appendfsync', 'always'])
    onTestFinished(() => redis.stop())
    const { twilio, env } = await aTwilio()
    onTestFinished(() => twilio.stop())
    const settings = { ...env, REDIS_URL: redis.url, LEASE_SECONDS: '2', LOG_LEVEL: 'error' }
    const calm = await aServiceProcess(settings)
    const citizen = twilio.citizen('+923005700001')
    await citizen.says('officer se baat karwa dein')
    const [reference = ''] = /MSR-[0-9A-Z]{7}/.exec((await citizen.hears(20_000)).body) ?? []
    calm.kill('SIGTERM')
    await calm.ended

    // The officers' side is a process of its own here: what it has put in the inbox outlives the one that takes turns.
    const engine = redisEngine({ url: redis.url, leaseMs: 2_000 })
    onTestFinished(() => engine.close())
    await engine.ping()
    const officers = makeOfficers({
      ...{ book: engine.store, queue: new TicketQueue(engine.store), inbox: engine.inbox, outbox: engine.outbox },
      ...{ clock: twilio.clock, nudge: () => {} },
    })
    const click = (id: string, act: OfficerAct, officer = SANA) =>
      officers.act({ id, reference: reference as TicketReference, officer, act })
    for (const [n, text] of SAYINGS.entries()) {
      // Twice: as when the officer's browser never saw the answer.
      for (let times = 0; times < 2; times++) await click(`click-${n}`, { kind: 'say', text })
      await click(`bilals-${n}`, { kind: 'say', text: 'Main bhi hun' }, BILAL)
    }

    const mortal = await aServiceProcess(settings, { dieAt: point, dieAfter: 2 })
    expect(await mortal.ended).toContain(`hit ${point}`)
    const living = await aServiceProcess(settings)
    onTestFinished(async () => {
      living.kill('SIGTERM')
      await living.ended
    })
    const heard: string[] = []
    while (heard.length < SAYINGS.length) heard.push((await citizen.hears(20_000)).body)
    expect(heard).toEqual([expect.stringMatching(/Sana, SMEDA[\s\S]*Pehli baat$/), ...SAYINGS.slice(1)])
    // The last of the other's clicks may still await its turn when the last bubble is heard.
    const become = (id: string) =>
      expect.poll(() => officers.resultOf(reference as TicketReference, id), { timeout: 20_000 })
    for (const [n] of SAYINGS.entries()) {
      await become(`click-${n}`).toEqual({ kind: 'done' })
      await become(`bilals-${n}`).toEqual({ kind: 'refused', why: 'held' })
    }
    await twilio.settled()
    expect(citizen.pending).toEqual([])
  })
})
