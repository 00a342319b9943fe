import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aConsole, type TestConsole } from '../support/console.js'

describe('The pages of those who oversee', () => {
  let house: TestConsole
  beforeAll(async () => {
    house = await aConsole()
  })
  afterAll(() => house.stop())

  it('show a supervisor what is urgent or late, and how each desk stands', async () => {
    const late = new Date(Date.now() - 60_000).toISOString()
    const urgent = await house.desk.aRequest('fire', { urgent: true, summary: 'fire', desk: 'sindh' })
    const promised = await house.desk.aRequest('slow', { promise: late, summary: 'slow', desk: 'punjab' })
    const calm = await house.desk.aRequest('calm', { summary: 'calm matter', desk: 'punjab' })
    const browser = await house.signedIn(await house.anOfficer({ roles: ['supervisor'], desks: ['sindh'] }))
    const { html } = await browser.get('/figures')
    expect(html).toContain(urgent.reference)
    expect(html).toContain(promised.reference)
    expect(html).not.toContain(calm.reference)
    const punjab = /<tr><th scope="row"><a [^>]*>Punjab<\/a><\/th>(.*?)<\/tr>/.exec(html)?.[1] ?? ''
    const cells = [...punjab.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => (cell ?? '').replace(/<[^>]+>/g, ''))
    expect(cells.slice(0, 4)).toEqual(['2', '2', '0', '1'])
    expect((await browser.get('/queue?view=alerts')).html).toContain(promised.reference)
  })

  it('show an editor the faults, and what was asked in vain, as text', async () => {
    const browser = await house.signedIn(await house.anOfficer({ roles: ['editor'] }))
    const { html } = await browser.get('/knowledge')
    expect(html).toContain('financing/akhuwat/ur.md:7')
    expect(html).toContain('A figure typed by hand')
    expect(html).toContain('&lt;b>درزی&lt;/b>')
    expect((await browser.get('/')).headers.get('location')).toBe('/console/knowledge')
  })
})
