import twilio from 'twilio'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StandIn, StandInOptions } from '../../src/simulator/stand-in.js'
import { freePort } from '../support/redis-server.js'
import { ACCOUNT, AWebhook, aStandIn, type Received } from '../support/twilio-stand-in.js'

let bot: AWebhook
let standIn: StandIn
const saima = '+923001234567'

beforeEach(async () => {
  bot = await AWebhook.listening()
})
afterEach(async () => {
  await standIn.stop()
  await bot.stop()
})

async function start(fragment = '', options: Partial<StandInOptions> = {}) {
  standIn = await aStandIn({ inboundUrl: `${bot.url}/inbound${fragment}`, retryDelayMs: () => 1, ...options })
  return standIn.citizen({ phone: saima, profileName: 'Saima' })
}

const isSigned = ({ url, headers, params }: Received) =>
  twilio.validateRequest(ACCOUNT.authToken, `${headers['x-twilio-signature']}`, url, params)

/** Answers the first so many calls with a status, and then well. */
function failing(times: number, status: number) {
  let left = times
  bot.answer = (_received, response) => {
    response.writeHead(left-- > 0 ? status : 200).end()
  }
}

describe('What a person does reaches the bot as Twilio tells it', () => {
  it('a text, field by field in the order of a real one', async () => {
    const citizen = await start()
    const { sid, outcome } = await citizen.says('aoa + سلام & more')

    expect(outcome).toMatchObject({ delivered: true, status: 200, attempts: 1 })
    const [received] = bot.received
    expect([...new URLSearchParams(received?.raw).keys()].join(' ')).toBe(
      'SmsMessageSid NumMedia ProfileName MessageType SmsSid WaId SmsStatus Body To NumSegments ReferralNumMedia MessageSid AccountSid ChannelMetadata From ApiVersion',
    )
    expect(received?.params).toMatchObject({
      MessageSid: sid,
      SmsSid: sid,
      SmsMessageSid: sid,
      From: `whatsapp:${saima}`,
      To: `whatsapp:${ACCOUNT.from}`,
      Body: 'aoa + سلام & more',
      WaId: '923001234567',
      ProfileName: 'Saima',
      SmsStatus: 'received',
      MessageType: 'text',
      NumMedia: '0',
    })
    expect(JSON.parse(received?.params.ChannelMetadata ?? '')).toEqual({
      type: 'whatsapp',
      data: { context: { ProfileName: 'Saima', WaId: '923001234567' } },
    })
    expect(received && isSigned(received)).toBe(true)
  })

  it('from somebody with a user id and no number', async () => {
    await start()
    await standIn.citizen({ bsuid: 'PK.4566546130240823', profileName: 'Bilal' }).says('salam')
    expect(bot.received[0]?.params).toMatchObject({
      From: 'whatsapp:PK.4566546130240823',
      ExternalUserId: 'whatsapp:PK.4566546130240823',
    })
    expect(bot.received[0]?.params.WaId).not.toMatch(/^\d+$/)
  })

  it('from somebody with both', async () => {
    await start()
    const both = standIn.citizen({ phone: saima, bsuid: 'PK.77' })
    expect(standIn.citizen('PK.77')).toBe(both)
    await both.says('salam')
    expect(bot.received[0]?.params).toMatchObject({ From: `whatsapp:${saima}`, ExternalUserId: 'whatsapp:PK.77' })
  })

  it.each([
    ['image', 'image/png'],
    ['audio', 'audio/ogg'],
    ['video', 'video/mp4'],
    ['document', 'application/pdf'],
    ['sticker', 'image/webp'],
    ['contacts', 'text/vcard'],
  ] as const)('a file: %s', async (kind, type) => {
    const citizen = await start()
    const { sid } = await citizen.sends(kind, { caption: 'dekhein' })
    expect(sid).toMatch(/^MM/)
    const { params } = bot.received[0] as Received
    expect(params).toMatchObject({ NumMedia: '1', MediaContentType0: type, MessageType: kind, Body: 'dekhein' })
    expect(params.MediaUrl0).toMatch(
      new RegExp(`/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages/${sid}/Media/ME[0-9a-f]{32}$`),
    )
  })

  it('a location, a reaction, nothing, a forwarded text, a swipe, an advertisement, and what nobody knows yet', async () => {
    const citizen = await start()
    await citizen.sharesLocation(31.5497, 74.3436, { label: 'Anarkali', address: 'Lahore' })
    await citizen.does({ kind: 'reaction', emoji: '👍' })
    await citizen.does({ kind: 'empty' })
    await citizen.says('pass it on', { frequentlyForwarded: true })
    await citizen.says('that one', { replyTo: { sid: `SM${'1'.repeat(32)}`, from: `whatsapp:${ACCOUNT.from}` } })
    await citizen.says('hi', { referral: { SourceId: '12', NumMedia: '1' }, extra: { Surprise: 'yes' } })

    const [place, reaction, empty, forwarded, swipe, advertised] = bot.received.map(({ params }) => params)
    expect(place).toMatchObject({
      Latitude: '31.5497',
      Longitude: '74.3436',
      Label: 'Anarkali',
      Address: 'Lahore',
      Body: '',
    })
    expect(reaction).toMatchObject({ Body: '', NumMedia: '0' })
    expect(empty).toMatchObject({ Body: '', NumMedia: '0' })
    expect(forwarded).toMatchObject({ Forwarded: 'true', FrequentlyForwarded: 'true' })
    expect(swipe).toMatchObject({ OriginalRepliedMessageSid: `SM${'1'.repeat(32)}`, Forwarded: 'false' })
    expect(advertised).toMatchObject({ ReferralSourceId: '12', ReferralNumMedia: '1', Surprise: 'yes' })
    expect(bot.received.every(isSigned)).toBe(true)
  })

  it('cut at 1,600 characters', async () => {
    const citizen = await start()
    await citizen.says('ق'.repeat(1700))
    expect(bot.received[0]?.params.Body).toBe('ق'.repeat(1600))
  })

  it('with STOP, START and HELP marked, when Advanced Opt-Out is on', async () => {
    const citizen = await start('', { advancedOptOut: true })
    for (const word of ['stop', 'START', 'help', 'salam']) await citizen.says(word)
    expect(bot.received.map(({ params }) => params.OptOutType)).toEqual(['STOP', 'START', 'HELP', undefined])
  })
})

