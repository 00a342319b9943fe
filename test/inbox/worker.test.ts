import { describe, expect, it } from 'vitest'
import type { Lease } from '../../src/inbox/inbox.js'
import { Postpone } from '../../src/inbox/postpone.js'
import { startInboxWorker } from '../../src/inbox/worker.js'
import { memoryEngine } from '../../src/memory/engine.js'
import { systemClock } from '../../src/model/clock.js'
import { silentLog } from '../../src/model/log.js'
import { silentObserver } from '../../src/model/observer.js'
import { aBubble, anAddress, aTurn, from, saying, wordsOf } from '../support/events.js'

function aWorker(
  handle: (lease: Lease, engine: ReturnType<typeof memoryEngine>) => Promise<Lease | undefined>,
  concurrency = 8,
) {
  let offset = 0
  const engine = memoryEngine({ time: () => Date.now() + offset })
  const worker = startInboxWorker({
    inbox: engine.inbox,
    handle: (lease) => handle(lease, engine),
    apology: (lease) => [aBubble(lease.person, 'sorry')],
    clock: systemClock,
    observer: silentObserver,
    log: silentLog,
    leaseMs: 60_000,
    concurrency,
    sweepEveryMs: 0,
  })
  const elapse = (ms: number) => {
    offset += ms
  }
  return { engine, worker, elapse }
}

async function commit(lease: Lease, engine: ReturnType<typeof memoryEngine>) {
  const committed = await engine.store.commit(lease, aTurn())
  return committed.kind === 'committed' ? committed.next : undefined
}

describe('The inbox worker', () => {
  it('takes twenty messages of one person in order, one at a time', async () => {
    const heard: string[] = []
    let atOnce = 0
    const { engine, worker } = aWorker(async (lease, engine) => {
      expect(++atOnce).toBe(1)
      await new Promise(setImmediate)
      heard.push(wordsOf(lease.event))
      atOnce--
      return commit(lease, engine)
    })
    const me = from(anAddress())
    const texts = Array.from({ length: 20 }, (_, n) => `${n}`)
    for (const text of texts) {
      const accepted = await engine.inbox.accept(me, saying(text), { mayLease: worker.hasRoom })
      if (accepted.kind === 'accepted' && accepted.lease) worker.take(accepted.lease)
    }
    await worker.idle()
    expect(heard).toEqual(texts)
  })

  it('goes on with other persons while one is slow', async () => {
    const heard: string[] = []
    let finish = () => {}
    const { engine, worker } = aWorker(async (lease, engine) => {
      if (wordsOf(lease.event) === 'slow') await new Promise<void>((resolve) => (finish = resolve))
      heard.push(wordsOf(lease.event))
      return commit(lease, engine)
    })
    await engine.inbox.accept(from(anAddress()), saying('slow'))
    for (let n = 0; n < 5; n++) await engine.inbox.accept(from(anAddress()), saying('quick'))
    await worker.sweep()
    while (heard.length < 5) {
      await worker.sweep()
      await new Promise(setImmediate)
    }
    finish()
    await worker.idle()
    expect(heard).toEqual(['quick', 'quick', 'quick', 'quick', 'quick', 'slow'])
  })

  it('tries five times with growing pauses, then sets the event aside and says so', async () => {
    const tries: number[] = []
    const { engine, worker, elapse } = aWorker(async (lease) => {
      tries.push(lease.attempt)
      throw new Error('the third step is missing')
    })
    const accepted = await engine.inbox.accept(from(anAddress()), saying('poison'))
    for (const pause of [0, 1_000, 5_000, 25_000, 60_000]) {
      elapse(pause - 1)
      await worker.sweep()
      elapse(1)
      await worker.sweep()
      await worker.idle()
    }
    expect(tries).toEqual([1, 2, 3, 4, 5])
    const [aside] = await engine.inbox.setAsideList()
    expect(aside).toMatchObject({ attempts: 5, reason: expect.stringContaining('the third step is missing') })
    const sorry = await engine.outbox.claimFor(accepted.person, new Date())
    expect(sorry?.bubble.text).toBe('sorry')
  })

  it('counts no try when the turn is put off', async () => {
    const tries: number[] = []
    const { engine, worker, elapse } = aWorker(async (lease) => {
      tries.push(lease.attempt)
      throw new Postpone('newer data than this code knows')
    })
    await engine.inbox.accept(from(anAddress()), saying('hello'))
    for (let n = 0; n < 8; n++) {
      await worker.sweep()
      await worker.idle()
      elapse(5_000)
    }
    expect(tries).toEqual(Array(8).fill(1))
  })

  it('finishes what was begun when it drains, and gives up the rest untried', async () => {
    const heard: string[] = []
    let finish = () => {}
    const { engine, worker } = aWorker(async (lease, engine) => {
      await new Promise<void>((resolve) => (finish = resolve))
      heard.push(wordsOf(lease.event))
      return commit(lease, engine)
    }, 1)
    for (const text of ['first', 'second']) {
      const accepted = await engine.inbox.accept(from(anAddress()), saying(text), { mayLease: true })
      if (accepted.kind === 'accepted' && accepted.lease) worker.take(accepted.lease)
    }
    const drained = worker.drain()
    finish()
    await drained
    expect(heard).toEqual(['first'])
    expect(await engine.inbox.state()).toMatchObject({ persons: 1 })
  })
})
