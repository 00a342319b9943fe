import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Gives back what the start used and threw away: reading hundreds of texts leaves some hundred MiB that V8 would
 * keep until there is pressure. Takes a few tens of milliseconds; for once, before the first message.
 */
export function tidyHeap(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
