import type { Channel } from '../channel/channel.js'
import { type Checkpoint, noCheckpoint } from '../inbox/checkpoint.js'
import { Crew } from '../inbox/crew.js'
import { StoreAway } from '../inbox/inbox.js'
import { insist } from '../inbox/insist.js'
import { Lookout } from '../inbox/lookout.js'
import { repeatedly } from '../inbox/repeatedly.js'
import type { Clock } from '../model/clock.js'
import type { Log } from '../model/log.js'
import type { Observer } from '../model/observer.js'
import { type PersonId, shardOf } from '../model/person.js'
import type { Outbox, SendLease } from './outbox.js'
import type { Pace } from './pace.js'
import { putBack, sender } from './sender.js'

export interface OutboxWorkerOptions {
  outbox: Outbox
  channel: Channel
  clock: Clock
  pace: Pace
  observer: Observer
  log: Log
  /** The store's lease, in milliseconds: what was claimed longer than half of it ago isn't sent any more. */
  leaseMs: number
  /** 0 to 1, for waiting a little longer or shorter than others. Default Math.random. */
  chance?: () => number
  /** How many sends at a time. Default 64. */
  concurrency?: number
  /** How often every shard is looked at for what another process left. Default 1000; 0: only when asked. */
  sweepEveryMs?: number
  checkpoint?: Checkpoint
}

export interface OutboxWorker {
  /** Sends what waits for this person, right after a turn: `lease` holds it where the commit gave one. */
  nudge(person: PersonId, lease?: SendLease): void
  /** Looks at every shard once. The worker does so by itself every `sweepEveryMs`. */
  sweep(): Promise<void>
  /** Resolves when nothing is under way or at hand. */
  idle(): Promise<void>
  /** Begins nothing new; resolves when the sends under way have ended and were written down. */
  drain(): Promise<void>
}

type Work = { kind: 'nudge'; person: PersonId } | { kind: 'send'; lease: SendLease }

/** Sends what waits in the outboxes: one person's bubbles in order, many persons' at once. */
export function startOutboxWorker(options: OutboxWorkerOptions): OutboxWorker {
  const { outbox, log, clock, leaseMs, concurrency = 64, sweepEveryMs = 1000 } = options
  const send = sender({ chance: Math.random, ...options, checkpoint: options.checkpoint ?? noCheckpoint })

  const crew = new Crew<Work>({
    size: concurrency,
    staleMs: leaseMs / 2,
    act,
    giveBack: async (work) => {
      if (work.kind === 'send') await quietly(() => putBack(outbox, work.lease))
    },
    freed: () => lookout.resume(),
  })
  const lookout = new Lookout<SendLease>({
    claim: (shard) => outbox.claim(shard, clock.now()),
    take: (lease) => crew.take({ kind: 'send', lease }),
    room: () => crew.room,
    log,
  })

  async function act(work: Work) {
    await quietly(async () => {
      const lease = work.kind === 'send' ? work.lease : await outbox.claimFor(work.person, clock.now())
      if (!lease) return
      const next = await send(lease)
      if (next) crew.take({ kind: 'send', lease: next })
    })
  }

  /** When the store stays away, leases run out by themselves and every try has left its trace. */
  async function quietly(work: () => Promise<void>) {
    try {
      await insist(work, 0)
    } catch (error) {
      if (!(error instanceof StoreAway)) log.error({ err: error }, 'A send ended in an error nobody foresaw')
    }
  }

  const sweeps = repeatedly(() => lookout.sweep(), sweepEveryMs)

  return {
    sweep: () => lookout.sweep(),
    nudge(person, lease) {
      if (lease) crew.take({ kind: 'send', lease })
      else if (crew.room > 0) crew.take({ kind: 'nudge', person })
      else lookout.nudge(shardOf(person))
    },
    async idle() {
      await lookout.idle()
      await crew.idle()
    },
    async drain() {
      const closed = crew.close()
      await sweeps.stop()
      await lookout.idle()
      await closed
      await crew.idle()
    },
  }
}
