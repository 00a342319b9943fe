import type { Account, AccountId, Accounts } from '../console/accounts.js'
import type { Attempts } from '../console/attempts.js'
import type { AuditEntry, AuditLog, AuditRow } from '../console/audit.js'
import type { Office } from '../console/office.js'
import type { Session, SessionSpan, Sessions } from '../console/sessions.js'

/** The console's own state over Maps. `time` is the store's own, milliseconds since 1970. */
export function memoryOffice(time: () => number): Office {
  return {
    accounts: new MemoryAccounts(),
    sessions: new MemorySessions(time),
    attempts: new MemoryAttempts(time),
    audit: new MemoryAudit(time),
  }
}

class MemoryAccounts implements Accounts {
  private readonly known = new Map<AccountId, Account>()

  async all() {
    return [...this.known.values()].sort((a, b) => a.name.localeCompare(b.name))
  }

  async find(id: AccountId) {
    return this.known.get(id)
  }

  async byEmail(email: string) {
    return [...this.known.values()].find((account) => account.email === email)
  }

  async add(account: Account) {
    if (await this.byEmail(account.email)) return false
    this.known.set(account.id, account)
    return true
  }

  async replace(next: Account) {
    const now = this.known.get(next.id)
    if (now?.revision !== next.revision - 1) return false
    this.known.set(next.id, { ...next, email: now.email })
    return true
  }
}

class MemorySessions implements Sessions {
  private readonly open = new Map<string, { session: Session; span: SessionSpan; idleUntil: number; until: number }>()

  constructor(private readonly time: () => number) {}

  async start(digest: string, session: Session, span: SessionSpan) {
    for (const [other, { idleUntil }] of this.open) if (idleUntil <= this.time()) this.open.delete(other)
    const until = this.time() + span.wholeMs
    this.open.set(digest, { session, span, until, idleUntil: Math.min(until, this.time() + span.idleMs) })
  }

  async find(digest: string, { byItself = false } = {}) {
    const kept = this.open.get(digest)
    if (!kept) return undefined
    if (kept.idleUntil <= this.time()) {
      this.open.delete(digest)
      return undefined
    }
    if (!byItself) kept.idleUntil = Math.min(kept.until, this.time() + kept.span.idleMs)
    return kept.session
  }

  async end(digest: string) {
    this.open.delete(digest)
  }
}

class MemoryAttempts implements Attempts {
  private readonly counted = new Map<string, { count: number; until: number }>()

  constructor(private readonly time: () => number) {}

  async count(key: string, windowMs: number) {
    const kept = this.alive(key)
    if (!kept) for (const other of this.counted.keys()) this.alive(other)
    const next = { count: (kept?.count ?? 0) + 1, until: kept?.until ?? this.time() + windowMs }
    this.counted.set(key, next)
    return next.count
  }

  async forgive(key: string) {
    const kept = this.alive(key)
    if (kept && kept.count > 0) kept.count--
  }

  async clear(key: string) {
    this.counted.delete(key)
  }

  private alive(key: string) {
    const kept = this.counted.get(key)
    if (kept && kept.until > this.time()) return kept
    this.counted.delete(key)
    return undefined
  }
}

class MemoryAudit implements AuditLog {
  private readonly kept: AuditRow[] = []

  constructor(private readonly time: () => number) {}

  async add(entry: AuditEntry) {
    const now = this.time()
    this.kept.push({ ...entry, id: `${now}-${this.kept.length}`, at: new Date(now).toISOString() })
  }

  async rows({ before, count }: { before?: string; count: number }) {
    const end = before === undefined ? this.kept.length : this.kept.findIndex(({ id }) => id === before)
    return this.kept.slice(Math.max(0, end - count), Math.max(0, end)).reverse()
  }
}
