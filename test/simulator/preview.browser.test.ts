import { rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { entryPreview } from '../../src/entry-preview.js'
import { openShelf, type Shelf } from '../../src/knowledge/shelf.js'
import { simulatorRoutes } from '../../src/simulator/routes.js'
import type { StandIn } from '../../src/simulator/stand-in.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { edited, folderWith, onDisk, writeInto } from '../knowledge/support.js'
import { aBrowser, aPhonePage, picture } from '../support/browser.js'
import { aStandIn } from '../support/twilio-stand-in.js'

const ENTRY = 'financing/youth-loan'
const withoutNotice = edited('facts.yaml', '[akhuwat]', '[]')

let browser: Browser
let standIn: StandIn
let server: Server
let shelf: Shelf
let stopWatching: () => void
let folder: ReturnType<typeof onDisk>
let page: Page
let home: string
let faults: string[]

beforeAll(async () => {
  browser = await aBrowser()
})
afterAll(() => browser.close())

beforeEach(async () => {
  folder = onDisk(folderWith(withoutNotice))
  standIn = await aStandIn({ inboundUrl: 'http://127.0.0.1:9/inbound' })
  shelf = openShelf(folder.dir, { everyMs: 50, settleMs: 20 })
  stopWatching = shelf.watch()
  await open('en')
})

async function open(language: 'en' | 'ur') {
  const now = () => new Date('2026-04-01T10:00:00Z')
  const preview = entryPreview({ shelf, dir: folder.dir, phrases: readPhrases(), language, now })
  const app = express()
  app.use('/simulator', simulatorRoutes(standIn, { preview }))
  server?.close()
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/simulator`
  await page?.context().close()
  page = await aPhonePage(browser)
  faults = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
}

afterEach(async () => {
  await page.context().close()
  server.closeAllConnections()
  server.close()
  stopWatching()
  await standIn.stop()
  folder.remove()
  expect(faults).toEqual([])
})

function save(changes: Record<string, string>) {
  for (const [name, text] of Object.entries(changes)) writeInto(folder.dir, `${ENTRY}/${name}`, text)
}

const part = (name: string) => page.getByRole('region', { name })

describe('The preview of an entry', () => {
  it('is reached from the chats, and shows every part in the three scripts side by side', async () => {
    await page.setViewportSize({ width: 1200, height: 900 })
    await page.goto(home)
    await page.getByRole('link', { name: 'Preview of what Mushir can tell' }).click()
    await page.getByRole('link', { name: 'Youth Loan' }).click()
    const summary = part('summary').locator('.side')
    await expect
      .poll(() => summary.allInnerTexts())
      .toEqual([
        expect.stringContaining('نوجوانوں کے لیے سرکاری قرض، 5 لاکھ روپے تک۔'),
        expect.stringContaining('Naujawanon ke liye sarkari qarz, 5 lakh rupay tak.'),
        expect.stringContaining('A government loan for young people, up to Rs 500,000.'),
      ])
    const [left, middle, right] = await summary.evaluateAll((sides) =>
      sides.map((side) => side.getBoundingClientRect().x),
    )
    expect(left).toBeLessThan(middle ?? 0)
    expect(middle).toBeLessThan(right ?? 0)
    await page.locator('.sheet summary', { hasText: 'Choose' }).first().click()
    await picture(page, 'preview-wide')
  })

  it('fits a small phone: one script below the other, nothing to scroll sideways', async () => {
    await page.goto(`${home}/preview/youth-loan`)
    const [first, second] = await part('summary')
      .locator('.side')
      .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect()))
    expect(second?.y).toBeGreaterThan(first?.y ?? Number.POSITIVE_INFINITY)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await picture(page, 'preview-phone')
  })

  it('follows the file as it is saved, without reloading', async () => {
    await page.goto(`${home}/preview/youth-loan`)
    await page.evaluate(() => Object.assign(window, { stillHere: true }))
    save(edited('facts.yaml', 'max: 500000', 'max: 750000'))
    await part('summary').getByText('7.5 لاکھ روپے تک').waitFor()
    await page.getByText(/^Saved and taken at/).waitFor()
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
  })

  it('says what is wrong beside what citizens still read, and falls silent when it is mended', async () => {
    await page.goto(`${home}/preview/youth-loan`)
    save(edited('ur.md', '{{age.max}}', '{{age.mx}}'))
    const toMend = part('To mend')
    await toMend.getByText('ur.md:9').waitFor()
    expect(await toMend.innerText()).toContain('did you mean {{age.min}} or {{age.max}}')
    expect(await toMend.innerText()).toContain('Below stands the last one that can')
    expect(await part('who can get it').innerText()).toContain('عمر 21 سے 45 سال۔')
    await picture(page, 'preview-to-mend')

    save(folderWithText('ur.md'))
    await toMend.waitFor({ state: 'detached' })
  })

  it('says it in Urdu to an editor who reads Urdu', async () => {
    await open('ur')
    save(edited('ur.md', 'فیس صرف', 'فيس صرف'))
    await expect.poll(() => shelf.current().part('youth-loan', 'cautions', 'ur')).toContain('فيس')
    await page.goto(`${home}/preview/youth-loan`)
    const words = part('To mend').locator('[lang=ur]').first()
    expect(await words.innerText()).toBe('یہاں عربی ي ہے، اردو میں ی ہوتا ہے: اردو کی بورڈ سے لکھیں')
    expect(await words.getAttribute('dir')).toBe('rtl')
    await picture(page, 'preview-urdu')
  })

  it('keeps showing an entry whose files were taken away, and says so', async () => {
    await page.goto(`${home}/preview/youth-loan`)
    rmSync(join(folder.dir, ENTRY), { recursive: true })
    await page.getByText('Its files are gone; this is how it was last.').waitFor()
    expect(await part('summary').innerText()).toContain('A government loan')
    faults = faults.filter((fault) => !fault.includes('404'))
  })
})

function folderWithText(name: string): Record<string, string> {
  return { [name]: folderWith().get(`${ENTRY}/${name}`) ?? '' }
}
