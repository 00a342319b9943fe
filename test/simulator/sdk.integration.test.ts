import type { ContentCreateRequest } from 'twilio/lib/rest/content/v1/content.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StandIn } from '../../src/simulator/stand-in.js'
import { ACCOUNT, AWebhook, aStandIn, sdkAt } from '../support/twilio-stand-in.js'

let bot: AWebhook
let standIn: StandIn
let sdk: ReturnType<typeof sdkAt>
const from = `whatsapp:${ACCOUNT.from}`
const saima = '+923001234567'
const to = `whatsapp:${saima}`

beforeEach(async () => {
  bot = await AWebhook.listening()
  standIn = await aStandIn({ inboundUrl: `${bot.url}/inbound` })
  sdk = sdkAt(standIn.url)
})

afterEach(async () => {
  await standIn.stop()
  await bot.stop()
})

const menu = {
  friendly_name: 'menu',
  language: 'en',
  variables: { '1': 'Saima' },
  types: {
    'twilio/quick-reply': {
      body: 'Salam {{1}}. What do you need?',
      actions: [
        { type: 'QUICK_REPLY', title: 'A loan', id: 'loan' },
        { type: 'QUICK_REPLY', title: 'An officer', id: 'officer' },
      ],
    },
  },
} as unknown as ContentCreateRequest

describe("Twilio's SDK at the stand-in", () => {
  it('sends a text, which the phone shows, and whose receipts come in order', async () => {
    const citizen = standIn.citizen(saima)
    await citizen.says('salam')

    const sent = await sdk.messages.create({ to, from, body: 'Wa alaikum salam', statusCallback: `${bot.url}/status` })
    expect(sent).toMatchObject({ status: 'queued', direction: 'outbound-api', numSegments: '1', to, from })

    expect(await citizen.hears()).toMatchObject({ body: 'Wa alaikum salam', status: 'read' })
    await standIn.settled()
    expect(bot.statuses).toEqual(['sent', 'delivered', 'read'])
    expect((await sdk.messages(sent.sid).fetch()).status).toBe('read')
  })

  it('lists what was sent to one person, newest first, page by page', async () => {
    const citizen = standIn.citizen(saima)
    await citizen.says('salam')
    for (const body of ['one', 'two', 'three']) {
      await sdk.messages.create({ to, from, body })
      await citizen.hears()
    }
    await sdk.messages.create({ to: 'whatsapp:+923007654321', from, body: 'somebody else' })

    const listed = await sdk.messages.list({ to, dateSentAfter: new Date(Date.now() - 60_000), pageSize: 2 })
    expect(listed.map(({ body }) => body)).toEqual(['three', 'two', 'one'])
    expect(await sdk.messages.list({ to, dateSentAfter: new Date(Date.now() + 60_000) })).toEqual([])
  })

  it('makes a Content, sends it with its variables, and a tap on it reaches the bot', async () => {
    const citizen = standIn.citizen(saima)
    await citizen.says('salam')
    const content = await sdk.content.v1.contents.create(menu)
    expect(content.sid).toMatch(/^HX[0-9a-f]{32}$/)

    await sdk.messages.create({ to, from, contentSid: content.sid, contentVariables: '{"1":"Bilal"}' })
    const heard = await citizen.hears()
    expect(heard.body).toBe('Salam Bilal. What do you need?')
    expect(heard.choices.map(({ id }) => id)).toEqual(['loan', 'officer'])

    await citizen.taps('loan')
    expect(bot.received.at(-1)?.params).toMatchObject({
      MessageType: 'interactive',
      Body: 'A loan',
      ButtonText: 'A loan',
      ButtonPayload: 'loan',
      OriginalRepliedMessageSid: heard.sid,
    })
    await sdk.content.v1.contents(content.sid).remove()
    await expect(sdk.content.v1.contents(content.sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
  })

  it('shows typing on the phone for a message that came in', async () => {
    const { sid } = await standIn.citizen(saima).says('salam')
    const typing = await sdk.messaging.v2.typingIndicator.create({ channel: 'whatsapp', messageId: sid })
    expect(typing.success).toBe(true)
    expect(standIn.exchange.people.find(saima)?.typingUntil).toBeGreaterThan(Date.now())
  })

  it.each([
    ['a body of more than 1,600 characters', { to, from, body: 'x'.repeat(1601) }, 400, 21617],
    ['no such number', { to: 'whatsapp:0300', from, body: 'x' }, 400, 21211],
    ['two channels', { to: saima, from, body: 'x' }, 400, 21910],
    ['a sender that is not ours', { to, from: 'whatsapp:+19998887777', body: 'x' }, 400, 63007],
    ['nothing to say', { to, from }, 400, 21619],
    ['an unknown Content', { to, from, contentSid: `HX${'0'.repeat(32)}` }, 400, 21655],
  ])('is refused for %s', async (_why, message, status, code) => {
    await expect(sdk.messages.create(message)).rejects.toMatchObject({ status, code })
  })

  it('is refused without the right token', async () => {
    const answer = await fetch(`${standIn.url}/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json`)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 20003, status: 401 })
  })
})
