import twilio from 'twilio'
import type { ContentCreateRequest } from 'twilio/lib/rest/content/v1/content.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Citizen } from '../../src/simulator/citizen.js'
import { HOUR_MS } from '../../src/simulator/movable-clock.js'
import type { StandIn, StandInOptions } from '../../src/simulator/stand-in.js'
import { ACCOUNT, AWebhook, aStandIn, sdkAt } from '../support/twilio-stand-in.js'

let bot: AWebhook
let standIn: StandIn
let citizen: Citizen
let sdk: ReturnType<typeof sdkAt>
const saima = '+923001234567'
const from = `whatsapp:${ACCOUNT.from}`

beforeEach(async () => {
  bot = await AWebhook.listening()
})
afterEach(async () => {
  await standIn.stop()
  await bot.stop()
})

async function start(options: Partial<StandInOptions> = {}) {
  standIn = await aStandIn({ inboundUrl: `${bot.url}/inbound`, ...options })
  sdk = sdkAt(standIn.url, { timeout: 300 })
  citizen = standIn.citizen(saima)
  await citizen.says('salam')
}

const send = (fields: object = {}) =>
  sdk.messages.create({ to: `whatsapp:${saima}`, from, body: 'hello', statusCallback: `${bot.url}/status`, ...fields })
const receiptsOf = async (sid: string) => {
  await standIn.settled()
  return bot.received.flatMap(({ params }) =>
    params.MessageSid === sid && params.MessageStatus ? [params.MessageStatus] : [],
  )
}
/** The status callback that tells of a loss. */
const loss = () => bot.receives(({ params }) => ['failed', 'undelivered'].includes(params.MessageStatus ?? ''))

describe('The 24 hours', () => {
  it('let anything through while they last', async () => {
    await start()
    standIn.clock.moveBy(23.9 * HOUR_MS)
    await send()
    expect((await citizen.hears()).body).toBe('hello')
  })

  it('once over, take the call and lose the message with 63016', async () => {
    await start()
    standIn.clock.moveBy(24.1 * HOUR_MS)
    const { sid, status } = await send()
    expect(status).toBe('queued')
    expect((await loss()).params).toMatchObject({ MessageSid: sid, MessageStatus: 'undelivered', ErrorCode: '63016' })
    expect(await sdk.messages(sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: 63016 })
    expect(citizen.heard).toEqual([])
  })

  it('are over for somebody who never wrote', async () => {
    await start()
    await send({ to: 'whatsapp:+923009999999' })
    expect((await loss()).params.ErrorCode).toBe('63016')
  })

  it('begin anew when the person writes', async () => {
    await start()
    standIn.clock.moveBy(30 * HOUR_MS)
    await citizen.says('still here')
    await send()
    expect((await citizen.hears()).body).toBe('hello')
  })

  it('do not matter to an approved template, and do to one that waits for approval', async () => {
    await start()
    const template = {
      language: 'en',
      variables: { 1: 'Saima' },
      types: { 'twilio/text': { body: 'Salam {{1}}, write to us.' } },
    }
    const { sid: contentSid } = await sdk.content.v1.contents.create(template as unknown as ContentCreateRequest)
    const asked = await sdk.content.v1
      .contents(contentSid)
      .approvalCreate.create({ name: 'reminder', category: 'UTILITY' })
    expect(asked.status).toBe('received')
    standIn.clock.moveBy(48 * HOUR_MS)

    await send({ body: undefined, contentSid })
    expect((await loss()).params.ErrorCode).toBe('63016')

    standIn.exchange.contents.decide(contentSid, 'approved')
    expect((await sdk.content.v1.contents(contentSid).approvalFetch().fetch()).whatsapp.status).toBe('approved')
    await send({ body: undefined, contentSid, contentVariables: '{"1":"Zainab"}' })
    expect(await citizen.hears()).toMatchObject({ body: 'Salam Zainab, write to us.', template: true })
  })
})