describe('A bot that answers its webhook in TwiML', () => {
  it('is heard on the phone', async () => {
    const citizen = await start()
    bot.answer = (_received, response) => {
      response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end('<Response><Message>سلام &amp; hello</Message></Response>')
    }
    await citizen.says('salam')
    expect(await citizen.hears()).toMatchObject({ body: 'سلام & hello' })
  })
})

describe('A webhook that fails', () => {
  it('is not tried again on an error of the server’s', async () => {
    const citizen = await start()
    failing(1, 500)
    expect((await citizen.says('salam')).outcome).toMatchObject({
      delivered: false,
      status: 500,
      attempts: 1,
      errorCode: 11200,
    })
  })

  it('is tried as often as its fragment says, with the same token each time', async () => {
    const citizen = await start('#rc=3&rp=5xx')
    failing(2, 503)
    expect((await citizen.says('salam')).outcome).toMatchObject({ delivered: true, attempts: 3 })
    const tokens = bot.received.map(({ headers }) => headers['i-twilio-idempotency-token'])
    expect(new Set(tokens).size).toBe(1)
    await citizen.says('again')
    expect(bot.received.at(-1)?.headers['i-twilio-idempotency-token']).not.toBe(tokens[0])
    expect(bot.received.every(isSigned)).toBe(true)
  })

  it('is given up when the count is used up', async () => {
    const citizen = await start('#rc=2&rp=all')
    failing(9, 404)
    expect((await citizen.says('salam')).outcome).toMatchObject({ delivered: false, status: 404, attempts: 3 })
  })

  it('is tried once more when nobody listens, and not oftener', async () => {
    const port = await freePort()
    standIn = await aStandIn({ inboundUrl: `http://127.0.0.1:${port}/inbound`, retryDelayMs: () => 1 })
    const { outcome } = await standIn.citizen(saima).says('salam')
    expect(outcome).toMatchObject({ delivered: false, status: 0, attempts: 2, errorCode: 11205 })
  })

  it('reaches a bot that has just come back', async () => {
    const port = await freePort()
    let late: AWebhook | undefined
    standIn = await aStandIn({
      inboundUrl: `http://127.0.0.1:${port}/inbound#rc=5`,
      retryDelayMs: () => {
        // The first attempt has failed: now the bot comes up.
        void AWebhook.listening(port).then((up) => {
          late ??= up
        })
        return 50
      },
    })
    expect((await standIn.citizen(saima).says('salam')).outcome).toMatchObject({ delivered: true })
    await late?.stop()
  })

  it('is not waited for longer than its fragment says', async () => {
    const citizen = await start('#rt=150&rc=1&rp=rt')
    bot.answer = () => {}
    expect((await citizen.says('salam')).outcome).toMatchObject({ delivered: false, attempts: 2, errorCode: 11200 })
    expect(bot.received).toHaveLength(2)
  })

  it('has no more than its total time, retries and all', async () => {
    const citizen = await start('#rt=5000&rc=5&rp=all&tt=300')
    bot.answer = () => {}
    const started = performance.now()
    expect((await citizen.says('salam')).outcome).toMatchObject({ delivered: false, attempts: 1 })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('is not repeated after half an answer', async () => {
    const citizen = await start('#rc=3&rp=all')
    bot.answer = (_received, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('<Resp')
      setImmediate(() => response.destroy())
    }
    expect((await citizen.says('salam')).outcome).toMatchObject({ delivered: false, attempts: 1 })
  })

  it('is followed by the fallback address, told what was wrong', async () => {
    const citizen = await start('', { inboundFallbackUrl: `${bot.url}/fallback` })
    bot.answer = ({ url }, response) => {
      response.writeHead(url.endsWith('/fallback') ? 200 : 500).end()
    }
    expect((await citizen.says('salam')).outcome.delivered).toBe(true)
    const last = bot.received.at(-1) as Received
    expect(last.params).toMatchObject({ ErrorCode: '11200', ErrorUrl: `${bot.url}/inbound`, Body: 'salam' })
    expect(isSigned(last)).toBe(true)
  })
})
