import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchMedia } from '../../src/channel/media.js'
import { type Answer, type HttpStub, httpStub, type Seen } from '../support/http-stub.js'
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/mushir.js'

const PATH = `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages/MM${'1'.repeat(32)}/Media/ME${'2'.repeat(32)}`
const account = { accountSid: ACCOUNT_SID, authToken: AUTH_TOKEN }

describe('A file a citizen sent', () => {
  let answers: (request: Seen) => Answer
  let stub: HttpStub
  beforeAll(async () => {
    stub = await httpStub((request) => answers(request))
  })
  afterAll(() => stub.close())

  const fetched = (url = `https://api.twilio.com${PATH}`, more = {}) =>
    fetchMedia({ ...account, apiBaseUrl: stub.url, ...more }, url)

  it('comes from the provider’s own store, which is shown no credentials of ours', async () => {
    stub.seen.length = 0
    answers = ({ path }) =>
      path.startsWith('/2010')
        ? (response: ServerResponse) => response.writeHead(307, { location: `${stub.url}/store?sig=1` }).end()
        : (response: ServerResponse) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end('a picture')
    const media = await fetched()
    expect(media.kind).toBe('found')
    expect(media.kind === 'found' && Buffer.from(media.bytes).toString()).toBe('a picture')
    expect(stub.seen.map(({ headers }) => headers.authorization !== undefined)).toEqual([true, false])
  })

  it('that is not there yet is asked for again', async () => {
    stub.seen.length = 0
    answers = () =>
      stub.seen.length === 1
        ? { status: 404 }
        : (response: ServerResponse) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end('a picture')
    expect(await fetched()).toMatchObject({ kind: 'found' })
    expect(stub.seen).toHaveLength(2)
  })

  it('is not fetched from wherever an answer points to', async () => {
    stub.seen.length = 0
    answers = () => (response: ServerResponse) => response.writeHead(307, { location: 'http://10.0.0.1/x' }).end()
    expect((await fetched()).kind).toBe('away')
    expect(stub.seen).toHaveLength(1)
  })

  it('is never asked for anywhere else, whatever the chat says', async () => {
    stub.seen.length = 0
    answers = () => ({ status: 200, text: 'secret' })
    const elsewhere = [
      'https://evil.example/x',
      `https://api.twilio.com${PATH.replace(ACCOUNT_SID, `AC${'9'.repeat(32)}`)}`,
      `https://api.twilio.com${PATH}/../../../Messages.json`,
      'https://api.twilio.com/2010-04-01/Accounts.json',
    ]
    for (const url of elsewhere) expect(await fetched(url)).toEqual({ kind: 'gone' })
    expect(stub.seen).toEqual([])
  })

  it('that is too large is not passed on', async () => {
    answers = () => (response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'video/mp4' })
      response.end(Buffer.alloc(17 * 1024 * 1024))
    }
    expect(await fetched()).toEqual({ kind: 'tooLarge' })
  })

  it('is away while the provider doesn’t answer', async () => {
    answers = () => () => {}
    expect(await fetched(undefined, { timeoutMs: 100 })).toEqual({ kind: 'away' })
    answers = () => ({ status: 500 })
    expect(await fetched()).toEqual({ kind: 'away' })
  })
})
