import { Account, type AccountId, type Accounts, type Email } from '../console/accounts.js'
import type { Attempts } from '../console/attempts.js'
import { AuditEntry, type AuditLog, type AuditRow } from '../console/audit.js'
import type { Office } from '../console/office.js'
import { Session, type SessionSpan, type Sessions } from '../console/sessions.js'
import { RETENTION } from '../inbox/retention.js'
import type { House } from './house.js'
import { reach } from './reach.js'

/** The console's own state: officers are few, so all of it lies under one tag. */
export function redisOffice(house: House): Office {
  return {
    accounts: new RedisAccounts(house),
    sessions: new RedisSessions(house),
    attempts: new RedisAttempts(house),
    audit: new RedisAudit(house),
  }
}

class RedisAccounts implements Accounts {
  private readonly tag: string

  constructor(private readonly house: House) {
    this.tag = house.keys.console
  }

  async all() {
    const jsons = await reach(this.house.client.hvals(`${this.tag}:accounts`))
    return jsons.map(accountOf).sort((a, b) => a.name.localeCompare(b.name))
  }

  async find(id: AccountId) {
    const json = await reach(this.house.client.hget(`${this.tag}:accounts`, id))
    return json === null ? undefined : accountOf(json)
  }

  async byEmail(email: Email) {
    const id = await reach(this.house.client.hget(`${this.tag}:emails`, email))
    return id === null ? undefined : this.find(id as AccountId)
  }

  async add(account: Account) {
    return (
      (await reach(this.house.client.accountAdd(this.tag, account.id, account.email, JSON.stringify(account)))) === 1
    )
  }

  async replace(next: Account) {
    const json = JSON.stringify(next)
    return (await reach(this.house.client.accountReplace(this.tag, next.id, next.revision - 1, json))) === 1
  }
}

function accountOf(json: string): Account {
  return Account.parse(JSON.parse(json))
}

class RedisSessions implements Sessions {
  private readonly tag: string

  constructor(private readonly house: House) {
    this.tag = house.keys.console
  }

  async start(digest: string, session: Session, { idleMs, wholeMs }: SessionSpan) {
    await reach(this.house.client.sessionStart(this.tag, digest, JSON.stringify(session), idleMs, wholeMs))
  }

  async find(digest: string, { byItself = false } = {}) {
    const json = await reach(this.house.client.sessionFind(this.tag, digest, byItself ? 1 : 0))
    return json === null ? undefined : Session.parse(JSON.parse(json))
  }

  async end(digest: string) {
    await reach(this.house.client.del(`${this.tag}:session:${digest}`))
  }
}

class RedisAttempts implements Attempts {
  private readonly tag: string

  constructor(private readonly house: House) {
    this.tag = house.keys.console
  }

  count(key: string, windowMs: number) {
    return reach(this.house.client.attempt(this.tag, key, windowMs, 1))
  }

  async forgive(key: string) {
    await reach(this.house.client.attempt(this.tag, key, 0, -1))
  }

  async clear(key: string) {
    await reach(this.house.client.del(`${this.tag}:tries:${key}`))
  }
}

class RedisAudit implements AuditLog {
  private readonly key: string

  constructor(private readonly house: House) {
    this.key = `${house.keys.console}:audit`
  }

  async add(entry: AuditEntry) {
    const oldest = `${Date.now() - RETENTION.ticketMs}`
    await reach(this.house.client.xadd(this.key, 'MINID', '~', oldest, '*', 'j', JSON.stringify(entry)))
  }

  async rows({ before, count }: { before?: string; count: number }): Promise<AuditRow[]> {
    const newest = before === undefined ? '+' : `(${before}`
    const found = await reach(this.house.client.xrevrange(this.key, newest, '-', 'COUNT', count))
    return found.map(([id, fields]) => ({
      ...AuditEntry.parse(JSON.parse(fields[1] ?? '')),
      id,
      at: new Date(Number(id.split('-')[0])).toISOString(),
    }))
  }
}
