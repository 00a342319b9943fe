import type { Accounts } from './accounts.js'
import type { Attempts } from './attempts.js'
import type { AuditLog } from './audit.js'
import type { Sessions } from './sessions.js'

/** What the console keeps of its own: who may come in, who is in, who tried, and what was done. */
export interface Office {
  accounts: Accounts
  sessions: Sessions
  attempts: Attempts
  audit: AuditLog
}
