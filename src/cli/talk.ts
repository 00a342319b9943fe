import { randomBytes } from 'node:crypto'
import { ScriptedChannel } from '../channel/scripted.js'
import { noCheckpoint } from '../inbox/checkpoint.js'
import { startInboxWorker } from '../inbox/worker.js'
import { memoryEngine } from '../memory/engine.js'
import type { Clock } from '../model/clock.js'
import { silentLog } from '../model/log.js'
import { type InboundMessage, MessageSid } from '../model/message.js'
import { silentObserver } from '../model/observer.js'
import { Address } from '../model/person.js'
import { pacer } from '../outbox/pace.js'
import { startOutboxWorker } from '../outbox/worker.js'
import { makeApology } from '../runner/apology.js'
import { type Mind, makeRunner } from '../runner/handle.js'
import type { Phrases } from '../wording/phrases.js'

/** Mushir whole, in this process and in memory: for the terminal and for scoring dialogues. */
export interface Talk {
  /** Says something as one person, and resolves to the bubbles that came back. */
  says(who: string, text: string): Promise<string[]>
  end(): Promise<void>
}

export function startTalk(mind: Mind, phrases: Phrases, clock: Clock): Talk {
  const engine = memoryEngine()
  const channel = new ScriptedChannel()
  const parts = { clock, observer: silentObserver, log: silentLog, leaseMs: 60_000, sweepEveryMs: 0 }
  const outbox = startOutboxWorker({ ...parts, outbox: engine.outbox, channel, pace: pacer(0) })
  const inbox = startInboxWorker({
    ...parts,
    inbox: engine.inbox,
    handle: makeRunner({
      ...parts,
      store: engine.store,
      mind: () => mind,
      phrases,
      random: randomBytes,
      checkpoint: noCheckpoint,
      onBubbles: (person, send) => outbox.nudge(person, send),
    }),
    apology: makeApology({ phrases, clock, random: randomBytes }),
    queued: (person) => outbox.nudge(person),
  })
  let count = 0

  return {
    async says(who, text) {
      const address = Address.parse(who)
      const sid = MessageSid.parse(`SMtalk${++count}`)
      const at = clock.now().toISOString()
      const message: InboundMessage = { kind: 'text', sid, receivedAt: at, text }
      const before = channel.sent.length
      const event = { v: 1 as const, id: sid, trace: sid, at, event: { kind: 'message' as const, message } }
      const accepted = await engine.inbox.accept({ address, aliases: [address] }, event, { mayLease: true })
      if (accepted.kind === 'accepted' && accepted.lease) inbox.take(accepted.lease)
      await inbox.idle()
      await outbox.idle()
      return channel.sent.slice(before).map((sent) => sent.bubble.text)
    },
    async end() {
      await inbox.drain()
      await outbox.drain()
    },
  }
}
