import type { Language } from './language.js'

/**
 * What the rooms report of themselves. `metrics.ts` turns it into Prometheus figures; tests may listen in.
 * Nothing personal passes here.
 */
export interface Observer {
  received(kind: string, language: Language | 'none'): void
  /** From the last byte of a webhook's request to its answer. */
  acknowledged(ms: number): void
  refused(reason: string): void
  repeated(): void
  /** One turn taken: how long since acceptance, and how many bubbles it made. */
  turn(sinceAcceptedMs: number, bubbles: number, outcome: string): void
  sent(purpose: string, language: Language, sinceAcceptedMs: number): void
  sendFailed(code: string): void
  retried(queue: 'inbox' | 'outbox'): void
  setAside(queue: 'inbox' | 'outbox'): void
  receipt(status: string): void
  /** Something happened to a request for an officer: `opened`, `raised`, `closed`…, and why it was opened. */
  ticket(what: string, reason: string): void
  /** A language model was asked; how that ended. */
  consulted(prompt: string, outcome: string): void
  /** Two machines' clocks disagree: an age came out negative and was taken as 0. */
  negativeAge(): void
  /** The outcome of an earlier send was unknown; how it was settled. */
  settled(how: 'receipt' | 'list' | 'sentAgain'): void
}

const nothing = () => {}

export const silentObserver: Observer = {
  received: nothing,
  acknowledged: nothing,
  refused: nothing,
  repeated: nothing,
  turn: nothing,
  sent: nothing,
  sendFailed: nothing,
  retried: nothing,
  setAside: nothing,
  receipt: nothing,
  ticket: nothing,
  consulted: nothing,
  negativeAge: nothing,
  settled: nothing,
}
