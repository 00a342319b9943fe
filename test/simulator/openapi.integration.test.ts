import type { ContentCreateRequest } from 'twilio/lib/rest/content/v1/content.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StandIn } from '../../src/simulator/stand-in.js'
import { validateRequest, validateResponse } from '../support/twilio-openapi.js'
import { ACCOUNT, AWebhook, aStandIn, sdkAt } from '../support/twilio-stand-in.js'

let bot: AWebhook
let standIn: StandIn
const from = `whatsapp:${ACCOUNT.from}`
const to = 'whatsapp:+923001234567'
const account = `/2010-04-01/Accounts/${ACCOUNT.accountSid}`

beforeEach(async () => {
  bot = await AWebhook.listening()
  standIn = await aStandIn({ inboundUrl: `${bot.url}/inbound`, firstMediaFetchMisses: false })
})
afterEach(async () => {
  await standIn.stop()
  await bot.stop()
})

/** Calls the stand-in, and holds the question as well as the answer to Twilio's OpenAPI. */
async function call(method: string, path: string, body?: URLSearchParams | object, options: { wrong?: boolean } = {}) {
  if (!options.wrong) expect(validateRequest(method, path, body)).toEqual([])
  const isForm = body instanceof URLSearchParams
  const answer = await fetch(`${standIn.url}${path}`, {
    method,
    headers: {
      authorization: `Basic ${btoa(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`)}`,
      ...(body ? { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json' } : {}),
    },
    ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  const json = text === '' ? undefined : JSON.parse(text)
  expect(validateResponse(method, path, answer.status, json)).toEqual([])
  return { status: answer.status, json }
}

const form = (fields: Record<string, string>) => new URLSearchParams({ To: to, From: from, ...fields })

describe('The stand-in, held to Twilio’s OpenAPI', () => {
  it('sends, fetches, lists, redacts and deletes messages', async () => {
    await standIn.citizen('+923001234567').says('salam')
    const { json } = await call(
      'POST',
      `${account}/Messages.json`,
      form({ Body: 'سلام', ValidityPeriod: '600', StatusCallback: `${bot.url}/s` }),
    )
    expect(Object.keys(json).sort()).toEqual(TWENTY)
    await standIn.citizen('+923001234567').hears()
    await call('GET', `${account}/Messages/${json.sid}.json`)
    await call('POST', `${account}/Messages.json`, form({ Body: 'two' }))
    const { json: listed } = await call(
      'GET',
      `${account}/Messages.json?To=${encodeURIComponent(to)}&DateSent%3E=2026-01-01T00%3A00%3A00Z&PageSize=1`,
    )
    expect(listed.messages.map((message: { body: string }) => message.body)).toEqual(['two'])
    const { json: next } = await call('GET', listed.next_page_uri)
    expect(next.messages.map((message: { sid: string }) => message.sid)).toEqual([json.sid])
    expect(next.next_page_uri).toBeNull()
    await call('POST', `${account}/Messages/${json.sid}.json`, new URLSearchParams({ Body: '' }))
    expect((await call('GET', `${account}/Messages/${json.sid}.json`)).json.body).toBe('')
    await call('DELETE', `${account}/Messages/${json.sid}.json`)
    expect((await call('GET', `${account}/Messages/${json.sid}.json`)).json.code).toBe(20404)
  })

  it('says why a message was lost', async () => {
    await call('POST', `${account}/Messages.json`, form({ Body: 'x', StatusCallback: `${bot.url}/s` }))
    const { params } = await bot.receives((received) => received.params.MessageStatus === 'undelivered')
    const { json } = await call('GET', `${account}/Messages/${params.MessageSid}.json`)
    expect(json).toMatchObject({ status: 'undelivered', error_code: 63016 })
    expect(json.error_message).toContain('outside the allowed window')
  })

  it('makes, fetches, changes, lists, approves and deletes Contents', async () => {
    const types = {
      'twilio/quick-reply': { body: 'Which {{1}}?', actions: [{ type: 'QUICK_REPLY', title: 'Loan', id: 'loan' }] },
    }
    const { json } = await call('POST', '/v1/Content', {
      friendly_name: 'a',
      language: 'en',
      variables: { 1: 'one' },
      types,
    })
    await call('GET', `/v1/Content/${json.sid}`)
    await call('PUT', `/v1/Content/${json.sid}`, { friendly_name: 'b', language: 'en', types })
    await call('GET', '/v1/Content?PageSize=20')
    await call('GET', '/v1/ContentAndApprovals?PageSize=20')
    expect(
      (await call('POST', `/v1/Content/${json.sid}/ApprovalRequests/whatsapp`, { name: 'a', category: 'UTILITY' }))
        .status,
    ).toBe(201)
    expect((await call('GET', `/v1/Content/${json.sid}/ApprovalRequests`)).json.whatsapp.status).toBe('pending')
    expect((await call('DELETE', `/v1/Content/${json.sid}`)).status).toBe(204)
  })

  it('shows typing, by either version of that', async () => {
    const { sid } = await standIn.citizen('+923001234567').says('salam')
    const indicator = new URLSearchParams({ channel: 'whatsapp', messageId: sid })
    expect((await call('POST', '/v2/Indicators/Typing.json', indicator)).json).toEqual({ success: true })
    // Twilio describes the body of version 3 as one of several, which the closed check of a body can't follow.
    const third = { channel: 'WHATSAPP', messageId: sid }
    expect((await call('POST', '/v3/Indicators/Typing.json', third, { wrong: true })).json).toEqual({ success: true })
  })

  it('lists, describes and deletes the files of a message', async () => {
    const { sid } = await standIn.citizen('+923001234567').sends('image')
    const { json } = await call('GET', `${account}/Messages/${sid}/Media.json`)
    const medium = `${account}/Messages/${sid}/Media/${json.media_list[0].sid}.json`
    expect((await call('GET', medium)).json.content_type).toBe('image/png')
    await call('DELETE', medium)
    expect((await call('GET', medium)).status).toBe(404)
  })

  it('refuses what is malformed, in Twilio’s shape', async () => {
    const wrong = { wrong: true }
    const refusals = [
      await call('POST', `${account}/Messages.json`, new URLSearchParams({ From: from, Body: 'x' }), wrong),
      await call('POST', `${account}/Messages.json`, new URLSearchParams({ To: to, Body: 'x' }), wrong),
      await call('POST', `${account}/Messages.json`, form({ Body: 'x', StatusCallback: 'no address' }), wrong),
      await call('POST', `${account}/Messages.json`, form({ Body: 'x', ValidityPeriod: '99999' }), wrong),
      await call('POST', `${account}/Messages.json`, form({ MediaUrl: 'no address' }), wrong),
      await call('POST', `${account}/Messages.json`, form({ ContentSid: '' }), wrong),
      await call('POST', '/v1/Content', { language: 'en' }, wrong),
      await call('GET', `${account}/Messages.json?PageSize=0`, undefined, wrong),
      await call('GET', `${account}/Messages/SM${'0'.repeat(32)}.json`),
    ]
    expect(refusals.map(({ json }) => json.code)).toEqual([
      21604, 21603, 21609, 20001, 21620, 21654, 20001, 20001, 20404,
    ])
  })
})

describe('Twilio’s SDK, held to its own OpenAPI by the stand-in', () => {
  it('asks nothing that Twilio would not understand', async () => {
    const seen: string[] = []
    const sdk = sdkAt(standIn.url, {}, (method, uri, data) => seen.push(...validateRequest(method, uri, data)))
    const { sid: messageId } = await standIn.citizen('+923001234567').says('salam')
    await sdk.messaging.v2.typingIndicator.create({ channel: 'whatsapp', messageId })
    const types = { 'twilio/text': { body: 'x' } }
    const { sid } = await sdk.content.v1.contents.create({ language: 'en', types } as unknown as ContentCreateRequest)
    await sdk.messages.create({ to, from, contentSid: sid, statusCallback: `${bot.url}/s` })
    await sdk.messages.list({ to, dateSentAfter: new Date('2026-01-01') })
    expect(seen).toEqual([])
  })
})

const TWENTY = [
  'account_sid',
  'api_version',
  'body',
  'date_created',
  'date_sent',
  'date_updated',
  'direction',
  'error_code',
  'error_message',
  'from',
  'messaging_service_sid',
  'num_media',
  'num_segments',
  'price',
  'price_unit',
  'sid',
  'status',
  'subresource_uris',
  'to',
  'uri',
]
