import type { Channel } from '../channel/channel.js'
import { SendError } from '../channel/errors.js'
import type { Checkpoint } from '../inbox/checkpoint.js'
import { insist } from '../inbox/insist.js'
import { backOffMs, TRIES } from '../inbox/tries.js'
import type { Bubble } from '../model/bubble.js'
import type { Clock } from '../model/clock.js'
import type { Log } from '../model/log.js'
import type { Observer } from '../model/observer.js'
import { asPlainText, formOf, outsideWindow, overtaken } from './form.js'
import type { Outbox, SendLease } from './outbox.js'
import type { Pace } from './pace.js'

/** For how long an answer is worth sending when the provider is away: as long as the provider itself would hold it. */
const PATIENCE_MS = 4 * 60 * 60 * 1000

/** What is handed on within this time of its claim was claimed just now. */
const AT_ONCE_MS = 20

/** How long nothing is tried for a person while the settings are wrong. */
const MISCONFIGURED_MS = 60_000

export interface SenderOptions {
  outbox: Outbox
  channel: Channel
  clock: Clock
  pace: Pace
  observer: Observer
  log: Log
  leaseMs: number
  chance: () => number
  checkpoint: Checkpoint
}

/** What became of one try: the person's next bubble, if the store leased it to us. */
type Next = SendLease | undefined

/**
 * Makes the function that takes one claimed bubble as far as it gets: settles an earlier doubt, checks the window,
 * waits its turn, sends, and writes down how it ended. Rejects only when the store stays away or on a fault of ours.
 */
