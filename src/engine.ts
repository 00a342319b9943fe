import type { Budget } from './advice/budget.js'
import type { ContentBook } from './channel/content-book.js'
import type { Office } from './console/office.js'
import type { Inbox } from './inbox/inbox.js'
import type { MediaShelf } from './media/media-shelf.js'
import { memoryEngine } from './memory/engine.js'
import type { Outbox } from './outbox/outbox.js'
import { redisEngine } from './redis/engine.js'
import type { Store } from './runner/store.js'

/** The ports on one backend: what a turn is taken from, kept in and sent by, and what the console keeps of its own. */
export interface Engine {
  /** False when all is lost at the end of the process. */
  durable: boolean
  inbox: Inbox
  store: Store
  outbox: Outbox
  contentBook: ContentBook
  budget: Budget
  media: MediaShelf
  office: Office
  /** Resolves when the store answers and takes writes; waits a moment for a first connection. Rejects with `StoreAway`. */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface EngineOptions {
  /** How long one turn or one send may take before another process may try. */
  leaseMs: number
  /** Hears of trouble with the connection; often, while it lasts. */
  onTrouble?: (error: Error) => void
}

/** Opens the store the settings name; without an address everything is kept in this process. */
export function openEngine(redisUrl: string | undefined, options: EngineOptions): Engine {
  if (redisUrl === undefined) return memoryEngine({ leaseMs: options.leaseMs })
  return redisEngine({ url: redisUrl, ...options })
}
