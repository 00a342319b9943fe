import { afterEach, describe, expect, it } from 'vitest'
import type { ContentBook } from '../../src/channel/content-book.js'
import type { SendError } from '../../src/channel/errors.js'
import { mayBe } from '../../src/channel/same-message.js'
import { TwilioChannel } from '../../src/channel/twilio.js'
import { silentLog } from '../../src/model/log.js'
import { silentObserver } from '../../src/model/observer.js'
import { Address } from '../../src/model/person.js'
import { aBubble, withButtons, withFile, withList } from '../support/bubbles.js'
import { aBook } from '../support/content-book.js'
import { type Answer, type HttpStub, httpStub, type Seen } from '../support/http-stub.js'
import {
  ACCOUNT_SID,
  CONTENT_SID,
  contentList,
  MESSAGE_SID,
  messageList,
  twilioContent,
  twilioError,
  twilioMessage,
} from '../support/twilio-answers.js'

const ZAINAB = Address.parse('+923001234567')
const MESSAGES = `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`
const OK: Answer = { status: 201, json: twilioMessage() }

let stub: HttpStub
let channel: TwilioChannel
let openChannel: (book: ContentBook) => TwilioChannel
/** One that shares the book and nothing else. */
const anotherProcess = (book: ContentBook) => openChannel(book)
afterEach(async () => {
  await channel.close()
  await stub.close()
})

/** A channel whose Twilio answers by `answer`; contents are made unless it says otherwise. */
async function aChannel(answer: (request: Seen) => Answer | Promise<Answer> | undefined = () => undefined) {
  const clock = { time: new Date('2026-11-22T10:00:00Z') }
  const counted: string[] = []
  const book = aBook()
  stub = await httpStub(async (request) => {
    const given = await answer(request)
    if (given) return given
    if (request.path.startsWith('/v1/Content')) return { status: 201, json: twilioContent() }
    if (request.path.startsWith('/v2/Indicators')) return { status: 200, json: { success: true } }
    return OK
  })
  openChannel = (book) =>
    new TwilioChannel(
      {
        accountSid: ACCOUNT_SID,
        authToken: 'the-token',
        from: '+14155238886',
        publicUrl: 'https://mushir.example.org',
        apiBaseUrl: stub.url,
        templates: new Map([['ticket_answered.ur', `HX${'1'.repeat(32)}`]]),
        timeoutMs: 300,
      },
      {
        book,
        clock: { now: () => clock.time },
        observer: { ...silentObserver, sendFailed: (code) => counted.push(code) },
        log: silentLog,
      },
    )
  channel = openChannel(book)
  return { clock, counted, book }
}

const failure = async (sending: Promise<unknown>) =>
  sending.then(
    () => expect.fail('was sent'),
    (error: SendError) => error,
  )
const paths = () => stub.seen.map(({ method, path }) => `${method} ${path.replace(/^.*\/Accounts\/AC\w+/, '')}`)

describe('A plain bubble', () => {
  it('goes as a message whose receipts carry the bubble’s id', async () => {
    await aChannel()
    expect(await channel.send(ZAINAB, aBubble({ text: 'سلام a+b & é' }))).toBe(MESSAGE_SID)
    const [request] = stub.seen
    expect(request?.path).toBe(MESSAGES)
    expect(Object.fromEntries(request?.form ?? [])).toEqual({
      To: 'whatsapp:+923001234567',
      From: 'whatsapp:+14155238886',
      Body: 'سلام a+b & é',
      StatusCallback: 'https://mushir.example.org/webhooks/twilio/status?b=00abcdefghijklmn.abcdefgh1234',
      ValidityPeriod: '600',
    })
    expect(request?.headers.authorization).toBe(`Basic ${btoa(`${ACCOUNT_SID}:the-token`)}`)
  })

  it('goes to a person who shows no number', async () => {
    await aChannel()
    await channel.send(Address.parse('PK.4566546130240823'), aBubble())
    expect(stub.seen[0]?.form.get('To')).toBe('whatsapp:PK.4566546130240823')
  })

  it('keeps longer when an officer wrote it or we began it', async () => {
    await aChannel()
    await channel.send(ZAINAB, aBubble({ purpose: 'officer' }))
    await channel.send(ZAINAB, aBubble({ purpose: 'ours' }))
    expect(stub.seen.map(({ form }) => form.get('ValidityPeriod'))).toEqual(['3600', '14400'])
  })

  it('goes over the connections kept from those before it', async () => {
    await aChannel()
    for (let n = 0; n < 20; n++) await channel.send(ZAINAB, aBubble())
    expect(stub.connections()).toBeLessThan(4)
  })
})

