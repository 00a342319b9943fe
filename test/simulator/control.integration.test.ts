import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StandIn } from '../../src/simulator/stand-in.js'
import { ACCOUNT, AWebhook, aStandIn, sdkAt } from '../support/twilio-stand-in.js'

let bot: AWebhook
let standIn: StandIn

beforeEach(async () => {
  bot = await AWebhook.listening()
  standIn = await aStandIn({ inboundUrl: `${bot.url}/inbound` })
})
afterEach(async () => {
  await standIn.stop()
  await bot.stop()
})

async function call(method: string, path: string, body?: object) {
  const answer = await fetch(`${standIn.url}/__simulator${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  })
  return { status: answer.status, json: await answer.json() }
}
const saima = encodeURIComponent('+923001234567')
const send = (body: string) =>
  sdkAt(standIn.url).messages.create({ to: 'whatsapp:+923001234567', from: `whatsapp:${ACCOUNT.from}`, body })

describe('A script in any language, by HTTP', () => {
  it('makes people, and has them write, tap, send and share', async () => {
    expect(
      (await call('POST', '/people', { phone: '+923001234567', bsuid: 'PK.77', profileName: 'Saima' })).json,
    ).toMatchObject({
      phone: '+923001234567',
      bsuid: 'PK.77',
    })
    const { json } = await call('POST', `/people/${saima}/does`, { kind: 'text', text: 'salam', forwarded: true })
    expect(json.outcome).toMatchObject({ delivered: true, attempts: 1 })
    await call('POST', '/people/PK.77/does', { kind: 'media', type: 'audio' })
    await call('POST', `/people/${saima}/does`, { kind: 'location', latitude: 31.5, longitude: 74.3, label: 'Lahore' })
    await call('POST', `/people/${saima}/does`, { kind: 'reaction', emoji: '👍' })
    expect(bot.received.map(({ params }) => params.MessageType)).toEqual(['text', 'audio', 'location', 'reaction'])
    expect(bot.received[0]?.params.Forwarded).toBe('true')
  })

  it('reads what somebody’s phone shows', async () => {
    await call('POST', `/people/${saima}/does`, { kind: 'text', text: 'salam' })
    await send('wa alaikum salam')
    await standIn.citizen('+923001234567').hears()
    const { json } = await call('GET', `/people/${saima}/thread`)
    expect(json).toMatchObject([
      { by: 'person', body: 'salam' },
      { by: 'bot', body: 'wa alaikum salam', status: 'read' },
    ])
  })

  it('moves the clock, arranges faults, and changes how receipts come', async () => {
    await call('POST', `/people/${saima}/does`, { kind: 'text', text: 'salam' })
    const before = Date.parse((await call('GET', '')).json.now)
    const { json: moved } = await call('POST', '/clock', { hours: 25 })
    expect(Date.parse(moved.now) - before).toBeGreaterThanOrEqual(25 * 3_600_000)
    expect((await call('GET', '')).json.people[0].windowLeftMs).toBe(0)
    await call('POST', '/clock', { reset: true })

    await call('POST', '/faults', { kind: 'answer', status: 429 })
    await call('POST', '/faults', [
      { kind: 'error', code: 63016 },
      { kind: 'drop', times: 0 },
    ])
    expect((await call('GET', '')).json.faults.map((fault: { kind: string }) => fault.kind)).toEqual([
      'answer',
      'error',
      'drop',
    ])
    await expect(send('x')).rejects.toMatchObject({ status: 429 })
    expect((await call('DELETE', '/faults')).json).toEqual([])
    expect((await call('POST', '/receipts', { shuffled: true })).json).toMatchObject({ shuffled: true, upTo: 'read' })
  })

  it('switches a phone off, and approves a template', async () => {
    await call('POST', '/people', { phone: '+923001234567' })
    expect((await call('POST', `/people/${saima}`, { reachable: false, reads: false })).json).toMatchObject({
      reachable: false,
      reads: false,
    })
    const { sid } = standIn.exchange.contents.create(
      { language: 'en', types: { 'twilio/text': { body: 'x' } } },
      new Date(),
    )
    await call('POST', `/contents/${sid}`, { status: 'approved' })
    expect(standIn.exchange.contents.get(sid).approval?.status).toBe('approved')
  })

  it('is told what is wrong, and is not let in from another page', async () => {
    expect((await call('POST', '/faults', { kind: 'earthquake' })).status).toBe(400)
    expect((await call('POST', '/people', { phone: '0300' })).status).toBe(400)
    expect((await call('GET', '/people/nobody/thread')).status).toBe(404)
    const simple = await fetch(`${standIn.url}/__simulator/clock`, { method: 'POST', body: '{"hours":25}' })
    expect(simple.status).toBe(415)
  })
})
