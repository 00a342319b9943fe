import { setTimeout as pause } from 'node:timers/promises'
import { StoreAway } from './inbox.js'

/**
 * Does it again while the store is away, for at most `patienceMs`; then rejects with what went wrong last. Only for
 * what may be repeated, as every word of ours to the store may.
 */
export async function insist<Result>(act: () => Promise<Result>, patienceMs: number): Promise<Result> {
  const until = performance.now() + patienceMs
  for (let wait = 50; ; wait = Math.min(wait * 2, 1_000)) {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof StoreAway) || performance.now() + wait > until) throw error
      await pause(wait)
    }
  }
}
