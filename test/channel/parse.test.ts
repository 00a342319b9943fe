import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInbound } from '../../src/channel/parse.js'
import { InboundMessage } from '../../src/model/message.js'
import { inbound, media, receipt, sid, tap, ZAINAB } from '../support/twilio-forms.js'

const NOW = new Date('2026-11-22T10:00:00Z')

function message(fields: Record<string, string | string[]>) {
  const parsed = parseInbound(fields, NOW)
  if (parsed.kind === 'refused') throw new Error(parsed.reason)
  return parsed.message
}
const sender = (fields: Record<string, string>) => {
  const parsed = parseInbound(fields, NOW)
  return parsed.kind === 'message' ? parsed.sender : parsed
}

describe('A citizen’s text', () => {
  it.each([
    ['English', 'Which loan fits a tailor?'],
    ['Roman Urdu', 'aoa mjhe karobar k liye qarza chahiye 🙏🏽'],
    ['Urdu', 'السلام علیکم، مجھے کاروبار کے لیے ۵ لاکھ قرض چاہیے'],
  ])('in %s is kept as it came', (_, text) => {
    expect(message(inbound({ Body: text }))).toEqual({
      kind: 'text',
      sid: sid(1),
      receivedAt: '2026-11-22T10:00:00.000Z',
      text,
    })
  })

  it('is kept whole at 1,600 characters and beyond', () => {
    for (const length of [1600, 5000]) {
      const text = 'قرض '.repeat(length / 4)
      expect(message(inbound({ Body: text }))).toMatchObject({ kind: 'text', text })
    }
  })

  it('is a text although it was forwarded, came from an advertisement, or carries parameters nobody knows', () => {
    const extra = {
      Forwarded: 'true',
      FrequentlyForwarded: 'true',
      ReferralBody: 'Loans',
      Zukunft: '{"a":1}',
      __proto__: 'x',
    }
    expect(message(inbound({ Body: 'is this true?', ...extra }))).toMatchObject({ kind: 'text', text: 'is this true?' })
  })

  it('knows the message it answers by swiping', () => {
    const fields = inbound({ Body: 'yeh wala', OriginalRepliedMessageSid: sid(7, 'MM') })
    expect(message(fields)).toMatchObject({ replyTo: sid(7, 'MM') })
  })

  it('says when Twilio has already answered a STOP', () => {
    expect(message(inbound({ Body: 'STOP', OptOutType: 'STOP' }))).toMatchObject({ kind: 'text', optOut: 'STOP' })
    expect(message(inbound({ Body: 'x', OptOutType: 'LATER' }))).not.toHaveProperty('optOut')
  })
})

describe('A tap', () => {
  it('on a button carries our id and the label', () => {
    expect(message(tap('menu:finance', 'قرض'))).toMatchObject({ kind: 'tap', payload: 'menu:finance', label: 'قرض' })
  })

  it('on a row of a list does too', () => {
    const fields = inbound({ ListId: 'entry:pm-loan', ListTitle: 'PM Youth Loan', Body: 'PM Youth Loan' })
    expect(message(fields)).toMatchObject({ kind: 'tap', payload: 'entry:pm-loan', label: 'PM Youth Loan' })
  })

  it('without an id is what its label says', () => {
    const fields = inbound({ MessageType: 'button', ButtonText: 'Menu', Body: 'Menu' })
    expect(message(fields)).toMatchObject({ kind: 'text', text: 'Menu' })
  })
})