describe('An interactive bubble', () => {
  it('goes as a Content, made once for all who are shown the same', async () => {
    await aChannel()
    const others = ['+923001234567', '+923001234568', 'PK.1'].map((address) => Address.parse(address))
    await Promise.all(others.map((to) => channel.send(to, withButtons())))
    expect(paths().filter((path) => path === 'POST /v1/Content')).toHaveLength(1)
    expect(stub.seen.at(-1)?.form.get('ContentSid')).toBe(CONTENT_SID)
    expect(stub.seen.at(-1)?.form.get('Body')).toBeNull()
  })

  it('has Twilio’s real keys, and a name that tells nothing of anybody', async () => {
    await aChannel()
    await channel.send(ZAINAB, withButtons())
    expect(JSON.parse(stub.seen[0]?.body ?? '')).toEqual({
      friendly_name: expect.stringMatching(/^mushir \+14155238886 [0-9a-f]{40}$/),
      language: 'ur',
      types: {
        'twilio/quick-reply': {
          body: 'Kis cheez mein madad chahiye?',
          actions: [
            { type: 'QUICK_REPLY', title: 'Qarza', id: 'menu:finance' },
            { type: 'QUICK_REPLY', title: 'Registration', id: 'menu:registration' },
          ],
        },
      },
    })
  })

  it('may be a list', async () => {
    await aChannel()
    await channel.send(ZAINAB, withList())
    expect(JSON.parse(stub.seen[0]?.body ?? '').types['twilio/list-picker']).toEqual({
      body: 'کون سا قرض؟',
      button: 'چنیں',
      items: [
        { id: 'entry:pm-loan', item: 'PM یوتھ لون', description: '۵ لاکھ تک بغیر منافع' },
        { id: 'entry:akhuwat', item: 'اخوت' },
      ],
    })
  })

  it('uses what the book holds from another process, and notes its use at most once an hour', async () => {
    const { book, clock } = await aChannel()
    await channel.send(ZAINAB, withButtons())
    const [entry] = book.entries.values()
    clock.time = new Date('2026-11-22T10:59:00Z')
    await channel.send(ZAINAB, withButtons())
    expect(entry?.usedAt).toEqual(new Date('2026-11-22T10:00:00Z'))
    clock.time = new Date('2026-11-22T11:01:00Z')
    await channel.send(ZAINAB, withButtons())
    expect(entry?.usedAt).toEqual(clock.time)
  })

  it('is said as numbered text when its Content can’t be made, and not tried again for a while', async () => {
    const { counted, clock } = await aChannel(({ path }) =>
      path === '/v1/Content' ? twilioError(400, 20001) : undefined,
    )
    expect(await channel.send(ZAINAB, withButtons())).toBe(MESSAGE_SID)
    await channel.send(ZAINAB, withButtons())
    expect(paths()).toEqual(['POST /v1/Content', 'POST /Messages.json', 'POST /Messages.json'])
    expect(stub.seen[1]?.form.get('Body')).toBe('Kis cheez mein madad chahiye?\n1. Qarza\n2. Registration')
    expect(counted).toEqual(['20001'])
    clock.time = new Date('2026-11-22T10:11:00Z')
    await channel.send(ZAINAB, withButtons())
    expect(paths().filter((path) => path === 'POST /v1/Content')).toHaveLength(2)
  })

  it('is said as numbered text when Twilio refuses its Content', async () => {
    const { counted } = await aChannel(({ form }) => (form.get('ContentSid') ? twilioError(400, 63013) : undefined))
    expect(await channel.send(ZAINAB, withList())).toBe(MESSAGE_SID)
    expect(stub.seen.at(-1)?.form.get('Body')).toBe('کون سا قرض؟\n1. PM یوتھ لون\n2. اخوت')
    expect(counted).toEqual(['63013'])
  })

  it('has its Content made anew at once when somebody deleted it', async () => {
    const gone = `HX${'0'.repeat(32)}`
    const { book, counted } = await aChannel(({ form }) =>
      form.get('ContentSid') === gone ? twilioError(400, 21655) : undefined,
    )
    await channel.send(ZAINAB, withButtons())
    for (const entry of book.entries.values()) entry.sid = gone
    await channel.close()
    channel = anotherProcess(book)
    await Promise.all([1, 2, 3].map(() => channel.send(ZAINAB, withButtons())))
    const shown = stub.seen.flatMap(({ form }) => form.get('ContentSid') ?? [])
    expect(shown.slice(-3)).toEqual([CONTENT_SID, CONTENT_SID, CONTENT_SID])
    expect([...book.entries.values()].map(({ sid }) => sid)).toEqual([CONTENT_SID])
    expect(paths().filter((path) => path === 'POST /v1/Content')).toHaveLength(2)
    expect(counted).toEqual([])
  })

  it('is said as text when its Content is gone again at once', async () => {
    const { counted } = await aChannel(({ form }) => (form.get('ContentSid') ? twilioError(400, 21655) : undefined))
    expect(await channel.send(ZAINAB, withButtons())).toBe(MESSAGE_SID)
    expect(stub.seen.at(-1)?.form.get('Body')).toContain('1. Qarza')
    expect(counted).toEqual(['21655'])
  })

  it('isn’t said as text when the window is closed or the citizen opted out', async () => {
    await aChannel(({ form }) => (form.get('ContentSid') ? twilioError(400, 63016) : undefined))
    expect(await failure(channel.send(ZAINAB, withButtons()))).toMatchObject({ reason: 'windowClosed' })
    expect(paths()).toEqual(['POST /v1/Content', 'POST /Messages.json'])
  })
})

