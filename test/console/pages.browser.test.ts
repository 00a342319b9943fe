import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { makeLog } from '../../src/log.js'
import { type Service, startService } from '../../src/service.js'
import { aBrowser, picture } from '../support/browser.js'
import { aDesktop, expectAccessible, expectNoSidewaysScroll, signIn } from '../support/pages.js'

/** What citizens wrote, each asking for an officer at the end; one is urgent, one has a picture and a voice note. */
const CITIZENS: readonly (readonly [phone: string, ...texts: string[]])[] = [
  [
    '+923001234567',
    'dukan k liye 5 lakh qarza chahiye lahore me',
    'officer se baat karni hai',
    'darkhwast 2 mahine se latki hai',
  ],
  [
    '+923217654321',
    'آسان کاروبار کارڈ کیا ہے؟',
    'افسر سے بات کرائیں',
    'https://akc.punjab.gov.pk پر *جواب* نہیں: 042-111-111-456',
  ],
]

describe('The console’s pages', () => {
  let service: Service
  let browser: Browser
  beforeAll(async () => {
    service = await startService(readConfig({ PORT: '0' }), { log: makeLog('silent') })
    browser = await aBrowser()
    for (const [phone, ...texts] of CITIZENS) for (const text of texts) await says(phone, text)
    for (const kind of ['image', 'audio', 'document']) {
      const file = new FormData()
      file.set('kind', kind)
      await fetch(chatOf('+923001234567', 'sends'), { method: 'POST', body: file, redirect: 'manual' })
    }
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  const chatOf = (phone: string, verb: string) => `${service.url}/simulator/chats/${encodeURIComponent(phone)}/${verb}`

  /** Writes as this person and waits until Mushir has taken it in. */
  async function says(phone: string, text: string) {
    const heard = async () =>
      ((await (await fetch(chatOf(phone, 'now'))).text()).match(/class="bubble bot/g) ?? []).length
    const before = phone in FIRST ? await heard() : 0
    await fetch(chatOf(phone, 'says'), { method: 'POST', body: new URLSearchParams({ text }), redirect: 'manual' })
    const until = Date.now() + 10_000
    while (Date.now() < until && (await heard()) <= before) await new Promise((next) => setTimeout(next, 50))
  }
  const FIRST = { '+923001234567': 1, '+923217654321': 1 }

  async function signedIn(
    options: { width?: number; scripts?: boolean },
    language = 'en',
  ): Promise<[BrowserContext, Page]> {
    if (!service.demoOfficer) throw new Error('No demo officer')
    const context = await aDesktop(browser, options)
    const page = await context.newPage()
    await signIn(page, service.url, service.demoOfficer)
    await page.goto(`${service.url}/console/account`)
    await page.click(`button[value=${language}]`)
    await page.waitForURL(/said=languageChanged/)
    return [context, page]
  }

  const ticketIn = (page: Page, words: string) =>
    page.locator('.row-link', { hasText: words }).first().getAttribute('href')

  for (const language of ['en', 'ur'] as const) {
    for (const width of [1280, 360]) {
      it(`have no fault that axe knows and never scroll sideways, in ${language}, ${width} pixels wide`, async () => {
        const [context, page] = await signedIn({ width }, language)
        const looksGood = async (where: string) => {
          await expectAccessible(page, where)
          await expectNoSidewaysScroll(page, where)
          await picture(page, `console-${language}-${width}-${where}`)
        }
        await looksGood('account')
        await page.goto(`${service.url}/console/queue?view=open`)
        await looksGood('queue')
        await page.goto(`${service.url}/console/queue?view=open&language=ur`)
        await looksGood('queue-narrowed')
        await page.goto(`${service.url}/console/queue?view=closed&words=nothing`)
        await looksGood('queue-empty')
        await page.goto(`${service.url}/console/queue?view=open`)
        for (const [where, words] of [
          ['roman', 'officer se baat'],
          ['urdu', 'افسر سے'],
        ] as const) {
          const href = await ticketIn(page, words)
          await page.goto(service.url + href)
          await looksGood(`ticket-${where}`)
          await page.click('#insert-summary')
          await page.fill('#find', 'PM Youth Loan')
          await page.click('#do-find')
          await page.locator('.entries button').first().click()
          await page.locator('#preview').waitFor()
          await page.click('#close-summary')
          await looksGood(`ticket-${where}-open`)
          await page.goto(`${service.url}/console/queue?view=open`)
        }
        for (const where of ['figures', 'knowledge', 'accounts', 'audit', 'nothing-here']) {
          await page.goto(`${service.url}/console/${where}`)
          await looksGood(where)
        }
        await page.goto(`${service.url}/console/accounts`)
        await page.locator('.card a').first().click()
        await looksGood('one-account')
        await context.clearCookies()
        await page.goto(`${service.url}/console/sign-in?lang=${language}`)
        await looksGood('sign-in')
        await context.close()
      })
    }
  }

  it('are as clean for eyes that like the dark', async () => {
    const [context, page] = await signedIn({})
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(`${service.url}/console/queue?view=open`)
    await expectAccessible(page, 'queue')
    await page.goto(service.url + (await ticketIn(page, 'officer se baat')))
    await page.click('#hand-summary')
    await expectAccessible(page, 'ticket')
    await picture(page, 'console-dark-ticket')
    for (const where of ['figures', 'accounts', 'account']) {
      await page.goto(`${service.url}/console/${where}`)
      await expectAccessible(page, where)
    }
    await context.close()
  })

  it('set Urdu in Nastaliq, and each bubble the way its own words run', async () => {
    const [context, page] = await signedIn({})
    await page.goto(`${service.url}/console/queue?view=open`)
    await page.goto(service.url + (await ticketIn(page, 'افسر سے')))
    const line = page.locator('.bubble.citizen .text [lang=ur]').first()
    expect(await line.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    expect(await line.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/Nastaliq/)
    const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)
    expect(loaded).toBeGreaterThan(0)
    await context.close()
  })

  it('show pictures and a player for voice, fetched through us and from nowhere else', async () => {
    const [context, page] = await signedIn({})
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    await page.goto(`${service.url}/console/queue?view=open`)
    await page.goto(service.url + (await ticketIn(page, 'officer se baat')))
    const image = page.locator('.bubble.citizen img')
    await image.scrollIntoViewIfNeeded()
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth), { timeout: 10_000 }).toBe(1)
    expect(await page.locator('.bubble.citizen audio[controls]').count()).toBe(1)
    expect([...hosts]).toEqual([new URL(service.url).host])
    await context.close()
  })

  it('can be walked with the keyboard alone: skip link, list, request, answer', async () => {
    const [context, page] = await signedIn({})
    await page.goto(`${service.url}/console/queue?view=open`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const [first] = await page.locator('.row-link').all()
    expect(await first?.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/tickets/)
    await page.keyboard.press('?')
    expect(await page.locator('dialog#keys').isVisible()).toBe(true)
    await expectAccessible(page, 'keys')
    await page.uncheck('#single-keys')
    await page.keyboard.press('Escape')
    await page.locator('dialog#keys').waitFor({ state: 'hidden' })
    await page.keyboard.press('r')
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('text')
    await page.keyboard.press('?')
    await page.check('#single-keys')
    await page.keyboard.press('Escape')
    await page.locator('dialog#keys').waitFor({ state: 'hidden' })
    await page.keyboard.press('r')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
    await context.close()
  })

  it('keep what was typed when the session is over, and say so', async () => {
    const [context, page] = await signedIn({})
    await page.goto(`${service.url}/console/queue?view=open`)
    await page.goto(service.url + (await ticketIn(page, 'افسر سے')))
    await page.fill('#text', 'half an answer')
    await context.clearCookies()
    await page.locator('#adrift', { hasText: 'Your session is over' }).waitFor({ timeout: 15_000 })
    expect(await page.inputValue('#text')).toBe('half an answer')
    await page.click('#do-say')
    expect(await page.inputValue('#kept')).toBe('half an answer')
    await context.close()
  })

  it('work without JavaScript: sign in, read, put words in, answer, close', async () => {
    const [context, page] = await signedIn({ scripts: false, width: 360 })
    await page.goto(`${service.url}/console/queue?view=open`)
    await page.locator('.row-link', { hasText: 'officer se baat' }).click()
    await page.locator('.bubble.citizen', { hasText: 'latki hai' }).waitFor()
    await page.click('#insert-summary')
    // Enter looks things up; it must never send what is half written.
    await page.fill('#text', 'aadha')
    await page.fill('#find', 'PM Youth Loan')
    await page.press('#find', 'Enter')
    await page.locator('.entries li', { hasText: 'PM Youth Loan' }).locator('button').first().click()
    await page.locator('#preview').waitFor()
    expect(await page.inputValue('#text')).toMatch(/^aadha\n\n/)
    expect(await page.locator('.bubble.officer', { hasText: 'aadha' }).count()).toBe(1)
    await page.fill('#text', 'Yeh dekhein.')
    await page.click('#do-say')
    await page.getByText('Your answer is on its way').waitFor()
    await page.locator('.bubble.officer', { hasText: 'Yeh dekhein.' }).waitFor()
    await page.click('#close-summary')
    await page.check('input[value=answered]')
    await page.click('button:has-text("Close the request")')
    await page.getByText('It is closed').waitFor()
    await context.close()
  })

  it('are light on a slow line: a first visit brings under 45 KB, a later one and its asking under 10', async () => {
    const [context, page] = await signedIn({})
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    const weighing = async () => {
      bytes = 0
      const asked = page.waitForResponse((answer) => answer.url().includes('seen='))
      await page.goto(`${service.url}/console/queue?view=mine`)
      await asked
      return bytes
    }
    await session.send('Network.clearBrowserCache')
    expect(await weighing()).toBeLessThan(45_000)
    expect(await weighing()).toBeLessThan(10_000)
    await context.close()
  })
})
