import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'node:querystring'
import express from 'express'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { signatureCheck } from '../../src/channel/signature.js'
import { twilioWebhooks } from '../../src/channel/webhook.js'
import { type Accepted, StoreAway } from '../../src/inbox/inbox.js'
import type { InboxEvent } from '../../src/model/event.js'
import { silentLog } from '../../src/model/log.js'
import { silentObserver } from '../../src/model/observer.js'
import { PersonId } from '../../src/model/person.js'
import type { Receipt } from '../../src/outbox/outbox.js'
import { type Fields, inbound, receipt, sid, sign, ZAINAB } from '../support/twilio-forms.js'

const PUBLIC_URL = 'https://mushir.example.org'
const TOKEN = 'the-auth-token'
const INBOUND = '/webhooks/twilio/inbound'
const BUBBLE = '00abcdefghijklmn.abcdefgh1234'
const person = PersonId.parse('00abcdefghijklmn')

let server: Server
afterEach(() => server.close())

/** The two webhooks behind a real port, with an inbox that notes what it was given. */
async function webhooks({ failing = undefined as Error | undefined } = {}) {
  const seen = {
    events: [] as InboxEvent[],
    accepted: [] as Accepted[],
    receipts: [] as { bubble: string; receipt: Receipt }[],
    told: [] as string[],
    refused: [] as string[],
    acknowledged: 0,
    log: [] as string[],
  }
  const note = (fields: object, message: string) => seen.log.push(JSON.stringify({ ...fields, message }))
  const app = express().use(
    twilioWebhooks({
      isTwilios: signatureCheck(PUBLIC_URL, [TOKEN]),
      inbox: {
        async accept(_sender, event) {
          if (failing) throw failing
          const repeated = seen.events.some((each) => each.id === event.id)
          if (!repeated) seen.events.push(event)
          return repeated ? { kind: 'repeated', person } : { kind: 'accepted', person, lease: undefined }
        },
      },
      outbox: {
        async receipt(bubble, receipt) {
          if (failing) throw failing
          seen.receipts.push({ bubble, receipt })
          return { before: 'sent', now: receipt.status, bubble: undefined }
        },
      },
      clock: { now: () => new Date('2026-11-22T10:00:00Z') },
      random: randomBytes,
      observer: {
        ...silentObserver,
        refused: (reason) => seen.refused.push(reason),
        acknowledged: () => seen.acknowledged++,
      },
      log: { ...silentLog, debug: note, info: note, warn: note, error: note },
      onAccepted: (accepted) => seen.accepted.push(accepted),
      onReceipt: (bubble, _receipt, outcome) => seen.told.push(`${bubble} ${outcome.before} → ${outcome.now}`),
    }),
  )
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const post = (path: string, fields: Fields, signature = sign(PUBLIC_URL + path, fields, TOKEN)) =>
    fetch(base + path, {
      method: 'POST',
      headers: { 'x-twilio-signature': signature },
      body: new URLSearchParams(fields),
    })
  return { base, post, seen }
}

describe('A signed message', () => {
  it('is answered with empty TwiML, once it is in the inbox', async () => {
    const { post, seen } = await webhooks()
    const answer = await post(INBOUND, inbound({ Body: 'سلام' }))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/xml')
    expect(await answer.text()).toBe('<Response/>')
    expect(seen.events).toMatchObject([
      { id: sid(1), event: { kind: 'message', message: { kind: 'text', text: 'سلام' } } },
    ])
    expect(seen.events[0]?.trace).toMatch(/^[\w-]{12}$/)
    expect(seen.acknowledged).toBe(1)
  })

  it('is answered the same when it comes again', async () => {
    const { post, seen } = await webhooks()
    await post(INBOUND, inbound({ Body: 'a' }))
    expect((await post(INBOUND, inbound({ Body: 'a' }))).status).toBe(200)
    expect(seen.accepted.map((each) => each.kind)).toEqual(['accepted', 'repeated'])
  })

  it('may have a query in its address, parameters we do not know, and 1,600 letters of Urdu', async () => {
    const { post, seen } = await webhooks()
    const body = 'ق'.repeat(1600)
    expect((await post(`${INBOUND}?from=console&x=%20`, inbound({ Body: body, Brand_New: 'ہاں' }))).status).toBe(200)
    expect(seen.events[0]?.event).toMatchObject({ message: { text: body } })
  })
})

