import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Account } from '../../src/console/accounts.js'
import { StoreAway } from '../../src/inbox/inbox.js'
import type { TicketReference } from '../../src/model/ticket.js'
import { aConsole, type TestConsole, type Visitor } from '../support/console.js'
import { PICTURE } from '../support/help-desk.js'

const HOUR = 3_600_000

/** The id that makes a form count once. */
const actIn = (html: string) => /name="act" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('An officer at a request', () => {
  let house: TestConsole
  let sana: Account
  let browser: Visitor
  beforeAll(async () => {
    house = await aConsole()
    sana = await house.anOfficer({ name: 'Sana' })
    browser = await house.signedIn(sana)
  })
  afterAll(() => house.stop())

  async function does(who: Visitor, reference: TicketReference, verb: string, fields: Record<string, string> = {}) {
    const { html } = await who.get(`/tickets/${reference}`)
    return who.post(`/tickets/${reference}/${verb}`, { act: actIn(html), ...fields })
  }
  const ticketOf = (reference: TicketReference) => house.desk.engine.store.ticket(reference)
  const didTo = async (reference: TicketReference) =>
    (await house.office.audit.rows({ count: 1000 }))
      .filter(({ ticket }) => ticket === reference)
      .map(({ what }) => what)

  it('takes it, answers and closes it with plain forms, and each is written down', async () => {
    const { reference, person } = await house.desk.aRequest('my loan is late')
    expect((await does(browser, reference, 'take')).headers.get('location')).toContain('said=take')
    expect((await does(browser, reference, 'say', { text: 'Please wait a week.' })).status).toBe(303)
    expect(await ticketOf(reference)).toMatchObject({
      state: 'waitingForCitizen',
      officer: { id: sana.id, name: 'Sana' },
    })
    expect((await browser.get(`/tickets/${reference}`)).html).toContain('Please wait a week.')
    expect((await does(browser, reference, 'close', { outcome: 'answered' })).status).toBe(303)
    expect(await ticketOf(reference)).toMatchObject({ state: 'closed', outcome: 'answered' })
    expect((await didTo(reference)).filter((what) => what !== 'ticketSeen')).toEqual(['closed', 'answered', 'taken'])
    const rows = JSON.stringify(await house.office.audit.rows({ count: 1000 }))
    expect(rows).not.toContain('Please wait')
    expect(rows).not.toContain(person)
  })

  it('sends an answer once, however often the form goes', async () => {
    const { reference } = await house.desk.aRequest('twice')
    const { html } = await browser.get(`/tickets/${reference}`)
    const form = { act: actIn(html), text: 'Only once, please.' }
    await Promise.all([1, 2, 3].map(() => browser.post(`/tickets/${reference}/say`, form)))
    const said = (await house.desk.officers.story(reference))?.chat.filter(({ kind }) => kind === 'mushir') ?? []
    expect(said.filter((line) => line.kind === 'mushir' && line.text.includes('Only once'))).toHaveLength(1)
  })

  it('who comes second is told, loses no word, and nothing of it is sent', async () => {
    const { reference } = await house.desk.aRequest('two at once')
    const bilal = await house.signedIn(await house.anOfficer({ name: 'Bilal' }))
    const { html } = await bilal.get(`/tickets/${reference}`)
    await does(browser, reference, 'take')
    const late = await bilal.post(`/tickets/${reference}/say`, { act: actIn(html), text: 'My long & careful answer' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('A colleague holds this now')
    expect(late.html).toContain('My long &amp; careful answer</textarea>')
    expect((await browser.get(`/tickets/${reference}`)).html).not.toContain('My long')
    expect(await didTo(reference)).toContain('refused')
  })

  it('of two who take it at the same moment one has it', async () => {
    const { reference } = await house.desk.aRequest('race')
    const bilal = await house.signedIn(await house.anOfficer({ name: 'Bilal' }))
    const answers = await Promise.all([does(browser, reference, 'take'), does(bilal, reference, 'take')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  it('shows citizens’ words, names and notes as text, whatever they hold', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(2)> "\' [x](javascript:alert(3))'
    const { reference, address } = await house.desk.aRequest(evil, { summary: evil })
    await house.desk.says(address, evil)
    await does(browser, reference, 'note', { text: evil })
    await does(browser, reference, 'say', { text: evil })
    for (const path of [
      `/tickets/${reference}`,
      '/queue?view=mine',
      `/queue?view=open&words=${encodeURIComponent(evil)}`,
    ]) {
      const { html } = await browser.get(path)
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<img src=x|href="javascript/i)
    }
    expect((await browser.get(`/tickets/${reference}`)).html).toContain('&lt;script>alert(1)')
  })

  it('sees no request, by whichever door, without its being written down, once an hour', async () => {
    const doors: readonly ((who: Visitor, at: string) => Promise<unknown>)[] = [
      (who, at) => who.get(at),
      (who, at) => who.get(at, { 'hx-request': 'true' }),
      (who, at) => who.post(`${at}/draft`),
      (who, at) => who.post(`${at}/note`, { text: '' }),
      (who, at) => who.get(`${at}/files/SM1`),
    ]
    for (const through of doors) {
      const { reference } = await house.desk.aRequest('seen')
      for (let n = 0; n < 3; n++) await through(browser, `/tickets/${reference}`)
      expect((await didTo(reference)).filter((what) => what === 'ticketSeen')).toHaveLength(1)
    }
  })

  it('sees a number masked until it is shown on purpose, which is written down', async () => {
    const { reference, address } = await house.desk.aRequest('number')
    const masked = await browser.get(`/tickets/${reference}`)
    expect(masked.html).not.toContain(address)
    expect(masked.html).toContain(`${address.slice(0, 3)}•••${address.slice(-2)}`)
    expect(await didTo(reference)).not.toContain('numberShown')
    expect((await browser.post(`/tickets/${reference}/number`)).html).toContain(address)
    expect(await didTo(reference)).toContain('numberShown')
    expect((await browser.get(`/tickets/${reference}`)).html).not.toContain(address)
  })

  it('finds a request by its reference, by the whole number, or by words', async () => {
    const { reference, address } = await house.desk.aRequest('marmalade factory', { summary: 'marmalade factory' })
    const found = await browser.post('/search', { words: reference.toLowerCase() })
    expect(found.headers.get('location')).toBe(`/console/tickets/${reference}`)
    expect((await browser.post('/search', { words: address })).html).toContain(reference)
    const words = (await browser.post('/search', { words: 'marmalade' })).headers.get('location') ?? ''
    expect((await browser.get(words.replace('/console', ''))).html).toContain(reference)
    expect((await browser.post('/search', { words: '+923000000000' })).html).toContain('Nobody with that number')
  })

  it('opens a picture as a picture, and anything else only as a file that runs nothing', async () => {
    const { reference, address } = await house.desk.aRequest('files')
    const picture = await house.desk.sends(address, PICTURE)
    const page = await house.desk.sends(address, Buffer.from('<script>alert(1)</script>'), { mimeType: 'text/html' })
    const shown = await browser.get(`/tickets/${reference}/files/${picture}`)
    expect(shown.headers.get('content-type')).toBe('image/png')
    const kept = await browser.get(`/tickets/${reference}/files/${page}`)
    expect(kept.headers.get('content-type')).toBe('application/octet-stream')
    expect(kept.headers.get('content-disposition')).toMatch(/^attachment/)
    for (const { headers } of [shown, kept]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain('sandbox')
    }
    const other = await house.desk.aRequest('someone else')
    expect((await browser.get(`/tickets/${other.reference}/files/${picture}`)).status).toBe(404)
  })

  it('puts in a ready reply or a part of an entry and sees how it reads, without losing what was typed', async () => {
    const { reference } = await house.desk.aRequest('about a loan')
    await browser.get(`/tickets/${reference}`)
    const draft = (fields: Record<string, string>) => browser.post(`/tickets/${reference}/draft`, fields)
    const boxIn = (html: string) => /<textarea id="text"[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1]
    expect(boxIn((await draft({ text: 'Dear Saima', insert: 'ready', ready: 'salaam' })).html)).toBe(
      'Dear Saima\n\nSalaam!',
    )
    const part = await draft({ text: 'See:', insert: 'youth-loan/who' })
    expect(boxIn(part.html)).toBe('See:\n\nyouth-loan who')
    expect(part.html).toContain('As they will read it')
    expect((await browser.get(`/tickets/${reference}`)).html).not.toContain('youth-loan who</div>')
  })

  it('says with an answer which part of which entry it told, while its words are still in it', async () => {
    const { reference } = await house.desk.aRequest('about a loan')
    const from = { entry: 'youth-loan', part: 'who' }
    await does(browser, reference, 'say', { ...from, text: 'So: youth-loan who.' })
    await does(browser, reference, 'say', { ...from, text: 'Something else altogether.' })
    const notes = (await house.office.audit.rows({ count: 10 })).filter(({ what }) => what === 'answered')
    expect(notes.map(({ note }) => note)).toEqual([undefined, 'youth-loan/who'])
  })

  it('after the 24 hours is told so, keeps a reply for later and can ask the citizen to write back', async () => {
    const { reference } = await house.desk.aRequest('late')
    await does(browser, reference, 'take')
    house.elapse(25 * HOUR)
    browser = await house.signedIn(sana)
    const { html } = await browser.get(`/tickets/${reference}`)
    expect(html).toContain('The 24 hours are over')
    expect(html).toContain('Keep until they write')
    const asked = await does(browser, reference, 'template', { text: 'a half-written answer' })
    expect(asked.html).toContain('a half-written answer</textarea>')
    expect((await ticketOf(reference))?.history.map(({ what }) => what)).toContain('templateSent')
  })

  it('sends a picture with a line, and no page that calls itself one', async () => {
    const { reference } = await house.desk.aRequest('send me the form')
    const sends = async (name: string, bytes: Uint8Array<ArrayBuffer>, words = 'Here it is') => {
      const { html } = await browser.get(`/tickets/${reference}`)
      return browser.postFile(`/tickets/${reference}/file`, { act: actIn(html), words }, { name, bytes })
    }
    const page = await sends('form.png', Buffer.from('<script>alert(1)</script>'))
    expect(page.status).toBe(422)
    expect(page.html).toContain('value="Here it is"')
    expect((await sends('form.png', PICTURE, ' ')).status).toBe(422)
    expect((await sends('big.png', Buffer.concat([PICTURE, Buffer.alloc(5 * 1024 * 1024)]))).status).toBe(422)
    expect((await sends('../my form".html', PICTURE)).status).toBe(303)
    const bubbles = (await house.desk.officers.story(reference))?.chat.filter(({ kind }) => kind === 'mushir') ?? []
    const said = bubbles.map((line) => (line.kind === 'mushir' ? line.text : ''))
    expect(said.slice(-2)).toEqual([expect.stringContaining('Here it is'), expect.stringContaining('my form.png')])
    const file = await house.desk.lastFile()
    expect(file).toMatchObject({ mimeType: 'image/png', name: 'my form.png' })
    expect(Buffer.from(file?.bytes ?? [])).toEqual(PICTURE)
  })

  it('reads in words what didn’t arrive, and what to do about it', async () => {
    const told: Record<number, RegExp> = {
      63016: /The 24 hours were over/,
      63024: /no WhatsApp any more/,
      21610: /stopped messages from us/,
      63013: /Write them shorter/,
      20003: /Tell an operator/,
    }
    for (const [code, words] of Object.entries(told)) {
      const { reference, person } = await house.desk.aRequest('not delivered')
      await house.desk.fails(person, Number(code))
      const { html } = await browser.get(`/tickets/${reference}`)
      expect(html.includes('Not delivered.'), code).toBe(true)
      expect(words.test(html), code).toBe(true)
    }
  })

  it('hands it to a colleague or a desk, and to nobody else', async () => {
    const { reference } = await house.desk.aRequest('for someone else')
    const bilal = await house.anOfficer({ name: 'Bilal' })
    const editor = await house.anOfficer({ roles: ['editor'] })
    expect((await does(browser, reference, 'hand', { to: `officer:${editor.id}` })).status).toBe(422)
    expect((await does(browser, reference, 'hand', { to: 'desk:nowhere' })).status).toBe(422)
    expect((await does(browser, reference, 'hand', { to: `officer:${bilal.id}` })).status).toBe(303)
    expect((await ticketOf(reference))?.officer).toEqual({ id: bilal.id, name: 'Bilal' })
    expect((await does(browser, reference, 'release')).status).toBe(409)
    const supervisor = await house.signedIn(await house.anOfficer({ roles: ['supervisor'] }))
    expect((await does(supervisor, reference, 'hand', { to: 'desk:sindh' })).status).toBe(303)
    expect(await ticketOf(reference)).toMatchObject({ desk: 'sindh', state: 'waiting' })
  })

  it('sees only the requests of their own desks, and those put into their hands', async () => {
    const { reference, address } = await house.desk.aRequest('sindhi matter', {
      desk: 'sindh',
      summary: 'sindhi matter',
    })
    const lahore = await house.anOfficer({ desks: ['punjab'] })
    const stranger = await house.signedIn(lahore)
    expect((await stranger.get(`/tickets/${reference}`)).status).toBe(403)
    expect((await stranger.post(`/tickets/${reference}/number`)).status).toBe(403)
    expect((await stranger.post(`/tickets/${reference}/say`, { text: 'x' })).status).toBe(403)
    expect((await stranger.get('/queue?view=open')).html).not.toContain(reference)
    expect((await stranger.get('/queue?view=open&desk=sindh')).html).not.toContain(reference)
    expect((await stranger.post('/search', { words: address })).html).not.toContain(reference)
    expect(await didTo(reference)).toEqual(['refused', 'refused', 'refused'])
    await does(browser, reference, 'hand', { to: `officer:${lahore.id}` })
    expect((await stranger.get(`/tickets/${reference}`)).status).toBe(200)
  })

  it('gets a part of a page only when something has changed', async () => {
    const { reference, address } = await house.desk.aRequest('polling')
    const { html } = await browser.get(`/tickets/${reference}`)
    const poll = (/hx-get="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replace('/console', '')
    const asks = () => browser.get(poll, { 'hx-request': 'true' })
    expect([200, 204]).toContain((await asks()).status)
    await house.desk.says(address, 'one more thing')
    const news = await asks()
    expect(news.html).toContain('one more thing')
    expect(news.html).toContain('1 new message')
    expect(news.html).not.toContain('<textarea id="text"')
    browser.cookies.clear()
    expect((await asks()).status).toBe(401)
    browser = await house.signedIn(sana)
  })
})

describe('While the store is away', () => {
  it('a page says so, nothing is done, and what was typed is given back', async () => {
    const away = async () => {
      throw new StoreAway('away')
    }
    const house = await aConsole()
    const browser = await house.signedIn(await house.anOfficer())
    const { reference } = await house.desk.aRequest('x')
    await browser.get(`/tickets/${reference}`)
    house.desk.officers.story = away
    const inside = await browser.post(`/tickets/${reference}/say`, { text: 'my long answer' })
    house.office.sessions.find = away
    const atTheDoor = await browser.post(`/tickets/${reference}/say`, { text: 'my long answer' })
    await house.stop()
    for (const { status, html } of [inside, atTheDoor]) {
      expect(status).toBe(503)
      expect(html).toContain('my long answer</textarea>')
    }
  })
})
