import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TwilioChannel } from '../../src/channel/twilio.js'
import { silentLog } from '../../src/model/log.js'
import { silentObserver } from '../../src/model/observer.js'
import { Address } from '../../src/model/person.js'
import { aBubble, withButtons, withFile, withList } from '../support/bubbles.js'
import { aBook } from '../support/content-book.js'
import { type Answer, type HttpStub, httpStub, type Seen } from '../support/http-stub.js'
import {
  ACCOUNT_SID,
  contentList,
  MESSAGE_SID,
  messageList,
  twilioContent,
  twilioMessage,
} from '../support/twilio-answers.js'
import { contentFaults, messageFaults } from '../support/twilio-limits.js'
import { validateRequest, validateResponse } from '../support/twilio-openapi.js'

const JSON_BODY = 'application/json'
const sendable = [
  ['text', aBubble()],
  ['1,600 letters of Urdu', aBubble({ text: 'ق'.repeat(1600) })],
  ['buttons', withButtons()],
  ['a list', withList()],
  ['a file', withFile()],
  ['a template', aBubble({ template: { name: 'ticket_answered', variables: { '1': 'K-17', '2': ' \n ' } } })],
] as const

let stub: HttpStub
let channel: TwilioChannel

/** What a Twilio without faults answers; the answers too are held to the OpenAPI, so that the test proves something. */
function answer({ method, path }: Seen): Answer {
  if (method === 'DELETE') return { status: 204 }
  if (path.startsWith('/v2/Indicators')) return { status: 200, json: { success: true } }
  if (method === 'POST') return { status: 201, json: path === '/v1/Content' ? twilioContent() : twilioMessage() }
  return path.startsWith('/v1/Content') ? contentList([]) : messageList([twilioMessage({ body: aBubble().text })])
}

beforeAll(async () => {
  stub = await httpStub((request) => {
    const given = answer(request)
    if ('status' in given) expect(validateResponse(request.method, request.path, given.status, given.json)).toEqual([])
    return given
  })
  const book = aBook()
  await book.remember('unused', `HX${'1'.repeat(32)}`, new Date('2026-01-01'))
  channel = new TwilioChannel(
    {
      accountSid: ACCOUNT_SID,
      authToken: 'the-token',
      from: '+14155238886',
      publicUrl: 'https://mushir.example.org',
      apiBaseUrl: stub.url,
      templates: new Map([['ticket_answered', `HX${'2'.repeat(32)}`]]),
    },
    { book, clock: { now: () => new Date('2026-11-22T10:00:00Z') }, observer: silentObserver, log: silentLog },
  )
})
afterAll(async () => {
  await channel.close()
  await stub.close()
})

/** What Twilio would find wrong with the requests since the last look. */
function faults(): string[] {
  return stub.seen.splice(0).flatMap(({ method, path, headers, body, form }) => {
    if (headers['content-type'] === JSON_BODY) {
      const json = JSON.parse(body) as Record<string, unknown>
      return [...validateRequest(method, path, json), ...contentFaults(json)]
    }
    const ofMessage = method === 'POST' && path.includes('/Messages.json') ? messageFaults(form) : []
    return [...validateRequest(method, path, body ? form : undefined), ...ofMessage]
  })
}

describe('Every request the channel makes is right by Twilio’s OpenAPI and by its limits', () => {
  it.each(sendable)('%s, to a number and to a business-scoped id', async (name, bubble) => {
    for (const to of ['+923001234567', 'PK.4566546130240823'])
      await channel.send(Address.parse(to), bubble, { asTemplate: name === 'a template' })
    expect(stub.seen.length).toBeGreaterThanOrEqual(2)
    expect(faults()).toEqual([])
  })

  it('looking for a message', async () => {
    await channel.findSent(Address.parse('+923001234567'), aBubble(), new Date('2026-11-22T10:00:00Z'), [])
    expect(stub.seen).toHaveLength(1)
    expect(faults()).toEqual([])
  })

  it('typing', async () => {
    await channel.showTyping(MESSAGE_SID)
    expect(stub.seen).toHaveLength(1)
    expect(faults()).toEqual([])
  })

  it('sweeping Contents', async () => {
    expect(await channel.sweepContents()).toBe(1)
    expect(stub.seen).toHaveLength(2)
    expect(faults()).toEqual([])
  })
})
