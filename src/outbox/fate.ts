import { failureOf } from '../channel/errors.js'
import type { SentBubble } from './outbox.js'

/** What became of a bubble, as an officer's page shows it. */
export type Fate =
  /** In line, or at the provider: no tick yet. */
  | { kind: 'waiting' }
  /** An officer's words that wait for the citizen to write back: the 24 hours are over. */
  | { kind: 'kept' }
  | { kind: 'sent' }
  | { kind: 'delivered' }
  | { kind: 'read' }
  | { kind: 'failed'; why: WhyNot; code?: number }

/**
 * Why it didn't arrive. `overtaken`: an officer took over before it went. `notOurs`: only an operator can mend it.
 */
export type WhyNot = 'windowClosed' | 'optedOut' | 'notOnWhatsApp' | 'refused' | 'provider' | 'overtaken' | 'notOurs'

export function fateOf({ status, errorCode, note }: SentBubble): Fate {
  switch (status) {
    case 'waiting':
    case 'accepted':
    case 'scheduled':
    case 'queued':
    case 'sending':
      return { kind: 'waiting' }
    case 'kept':
      return { kind: 'kept' }
    case 'sent':
    case 'delivered':
    case 'read':
      return { kind: status }
    case 'dropped':
      return { kind: 'failed', why: whyDropped(note ?? '') }
    case 'canceled':
    case 'undelivered':
    case 'failed':
      return { kind: 'failed', why: whyRefused(errorCode), ...(errorCode === undefined ? {} : { code: errorCode }) }
  }
}

/** Codes that say the number can't be reached at all. */
const NOBODY: ReadonlySet<number> = new Set([21211, 21614, 63003, 63024])

function whyRefused(code: number | undefined): WhyNot {
  if (code !== undefined && NOBODY.has(code)) return 'notOnWhatsApp'
  switch (failureOf(code)) {
    case 'windowClosed':
      return 'windowClosed'
    case 'optedOut':
      return 'optedOut'
    case 'misconfigured':
      return 'notOurs'
    case 'throttled':
    case 'unreachable':
      return 'provider'
    default:
      return 'refused'
  }
}

/** What the sender writes beside a bubble it gives up. */
function whyDropped(note: string): WhyNot {
  const code = Number(/\((\d+)\)/.exec(note)?.[1])
  if (NOBODY.has(code)) return 'notOnWhatsApp'
  if (note.includes('opted out')) return 'optedOut'
  if (note.includes('window closed')) return 'windowClosed'
  if (note.includes('officer')) return 'overtaken'
  if (note.includes('given up')) return 'provider'
  return 'refused'
}
