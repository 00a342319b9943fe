import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aConsole, PASSWORD, type TestConsole } from '../support/console.js'

const MINUTE = 60_000
const WRONG = 'a wrong but long password'

/** What a page says, without what differs each time. */
const words = (html: string) => html.replace(/value="[^"]*"/g, '').replace(/<[^>]+>/g, ' ')

describe('Signing in to the console', () => {
  let house: TestConsole
  let address = 0
  beforeAll(async () => {
    house = await aConsole()
  })
  afterAll(() => house.stop())

  /** Somebody at an internet address of their own. */
  function somebody() {
    const browser = house.visitor()
    browser.headers['x-forwarded-for'] = `198.51.100.${++address}`
    return browser
  }

  it('opens with the right email, however it is written, and the right password', async () => {
    const account = await house.anOfficer()
    const browser = somebody()
    expect((await browser.signIn(account.email.toUpperCase())).headers.get('location')).toBe('/console/')
    expect((await browser.get('/account')).html).toContain(account.email)
  })

  it('answers a wrong password, an unknown email and a disabled account in the same words', async () => {
    const account = await house.anOfficer()
    const disabled = await house.anOfficer({ disabled: true })
    const answers = [
      await somebody().signIn(account.email, WRONG),
      await somebody().signIn('nobody@smeda.example', WRONG),
      await somebody().signIn(disabled.email, PASSWORD),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
    expect(new Set(answers.map(({ html }) => words(html))).size).toBe(1)
  })

  it('looks at a password for an unknown email as well, so that the time taken tells nothing', async () => {
    const looked: (string | undefined)[] = []
    const passwords = {
      hash: async () => '',
      async matches(hash: string | undefined) {
        looked.push(hash)
        return false
      },
    }
    const other = await aConsole({ passwords })
    await other.visitor().signIn('nobody@smeda.example', WRONG)
    await other.stop()
    expect(looked).toEqual([undefined])
  })

  it('locks an account after five wrong passwords, the right one too, and opens by itself a quarter of an hour later', async () => {
    const account = await house.anOfficer()
    for (let n = 0; n < 5; n++) expect((await somebody().signIn(account.email, WRONG)).status).toBe(401)
    expect((await somebody().signIn(account.email)).status).toBe(429)
    house.elapse(15 * MINUTE)
    expect((await somebody().signIn(account.email)).status).toBe(303)
    const did = (await house.office.audit.rows({ count: 20 })).filter((row) => row.account === account.id)
    expect(did.map(({ what }) => what)).toContain('lockedOut')
  })

  it('locks an unknown email in the same way', async () => {
    for (let n = 0; n < 5; n++) await somebody().signIn('ghost@smeda.example', WRONG)
    expect((await somebody().signIn('ghost@smeda.example', WRONG)).status).toBe(429)
  })

  it('counts wrong passwords that come all at once', async () => {
    const account = await house.anOfficer()
    const guesses = await Promise.all(Array.from({ length: 12 }, () => somebody().signIn(account.email, WRONG)))
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5)
  })

  it('stops one address that tries many emails, and nobody else', async () => {
    const browser = somebody()
    const account = await house.anOfficer()
    for (let n = 0; n < 30; n++) await browser.signIn(`guess${n}@smeda.example`, WRONG)
    expect((await browser.signIn(account.email)).status).toBe(429)
    expect((await somebody().signIn(account.email)).status).toBe(303)
  })

  it('forgets the wrong tries of somebody who then remembers', async () => {
    const account = await house.anOfficer()
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 4; n++) await somebody().signIn(account.email, WRONG)
      expect((await somebody().signIn(account.email)).status).toBe(303)
    }
  })

  it('leads back to where somebody was going, and nowhere else', async () => {
    const account = await house.anOfficer()
    const goes = async (to: string) => {
      const browser = somebody()
      await browser.get('/sign-in')
      return (await browser.post('/sign-in', { email: account.email, password: PASSWORD, to })).headers.get('location')
    }
    expect(await goes('/console/account?x=1')).toBe('/console/account?x=1')
    for (const elsewhere of ['https://evil.example/', '//evil.example', '/console/..//evil.example', '/simulator'])
      expect(await goes(elsewhere)).toBe('/console/')
  })

  it('speaks Urdu, right to left, to a browser that asks for it', async () => {
    const { html } = await somebody().get('/sign-in', { 'accept-language': 'ur-PK,ur;q=0.9,en;q=0.5' })
    expect(html).toContain('<html lang="ur" dir="rtl">')
  })

  it('lets the demonstration’s officer in nowhere but beside the simulator', async () => {
    const account = await house.anOfficer({ demo: true })
    expect((await somebody().signIn(account.email)).status).toBe(401)
  })

  it('holds somebody whose password another chose to changing it', async () => {
    const account = await house.anOfficer({ mustChange: true, roles: ['administrator'] })
    const browser = await house.signedIn(account)
    expect((await browser.get('/accounts')).headers.get('location')).toBe('/console/account?said=mustChange')
    const wanted = 'nine quiet umbrellas'
    await browser.get('/account')
    expect((await browser.post('/account/password', { old: PASSWORD, new: 'short' })).status).toBe(422)
    expect((await browser.post('/account/password', { old: WRONG, new: wanted })).status).toBe(422)
    expect((await browser.post('/account/password', { old: PASSWORD, new: wanted })).status).toBe(303)
    expect((await browser.get('/accounts')).status).toBe(200)
    expect((await somebody().signIn(account.email, wanted)).status).toBe(303)
  })
})
