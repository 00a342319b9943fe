import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  handleAll,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel'
import type { Budget } from './budget.js'
import type { AskPatiently } from './counsel.js'

export interface Limits {
  /** All that a citizen waits for one asking, a second try included. Milliseconds. */
  deadlineMs: number
  /** Askings a day, of all processes together. */
  perDay: number
  /** After so many failures in a row nobody waits for it any more, */
  breakAfter: number
  /** for so long; then one asking tries it again. Milliseconds. */
  restMs: number
}

/**
 * How long, how often and how stubbornly a model is asked. One quick second try inside the deadline; after several
 * failures in a row it is left alone for a while, and citizens are answered at once from the entries.
 */
export function patiently(limits: Limits, budget: Budget, today: () => string): AskPatiently {
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: limits.restMs,
    breaker: new ConsecutiveBreaker(limits.breakAfter),
  })
  const inTime = wrap(timeout(limits.deadlineMs, TimeoutStrategy.Aggressive), retry(handleAll, { maxAttempts: 1 }))
  return async (ask) => {
    try {
      // The breaker stands outside: what is late counts as failed, and while it rests nothing is tried or spent.
      return await breaker.execute(async () => {
        if (!(await budget.spend(today(), limits.perDay))) return { kind: 'spent' as const }
        return { kind: 'answered' as const, answer: await inTime.execute(({ signal }) => ask(signal)) }
      })
    } catch (error) {
      if (error instanceof BrokenCircuitError) return { kind: 'resting' }
      return { kind: error instanceof TaskCancelledError ? 'late' : 'failed' }
    }
  }
}
