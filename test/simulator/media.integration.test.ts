import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StandIn } from '../../src/simulator/stand-in.js'
import { ACCOUNT, AWebhook, aStandIn } from '../support/twilio-stand-in.js'

let bot: AWebhook
let standIn: StandIn
const authorization = `Basic ${btoa(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`)}`

beforeEach(async () => {
  bot = await AWebhook.listening()
  standIn = await aStandIn({ inboundUrl: `${bot.url}/inbound` })
})
afterEach(async () => {
  await standIn.stop()
  await bot.stop()
})

const photo = { mimeType: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]) }

async function aPhotosUrl(): Promise<string> {
  await standIn.citizen('+923001234567').sends('image', { file: photo })
  return bot.received.at(-1)?.params.MediaUrl0 ?? ''
}

describe('A file somebody sent', () => {
  it('is not there at first, and then lies elsewhere', async () => {
    const url = await aPhotosUrl()
    const get = (headers = { authorization }) => fetch(url, { redirect: 'manual', headers })
    expect((await get()).status).toBe(404)
    const sent = await get()
    expect(sent.status).toBe(307)
    const elsewhere = new URL(sent.headers.get('location') ?? '')
    expect(elsewhere.origin).not.toBe(standIn.url)

    const bytes = await fetch(elsewhere)
    expect(bytes.headers.get('content-type')).toBe('image/jpeg')
    expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(photo.bytes)
  })

  it('is had by a client that leaves its credentials behind when it is sent on', async () => {
    const url = await aPhotosUrl()
    await fetch(url, { headers: { authorization } })
    expect((await fetch(url, { headers: { authorization } })).status).toBe(200)
  })

  it('is not handed out without credentials, nor elsewhere with them, nor without the signature', async () => {
    const url = await aPhotosUrl()
    expect((await fetch(url)).status).toBe(401)
    await fetch(url, { headers: { authorization } })
    const location =
      (await fetch(url, { redirect: 'manual', headers: { authorization } })).headers.get('location') ?? ''
    expect((await fetch(location, { headers: { authorization } })).status).toBe(400)
    expect((await fetch(location.replace(/Signature=.*/, 'Signature=0'))).status).toBe(403)
  })
})
