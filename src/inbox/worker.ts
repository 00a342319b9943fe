import type { Bubble } from '../model/bubble.js'
import type { Clock } from '../model/clock.js'
import type { Log } from '../model/log.js'
import type { Observer } from '../model/observer.js'
import { type Shard, shardOf } from '../model/person.js'
import { type Checkpoint, noCheckpoint } from './checkpoint.js'
import { Crew } from './crew.js'
import { type Accepted, type Inbox, type Lease, StoreAway } from './inbox.js'
import { insist } from './insist.js'
import { Lookout } from './lookout.js'
import { Postpone } from './postpone.js'
import { repeatedly } from './repeatedly.js'
import { backOffMs, TRIES } from './tries.js'

export interface InboxWorkerOptions {
  inbox: Inbox
  /** Takes the turn and commits it; resolves to the person's next lease when the commit gave one. */
  handle(lease: Lease): Promise<Lease | undefined>
  /** What to say when an event was set aside. */
  apology(lease: Lease): readonly Bubble[]
  /** Bubbles were queued for this person outside a turn: the apology. */
  queued?(person: Lease['person']): void
  clock: Clock
  observer: Observer
  log: Log
  /** The store's lease, in milliseconds: what lay at hand for half of it isn't begun. */
  leaseMs: number
  /** How many turns at a time. Default 64. */
  concurrency?: number
  /** How often every shard is looked at for what another process left. Default 1000; 0: only when asked. */
  sweepEveryMs?: number
  checkpoint?: Checkpoint
}

export interface InboxWorker {
  /** Begins the turn of what was just accepted, or sees to it that somebody soon does. */
  accepted(accepted: Accepted): void
  /** Begins a turn whose lease is at hand. */
  take(lease: Lease): void
  /** Looks for work in this shard soon. */
  nudge(shard: Shard): void
  /** Whether another turn would begin soon: what `mayLease` should be. */
  readonly hasRoom: boolean
  /** Wakes due waits and looks at every shard once. The worker does so by itself every `sweepEveryMs`. */
  sweep(): Promise<void>
  /** Resolves when nothing is under way or at hand. */
  idle(): Promise<void>
  /** Takes nothing new, gives up what isn't begun and resolves when what was begun is finished. */
  drain(): Promise<void>
}

/** Takes turns: of many persons at once, of one person one at a time. */
export function startInboxWorker(options: InboxWorkerOptions): InboxWorker {
  const { inbox, log, observer, clock, leaseMs, concurrency = 64, sweepEveryMs = 1000 } = options
  const checkpoint = options.checkpoint ?? noCheckpoint
  // What is accepted is soonest begun where it was accepted; beyond this others may be sooner.
  const backlog = 4 * concurrency

  // A person with twenty messages goes to the back of the crew's line after each.
  const crew = new Crew<Lease>({
    size: concurrency,
    staleMs: leaseMs / 2,
    act: turn,
    giveBack: (lease) => letGo(lease, 0),
    freed: () => lookout.resume(),
  })
  const lookout = new Lookout<Lease>({
    claim: (shard) => inbox.claim(shard),
    take: (lease) => crew.take(lease),
    room: () => crew.room,
    log,
  })

  async function turn(lease: Lease): Promise<void> {
    if (lease.attempt > TRIES)
      return setAside(lease, 'Its turns never came to an end: the process died or was too slow')
    checkpoint('turn.leased')
    try {
      const next = await options.handle(lease)
      if (next) crew.take(next)
    } catch (error) {
      await failed(lease, error)
    }
  }

  async function failed(lease: Lease, error: unknown): Promise<void> {
    const about = { ...nameOf(lease), attempt: lease.attempt, err: error }
    if (error instanceof StoreAway) {
      log.warn(about, 'The store is away; the turn is taken again when it is back')
      return letGo(lease, 0)
    }
    if (error instanceof Postpone) {
      log.warn(about, 'The turn is put off')
      return letGo(lease, error.delayMs)
    }
    if (lease.attempt >= TRIES) return setAside(lease, reasonOf(error), error)
    log.warn(about, 'The turn failed and is tried again')
    observer.retried('inbox')
    await quietly(lease, () => inbox.postpone(lease, backOffMs(lease.attempt)))
  }

  async function setAside(lease: Lease, reason: string, error?: unknown) {
    log.error({ ...nameOf(lease), event: lease.event.id, err: error }, `An event is set aside. ${reason}`)
    await quietly(lease, () => inbox.setAside(lease, reason, options.apology(lease)))
    observer.setAside('inbox')
    options.queued?.(lease.person)
    lookout.nudge(shardOf(lease.person))
  }

  function letGo(lease: Lease, delayMs: number) {
    return quietly(lease, () => inbox.postpone(lease, delayMs, { blameless: true }))
  }

  /** What can't be told to the store while the lease lasts needs no telling after: the lease has run out. */
  async function quietly(lease: Lease, act: () => Promise<void>) {
    try {
      await insist(act, leaseMs)
    } catch (error) {
      log.error({ ...nameOf(lease), err: error }, 'A lease could not be given up; it runs out by itself')
    }
  }

  async function sweep() {
    try {
      await inbox.wake(clock.now())
    } catch (error) {
      if (!(error instanceof StoreAway)) log.error({ err: error }, 'Waits could not be woken')
    }
    await lookout.sweep()
  }

  const sweeps = repeatedly(sweep, sweepEveryMs)

  return {
    sweep,
    take: (lease) => crew.take(lease),
    nudge: (shard) => lookout.nudge(shard),
    accepted(accepted) {
      if (accepted.kind !== 'accepted') return
      if (accepted.lease) crew.take(accepted.lease)
      // Nobody was asked to lease them, and nobody may be at it.
      else if (crew.backlog >= backlog) lookout.nudge(shardOf(accepted.person))
    },
    get hasRoom() {
      return crew.backlog < backlog
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

function nameOf(lease: Lease) {
  return { trace: lease.event.trace, person: lease.person }
}

/** What an operator reads beside the event: the error's words, with any number in them that could be somebody's masked. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Something was thrown that is no Error'
  const where = /\n\s+at (.+)/.exec(error.stack ?? '')?.[1]
  const words = `${error.name}: ${error.message}`.replace(/\d[\d\s-]{4,}\d/g, '•••').slice(0, 200)
  return where ? `${words} (${where})` : words
}
