import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { makeLog } from '../../src/log.js'
import { type Service, startService } from '../../src/service.js'
import { aBrowser, aPhonePage, picture } from '../support/browser.js'
import { PICTURE } from '../support/help-desk.js'
import { aDesktop, signIn } from '../support/pages.js'

const SAIMA = '+923001234567'
const QUESTION = 'مجھے قرضے کی درخواست کا جواب نہیں ملا'

describe('A citizen who asks for an officer in Urdu, and two officers', () => {
  let service: Service
  let browser: Browser
  let phone: Page
  let asmas: BrowserContext
  let bilals: BrowserContext
  let asma: Page
  let bilal: Page
  let ticket = ''
  /** What the pages' policy refused, and errors of their scripts. */
  const complaints: string[] = []

  beforeAll(async () => {
    service = await startService(readConfig({ PORT: '0' }), { log: makeLog('silent') })
    browser = await aBrowser()
    phone = await aPhonePage(browser)
    await phone.goto(`${service.url}/simulator/chats/${encodeURIComponent(SAIMA)}`)
    asmas = await aDesktop(browser)
    bilals = await aDesktop(browser)
    ;[asma, bilal] = [await asmas.newPage(), await bilals.newPage()]
    for (const page of [asma, bilal]) {
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (line) => line.text().includes('Content Security Policy') && complaints.push(line.text()))
    }
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  async function says(text: string) {
    await phone.locator('[name=text]').first().fill(text)
    await phone.locator('[name=text]').first().press('Enter')
  }
  const hears = (words: string | RegExp) => phone.locator('.bubble.bot', { hasText: words }).last().waitFor()
  const hoursPass = async (hours: number) => {
    await phone.fill('[name=hours]', `${hours}`)
    await phone.click('.controls button:has-text("Move")')
    await phone.waitForURL(/chats/)
  }

  it('the officer sees the request come up in the queue by itself', async () => {
    if (!service.demoOfficer) throw new Error('No demo officer')
    await signIn(asma, service.url, service.demoOfficer)
    await asma.goto(`${service.url}/console/queue?view=unassigned`)
    await says('افسر سے بات کرائیں')
    await hears(/MSR-/)
    await says(QUESTION)
    const row = asma.locator('.row-link').first()
    await row.waitFor({ timeout: 20_000 })
    expect(await asma.title()).toMatch(/^\(1\)/)
    await picture(asma, 'console-queue-en')
    ticket = (await row.getAttribute('href')) ?? ''
    expect(ticket).toMatch(/^\/console\/tickets\/MSR-/)
  })

  it('a colleague gets an account, and must change its password before going on', async () => {
    await asma.goto(`${service.url}/console/accounts`)
    await asma.fill('#email', 'bilal@smeda.example')
    await asma.fill('#name', 'Bilal Ahmed')
    await asma.fill('#password', 'four patient kettles')
    await asma.click('button:has-text("Add account")')
    await asma.getByText('The account is made').waitFor()
    await signIn(bilal, service.url, { email: 'bilal@smeda.example', password: 'four patient kettles' })
    await bilal.getByText('Somebody else chose your password').waitFor()
    await bilal.fill('#old', 'four patient kettles')
    await bilal.fill('#new', 'nine quiet umbrellas')
    await bilal.click('button:has-text("Change password")')
    await bilal.getByText('Your password is changed').waitFor()
  })

  it('both have it open; one takes it, and the other who answers is told and keeps his words', async () => {
    await asma.goto(service.url + ticket)
    await bilal.goto(service.url + ticket)
    await asma.locator('.bubble.citizen', { hasText: QUESTION }).waitFor()
    await bilal.fill('#text', 'میں دیکھ رہا ہوں')
    await asma.click('#do-take')
    await asma.getByText('It is yours now').waitFor()
    await hears('Demo Officer')
    await bilal.click('#do-say')
    await bilal.getByText('A colleague holds this now').waitFor()
    expect(await bilal.locator('textarea[readonly]').inputValue()).toBe('میں دیکھ رہا ہوں')
    await picture(bilal, 'console-second-officer-en')
  })

  it('the answer reaches the phone with the officer’s name, and its ticks come by themselves', async () => {
    await asma.fill('#text', 'السلام علیکم، درخواست کا نمبر بھیج دیں۔')
    await asma.press('#text', 'Control+Enter')
    await asma.getByText('Your answer is on its way').waitFor()
    await hears('درخواست کا نمبر بھیج دیں')
    await asma.locator('.bubble.officer .ticks:is(.read, .delivered)').last().waitFor({ timeout: 15_000 })
    await says('نمبر 4471 ہے')
    await asma.locator('.bubble.citizen', { hasText: '4471' }).waitFor({ timeout: 15_000 })
    expect(await asma.locator('#news').innerText()).toBe('1 new message')
  })

  it('a picture goes with a line, and is seen on the phone', async () => {
    await asma.click('#file-summary')
    await asma.setInputFiles('#file', { name: 'form.png', mimeType: 'image/png', buffer: PICTURE })
    await asma.fill('#words', 'یہ فارم بھریں')
    await asma.click('#do-file')
    await asma.getByText('Your answer is on its way').waitFor()
    await hears('یہ فارم بھریں')
    await phone.locator('.bubble.bot img').last().waitFor()
  })

  it('what is being typed, and a menu that is open, stay when the page comes anew', async () => {
    await asma.fill('#text', 'آدھا جواب')
    await asma.click('#close-summary')
    await says('اور ایک بات')
    await asma.locator('.bubble.citizen', { hasText: 'اور ایک بات' }).waitFor({ timeout: 15_000 })
    expect(await asma.inputValue('#text')).toBe('آدھا جواب')
    expect(await asma.locator('details.menu[open]').count()).toBe(1)
    await asma.keyboard.press('Escape')
    expect(await asma.locator('details.menu[open]').count()).toBe(0)
  })

  it('part of an entry goes into the answer, and is seen as the citizen will read it', async () => {
    await asma.click('#insert-summary')
    await asma.fill('#find', 'آسان کاروبار کارڈ')
    await asma.click('#do-find')
    await asma.locator('.entries button').first().click()
    await asma.locator('#preview .bubble').waitFor()
    expect(await asma.inputValue('#text')).toMatch(/^آدھا جواب\n\n./)
    expect(await asma.locator('#preview [lang=ur]').first().getAttribute('dir')).toBe('auto')
    await picture(asma, 'console-preview-en')
  })

  it('after the 24 hours the page says so by itself; a template goes, and the reply is kept', async () => {
    await hoursPass(25)
    await asma.locator('#window.over').waitFor({ timeout: 15_000 })
    await asma.reload()
    await asma.fill('#text', 'آپ کی درخواست منظور ہو گئی ہے۔')
    await asma.click('#do-template')
    await hears('جواب آ گیا')
    expect(await asma.inputValue('#text')).toBe('آپ کی درخواست منظور ہو گئی ہے۔')
    await asma.click('#do-say')
    await asma.getByText('Your answer is kept').waitFor()
    await asma.locator('.bubble.officer.kept').waitFor({ timeout: 15_000 })
    expect(await phone.locator('.bubble.bot', { hasText: 'منظور ہو گئی' }).count()).toBe(0)
    await picture(asma, 'console-kept-en')
  })

  it('when the citizen writes back, the kept reply goes by itself', async () => {
    await says('جی')
    await hears('منظور ہو گئی ہے')
    await asma.locator('.bubble.officer.kept').waitFor({ state: 'detached', timeout: 15_000 })
  })

  it('closed, the citizen is asked whether it helped, and Mushir answers again', async () => {
    await asma.reload()
    await asma.click('#close-summary')
    await asma.check('input[value=answered]')
    await asma.click('button:has-text("Close the request")')
    await asma.getByText('It is closed').waitFor()
    await phone.locator('.bubble.bot .choices button').last().waitFor()
    await phone.locator('.bubble.bot .choices').last().locator('button').first().click()
    await says('آسان کاروبار کارڈ کیا ہے؟')
    await hears(/پنجاب/)
    await asma.goto(`${service.url}/console/queue?view=closed`)
    await asma.locator('.ticket-row', { hasText: 'It helped' }).waitFor()
  })

  it('all of it is in the audit log, by reference and never by number', async () => {
    await asma.goto(`${service.url}/console/audit`)
    const log = await asma.locator('table').innerText()
    for (const did of ['took a ticket', 'answered', 'sent the template', 'closed a ticket', 'was refused'])
      expect(log).toContain(did)
    expect(log).not.toContain(SAIMA)
  })

  it('without a word from the browser about the pages’ policy or their scripts', () => {
    expect(complaints).toEqual([])
  })
})
