import { z } from 'zod'
import { TicketReference } from '../model/ticket.js'
import { AccountId } from './accounts.js'

/** What is written down. A verb says that it was asked for; where it failed, a row `refused` follows. */
export const AUDITED = [
  'signedIn',
  'signInFailed',
  'lockedOut',
  'signedOut',
  'signedOutEverywhere',
  'passwordChanged',
  'ticketSeen',
  'numberShown',
  'mediaOpened',
  'taken',
  'released',
  'handed',
  'noted',
  'answered',
  'templateSent',
  'closed',
  'searched',
  'exported',
  'accountAdded',
  'accountChanged',
  'accountDisabled',
  'accountEnabled',
  'sessionsEnded',
  'passwordReset',
  'unlocked',
  'refused',
] as const

/** One row. Names tickets and officers, never citizens, and none of their words. */
export const AuditEntry = z.object({
  what: z.enum(AUDITED),
  /** Who did it; `terminal` for the command, absent where nobody is known (a failed sign-in to no account). */
  who: z.union([AccountId, z.literal('terminal')]).optional(),
  ticket: TicketReference.optional(),
  /** The account it was done to. */
  account: AccountId.optional(),
  /** A desk, an outcome, which roles: a few words of ours. */
  note: z.string().max(200).optional(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

export interface AuditRow extends AuditEntry {
  /** Rises with time. */
  id: string
  /** By the store's own time. */
  at: string
}

/** Only grows: there is no way to change or delete a row. Kept as long as tickets are. */
export interface AuditLog {
  add(entry: AuditEntry): Promise<void>
  /** The newest first, `before` that id. */
  rows(options: { before?: string; count: number }): Promise<AuditRow[]>
}