export function sender(options: SenderOptions): (lease: SendLease) => Promise<Next> {
  const { outbox, channel, clock, pace, observer, log, leaseMs, chance, checkpoint } = options
  const throttledInARow = new Map<string, number>()
  let alarmedAt = Number.NEGATIVE_INFINITY

  async function attend(lease: SendLease): Promise<Next> {
    const claimedAt = performance.now()
    checkpoint('send.claimed')
    const { bubble, contact } = lease
    if (lease.receipt) return settled(lease, lease.receipt.sid, 'receipt')
    if (lease.attempt > TRIES && ageOf(bubble) > PATIENCE_MS)
      return drop(lease, `given up after ${lease.attempt - 1} tries`)
    if (lease.inDoubt) {
      const found = await lookUp(lease)
      if (found === 'later') return undefined
      if (found !== undefined) return settled(lease, found, 'list')
    }
    const now = clock.now().getTime()
    if (contact.lastInboundAt > now) observer.negativeAge()
    const form = formOf(bubble, contact, now)
    if (form.kind === 'drop') return drop(lease, form.why)
    if (form.kind === 'keep') return keep(lease)
    await pace(bubble.purpose === 'ours' ? 'ours' : 'answers')
    if (await overtakenMeanwhile(lease, claimedAt)) return drop(lease, 'an officer has taken over')
    if (performance.now() - claimedAt > leaseMs / 2) {
      await putBack(outbox, lease)
      return undefined
    }
    if (lease.inDoubt) await sendingAgain(lease)
    return hand(lease, form.kind)
  }

  async function hand(lease: SendLease, form: 'words' | 'template'): Promise<Next> {
    let sid: string
    try {
      sid = await channel.send(lease.contact.address, lease.bubble, { asTemplate: form === 'template' })
    } catch (error) {
      return failed(lease, form, error)
    }
    checkpoint('send.handed')
    throttledInARow.delete(lease.person)
    const next = await done(lease, sid)
    checkpoint('send.done')
    observer.sent(lease.bubble.purpose, lease.bubble.language, ageOf(lease.bubble))
    log.debug({ ...nameOf(lease), sid }, 'Sent')
    return next
  }

  async function failed(lease: SendLease, form: 'words' | 'template', error: unknown): Promise<Next> {
    const reason = error instanceof SendError ? error.reason : 'unknown'
    const code = error instanceof SendError ? error.providerCode : undefined
    observer.sendFailed(`${code ?? reason}`)
    log.warn({ ...nameOf(lease), reason, code, attempt: lease.attempt, err: error }, 'A bubble could not be sent')
    switch (reason) {
      case 'throttled':
        return later(lease, throttleMs(lease), { sure: true, blameless: true })
      case 'unreachable':
        return later(lease, jittered(backOffMs(lease.attempt)), { sure: error instanceof SendError && error.sure })
      case 'misconfigured':
        alarm(error)
        return later(lease, jittered(MISCONFIGURED_MS), { sure: true, blameless: true })
      case 'contentRefused':
        if (form === 'template' || (lease.bubble.interactive ?? lease.bubble.media) === undefined) {
          return drop(lease, because('refused by the provider', code))
        }
        return hand(await outbox.replace(lease, asPlainText(lease.bubble)), form)
      case 'windowClosed': {
        const other = outsideWindow(lease.bubble, lease.contact)
        if (other.kind === 'keep') return keep(lease)
        if (other.kind !== 'template' || form === 'template') return drop(lease, because('window closed', code))
        return hand(lease, 'template')
      }
      case 'optedOut':
        return drop(lease, because('the provider says they opted out', code))
      case 'rejected':
        return drop(lease, because('refused by the provider', code))
      case 'unknown':
        if (lease.attempt >= TRIES) return drop(lease, `given up after ${lease.attempt} tries`)
        return later(lease, jittered(backOffMs(lease.attempt)), { sure: false })
    }
  }

  /** The provider's own list says whether the earlier try arrived. 'later' when it can't be asked now. */
  async function lookUp(lease: SendLease): Promise<string | 'later' | undefined> {
    const since = new Date(lease.lastTriedAt ?? clock.now().getTime())
    try {
      return await channel.findSent(lease.contact.address, lease.bubble, since, lease.recentSids)
    } catch (error) {
      const code = error instanceof SendError ? (error.providerCode ?? error.reason) : 'unknown'
      observer.sendFailed(`${code}`)
      log.warn({ ...nameOf(lease), code, err: error }, 'A doubtful send could not be looked up yet')
      if (error instanceof SendError && error.reason === 'misconfigured') alarm(error)
      await later(lease, jittered(backOffMs(lease.attempt)), { sure: false })
      return 'later'
    }
  }

  async function settled(lease: SendLease, sid: string, how: 'receipt' | 'list'): Promise<Next> {
    if (lease.inDoubt) {
      observer.settled(how)
      await outbox.note(lease.bubble.id, how === 'list' ? "found in the provider's list" : 'shown sent by its receipt')
      log.info({ ...nameOf(lease), sid, how }, 'A doubtful send is settled: it had arrived')
    }
    return done(lease, sid)
  }

  /** A person would rather read something twice than wait in vain; that it may be twice is written down. */
  async function sendingAgain(lease: SendLease) {
    observer.settled('sentAgain')
    await outbox.note(
      lease.bubble.id,
      'sent again: an earlier try is in neither receipts nor list, but may have arrived',
    )
    log.warn(nameOf(lease), 'A doubtful send is sent again')
  }

  /** What the provider has taken must be written down: only while that fails can a message be sent twice. */
  function done(lease: SendLease, sid: string): Promise<Next> {
    return insist(() => outbox.done(lease, sid, clock.now()), leaseMs)
  }

  async function drop(lease: SendLease, why: string): Promise<Next> {
    log.warn({ ...nameOf(lease), why }, 'A bubble is given up')
    observer.setAside('outbox')
    return insist(() => outbox.drop(lease, why, clock.now()), leaseMs)
  }

  /** Officer's words outlive the 24 hours: they go when the citizen writes back. */
  async function keep(lease: SendLease): Promise<Next> {
    log.info(nameOf(lease), 'The 24 hours are over: kept until the citizen writes')
    return insist(() => outbox.keep(lease, clock.now()), leaseMs)
  }

  /** Whoever had to wait for the pace reads again who holds the talk. */
  async function overtakenMeanwhile({ person, bubble }: SendLease, claimedAt: number): Promise<boolean> {
    if (performance.now() - claimedAt < AT_ONCE_MS) return false
    return overtaken(bubble, await outbox.heldSince(person))
  }

  async function later(lease: SendLease, delayMs: number, how: { sure: boolean; blameless?: boolean }): Promise<Next> {
    observer.retried('outbox')
    await insist(() => outbox.postpone(lease, delayMs, how), leaseMs)
    return undefined
  }

  function throttleMs(lease: SendLease): number {
    const times = (throttledInARow.get(lease.person) ?? 0) + 1
    if (throttledInARow.size > 10_000) throttledInARow.clear()
    throttledInARow.set(lease.person, times)
    return jittered(Math.min(60_000, 500 * 2 ** Math.min(times, 7)))
  }

  function alarm(error: unknown) {
    if (performance.now() - alarmedAt < MISCONFIGURED_MS) return
    alarmedAt = performance.now()
    log.error({ err: error }, 'The provider refuses our settings: nothing goes out until an operator mends them')
  }

  function jittered(ms: number) {
    return Math.round(ms * (0.75 + chance() / 2))
  }

  function ageOf(bubble: Bubble) {
    return Math.max(0, clock.now().getTime() - Date.parse(bubble.createdAt))
  }

  return attend
}

/** Gives back what was not tried: an earlier doubt stays. */
export function putBack(outbox: Outbox, lease: SendLease): Promise<void> {
  return outbox.postpone(lease, 0, { sure: !lease.inDoubt, blameless: true })
}

function nameOf(lease: SendLease) {
  return { trace: lease.bubble.trace, person: lease.person, bubble: lease.bubble.id }
}

function because(why: string, code: number | undefined) {
  return code === undefined ? why : `${why} (${code})`
}
