import type { Channel } from '../../src/channel/channel.js'
import { ScriptedChannel } from '../../src/channel/scripted.js'
import type { Lease } from '../../src/inbox/inbox.js'
import { memoryEngine } from '../../src/memory/engine.js'
import type { Bubble } from '../../src/model/bubble.js'
import { silentLog } from '../../src/model/log.js'
import { silentObserver } from '../../src/model/observer.js'
import { type PersonId, shardOf } from '../../src/model/person.js'
import { pacer } from '../../src/outbox/pace.js'
import { startOutboxWorker } from '../../src/outbox/worker.js'
import { aBubble, anAddress, aTurn, from, saying } from '../support/events.js'

/** An outbox worker over memory and a scripted channel, whose time moves when told to. */
export function aSendingHouse(channel: Channel = new ScriptedChannel()) {
  let time = Date.parse('2026-11-22T10:00:00.000Z')
  const engine = memoryEngine({ time: () => time })
  const told: string[] = []
  const alarms: string[] = []
  let behind = 0
  const clock = { now: () => new Date(time - behind) }
  const worker = startOutboxWorker({
    outbox: engine.outbox,
    channel,
    clock,
    pace: pacer(0),
    observer: {
      ...silentObserver,
      sent: () => told.push('sent'),
      sendFailed: (code) => told.push(`failed ${code}`),
      retried: () => told.push('retried'),
      settled: (how) => told.push(`settled ${how}`),
      setAside: () => told.push('dropped'),
      negativeAge: () => told.push('negative age'),
    },
    log: { ...silentLog, error: (_, message) => alarms.push(message) },
    leaseMs: 60_000,
    chance: () => 0.5,
    sweepEveryMs: 0,
  })

  return {
    engine,
    worker,
    told,
    alarms,
    clock,
    elapse(ms: number) {
      time += ms
    },
    /** As on a machine whose clock is behind the one that took the message. */
    setClockBack(ms: number) {
      behind = ms
    },
    /** Somebody who wrote just now, and what they are to be told. */
    async someone(texts: readonly string[], more: Partial<Bubble> = {}, optedOut = false) {
      const event = saying('hello', { at: clock.now() })
      const accepted = await engine.inbox.accept(from(anAddress()), event, { mayLease: true })
      const { lease } = accepted as { lease: Lease }
      const bubbles = texts.map((text) =>
        aBubble(lease.person, text, { createdAt: clock.now().toISOString(), ...more }),
      )
      await engine.store.commit(lease, aTurn({ bubbles, optedOut }))
      return { person: lease.person, bubbles, status: (n = 0) => engine.outbox.sent((bubbles[n] as Bubble).id) }
    },
    /** An officer takes the talk. */
    async hold(person: PersonId, held: string) {
      await engine.inbox.put(person, saying('taken', { at: clock.now() }))
      const lease = await engine.inbox.claim(shardOf(person))
      if (lease) await engine.store.commit(lease, aTurn({ held }))
    },
    /** Looks once into every shard, and waits until nothing is under way. */
    async round() {
      await worker.sweep()
      await worker.idle()
    },
  }
}

export const BUTTONS = {
  kind: 'buttons',
  body: 'Which one?',
  buttons: [{ id: 'a', title: 'A' }],
} as const satisfies Bubble['interactive']
