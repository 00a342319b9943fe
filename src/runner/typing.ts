import type { Lease } from '../inbox/inbox.js'

/** After this long without an answer the citizen sees that one is being written. */
const TYPING_AFTER_MS = 1000

/** Lets the citizen see "typing" where a turn takes long; a quick one is not heralded. `show` must not reject. */
export function withTyping(
  handle: (lease: Lease) => Promise<Lease | undefined>,
  show: (inboundSid: string) => Promise<void>,
): (lease: Lease) => Promise<Lease | undefined> {
  return async (lease) => {
    const { event } = lease.event
    if (event.kind !== 'message') return handle(lease)
    const timer = setTimeout(() => void show(event.message.sid), TYPING_AFTER_MS)
    try {
      return await handle(lease)
    } finally {
      clearTimeout(timer)
    }
  }
}