describe('Receipts', () => {
  it('are signed, and say who and what', async () => {
    await start()
    const { sid } = await send({ statusCallback: `${bot.url}/status?bubble=07x.y` })
    expect(await receiptsOf(sid)).toEqual(['sent', 'delivered', 'read'])
    const read = bot.received.at(-1)
    expect(read?.url).toBe(`${bot.url}/status?bubble=07x.y`)
    expect(read?.params).toMatchObject({
      SmsStatus: 'read',
      EventType: 'READ',
      To: `whatsapp:${saima}`,
      From: from,
      ChannelPrefix: 'whatsapp',
    })
    expect(
      twilio.validateRequest(
        ACCOUNT.authToken,
        `${read?.headers['x-twilio-signature']}`,
        read?.url ?? '',
        read?.params ?? {},
      ),
    ).toBe(true)
  })

  it('may come out of order, and twice', async () => {
    await start({ receipts: { shuffled: true, times: 2 } })
    const { sid } = await send()
    const statuses = await receiptsOf(sid)
    expect(statuses.toSorted()).toEqual(['delivered', 'delivered', 'read', 'read', 'sent', 'sent'])
    expect(statuses).not.toEqual(['sent', 'sent', 'delivered', 'delivered', 'read', 'read'])
  })

  it('may all come before the call is answered', async () => {
    await start({ receipts: { beforeAnswer: true } })
    const { sid } = await send()
    expect(bot.statuses).toEqual(['sent', 'delivered', 'read'])
    expect(sid).toBe(bot.received.at(-1)?.params.MessageSid)
  })

  it('end with the delivery for somebody who shows no blue ticks', async () => {
    await start()
    citizen.person.reads = false
    expect(await receiptsOf((await send()).sid)).toEqual(['sent', 'delivered'])
  })

  it('go to the sender’s own address when the message names none', async () => {
    await start({ statusFallbackUrl: `${bot.url}/fallback` })
    const { sid } = await send({ statusCallback: undefined })
    expect(await receiptsOf(sid)).toEqual(['sent', 'delivered', 'read'])
  })

  it('wait for a phone that is switched off, and tell when its message’s time is over', async () => {
    await start()
    await standIn.delivery.setReachable(citizen.person, false)
    const first = await send({ validityPeriod: 3600 })
    await bot.receives(({ params }) => params.MessageStatus === 'sent')
    expect(citizen.heard).toEqual([])
    standIn.clock.moveBy(2 * HOUR_MS)
    const second = await send()
    await bot.receives(({ params }) => params.MessageSid === second.sid)
    await standIn.delivery.setReachable(citizen.person, true)
    expect(await receiptsOf(first.sid)).toEqual(['sent', 'failed'])
    expect(await receiptsOf(second.sid)).toEqual(['sent', 'delivered', 'read'])
    expect(citizen.heard).toHaveLength(1)
  })
})

