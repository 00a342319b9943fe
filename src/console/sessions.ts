import { z } from 'zod'
import { AccountId } from './accounts.js'

export const Session = z.object({
  account: AccountId,
  /** The account's epoch when it began. */
  epoch: z.number().int(),
})
export type Session = z.infer<typeof Session>

/** How long one lasts, by the store's own time. */
export interface SessionSpan {
  /** Without a request. */
  idleMs: number
  /** In all, however busy. */
  wholeMs: number
}

/** A working day with its breaks; a forgotten screen is locked within two hours. */
export const SESSION_SPAN: SessionSpan = { idleMs: 2 * 3_600_000, wholeMs: 12 * 3_600_000 }

/** Who is signed in. The store knows only a digest of a session's id: reading it lets nobody in. */
export interface Sessions {
  start(digest: string, session: Session, span: SessionSpan): Promise<void>
  /** Begins the idle time anew, unless a page asks `byItself`. Undefined when there is none, or it has run out. */
  find(digest: string, options?: { byItself?: boolean }): Promise<Session | undefined>
  end(digest: string): Promise<void>
}