describe('A file', () => {
  it('goes by its address at ours, with its caption, and is found again by it', async () => {
    await aChannel()
    await channel.send(ZAINAB, withFile())
    expect(stub.seen[0]?.form.get('MediaUrl')).toMatch(/^https?:\/\/[^/]+\/media\/00x$/)
    expect(stub.seen[0]?.form.get('Body')).toBe('Aap ki list')
    expect(mayBe(withFile(), 'Aap ki list')).toBe(true)
    expect(mayBe(withFile(), '')).toBe(true)
    expect(mayBe(withFile(), 'Something else')).toBe(false)
  })
})

describe('A template', () => {
  const answered = aBubble({
    language: 'ur',
    template: { name: 'ticket_answered', variables: { '1': ' K-1\n\t7 ', '2': '' } },
  })

  it('goes by its approved Content, its variables as WhatsApp takes them', async () => {
    await aChannel()
    await channel.send(ZAINAB, answered, { asTemplate: true })
    expect(stub.seen[0]?.form.get('ContentSid')).toBe(`HX${'1'.repeat(32)}`)
    expect(stub.seen[0]?.form.get('ContentVariables')).toBe('{"1":"K-1 7","2":"-"}')
  })

  it('that was never approved in the language can’t be sent', async () => {
    await aChannel()
    const sending = channel.send(ZAINAB, { ...answered, language: 'en' }, { asTemplate: true })
    expect(await failure(sending)).toMatchObject({ reason: 'windowClosed', sure: true })
    expect(stub.seen).toEqual([])
  })
})

