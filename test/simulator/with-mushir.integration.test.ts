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

describe('A newcomer without a Twilio account', () => {
  it('writes on the page, is answered by Mushir, and sees what it understood', async () => {
    const saima = encodeURIComponent('+923001234567')
    const news = await fetch(`${page}/events?of=${saima}`)
    const reader = news.body?.getReader()
    const text = 'aoa mjhe karobar k liye qarza chahiye'
    await fetch(`${page}/chats/${saima}/says`, { method: 'POST', body: new URLSearchParams({ text }) })

    let shown = ''
    while (!shown.includes('class="bubble bot"')) {
      await reader?.read()
      shown = await (await fetch(`${page}/chats/${saima}`)).text()
    }
    await reader?.cancel()
    expect(shown).toContain(text)
    expect(shown).toContain('What Mushir understood')
    expect(shown).toMatch(/<dt>script<\/dt><dd[^>]*>ur-Latn<\/dd><dt>intent<\/dt><dd[^>]*>ask<\/dd>/)
  })
})
