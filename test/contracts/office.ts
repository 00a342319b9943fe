import { beforeAll, describe, expect, it } from 'vitest'
import { changeAccount } from '../../src/console/accounts.js'
import { AuditEntry } from '../../src/console/audit.js'
import type { Office } from '../../src/console/office.js'
import { anAccount } from '../support/officers.js'
import { type Backend, type Harness, LONG, SHORT } from './harness.js'

const HOUR = 3_600_000

/** What the console's own ports promise, whatever keeps them. */
export function officeContract(backend: Backend) {
  describe(`The console’s office, ${backend.name}`, () => {
    let house: Harness
    let office: Office
    let elsewhere: Office
    beforeAll(async () => {
      house = await backend.open({ leaseMs: LONG })
      office = house.engine.office
      elsewhere = house.another().office
    })

    it('keeps an account under its id and its email, and lets no email have two', async () => {
      const account = anAccount({ email: 'asma@smeda.example', name: 'Asma' })
      expect(await office.accounts.add(account)).toBe(true)
      expect(await elsewhere.accounts.find(account.id)).toEqual(account)
      expect(await elsewhere.accounts.byEmail('asma@smeda.example')).toEqual(account)
      expect(await elsewhere.accounts.add(anAccount({ email: 'asma@smeda.example' }))).toBe(false)
      expect(await office.accounts.byEmail('nobody@smeda.example')).toBeUndefined()
    })

    it('lets two who change an account at once lose nothing', async () => {
      const account = anAccount({ name: 'Bano' })
      await office.accounts.add(account)
      await Promise.all([
        changeAccount(office.accounts, account.id, (now) => ({ ...now, language: 'ur' })),
        changeAccount(elsewhere.accounts, account.id, (now) => ({ ...now, disabled: true })),
        changeAccount(elsewhere.accounts, account.id, (now) => ({ ...now, epoch: now.epoch + 1 })),
      ])
      const changed = { ...account, language: 'ur', disabled: true, epoch: 1, revision: 3 }
      expect(await office.accounts.find(account.id)).toEqual(changed)
      expect(await office.accounts.replace(anAccount({ revision: 1 }))).toBe(false)
    })

    it('lists accounts by name', async () => {
      const names = (await office.accounts.all()).map(({ name }) => name)
      expect(names).toEqual([...names].sort())
    })

    it('finds a session anywhere until it is ended', async () => {
      const session = { account: anAccount().id, epoch: 2 }
      await office.sessions.start('one', session, { idleMs: HOUR, wholeMs: HOUR })
      expect(await elsewhere.sessions.find('one')).toEqual(session)
      await elsewhere.sessions.end('one')
      expect(await office.sessions.find('one')).toBeUndefined()
    })

    it('lets a session that nobody uses run out, and one in use live on', async () => {
      const session = { account: anAccount().id, epoch: 0 }
      await office.sessions.start('idle', session, { idleMs: SHORT, wholeMs: HOUR })
      await office.sessions.start('busy', session, { idleMs: 4 * SHORT, wholeMs: HOUR })
      for (let n = 0; n < 5; n++) {
        await house.elapse(SHORT * 1.2)
        expect(await office.sessions.find('busy')).toEqual(session)
      }
      expect(await office.sessions.find('idle')).toBeUndefined()
      await house.elapse(3 * SHORT)
      expect(await elsewhere.sessions.find('busy', { byItself: true })).toEqual(session)
      await house.elapse(1.5 * SHORT)
      expect(await office.sessions.find('busy')).toBeUndefined()
    })

    it('ends a session after its whole time, however busy', async () => {
      await office.sessions.start('long', { account: anAccount().id, epoch: 0 }, { idleMs: HOUR, wholeMs: 2 * SHORT })
      expect(await office.sessions.find('long')).toBeDefined()
      await house.elapse(2.2 * SHORT)
      expect(await office.sessions.find('long')).toBeUndefined()
    })

    it('counts tries across processes until their window is over', async () => {
      expect(await office.attempts.count('window', 2 * SHORT)).toBe(1)
      expect(await elsewhere.attempts.count('window', 2 * SHORT)).toBe(2)
      await house.elapse(2.2 * SHORT)
      expect(await office.attempts.count('window', HOUR)).toBe(1)
    })

    it('takes a try back, and forgets them all', async () => {
      await office.attempts.count('mine', HOUR)
      await office.attempts.count('mine', HOUR)
      await office.attempts.forgive('mine')
      expect(await office.attempts.count('mine', HOUR)).toBe(2)
      await office.attempts.clear('mine')
      await office.attempts.forgive('mine')
      expect(await office.attempts.count('mine', HOUR)).toBe(1)
    })

    it('counts a hundred tries at once as a hundred', async () => {
      const counts = await Promise.all(
        Array.from({ length: 100 }, (_, n) => (n % 2 ? office : elsewhere).attempts.count('flood', HOUR)),
      )
      expect(Math.max(...counts)).toBe(100)
    })

    it('keeps what was done, the newest first, page by page', async () => {
      const who = anAccount().id
      for (const note of ['one', 'two', 'three'])
        await office.audit.add(AuditEntry.parse({ what: 'taken', who, ticket: 'MSR-1F7K3Q2', note }))
      const first = await elsewhere.audit.rows({ count: 2 })
      expect(first.map(({ note }) => note)).toEqual(['three', 'two'])
      expect(first[0]).toMatchObject({ what: 'taken', who, ticket: 'MSR-1F7K3Q2' })
      expect(Date.parse(first[0]?.at ?? '')).toBeGreaterThan(Date.UTC(2026, 0, 1))
      const rest = await elsewhere.audit.rows({ count: 2, before: first[1]?.id ?? '' })
      expect(rest.map(({ note }) => note)).toEqual(['one'])
    })
  })
}
