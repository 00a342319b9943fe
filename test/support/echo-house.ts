import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Channel } from '../../src/channel/channel.js'
import type { Engine } from '../../src/engine.js'
import { StoreAway } from '../../src/inbox/inbox.js'
import { startInboxWorker } from '../../src/inbox/worker.js'
import { newBubbleId } from '../../src/model/bubble.js'
import { systemClock } from '../../src/model/clock.js'
import { silentLog } from '../../src/model/log.js'
import { silentObserver } from '../../src/model/observer.js'
import type { Address } from '../../src/model/person.js'
import { pacer } from '../../src/outbox/pace.js'
import { startOutboxWorker } from '../../src/outbox/worker.js'
import { aTurn, from, saying, wordsOf } from './events.js'

/** Both workers on one engine, and a turn that echoes what it heard and counts it in the conversation. */
export function anEchoHouse(engine: Engine, channel: Channel, leaseMs: number, sweepEveryMs = 200) {
  const common = { clock: systemClock, observer: silentObserver, log: silentLog, leaseMs, sweepEveryMs }
  const outbox = startOutboxWorker({ outbox: engine.outbox, channel, pace: pacer(0), ...common })
  const inbox = startInboxWorker({
    inbox: engine.inbox,
    async handle(lease) {
      const heard = lease.conversation === undefined ? 0 : JSON.parse(lease.conversation).heard
      const bubble = {
        v: 1 as const,
        id: newBubbleId(lease.person, randomBytes),
        trace: lease.event.trace,
        createdAt: new Date().toISOString(),
        language: 'en' as const,
        text: `${heard + 1}: ${wordsOf(lease.event)}`,
        purpose: 'answer' as const,
      }
      const conversation = JSON.stringify({ v: 1, heard: heard + 1 })
      const committed = await engine.store.commit(lease, aTurn({ conversation, bubbles: [bubble] }))
      if (committed.kind === 'lost') return undefined
      outbox.nudge(lease.person)
      return committed.next
    },
    apology: () => [],
    ...common,
  })
  return {
    engine,
    /** A webhook: resolves once the message is taken; as with Twilio, what wasn't taken is sent again. */
    async takes(who: Address, text: string): Promise<void> {
      for (const event = saying(text); ; await pause(50)) {
        try {
          return inbox.accepted(await engine.inbox.accept(from(who), event, { mayLease: inbox.hasRoom }))
        } catch (error) {
          if (!(error instanceof StoreAway)) throw error
        }
      }
    },
    async drain() {
      await inbox.drain()
      await outbox.drain()
    },
  }
}

/** Many people write at once, each the next message when the last was taken. Returns what each should read. */
export async function rush(
  houses: readonly ReturnType<typeof anEchoHouse>[],
  people: readonly Address[],
  messages: number,
): Promise<Map<Address, string[]>> {
  const expected = new Map<Address, string[]>()
  await Promise.all(
    people.map(async (who, n) => {
      const texts = Array.from({ length: messages }, (_, m) => `message ${m + 1}`)
      for (const [m, text] of texts.entries()) await houses[(n + m) % houses.length]?.takes(who, text)
      expected.set(
        who,
        texts.map((text, m) => `${m + 1}: ${text}`),
      )
    }),
  )
  return expected
}

/** Waits until nothing is left to be handled or sent. */
export async function quiet(engine: Engine): Promise<void> {
  for (;;) {
    try {
      const waiting = await Promise.all([engine.inbox.state(), engine.outbox.state()])
      if (waiting.every(({ persons }) => persons === 0)) return
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error
    }
    await pause(50)
  }
}
