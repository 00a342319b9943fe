import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { makeLog } from '../../src/log.js'
import { type Service, startService } from '../../src/service.js'
import { aBrowser, aPhonePage, picture } from '../support/browser.js'
import { aDesktop, expectAccessible, expectNoSidewaysScroll, signIn } from '../support/pages.js'

const GUL = '+923001234567'
/** An answer that would be markup, were it not escaped. */
const FAULT = 'کھڈی کا <b>شٹل</b> اٹکتا ہے & دھاگا ٹوٹتا ہے'

describe('Four short forms of one citizen, from the phone to the officer’s page', () => {
  let service: Service
  let browser: Browser
  let phone: Page
  let desktop: BrowserContext
  let officer: Page
  let reference = ''

  beforeAll(async () => {
    service = await startService(readConfig({ PORT: '0' }), { log: makeLog('silent') })
    browser = await aBrowser()
    phone = await aPhonePage(browser)
    await phone.goto(`${service.url}/simulator/chats/${encodeURIComponent(GUL)}`)
    desktop = await aDesktop(browser)
    officer = await desktop.newPage()
    if (!service.demoOfficer) throw new Error('No demo officer')
    await signIn(officer, service.url, service.demoOfficer)
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  /** Writes, and waits for the bubble that has these words in it. */
  async function says(text: string, hears: string | RegExp) {
    const heard = phone.locator('.bubble.bot', { hasText: hears })
    const before = await heard.count()
    await phone.locator('[name=text]').first().fill(text)
    await phone.locator('[name=text]').first().press('Enter')
    await heard.nth(before).waitFor()
  }

  /** A form's table on the officer's page: what was asked, and what was answered. */
  async function answersIn(table: number): Promise<string[][]> {
    const rows = officer.locator(`#form-${table} tr`)
    return rows.evaluateAll((found) =>
      found.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')),
    )
  }

  it('technical help, asked for in Urdu, opens a request', async () => {
    await says('تکنیکی مدد چاہیے', 'پہلا انتخاب چنیں')
    await says('1', 'آپ کہاں رہتے ہیں')
    await says('سوات', 'کیا بناتے یا بیچتے')
    await says('ہاتھ کی کھڈی کی شال', 'مسئلہ کیا ہے')
    await says(FAULT, 'کیا میں یہ سمیڈا کو بھیج دوں؟')
    await says('1', 'حوالہ نمبر')
    reference = /MSR-\w+/.exec(await phone.locator('.bubble.bot').last().innerText())?.[0] ?? ''
    await officer.goto(`${service.url}/console/queue?view=unassigned`)
    await officer.locator('.ticket-row', { hasText: 'Technical help' }).waitFor()
    await officer.goto(`${service.url}/console/tickets/${reference}`)
    expect(await answersIn(1)).toEqual([
      ['Wish', 'Technical help'],
      ['Work', 'ہاتھ کی کھڈی کی شال'],
      ['Place', 'Khyber Pakhtunkhwa'],
      ['District', 'Swat'],
      ['What is needed', FAULT],
    ])
    expect(await officer.locator('#form-1 b').count()).toBe(0)
  })

  it('a designer, asked for while it waits, joins it: the citizen is told, and the open page shows it by itself', async () => {
    await says('ابھی مشیر سے پوچھیں', 'جی پوچھیں')
    await says('product designer ki zarurat hai', 'Designer mangein')
    await says('1', 'kya banate ya bechte')
    await says('shawl aur keep-sakes', 'Naya kya banwana hai')
    await says('nayi packing', 'SMEDA ko bhej dun?')
    await says('haan bhej dein', new RegExp(`form aap ki khuli darkhwast\\s+${reference}`))
    await officer.locator('#form-2').waitFor({ timeout: 15_000 })
    expect(await answersIn(2)).toEqual([
      ['Wish', 'A product designer'],
      ['Work', 'shawl aur keep-sakes'],
      ['Place', 'Khyber Pakhtunkhwa'],
      ['District', 'Swat'],
      ['What is needed', 'nayi packing'],
    ])
    await officer.locator('.thread .event', { hasText: /A form came in: .?Product designer/ }).waitFor()
  })

  it('an industrial plot, wished for outright, begins its form at once and joins, too', async () => {
    await says('plot ke liye darkhwast deni hai', 'kya banate ya bechte')
    await says('shawl', 'Plot kis kaam ke liye')
    await says('2 kanal, Mingora ke paas, khaddi ka karkhana', 'SMEDA ko bhej dun?')
    await says('1', 'shamil kar diya')
    await officer.locator('#form-3').waitFor({ timeout: 15_000 })
    expect((await answersIn(3)).at(-1)).toEqual(['What is needed', '2 kanal, Mingora ke paas, khaddi ka karkhana'])
  })

  it('a stall, in English, still arrives when an officer has taken the request meanwhile', async () => {
    await says('i want to book a stall', 'What do you make or sell?')
    await says('shawls', 'Which goods would you show')
    await says('shawls, at the Lahore fair', 'Shall I send this to SMEDA?')
    await officer.click('#do-take')
    await phone.locator('.bubble.bot', { hasText: 'is now answering your request' }).waitFor()
    await says('1', /added this form to your request.*Demo Officer/s)
    await officer.locator('#form-4').waitFor({ timeout: 15_000 })
    expect((await answersIn(4)).at(-1)).toEqual(['What is needed', 'shawls, at the Lahore fair'])
  })

  it('“mere case ka kya bana?” names the one request they all are', async () => {
    await officer.click('#do-release')
    await phone.locator('.bubble.bot', { hasText: 'waiting for another officer' }).waitFor()
    await says('mere case ka kya bana?', reference)
  })

  for (const language of ['en', 'ur'] as const) {
    for (const width of [1280, 360]) {
      it(`are a readable table in ${language}, ${width} pixels wide, without a fault that axe knows`, async () => {
        const context = await aDesktop(browser, { width })
        const page = await context.newPage()
        if (!service.demoOfficer) throw new Error('No demo officer')
        await signIn(page, service.url, service.demoOfficer)
        await page.goto(`${service.url}/console/account`)
        await page.click(`button[value=${language}]`)
        await page.waitForURL(/said=languageChanged/)
        await page.goto(`${service.url}/console/queue?view=open`)
        await picture(page, `forms-queue-${language}-${width}`)
        await page.goto(`${service.url}/console/tickets/${reference}`)
        await expectAccessible(page, 'forms')
        await expectNoSidewaysScroll(page, 'forms')
        const labels = await page.locator('#form-1 th').allInnerTexts()
        expect(labels).toEqual(
          language === 'en'
            ? ['Wish', 'Work', 'Place', 'District', 'What is needed']
            : ['مانگ', 'کام', 'جگہ', 'ضلع', 'کیا چاہیے'],
        )
        // Each answer runs the way of its own script, whatever the page's.
        const ways = await page
          .locator('#form-1 td [lang]')
          .evaluateAll((cells) => cells.map((cell) => [cell.getAttribute('lang'), getComputedStyle(cell).direction]))
        expect(ways.at(-1)).toEqual(['ur', 'rtl'])
        const roman = page.locator('#form-2 td [lang]').last()
        expect(await roman.evaluate((cell) => getComputedStyle(cell).direction)).toBe('ltr')
        await picture(page, `forms-top-${language}-${width}`)
        await page.locator('#forms').scrollIntoViewIfNeeded()
        await page.locator('#form-1').scrollIntoViewIfNeeded()
        await picture(page, `forms-${language}-${width}`)
        await page.locator('#form-4').scrollIntoViewIfNeeded()
        await picture(page, `forms-last-${language}-${width}`)
        await context.close()
      })
    }
  }
})
