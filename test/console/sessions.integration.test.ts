import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aConsole, PASSWORD, type TestConsole, type Visitor } from '../support/console.js'

const HOUR = 3_600_000
const SESSION = 'mushir-session'

describe('A session at the console', () => {
  let house: TestConsole
  beforeAll(async () => {
    house = await aConsole()
  })
  afterAll(() => house.stop())

  const isIn = async (browser: Visitor) => (await browser.get('/account')).status === 200

  it('is a cookie that scripts can’t read and other sites can’t send', async () => {
    const browser = house.visitor()
    const account = await house.anOfficer()
    await browser.get('/sign-in')
    const answer = await browser.post('/sign-in', { email: account.email, password: PASSWORD })
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`${SESSION}=`))
    expect(cookie).toMatch(/^mushir-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  it('travels by https only where officers come by https', async () => {
    const secure = await aConsole({ secure: true })
    const account = await secure.anOfficer()
    const browser = secure.visitor()
    await browser.get('/sign-in')
    const answer = await browser.post('/sign-in', { email: account.email, password: PASSWORD })
    await secure.stop()
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`__Host-${SESSION}=`))
    expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=')
  })

  it('never goes on under an id that somebody planted or knew before', async () => {
    const account = await house.anOfficer()
    const planted = 'A'.repeat(43)
    const browser = house.visitor()
    browser.cookies.set(SESSION, planted)
    await browser.signIn(account.email)
    const first = browser.cookies.get(SESSION)
    expect(first).not.toBe(planted)
    await browser.post('/sign-out')
    await browser.signIn(account.email)
    expect(browser.cookies.get(SESSION)).not.toBe(first)
  })

  it('that was open before is ended by signing in again', async () => {
    const account = await house.anOfficer()
    const browser = await house.signedIn(account)
    const thief = house.visitor()
    thief.cookies.set(SESSION, browser.cookies.get(SESSION) ?? '')
    expect(await isIn(thief)).toBe(true)
    // Their own sign-in page redirects who is in already; a form kept open does not.
    await browser.post('/sign-in', { email: account.email, password: PASSWORD })
    expect(await isIn(browser)).toBe(true)
    expect(await isIn(thief)).toBe(false)
  })

  it('can’t be had by reading the store: it keeps a digest', async () => {
    const account = await house.anOfficer()
    const browser = await house.signedIn(account)
    const id = browser.cookies.get(SESSION) ?? ''
    const digest = createHash('sha256').update(id).digest('base64url')
    expect(await house.office.sessions.find(digest)).toMatchObject({ account: account.id })
    expect(await house.office.sessions.find(id)).toBeUndefined()
    const thief = house.visitor()
    thief.cookies.set(SESSION, digest)
    expect(await isIn(thief)).toBe(false)
  })

  it('is over once signed out, for whoever copied it too', async () => {
    const browser = await house.signedIn(await house.anOfficer())
    const copy = house.visitor()
    copy.cookies.set(SESSION, browser.cookies.get(SESSION) ?? '')
    await browser.post('/sign-out')
    expect(await isIn(copy)).toBe(false)
  })

  it('is over everywhere when its officer says so', async () => {
    const account = await house.anOfficer()
    const [office, home] = [await house.signedIn(account), await house.signedIn(account)]
    await office.post('/account/sign-out-everywhere')
    expect(await isIn(home)).toBe(false)
    expect(await isIn(office)).toBe(false)
    expect(await isIn(await house.signedIn(account))).toBe(true)
  })

  it('is over everywhere but here when the password is changed', async () => {
    const account = await house.anOfficer()
    const [here, there] = [await house.signedIn(account), await house.signedIn(account)]
    await here.post('/account/password', { old: PASSWORD, new: 'nine quiet umbrellas' })
    expect(await isIn(here)).toBe(true)
    expect(await isIn(there)).toBe(false)
  })

  it('is over at once when an administrator ends it, or disables the account', async () => {
    const account = await house.anOfficer()
    const administrator = await house.signedIn(await house.anOfficer({ roles: ['administrator'] }))
    for (const act of ['end-sessions', 'disable']) {
      const browser = await house.signedIn(account)
      expect((await administrator.post(`/accounts/${account.id}/${act}`)).status).toBe(303)
      expect(await isIn(browser)).toBe(false)
    }
    expect((await house.visitor().signIn(account.email)).status).toBe(401)
  })

  it('loses a role on the next request after it was taken away', async () => {
    const other = await house.anOfficer({ roles: ['administrator'] })
    const browser = await house.signedIn(other)
    const administrator = await house.signedIn(await house.anOfficer({ roles: ['administrator'] }))
    expect((await browser.get('/accounts')).status).toBe(200)
    await administrator.post(`/accounts/${other.id}`, { name: 'Demoted', roles: ['officer'] })
    expect((await browser.get('/accounts')).status).toBe(403)
  })

  it('runs out two hours after the last request, and after twelve however busy', async () => {
    const account = await house.anOfficer()
    const [idle, busy] = [await house.signedIn(account), await house.signedIn(account)]
    house.elapse(1.9 * HOUR)
    expect(await isIn(busy)).toBe(true)
    house.elapse(0.2 * HOUR)
    expect(await isIn(idle)).toBe(false)
    for (let hours = 2.1; hours < 11.5; hours += 1.5) {
      expect(await isIn(busy)).toBe(true)
      house.elapse(1.5 * HOUR)
    }
    expect(await isIn(busy)).toBe(false)
  })
})