describe('A send that fails', () => {
  it.each([
    [400, 63016, 'windowClosed'],
    [400, 21610, 'optedOut'],
    [400, 21211, 'rejected'],
    [401, 20003, 'misconfigured'],
    [404, 20404, 'misconfigured'],
    [429, 20429, 'throttled'],
    [429, 63018, 'throttled'],
    [400, 63005, 'contentRefused'],
    [400, 99999, 'rejected'],
    [403, 99999, 'misconfigured'],
  ] as const)('with HTTP %d and Twilio’s %d is %s, and surely not taken', async (status, code, reason) => {
    await aChannel(() => twilioError(status, code))
    expect(await failure(channel.send(ZAINAB, aBubble()))).toMatchObject({ reason, providerCode: code, sure: true })
    expect(stub.seen).toHaveLength(1)
  })

  it.each([
    ['an error page of a proxy', { status: 502, text: '<html>Bad gateway</html>' }],
    ['an error of Twilio’s', twilioError(500, 20500)],
    ['a success that is no JSON', { status: 201, text: 'ok' }],
    ['a success without a sid', { status: 201, json: {} }],
  ] as const)('with %s leaves a doubt', async (_, answer) => {
    await aChannel(() => answer)
    expect(await failure(channel.send(ZAINAB, aBubble()))).toMatchObject({ reason: 'unreachable', sure: false })
  })

  it('because the answer doesn’t come in time leaves a doubt', async () => {
    await aChannel(() => () => {})
    expect(await failure(channel.send(ZAINAB, aBubble()))).toMatchObject({ reason: 'unreachable', sure: false })
  })

  it('because the connection broke leaves a doubt, and isn’t repeated by itself', async () => {
    await aChannel(() => (response) => response.destroy())
    expect(await failure(channel.send(ZAINAB, aBubble()))).toMatchObject({ reason: 'unreachable', sure: false })
    expect(stub.seen).toHaveLength(1)
  })

  it('because nobody listens was surely not taken', async () => {
    await aChannel()
    await stub.close()
    expect(await failure(channel.send(ZAINAB, aBubble()))).toMatchObject({ reason: 'unreachable', sure: true })
    stub = await httpStub(() => OK)
  })

  it('tells nobody’s number', async () => {
    await aChannel(() => twilioError(400, 21211))
    const { message } = await failure(channel.send(ZAINAB, aBubble()))
    expect(message).toBe('Could not send to +92•••67: rejected (Twilio 21211)')
  })
})

describe('Looking whether it was sent', () => {
  const since = new Date('2026-11-22T10:00:00Z')
  const sid = (letter: string) => `SM${letter.repeat(32)}`
  const at = (time: string) => `Sun, 22 Nov 2026 ${time} +0000`
  const looking = async (messages: unknown[], bubble = aBubble(), known: string[] = []) => {
    await aChannel(() => messageList(messages))
    return channel.findSent(ZAINAB, bubble, since, known)
  }

  it('finds the words, whatever became of the message', async () => {
    const body = `${aBubble().text} `
    expect(await looking([twilioMessage({ body, sid: sid('1'), status: 'failed' })])).toBe(sid('1'))
    expect(stub.seen[0]?.path).toBe(`${MESSAGES}?To=whatsapp%3A%2B923001234567&PageSize=50`)
  })

  it('finds the first of two', async () => {
    const body = aBubble().text
    const messages = ['2', '1'].map((n) => twilioMessage({ body, sid: sid(n), date_created: at(`10:00:0${n}`) }))
    expect(await looking(messages)).toBe(sid('1'))
  })

  it.each([
    ['other words', { body: 'Something else' }, []],
    ['the citizen’s own words', { direction: 'inbound' }, []],
    ['another sender’s', { from: 'whatsapp:+15005550006' }, []],
    ['one from before', { date_created: at('09:58:00') }, []],
    ['one we know', { sid: sid('7') }, [sid('7')]],
    ['a nameless Content', { body: '' }, []],
  ])('passes over %s', async (_, fields, known) => {
    expect(await looking([twilioMessage({ body: aBubble().text, ...fields })], aBubble(), known)).toBeUndefined()
  })

  it('finds an interactive one by its body, as text, or without any', async () => {
    for (const body of ['Kis cheez mein madad chahiye?', withButtons().text, '']) {
      expect(await looking([twilioMessage({ body })], withButtons())).toBe(MESSAGE_SID)
      if (body) await channel.close().then(() => stub.close())
    }
  })

  it('looks on over the pages, until they are older', async () => {
    const body = 'other'
    const pages = [
      messageList([twilioMessage({ body })], `${MESSAGES}?Page=1&PageToken=x`),
      messageList([twilioMessage({ body: aBubble().text, sid: sid('9') })], `${MESSAGES}?Page=2&PageToken=y`),
      messageList([twilioMessage({ body, date_created: at('08:00:00') })], `${MESSAGES}?Page=3&PageToken=z`),
    ]
    await aChannel(({ path }) => pages[Number(/[?&]Page=(\d)/.exec(path)?.[1] ?? 0)])
    expect(await channel.findSent(ZAINAB, aBubble(), since, [])).toBe(sid('9'))
    expect(stub.seen).toHaveLength(3)
  })

  it('rejects when Twilio can’t say', async () => {
    await aChannel(() => twilioError(503, 20503))
    expect(await failure(channel.findSent(ZAINAB, aBubble(), since, []))).toMatchObject({ reason: 'unreachable' })
  })
})

