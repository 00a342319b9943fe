import type { Desk } from '../model/desk.js'
import { type Account, AccountId, changeAccount, Email, newAccountId, Role } from './accounts.js'
import { BASE } from './base.js'
import type { Gate } from './gate.js'
import { type AccountFault, accountPage, accountsPage } from './pages/accounts.js'
import { refusedPage } from './pages/refused.js'
import { faultOfPassword } from './passwords.js'
import { type SignInParts, unlock } from './sign-in.js'
import { type Answer, type Fields, go, type OfficerVisit } from './visit.js'

const ADMINISTRATORS = ['administrator'] as const

/** Keeping accounts: an administrator's work. */
export function accountRoutes(gate: Gate, parts: SignInParts, desks: () => readonly Desk[]) {
  const { office, passwords, random } = parts

  gate.get('/accounts', ADMINISTRATORS, async (visit) => accountsPage(visit, await office.accounts.all(), desks()))
  gate.post('/accounts', ADMINISTRATORS, async (visit) => {
    const { fields, account: by } = visit
    const refuse = async (fault: AccountFault) => accountsPage(visit, await office.accounts.all(), desks(), fault)
    const email = Email.safeParse(fields.get('email'))
    if (!email.success) return refuse('email')
    const about = detailsOf(fields)
    if (!about) return refuse('details')
    const weak = faultOfPassword(fields.get('password'), email.data)
    if (weak) return refuse(weak)
    const made: Account = {
      v: 1,
      id: newAccountId(random),
      email: email.data,
      ...about,
      hash: await passwords.hash(fields.get('password')),
      language: 'en',
      disabled: false,
      mustChange: true,
      epoch: 0,
      demo: by.demo,
      revision: 0,
      createdAt: new Date().toISOString(),
    }
    if (!(await office.accounts.add(made))) return refuse('taken')
    await office.audit.add({ what: 'accountAdded', who: by.id, account: made.id, note: made.roles.join(' ') })
    return go(`${BASE}/accounts?said=accountAdded`)
  })

  gate.get('/accounts/:id', ADMINISTRATORS, (visit) =>
    withAccount(visit, (account) => accountPage(visit, account, desks())),
  )
  gate.post('/accounts/:id', ADMINISTRATORS, (visit) =>
    withAccount(visit, async (account) => {
      const about = detailsOf(visit.fields)
      if (!about) return accountPage(visit, account, desks(), 'details')
      if (await leavesNoAdministrator(account, about.roles)) return accountPage(visit, account, desks(), 'last')
      return change(visit, account, 'accountChanged', (now) => ({ ...now, ...about }), about.roles.join(' '))
    }),
  )
  gate.post('/accounts/:id/disable', ADMINISTRATORS, (visit) =>
    withAccount(visit, async (account) => {
      if (await leavesNoAdministrator(account, [])) return accountPage(visit, account, desks(), 'last')
      return change(visit, account, 'accountDisabled', (now) => ({ ...now, disabled: true, epoch: now.epoch + 1 }))
    }),
  )
  gate.post('/accounts/:id/enable', ADMINISTRATORS, (visit) =>
    withAccount(visit, (account) => change(visit, account, 'accountEnabled', (now) => ({ ...now, disabled: false }))),
  )
  gate.post('/accounts/:id/end-sessions', ADMINISTRATORS, (visit) =>
    withAccount(visit, (account) =>
      change(visit, account, 'sessionsEnded', (now) => ({ ...now, epoch: now.epoch + 1 })),
    ),
  )
  gate.post('/accounts/:id/unlock', ADMINISTRATORS, (visit) =>
    withAccount(visit, async (account) => {
      await unlock(parts, account.email)
      return change(visit, account, 'unlocked', (now) => now)
    }),
  )
  gate.post('/accounts/:id/password', ADMINISTRATORS, (visit) =>
    withAccount(visit, async (account) => {
      const wanted = visit.fields.get('password')
      const weak = faultOfPassword(wanted, account.email)
      if (weak) return accountPage(visit, account, desks(), weak)
      const hash = await passwords.hash(wanted)
      return change(visit, account, 'passwordReset', (now) => ({
        ...now,
        hash,
        mustChange: true,
        epoch: now.epoch + 1,
      }))
    }),
  )

  async function withAccount(visit: OfficerVisit, act: (account: Account) => Answer | Promise<Answer>) {
    const id = AccountId.safeParse(visit.params.id)
    const account = id.success ? await office.accounts.find(id.data) : undefined
    return account ? act(account) : refusedPage(visit, 'notFound', 404)
  }

  /** Written down first: a change that nobody can be asked about must not happen. */
  async function change(
    { account: by }: OfficerVisit,
    account: Account,
    what: 'accountChanged' | 'accountDisabled' | 'accountEnabled' | 'sessionsEnded' | 'unlocked' | 'passwordReset',
    how: (now: Account) => Account,
    note?: string,
  ): Promise<Answer> {
    await office.audit.add({ what, who: by.id, account: account.id, ...(note ? { note } : {}) })
    await changeAccount(office.accounts, account.id, how)
    return go(`${BASE}/accounts/${account.id}?said=${what}`)
  }

  /** Somebody has to be able to let others in. */
  async function leavesNoAdministrator(account: Account, roles: readonly string[]): Promise<boolean> {
    if (roles.includes('administrator')) return false
    const others = (await office.accounts.all()).filter(({ id, disabled }) => id !== account.id && !disabled)
    return !others.some((other) => other.roles.includes('administrator'))
  }

  function detailsOf(fields: Fields): Pick<Account, 'name' | 'roles' | 'desks'> | undefined {
    const roles = Role.array().min(1).safeParse(fields.all('roles'))
    const name = fields.get('name').trim().slice(0, 60)
    if (!roles.success || name === '') return undefined
    return {
      name,
      roles: roles.data,
      desks: fields.all('desks').filter((id) => desks().some((desk) => desk.id === id)),
    }
  }
}