describe('What is no text', () => {
  it.each([
    ['audio/ogg', 'voice'],
    ['audio/ogg; codecs=opus', 'voice'],
    ['image/jpeg', 'image'],
    ['image/webp', 'sticker'],
    ['VIDEO/MP4', 'video'],
    ['text/vcard', 'contact'],
    ['text/x-vcard; charset=utf-8', 'contact'],
    ['application/pdf', 'document'],
    ['', 'document'],
    ['nonsense', 'document'],
  ])('%s is media of kind %s', (type, kind) => {
    expect(message(media(type, 'yeh dekhen'))).toMatchObject({ kind: 'media', media: kind, caption: 'yeh dekhen' })
  })

  it('has its type without parameters', () => {
    expect(message(media('audio/ogg; codecs=opus'))).toMatchObject({ mimeType: 'audio/ogg' })
  })

  it('with an address that is none is only its words', () => {
    const fields = { ...media('image/png', 'dekhen'), MediaUrl0: 'javascript:alert(1)' }
    expect(message(fields)).toMatchObject({ kind: 'text', text: 'dekhen' })
  })

  it('is a place', () => {
    const fields = inbound({ Latitude: '34.7717', Longitude: '72.3602', Label: 'Mingora', MessageType: 'location' })
    expect(message(fields)).toMatchObject({ kind: 'location', latitude: 34.7717, longitude: 72.3602 })
  })

  it.each([
    ['north', '72'],
    ['91', '72'],
    ['', ''],
    ['34', 'NaN'],
    ['Infinity', '0'],
  ])('is no place at %s, %s', (Latitude, Longitude) => {
    expect(message(inbound({ Latitude, Longitude }))).toMatchObject({ kind: 'unsupported' })
  })

  it('is unsupported when it says nothing: a reaction, a poll, a view-once picture', () => {
    expect(message(inbound({ MessageType: 'reaction' }))).toMatchObject({ kind: 'unsupported', reason: 'reaction' })
    expect(message(inbound({ MessageType: '<b>' }))).toMatchObject({ kind: 'unsupported', reason: 'empty' })
    expect(message(inbound({ Body: ' \n\u00a0' }))).toMatchObject({ kind: 'unsupported' })
  })
})

describe('The sender', () => {
  it('has a number', () => {
    expect(sender(inbound({ Body: 'x' }))).toEqual({ address: '+923001234567', aliases: ['+923001234567'] })
  })

  it('has a number and a business-scoped id: two names of one person', () => {
    expect(sender(tap('a', 'A'))).toEqual({
      address: '+923001234567',
      aliases: ['+923001234567', 'PK.4566546130240823'],
    })
  })

  it('has only a business-scoped id', () => {
    const id = 'whatsapp:PK.4566546130240823'
    expect(sender(inbound({ From: id, ExternalUserId: id, WaId: '' }))).toEqual({
      address: 'PK.4566546130240823',
      aliases: ['PK.4566546130240823'],
    })
  })

  it('is known by the number alone when the id is malformed', () => {
    const fields = inbound({ ExternalUserId: 'whatsapp:someone else' })
    expect(sender(fields)).toEqual({ address: '+923001234567', aliases: ['+923001234567'] })
  })

  it.each([
    ['messenger:1234567890', 'messenger:123•••90'],
    ['+923001234567', '+92•••67'],
    ['whatsapp:+92 300 1234567', 'whatsapp:+92•••67'],
    ['whatsapp:@zainab_the_tailor', 'whatsapp:@za•••or'],
    ['whatsapp:\n\r💥0000000\u0000', 'whatsapp:'],
    ['', '•••'],
  ])('is refused as %j, and the reason does not tell who', (From, detail) => {
    const parsed = parseInbound(inbound({ From }), NOW)
    expect(parsed).toMatchObject({ kind: 'refused', reason: 'unknown sender', detail: expect.stringContaining(detail) })
    expect(JSON.stringify(parsed)).not.toMatch(/[\n\r\0]/)
  })
})

describe('A form that is no message', () => {
  it('is a receipt', () => {
    expect(parseInbound(receipt('delivered'), NOW)).toEqual({
      kind: 'refused',
      reason: 'a receipt on the inbound route',
    })
  })

  it.each([{}, { MessageSid: '' }, { MessageSid: 'SM{00}:x' }, { MessageSid: 'S'.repeat(65) }])(
    'has no sid: %j',
    (fields) => {
      expect(parseInbound({ From: ZAINAB, ...fields }, NOW)).toEqual({ kind: 'refused', reason: 'no MessageSid' })
    },
  )
})

describe('Whatever is sent', () => {
  const names = [
    ...Object.keys({ ...tap('a', 'b'), ...media('a') }),
    'ListId',
    'Latitude',
    'Longitude',
    'OptOutType',
    '__proto__',
  ]
  const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.string(), { maxLength: 3 }))

  it('is parsed or refused, and what is parsed is right by its schema', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), fc.boolean(), (strange, whole) => {
        const fields = { ...(whole ? inbound() : {}), ...strange }
        const parsed = parseInbound(fields, NOW)
        if (parsed.kind === 'message') expect(InboundMessage.safeParse(parsed.message).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps its text to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        const parsed = message(inbound({ Body: body }))
        if (body.trim() !== '') expect(parsed).toMatchObject({ kind: 'text', text: body })
      }),
    )
  })
})
