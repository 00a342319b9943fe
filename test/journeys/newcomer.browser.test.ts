import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { makeLog } from '../../src/log.js'
import { type Service, startService } from '../../src/service.js'
import { aBrowser, aPhonePage, picture } from '../support/browser.js'

describe('A newcomer who runs npm start and opens /simulator', () => {
  let service: Service
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    service = await startService(readConfig({ PORT: '0' }), { log: makeLog('silent') })
    browser = await aBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  /** Writes as this person, and returns Mushir's newest bubble. */
  async function says(phone: string, text: string, expected: RegExp): Promise<string> {
    page = await aPhonePage(browser)
    await page.goto(`${service.url}/simulator/chats/${encodeURIComponent(phone)}`)
    await page.locator('[name=text]').first().fill(text)
    await page.locator('[name=text]').first().press('Enter')
    const bubble = page.locator('.bubble.bot', { hasText: expected }).last()
    await bubble.waitFor()
    return bubble.innerText()
  }

  it('is answered in Roman Urdu, with choices, by a bubble that says who Mushir is', async () => {
    const heard = await says('+923001234567', 'aoa mjhe karobar k liye qarza chahiye', /Mushir hun/)
    expect(heard).toMatch(/Karobar ke liye paise ke kai raaste hain/)
    await page.locator('.bubble.bot summary').last().click()
    expect(await page.locator('.bubble.bot').getByText('Bina sood qarz').first().isVisible()).toBe(true)
    await picture(page, 'newcomer-roman-urdu')
    await page.context().close()
  })

  it('is answered in Urdu, right to left in Nastaliq', async () => {
    await says('+923217654321', 'آسان کاروبار کارڈ کیا ہے؟', /پنجاب/)
    const set = await page
      .locator('.bubble.bot :lang(ur), .bubble.bot:lang(ur)')
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily)
    expect(set).toMatch(/Nastaliq/)
    await picture(page, 'newcomer-urdu')
    await page.context().close()
  })
})
