import type { TwilioChannel } from './channel/twilio.js'
import type { Config } from './config.js'
import type { Engine } from './engine.js'
import { type InboxWorker, startInboxWorker } from './inbox/worker.js'
import { pacer } from './outbox/pace.js'
import { type OutboxWorker, startOutboxWorker } from './outbox/worker.js'
import { makeApology } from './runner/apology.js'
import { makeRunner, type RunnerParts } from './runner/handle.js'
import { withTyping } from './runner/typing.js'

export interface WorkerParts extends Omit<RunnerParts, 'store' | 'media' | 'onBubbles'> {
  engine: Engine
  channel: TwilioChannel
}

export interface Workers {
  inboxWorker: InboxWorker
  outboxWorker: OutboxWorker
}

/** Starts what takes people's messages through their turns, and what sends the bubbles those leave. */
export function startWorkers(config: Config, { engine, channel, ...parts }: WorkerParts): Workers {
  const { clock, observer, log, checkpoint, phrases, random } = parts
  const alike = {
    ...{ clock, observer, log, checkpoint },
    leaseMs: config.LEASE_SECONDS * 1000,
    concurrency: config.WORKERS,
  }
  const outboxWorker = startOutboxWorker({
    ...alike,
    outbox: engine.outbox,
    channel,
    pace: pacer(config.SEND_PER_SECOND),
  })
  const runner = makeRunner({
    ...parts,
    store: engine.store,
    media: engine.media,
    onBubbles: (person, send) => outboxWorker.nudge(person, send),
  })
  const inboxWorker = startInboxWorker({
    ...alike,
    inbox: engine.inbox,
    handle: withTyping(runner, (sid) => channel.showTyping(sid)),
    apology: makeApology({ phrases, clock, random }),
    queued: (person) => outboxWorker.nudge(person),
  })
  return { inboxWorker, outboxWorker }
}
