import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { makeLog } from '../../src/log.js'
import { type Service, startService } from '../../src/service.js'
import { freePort } from '../support/redis-server.js'

let service: Service
let page: string

beforeAll(async () => {
  const port = await freePort()
  service = await startService(readConfig({ PORT: `${port}` }), { log: makeLog('silent', { write: () => {} }) })
  page = `http://127.0.0.1:${port}/simulator`
})
afterAll(() => service.stop())

/** Writes on the page as somebody, and gives back the page once the answer stands there. */
async function written(address: string, text: string): Promise<string> {
  const chat = `${page}/chats/${encodeURIComponent(address)}`
  const bubbles = (html: string) => html.split('class="bubble bot"').length - 1
  const before = bubbles(await (await fetch(chat)).text())
  const news = await fetch(`${page}/events?of=${encodeURIComponent(address)}`)
  const reader = news.body?.getReader()
  await fetch(`${chat}/says`, { method: 'POST', body: new URLSearchParams({ text }) })
  let shown = ''
  while (bubbles(shown) <= before) {
    await reader?.read()
    shown = await (await fetch(chat)).text()
  }
  await reader?.cancel()
  return shown
}

/** What stands beside the phone of the latest message. */
function latestUnderstood(shown: string): string {
  const [, beside = ''] = shown.split('What Mushir understood')
  return /<dl[^>]*>.*?<\/dl>/s.exec(beside)?.[0] ?? ''
}

function hoursUntilNoonInPakistan(now: Date): number {
  const hour = (now.getTime() / 3_600_000 + 5) % 24
  return (24 + 12 - hour) % 24
}

describe('A newcomer without a Twilio account', () => {
  it('writes on the page, is answered by Mushir, and sees what it understood', async () => {
    const text = 'aoa mjhe karobar k liye qarza chahiye'
    const shown = await written('+923001234567', text)
    expect(shown).toContain(text)
    expect(latestUnderstood(shown)).toMatch(
      /<dt>script<\/dt><dd><bdi>Roman Urdu<\/bdi><\/dd><dt>intent<\/dt><dd><bdi>ask<\/bdi><\/dd>.*<dt>outcome<\/dt><dd><bdi>clarify</,
    )
  })

  it('sees that a short question was taken for one about what was said before', async () => {
    await written('+923217654321', 'pm youth loan ki umar kitni hai')
    const understood = latestUnderstood(await written('+923217654321', 'aur kaghzat?'))
    expect(understood).toContain('what was said before')
    expect(understood).toMatch(/<dt>part<\/dt><dd><bdi>documents</)
  })

  it('plays each of the project’s own stories from the list', async () => {
    const list = [...(await (await fetch(page)).text()).matchAll(/<option value="([\w-]+)"/g)].map(([, id = '']) => id)
    expect(list.length).toBeGreaterThan(12)
    for (const kept of list) {
      const played = await fetch(`${page}/stories`, { method: 'POST', body: new URLSearchParams({ kept }) })
      expect(await played.text(), kept).toContain('All went as told.')
    }
  })

  it('is reminded of a step a week later by the approved template', async () => {
    const sana = '+923331112223'
    await fetch(`${page}/people`, { method: 'POST', body: new URLSearchParams({ phone: sana, profileName: 'Sana' }) })
    const chat = `${page}/chats/${encodeURIComponent(sana)}`
    const clock = (body: Record<string, string>) =>
      fetch(`${chat}/clock`, { method: 'POST', body: new URLSearchParams(body) })
    // At noon, whatever the hour is now and wherever the stories left the clock: by night nobody is reminded.
    await clock({ move: 'reset' })
    await clock({ hours: `${hoursUntilNoonInPakistan(new Date())}` })
    await written(sana, 'ntn kaise banta hai')
    await written(sana, 'meri list banaein')
    const set = await written(sana, 'hafte baad yaad dila dena')
    expect(set).toMatch(/Theek hai, main [^<]* ko din ke waqt yaad dilaun ga/)
    const news = await fetch(`${page}/events?of=${encodeURIComponent(sana)}`)
    const reader = news.body?.getReader()
    await clock({ hours: '168' })
    let shown = ''
    while (!shown.includes('Template, outside the 24 hours')) {
      await reader?.read()
      shown = await (await fetch(chat)).text()
    }
    await reader?.cancel()
    expect(shown).toContain('Aap ne yaad dilane ko kaha tha')
  })
})
