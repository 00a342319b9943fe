import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signatureCheck } from '../../src/channel/signature.js'
import { TwilioChannel } from '../../src/channel/twilio.js'
import { twilioWebhooks } from '../../src/channel/webhook.js'
import type { Sender } from '../../src/inbox/inbox.js'
import { MemoryContentBook } from '../../src/memory/content-book.js'
import { BubbleId } from '../../src/model/bubble.js'
import { systemClock } from '../../src/model/clock.js'
import { silentLog } from '../../src/model/log.js'
import type { InboundMessage } from '../../src/model/message.js'
import { silentObserver } from '../../src/model/observer.js'
import { Address, PersonId } from '../../src/model/person.js'
import type { Receipt } from '../../src/outbox/outbox.js'
import type { StandIn } from '../../src/simulator/stand-in.js'
import { aBubble, withButtons, withList } from '../support/bubbles.js'
import { ACCOUNT, aStandIn } from '../support/twilio-stand-in.js'

const zainab = { phone: '+923001234567', bsuid: 'PK.4566546130240823' }
const ZAINAB = Address.parse(zainab.phone)

const taken: { sender: Sender; message: InboundMessage }[] = []
const receipts: { bubble: string; receipt: Receipt }[] = []
const server = createServer()
let standIn: StandIn
let channel: TwilioChannel

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const webhooks = twilioWebhooks({
    isTwilios: signatureCheck(publicUrl, [ACCOUNT.authToken]),
    inbox: {
      async accept(sender, { event }) {
        if (event.kind === 'message') taken.push({ sender, message: event.message })
        return { kind: 'accepted', person: PersonId.parse('00abcdefghijklmn'), lease: undefined }
      },
    },
    outbox: {
      async receipt(bubble, receipt) {
        receipts.push({ bubble, receipt })
        return { before: 'sent', now: receipt.status, bubble: undefined }
      },
    },
    clock: systemClock,
    random: randomBytes,
    observer: silentObserver,
    log: silentLog,
    onAccepted: () => {},
    onReceipt: () => {},
  })
  server.on('request', (request, response) => webhooks(request, response, () => response.writeHead(404).end()))
  standIn = await aStandIn({ inboundUrl: `${publicUrl}/webhooks/twilio/inbound` })
  channel = new TwilioChannel(
    { ...ACCOUNT, publicUrl, apiBaseUrl: standIn.url, timeoutMs: 1000 },
    { book: new MemoryContentBook(), clock: systemClock, observer: silentObserver, log: silentLog },
  )
})
afterAll(async () => {
  await channel.close()
  await standIn.stop()
  server.close()
})
beforeEach(() => {
  taken.length = 0
  receipts.length = 0
  standIn.faults.clear()
})

const last = () => taken.at(-1)?.message

describe('The channel and the stand-in for Twilio understand each other', () => {
  it('what a citizen writes, in three scripts', async () => {
    const citizen = standIn.citizen(zainab)
    for (const text of ['Which loan?', 'konsa qarza milega?', 'کون سا قرض؟ & + % =']) {
      expect((await citizen.says(text)).outcome.delivered).toBe(true)
      expect(last()).toMatchObject({ kind: 'text', text })
    }
    expect(taken[0]?.sender).toEqual({ address: zainab.phone, aliases: [zainab.phone, zainab.bsuid] })
  })

  it('what is no text', async () => {
    const citizen = standIn.citizen(zainab)
    const kinds = {
      audio: 'voice',
      image: 'image',
      video: 'video',
      document: 'document',
      sticker: 'sticker',
      contacts: 'contact',
    } as const
    for (const [type, media] of Object.entries(kinds)) {
      await citizen.sends(type as keyof typeof kinds)
      expect(last()).toMatchObject({ kind: 'media', media })
    }
    await citizen.sharesLocation(34.77, 72.36, { label: 'Mingora' })
    expect(last()).toMatchObject({ kind: 'location', latitude: 34.77, longitude: 72.36 })
    await citizen.does({ kind: 'empty' })
    expect(last()).toMatchObject({ kind: 'unsupported' })
  })

  it.each([
    ['buttons', withButtons(), 'Registration', 'menu:registration'],
    ['a list', withList(), 'اخوت', 'entry:akhuwat'],
  ])('%s, and a tap on one', async (_, bubble, label, payload) => {
    const citizen = standIn.citizen(zainab)
    await citizen.says('menu')
    await channel.send(ZAINAB, bubble)
    const heard = await citizen.hears()
    expect(heard).toMatchObject({ body: bubble.interactive?.body })
    await citizen.taps(label)
    expect(last()).toMatchObject({ kind: 'tap', payload, label, replyTo: heard.sid })
  })

  it('somebody without a number', async () => {
    const citizen = standIn.citizen({ bsuid: 'PK.777' })
    await citizen.says('salam')
    expect(taken.at(-1)?.sender).toEqual({ address: 'PK.777', aliases: ['PK.777'] })
    await channel.send(Address.parse('PK.777'), aBubble())
    expect(await citizen.hears()).toMatchObject({ body: aBubble().text })
  })

  it('receipts, which name the bubble', async () => {
    const citizen = standIn.citizen(zainab)
    await citizen.says('salam')
    const id = BubbleId.parse('00abcdefghijklmn.thisone12345')
    const sid = await channel.send(ZAINAB, aBubble({ id }))
    await standIn.settled()
    const ours = receipts.filter(({ bubble }) => bubble === id)
    expect(ours.map(({ receipt }) => receipt)).toContainEqual({ sid, status: 'delivered' })
  })

  it('numbered text when Contents can’t be made', async () => {
    const citizen = standIn.citizen({ phone: '+923001234568' })
    await citizen.says('menu')
    standIn.faults.add({ kind: 'answer', on: 'content', status: 500, times: 0 })
    const interactive = { kind: 'buttons' as const, body: 'Aur kuch?', buttons: [{ id: 'more', title: 'Haan' }] }
    await channel.send(Address.parse('+923001234568'), aBubble({ text: 'Aur kuch?\n1. Haan', interactive }))
    expect(await citizen.hears()).toMatchObject({ body: 'Aur kuch?\n1. Haan', choices: [] })
  })

  it('a send whose answer got lost, found again in the list; and one that never arrived, not found', async () => {
    const citizen = standIn.citizen({ phone: '+923001234569' })
    const to = Address.parse('+923001234569')
    await citizen.says('menu')
    for (const bubble of [aBubble({ text: 'Pehla jawab' }), withButtons()]) {
      const since = new Date()
      standIn.faults.add({ kind: 'dropAfter' })
      await expect(channel.send(to, bubble)).rejects.toMatchObject({ reason: 'unreachable', sure: false })
      const { sid } = await citizen.hears()
      expect(await channel.findSent(to, bubble, since, [])).toBe(sid)
      expect(await channel.findSent(to, bubble, since, [sid])).toBeUndefined()
    }
    standIn.faults.add({ kind: 'drop' })
    const lost = aBubble({ text: 'Doosra jawab' })
    await expect(channel.send(to, lost)).rejects.toMatchObject({ reason: 'unreachable', sure: false })
    expect(await channel.findSent(to, lost, new Date(), [])).toBeUndefined()
  })

  it('typing', async () => {
    const { sid } = await standIn.citizen(zainab).says('ek lamba sawal')
    await channel.showTyping(sid)
    expect(last()?.sid).toBe(sid)
  })
})
