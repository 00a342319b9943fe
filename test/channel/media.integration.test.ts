import { afterEach, describe, expect, it } from 'vitest'
import { fetchMedia } from '../../src/channel/media.js'
import { type Answer, type HttpStub, httpStub, type Seen } from '../support/http-stub.js'

const ACCOUNT = `AC${'7'.repeat(32)}`
const PATH = `/2010-04-01/Accounts/${ACCOUNT}/Messages/MM1/Media/ME1`

describe('A file a citizen sent', () => {
  let twilio: HttpStub
  afterEach(() => twilio.close())

  const bytes =
    (size: number): Answer =>
    (response) =>
      void response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(size, 1))
  const sendOn =
    (location: string): Answer =>
    (response) =>
      void response.writeHead(307, { location }).end()

  async function fetching(url: string, answer: (request: Seen) => Answer, timeoutMs = 10_000) {
    twilio = await httpStub(answer)
    const settings = { accountSid: ACCOUNT, authToken: 'secret', apiBaseUrl: twilio.url, timeoutMs }
    return fetchMedia(settings, url)
  }
  const OURS = `https://api.twilio.com${PATH}`

  it('is fetched with our credentials, which aren’t handed on to where Twilio sends us', async () => {
    const found = await fetching(OURS, ({ path, headers }) =>
      path.startsWith('/elsewhere') ? bytes(10) : sendOn(`http://${headers.host}/elsewhere?Signature=x`),
    )
    expect(found).toMatchObject({ kind: 'found', bytes: Buffer.alloc(10, 1) })
    expect(twilio.seen.map(({ headers }) => headers.authorization)).toEqual([
      `Basic ${Buffer.from(`${ACCOUNT}:secret`).toString('base64')}`,
      undefined,
    ])
  })

  it('is asked for again when Twilio doesn’t have it yet', async () => {
    let asked = 0
    expect((await fetching(OURS, () => (++asked === 1 ? { status: 404 } : bytes(3)))).kind).toBe('found')
  })

  it('is never fetched from elsewhere, whatever the webhook said or wherever Twilio sends us', async () => {
    const elsewhere = [
      'http://169.254.169.254/latest/meta-data',
      `https://api.twilio.com/2010-04-01/Accounts/AC${'8'.repeat(32)}/Messages/MM1/Media/ME1`,
      `https://api.twilio.com${PATH}/../../../../../x`,
    ]
    for (const url of elsewhere) {
      expect(await fetching(url, () => bytes(3))).toEqual({ kind: 'gone' })
      expect(twilio.seen).toEqual([])
      await twilio.close()
    }
    expect((await fetching(OURS, () => sendOn('http://169.254.169.254/'))).kind).not.toBe('found')
    expect(twilio.seen).toHaveLength(1)
  })

  it('is left alone when it is larger than WhatsApp carries', async () => {
    expect(await fetching(OURS, () => bytes(16 * 1024 * 1024 + 1))).toEqual({ kind: 'tooLarge' })
  })

  it('can’t be had while Twilio is down, or too slow', async () => {
    expect(await fetching(OURS, () => ({ status: 503 }))).toEqual({ kind: 'away' })
    await twilio.close()
    expect(await fetching(OURS, () => () => {}, 200)).toEqual({ kind: 'away' })
  })
})
