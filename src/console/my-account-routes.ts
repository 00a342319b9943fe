import { type Account, ConsoleLanguage, changeAccount } from './accounts.js'
import { BASE } from './base.js'
import type { Gate } from './gate.js'
import { myAccountPage } from './pages/my-account.js'
import { faultOfPassword, TooBusy } from './passwords.js'
import { LOCK_MS, type SignInParts, startSession, TRIES_PER_ACCOUNT } from './sign-in.js'
import { type Answer, go, type OfficerVisit } from './visit.js'

/** What everybody may change of their own account. */
export function myAccountRoutes(gate: Gate, parts: SignInParts) {
  const { office, passwords } = parts
  const change = (id: Account['id'], what: Partial<Account>) =>
    changeAccount(office.accounts, id, (now) => ({ ...now, ...what }))
  const later = (id: Account['id']) => changeAccount(office.accounts, id, (now) => ({ ...now, epoch: now.epoch + 1 }))

  gate.get('/account', 'signedIn', (visit) => myAccountPage(visit))
  gate.post('/account/language', 'signedIn', async ({ account, fields }) => {
    await change(account.id, { language: ConsoleLanguage.catch(account.language).parse(fields.get('language')) })
    return go(`${BASE}/account?said=languageChanged`)
  })
  gate.post('/account/sign-out-everywhere', 'signedIn', async ({ account }) => {
    await office.audit.add({ what: 'signedOutEverywhere', who: account.id })
    await later(account.id)
    return { kind: 'go', to: `${BASE}/sign-in?said=signedOutEverywhere`, session: 'end' }
  })
  gate.post('/account/password', 'signedIn', async (visit): Promise<Answer> => {
    try {
      return await changePassword(visit)
    } catch (error) {
      if (error instanceof TooBusy) return myAccountPage(visit, 'busy')
      throw error
    }
  })

  /** Ends every other session: whoever knew the old password is out. */
  async function changePassword(visit: OfficerVisit): Promise<Answer> {
    const { account, fields } = visit
    // Whoever found a screen unlocked doesn't get to guess, either.
    const tries = `p:${account.id}`
    if ((await office.attempts.count(tries, LOCK_MS)) > TRIES_PER_ACCOUNT) return myAccountPage(visit, 'tooMany')
    if (!(await passwords.matches(account.hash, fields.get('old')))) return myAccountPage(visit, 'wrong')
    const wanted = fields.get('new')
    const fault = faultOfPassword(wanted, account.email)
    if (fault) return myAccountPage(visit, fault)
    if (wanted === fields.get('old')) return myAccountPage(visit, 'tooPlain')
    const hash = await passwords.hash(wanted)
    await office.audit.add({ what: 'passwordChanged', who: account.id })
    await change(account.id, { hash, mustChange: false })
    const next = await later(account.id)
    if (!next) return go(`${BASE}/sign-in`)
    return { kind: 'go', to: `${BASE}/account?said=passwordChanged`, session: { id: await startSession(parts, next) } }
  }
}
