import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Account, ROLES } from '../../src/console/accounts.js'
import { aConsole, type TestConsole, type Visitor } from '../support/console.js'

describe('The doors of the console', () => {
  let house: TestConsole
  const browsers = new Map<string, Visitor>()
  let victim: Account
  beforeAll(async () => {
    house = await aConsole()
    victim = await house.anOfficer({ roles: ['supervisor'] })
    for (const role of ROLES) browsers.set(role, await house.signedIn(await house.anOfficer({ roles: [role] })))
  })
  afterAll(() => house.stop())

  const pathOf = (door: { path: string }) =>
    door.path.replace(':id', victim.id).replace(/:\w+/g, 'x').replace('/*nothing', '/nothing')
  const knock = (browser: Visitor, door: { method: 'get' | 'post'; path: string }, fields = {}) =>
    door.method === 'get' ? browser.get(pathOf(door)) : browser.post(pathOf(door), fields)

  it('open for nobody who isn’t signed in, but for signing in', async () => {
    const open: string[] = []
    for (const door of house.doors) {
      const answer = await knock(house.visitor(), door)
      const sentAway = answer.status === 401 || answer.headers.get('location')?.startsWith('/console/sign-in')
      if (!sentAway) open.push(`${door.method} ${door.path}`)
    }
    expect(open).toEqual(['get /sign-in', 'post /sign-in', 'get /*nothing'])
  })

  it('open for no role that isn’t named on them', async () => {
    const wrong: string[] = []
    for (const door of house.doors) {
      if (!Array.isArray(door.who)) continue
      for (const role of ROLES.filter((one) => !door.who.includes(one))) {
        const { status } = await knock(browsers.get(role) ?? house.visitor(), door)
        if (status !== 403) wrong.push(`${door.method} ${door.path} let ${role} in: ${status}`)
      }
    }
    expect(wrong).toEqual([])
    expect(await house.office.accounts.find(victim.id)).toEqual(victim)
  })

  it('write down who tried one that wasn’t theirs', async () => {
    await browsers.get('editor')?.get('/audit')
    const [row] = await house.office.audit.rows({ count: 1 })
    expect(row).toMatchObject({ what: 'refused', note: 'get /audit' })
  })

  it('take no form without its token, with another’s, or from another site', async () => {
    const other = await house.signedIn(await house.anOfficer())
    const wrong: string[] = []
    for (const door of house.doors.filter(({ method }) => method === 'post')) {
      const browser = await house.signedIn(await house.anOfficer({ roles: [...ROLES] }))
      const tries = [
        ['no token', await browser.post(pathOf(door), { token: '' })],
        ['a made-up one', await browser.post(pathOf(door), { token: Buffer.alloc(64, 7).toString('base64url') })],
        ['another’s', await browser.post(pathOf(door), { token: other.token })],
        ['from elsewhere', await browser.post(pathOf(door), {}, { 'sec-fetch-site': 'cross-site' })],
      ] as const
      for (const [what, { status }] of tries) if (status !== 403) wrong.push(`${door.path}, ${what}: ${status}`)
    }
    expect(wrong).toEqual([])
    expect(await house.office.accounts.find(victim.id)).toEqual(victim)
  })

  it('give back the words of a form they didn’t take', async () => {
    const browser = await house.signedIn(await house.anOfficer())
    const forged = await browser.post('/account/language', { token: '', text: 'a long <b>answer</b>' })
    expect(forged.html).toContain('a long &lt;b>answer&lt;/b></textarea>')
    browser.cookies.clear()
    const over = await browser.post('/account/language', { text: 'a long answer' })
    expect(over.status).toBe(401)
    expect(over.html).toContain('a long answer</textarea>')
  })

  it('carry a policy that lets no inline script, no frame and no cache at them', async () => {
    const browser = await house.signedIn(await house.anOfficer())
    for (const path of ['/sign-in', '/account', '/nothing', '/audit']) {
      const { headers, html } = await browser.get(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|\*|data:/)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|javascript:/i)
    }
  })
})

describe('Keeping accounts', () => {
  let house: TestConsole
  let administrator: Visitor
  let own: Account
  beforeAll(async () => {
    house = await aConsole()
    own = await house.anOfficer({ roles: ['administrator'] })
    administrator = await house.signedIn(own)
  })
  afterAll(() => house.stop())

  it('makes an account that must change its password, with names shown as text', async () => {
    const name = '<img src=x onerror=alert(1)>'
    const fields = { email: 'new@smeda.example', name, roles: ['officer', 'editor'], desks: ['punjab', 'nowhere'] }
    await administrator.post('/accounts', { ...fields, password: 'four patient kettles' })
    const made = (await house.office.accounts.all()).find(({ email }) => email === 'new@smeda.example')
    expect(made).toMatchObject({ name, roles: ['officer', 'editor'], desks: ['punjab'], mustChange: true })
    const { html } = await administrator.get('/accounts')
    expect(html).toContain('&lt;img src=x onerror=alert(1)>')
    expect(html).not.toContain('<img')
    expect((await administrator.post('/accounts', { ...fields, password: 'four patient kettles' })).status).toBe(422)
  })

  it('refuses a weak password, an email that is none and an account without a role', async () => {
    const good = { email: 'x@smeda.example', name: 'X', roles: 'officer', password: 'four patient kettles' }
    for (const bad of [{ password: 'short' }, { password: 'aaaaaaaaaaaaaaaa' }, { email: 'x' }, { roles: 'king' }])
      expect((await administrator.post('/accounts', { ...good, ...bad })).status).toBe(422)
  })

  it('never leaves the console without an administrator', async () => {
    expect((await administrator.post(`/accounts/${own.id}/disable`)).status).toBe(422)
    expect((await administrator.post(`/accounts/${own.id}`, { name: 'Me', roles: 'officer' })).status).toBe(422)
    expect(await house.office.accounts.find(own.id)).toEqual(own)
  })

  it('shows what was done, and hands it out as a file no spreadsheet runs', async () => {
    await house.office.audit.add({ what: 'closed', who: own.id, note: '=cmd()' })
    const page = await administrator.get('/audit')
    expect(page.html).toContain('closed a ticket')
    const { html, headers } = await administrator.get('/audit/export')
    expect(headers.get('content-disposition')).toContain('attachment')
    expect(html).toContain(`"closed","${own.email}","","","'=cmd()"`)
    expect(html).toContain('"exported"')
  })
})