describe('Typing', () => {
  it('is shown for the citizen’s message', async () => {
    await aChannel()
    await channel.showTyping(MESSAGE_SID)
    expect(stub.seen[0]?.path).toBe('/v2/Indicators/Typing.json')
    expect(stub.seen[0]?.body).toBe(`channel=whatsapp&messageId=${MESSAGE_SID}`)
  })

  it('never fails anybody', async () => {
    await aChannel(() => twilioError(404, 20404))
    await channel.showTyping(MESSAGE_SID)
    await channel.showTyping('not one of Twilio’s')
    expect(stub.seen).toHaveLength(1)
  })
})

describe('The sweep of Contents', () => {
  const later = new Date('2026-12-25T10:00:00Z')

  it('deletes what nobody was shown for 30 days, gone already or not', async () => {
    const { book, clock } = await aChannel(({ method, path }) => {
      if (method === 'DELETE') return path.endsWith('1') ? { status: 204 } : twilioError(404, 20404)
      return path.startsWith('/v1/Content?') ? contentList([]) : undefined
    })
    await book.remember('old', `HX${'1'.repeat(32)}`, clock.time)
    await book.remember('gone', `HX${'2'.repeat(32)}`, clock.time)
    clock.time = later
    await book.remember('new', `HX${'3'.repeat(32)}`, later)
    expect(await channel.sweepContents()).toBe(2)
    expect([...book.entries.keys()]).toEqual(['new'])
  })

  it('keeps in the book what it could not delete', async () => {
    const { book, clock } = await aChannel(({ method }) =>
      method === 'DELETE' ? twilioError(500, 20500) : contentList([]),
    )
    await book.remember('old', `HX${'1'.repeat(32)}`, clock.time)
    clock.time = later
    expect(await channel.sweepContents()).toBe(0)
    expect(book.entries.size).toBe(1)
  })

  it('takes up what a lost book left behind, deletes an old double, and leaves others’ alone', async () => {
    const name = (digest: string) => `mushir +14155238886 ${digest}`
    const { book, clock } = await aChannel(({ method }) => {
      if (method === 'DELETE') return { status: 204 }
      return contentList([
        twilioContent({ sid: `HX${'1'.repeat(32)}`, friendly_name: name('left') }),
        twilioContent({ sid: `HX${'2'.repeat(32)}`, friendly_name: name('double') }),
        twilioContent({ sid: `HX${'4'.repeat(32)}`, friendly_name: 'mushir +920000000 left' }),
        twilioContent({ sid: `HX${'5'.repeat(32)}`, friendly_name: 'marketing' }),
      ])
    })
    await book.remember('double', `HX${'3'.repeat(32)}`, later)
    clock.time = later
    expect(await channel.sweepContents()).toBe(1)
    expect(paths().at(-1)).toBe(`DELETE /v1/Content/HX${'2'.repeat(32)}`)
    expect([...book.entries.keys()]).toEqual(['double', 'left'])
  })
})
