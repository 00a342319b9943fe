import axeCore from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Somebody's browser at a desk; without JavaScript where a test says so. */
export function aDesktop(
  browser: Browser,
  options: { width?: number; scripts?: boolean } = {},
): Promise<BrowserContext> {
  const { width = 1280, scripts = true } = options
  const narrow = width < 500
  return browser.newContext({
    viewport: { width, height: narrow ? 740 : 800 },
    deviceScaleFactor: narrow ? 2 : 1,
    hasTouch: narrow,
    javaScriptEnabled: scripts,
  })
}

export async function signIn(page: Page, url: string, { email, password }: { email: string; password: string }) {
  await page.goto(`${url}/console/sign-in`)
  await page.fill('#email', email)
  await page.fill('#password', password)
  await page.click('form button.main')
  await page.waitForURL((to) => !to.pathname.endsWith('/sign-in'))
}

/** No fault that a rule of axe knows, none of them switched off. */
export async function expectAccessible(page: Page, where: string) {
  await page.evaluate(axeCore.source)
  const faults = await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: { run(): Promise<import('axe-core').AxeResults> } }
    ).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
  expect(faults, where).toEqual([])
}

/** Whoever has a narrow screen scrolls down, never sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  // Not the window's own width: a phone makes that larger to show all of a page that is too wide.
  expect(wide, where).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}