describe('Faults', () => {
  it.each([
    [429, 20429],
    [500, 20500],
    [503, 20503],
  ])('answer %i for as many calls as wanted, and nothing is sent', async (status, code) => {
    await start()
    standIn.faults.add({ kind: 'answer', status, times: 2 })
    await expect(send()).rejects.toMatchObject({ status, code })
    await expect(send()).rejects.toMatchObject({ status, code })
    await send({ body: 'third' })
    expect((await citizen.hears()).body).toBe('third')
    expect(citizen.heard).toHaveLength(1)
  })

  it('close the connection, with or without having taken the message', async () => {
    await start()
    standIn.faults.add({ kind: 'drop' }, { kind: 'dropAfter' })
    await expect(send({ body: 'first' })).rejects.toMatchObject({ code: 'ECONNRESET' })
    await expect(send({ body: 'second' })).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect((await citizen.hears()).body).toBe('second')
    expect((await sdk.messages.list({ to: `whatsapp:${saima}` })).map(({ body }) => body)).toEqual(['second'])
  })

  it('leave a call without an answer, the message taken or not', async () => {
    await start()
    standIn.faults.add({ kind: 'hang' }, { kind: 'hang', accepted: true })
    await expect(send({ body: 'first' })).rejects.toMatchObject({ code: 'ECONNABORTED' })
    await expect(send({ body: 'second' })).rejects.toMatchObject({ code: 'ECONNABORTED' })
    expect((await citizen.hears()).body).toBe('second')
  })

  it('answer slowly', async () => {
    await start()
    standIn.faults.add({ kind: 'slow', ms: 120 })
    const started = performance.now()
    await send()
    expect(performance.now() - started).toBeGreaterThanOrEqual(115)
  })

  it.each([21610, 63003, 63018, 63024, 63032, 63049, 63051])('lose a message with %i after taking it', async (code) => {
    await start()
    standIn.faults.add({ kind: 'error', code })
    await send()
    expect((await loss()).params.ErrorCode).toBe(`${code}`)
    expect(citizen.heard).toEqual([])
  })

  it('keep the receipts back', async () => {
    await start()
    standIn.faults.add({ kind: 'silent' })
    const { sid } = await send()
    await citizen.hears()
    expect(await receiptsOf(sid)).toEqual([])
  })

  it('strike one person only, and only after so many', async () => {
    await start()
    standIn.faults.add({ kind: 'answer', status: 500, to: saima, after: 1 })
    await send({ to: 'whatsapp:+923009999999' })
    await send()
    await expect(send()).rejects.toMatchObject({ status: 500 })
  })

  it('strike Contents, typing and lists too', async () => {
    await start()
    standIn.faults.add({ kind: 'answer', status: 500, on: 'content' }, { kind: 'answer', status: 429, on: 'list' })
    const content = { language: 'en', types: { 'twilio/text': { body: 'x' } } } as unknown as ContentCreateRequest
    await expect(sdk.content.v1.contents.create(content)).rejects.toMatchObject({ status: 500 })
    await expect(sdk.messages.list()).rejects.toMatchObject({ status: 429 })
    expect(standIn.faults.struck).toEqual({ answer: 2 })
  })

  it('live in certain numbers', async () => {
    await start()
    await send({ to: 'whatsapp:+150055663003' })
    expect((await loss()).params.ErrorCode).toBe('63003')
    await expect(send({ to: 'whatsapp:+15005550001' })).rejects.toMatchObject({ code: 21211 })
  })

  it('come of people who opted out, or blocked the bot', async () => {
    await start({ advancedOptOut: true })
    await citizen.says('STOP')
    await send()
    expect((await loss()).params.ErrorCode).toBe('21610')
    await citizen.says('START')
    citizen.person.blocked = true
    await send()
    await bot.receives(({ params }) => params.ErrorCode === '63014')
  })
})

describe('Files of the bot’s', () => {
  it('are fetched, and shown', async () => {
    await start()
    bot.answer = (_received, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-')
    }
    await send({ body: 'checklist', mediaUrl: [`${bot.url}/a.pdf`] })
    expect((await citizen.hears()).bubble.medium).toMatchObject({ mimeType: 'application/pdf' })
  })

  it.each([
    ['that are not there', 404, 'image/png', '63019'],
    ['of a type WhatsApp does not take', 200, 'text/html', '63021'],
  ])('%s are the end of the message', async (_what, status, type, code) => {
    await start()
    bot.answer = (_received, response) => {
      response.writeHead(status, { 'content-type': type }).end('x')
    }
    await send({ mediaUrl: [`${bot.url}/file`] })
    expect((await loss()).params.ErrorCode).toBe(code)
  })
})

describe('A sender’s pace', () => {
  it('makes what is above it wait', async () => {
    await start({ messagesPerSecond: 50 })
    const started = performance.now()
    await Promise.all(Array.from({ length: 11 }, () => send({ statusCallback: undefined })))
    for (let n = 0; n < 11; n++) await citizen.hears()
    expect(performance.now() - started).toBeGreaterThanOrEqual(195)
  })
})
