import twilio from 'twilio'
import { describe, expect, it } from 'vitest'
import { twimlMessages } from '../../src/simulator/twiml.js'

describe('A webhook’s answer in TwiML', () => {
  it('is read as Twilio’s SDK writes it', () => {
    const answer = new twilio.twiml.MessagingResponse()
    answer.message({ action: 'https://bot.example.org/status?a=1&b=2' }, 'سلام & <b>')
    const second = answer.message('')
    second.body('with a picture')
    second.media('https://bot.example.org/a.png')

    expect(twimlMessages('text/xml', answer.toString())).toEqual([
      { body: 'سلام & <b>', mediaUrls: [], statusCallback: 'https://bot.example.org/status?a=1&b=2' },
      { body: 'with a picture', mediaUrls: ['https://bot.example.org/a.png'] },
    ])
  })

  it('says nothing when it is empty', () => {
    expect(twimlMessages('text/xml', '<?xml version="1.0"?><Response/>')).toEqual([])
    expect(twimlMessages('text/xml; charset=utf-8', '')).toEqual([])
    expect(twimlMessages('application/json', '{"ok":true}')).toEqual([])
  })

  it('is sent as it stands when it is plain text', () => {
    expect(twimlMessages('text/plain; charset=utf-8', 'a < b')).toEqual([{ body: 'a < b', mediaUrls: [] }])
  })

  it('keeps character data and escapes', () => {
    const xml =
      '<Response><Message><Body><![CDATA[a & b]]></Body></Message><Message>&#x633;&#1604;&apos;</Message></Response>'
    expect(twimlMessages('application/xml', xml).map(({ body }) => body)).toEqual(['a & b', "سل'"])
  })

  it('is refused when it is some other page', () => {
    expect(() => twimlMessages('text/html', '<h1>Hello</h1>')).toThrow('no TwiML')
  })
})