describe('What is refused', () => {
  it('a wrong signature, or none: 403', async () => {
    const { base, post, seen } = await webhooks()
    expect((await post(INBOUND, inbound({ Body: 'a' }), 'bm90IGl0')).status).toBe(403)
    const unsigned = await fetch(base + INBOUND, { method: 'POST', body: new URLSearchParams(inbound({ Body: 'a' })) })
    expect(unsigned.status).toBe(403)
    expect(seen.events).toEqual([])
    expect(seen.refused).toEqual(['wrong signature', 'no signature'])
  })

  it('a signature for the address a stranger put into Host: 403', async () => {
    const { base } = await webhooks()
    const fields = inbound({ Body: 'a' })
    const forged = sign(base + INBOUND, fields, TOKEN)
    const answer = await fetch(base + INBOUND, {
      method: 'POST',
      headers: { 'x-twilio-signature': forged, 'x-forwarded-host': new URL(base).host, 'x-forwarded-proto': 'http' },
      body: new URLSearchParams(fields),
    })
    expect(answer.status).toBe(403)
  })

  it('JSON, nothing, or a form without a sid: 400', async () => {
    const { base, post } = await webhooks()
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"Body":"a"}' }
    expect((await fetch(base + INBOUND, json)).status).toBe(400)
    expect((await fetch(base + INBOUND, { method: 'POST' })).status).toBe(400)
    expect((await post(INBOUND, { Hello: 'world' })).status).toBe(400)
    expect((await post(INBOUND, receipt('delivered'))).status).toBe(400)
  })

  it('a form over 64 KiB, said in advance or not: 413', async () => {
    const { base, post, seen } = await webhooks()
    expect((await post(INBOUND, inbound({ Body: 'a'.repeat(70_000) }))).status).toBe(413)
    const endless = httpRequest(base + INBOUND, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    for (let n = 0; n < 80; n++) endless.write('a'.repeat(1024))
    const [answer] = (await once(endless, 'response')) as [{ statusCode: number; resume(): void }]
    expect(answer.statusCode).toBe(413)
    endless.destroy()
    expect(seen.events).toEqual([])
  })

  it('an unknown kind of sender: 400, and the log does not tell who', async () => {
    const { post, seen } = await webhooks()
    expect(
      (await post(INBOUND, inbound({ From: 'messenger:1234567890', Body: 'my CNIC is 3520112345671' }))).status,
    ).toBe(400)
    expect(seen.log.join()).toContain('unknown sender: messenger:123•••90')
    expect(seen.log.join()).not.toMatch(/1234567890|CNIC|35201/)
    expect(seen.refused).toEqual(['unknown sender'])
  })

  it('any other method or path: 404', async () => {
    const { base } = await webhooks()
    expect((await fetch(base + INBOUND)).status).toBe(404)
    expect((await fetch(`${base}/webhooks/twilio/other`, { method: 'POST' })).status).toBe(404)
  })

  it('nothing of what may come makes it stumble: any bytes, signed as they are read, are taken or refused', async () => {
    const { base } = await webhooks()
    const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1'))
    const likeForms = fc.array(fc.tuple(fc.constantFrom(...Object.keys(inbound()), '__proto__', '%', ''), anyBytes))
    const bodies = fc.oneof(
      anyBytes,
      likeForms.map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
    )
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const params = parse(body, '&', '=', { maxKeys: 0 }) as Fields
        const answer = await fetch(base + INBOUND, {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'x-twilio-signature': sign(PUBLIC_URL + INBOUND, params, TOKEN),
          },
          body,
        })
        expect([200, 400]).toContain(answer.status)
      }),
      { numRuns: 150 },
    )
  })

  it('does not stop what comes after: a sender that hangs up half-way', async () => {
    const { base, post, seen } = await webhooks()
    const cut = httpRequest(base + INBOUND, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1000' },
    })
    cut.on('error', () => {})
    cut.write('Body=a')
    await once(cut, 'socket')
    cut.destroy()
    expect((await post(INBOUND, inbound({ Body: 'b' }))).status).toBe(200)
    expect(seen.events).toHaveLength(1)
  })
})

describe('When the inbox fails', () => {
  it('because the store is away: 503, so that Twilio sends again', async () => {
    const { post, seen } = await webhooks({ failing: new StoreAway('no answer from redis') })
    expect((await post(INBOUND, inbound({ Body: 'a' }))).status).toBe(503)
    expect(seen.accepted).toEqual([])
  })

  it('because of a fault of ours: 500, and the log has no word of the message', async () => {
    const { post, seen } = await webhooks({ failing: new TypeError(`cannot read ${ZAINAB} my secret`) })
    const answer = await post(INBOUND, inbound({ Body: 'my secret' }))
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('try again\n')
    expect(seen.log.join()).toContain('TypeError')
    expect(seen.log.join()).not.toMatch(/secret|923001234567/)
  })
})

describe('A receipt', () => {
  const STATUS = `/webhooks/twilio/status?b=${BUBBLE}`

  it('goes to the bubble its address names', async () => {
    const { post, seen } = await webhooks()
    expect((await post(STATUS, receipt('undelivered', { ErrorCode: '63016' }))).status).toBe(204)
    expect(seen.receipts).toEqual([
      { bubble: BUBBLE, receipt: { sid: sid(1), status: 'undelivered', errorCode: 63016 } },
    ])
    expect(seen.told).toEqual([`${BUBBLE} sent → undelivered`])
  })

  it('of a message we know nothing of, or of a status we do not know, is taken quietly', async () => {
    const { post, seen } = await webhooks()
    expect((await post('/webhooks/twilio/status', receipt('delivered'))).status).toBe(204)
    expect((await post('/webhooks/twilio/status?b=%7B00%7D', receipt('delivered'))).status).toBe(204)
    expect((await post(STATUS, receipt('pondering'))).status).toBe(204)
    expect((await post(STATUS, receipt('constructor'))).status).toBe(204)
    expect(seen.receipts).toEqual([])
  })

  it('that isn’t signed, or is none, is refused', async () => {
    const { post } = await webhooks()
    expect((await post(STATUS, receipt('read'), 'x')).status).toBe(403)
    expect((await post(STATUS, inbound({ Body: 'a' }))).status).toBe(400)
  })

  it('is asked for again while the store is away', async () => {
    const { post } = await webhooks({ failing: new StoreAway('away') })
    expect((await post(STATUS, receipt('sent'))).status).toBe(503)
  })
})
