import { describe, expect, it } from 'vitest'
import { contentFaults, messageFaults } from '../support/twilio-limits.js'
import { exampleResponses, validateRequest, validateResponse } from '../support/twilio-openapi.js'

const ACCOUNT = `/2010-04-01/Accounts/AC${'a'.repeat(32)}`
const hello = { To: 'whatsapp:+923001234567', From: 'whatsapp:+14155238886', Body: 'سلام' }

describe('Twilio’s OpenAPI, as we hold both sides to it', () => {
  it('finds Twilio’s own examples right', () => {
    const examples = exampleResponses()
    expect(examples.length).toBeGreaterThan(6)
    for (const { method, path, status, json } of examples)
      expect(validateResponse(method, path, status, json)).toEqual([])
  })

  it('takes a plain message', () => {
    expect(validateRequest('POST', `${ACCOUNT}/Messages.json`, new URLSearchParams(hello))).toEqual([])
  })

  it('takes media once or repeated', () => {
    for (const times of [1, 2]) {
      const form = new URLSearchParams(hello)
      for (let n = 0; n < times; n++) form.append('MediaUrl', 'https://example.org/a.png')
      expect(validateRequest('POST', `${ACCOUNT}/Messages.json`, form)).toEqual([])
    }
  })

  it.each([
    ['a missing To', { ...hello, To: undefined }],
    ['a misspelt parameter', { ...hello, StatusCallBack: 'https://example.org' }],
    ['a ContentSid that is none', { ...hello, ContentSid: 'nope' }],
    ['a callback that is no address', { ...hello, StatusCallback: 'no address' }],
  ])('finds %s', (_, fields) => {
    const given = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined)
    expect(validateRequest('POST', `${ACCOUNT}/Messages.json`, new URLSearchParams(given))).not.toEqual([])
  })

  it('knows the filters of the message list', () => {
    const list = (query: string) => validateRequest('GET', `${ACCOUNT}/Messages.json?${query}`)
    expect(list('To=whatsapp%3A%2B923001234567&DateSent%3E=2026-11-22T10%3A00%3A00Z&PageSize=50')).toEqual([])
    expect(list('Since=2026-11-22')).toEqual(['query Since is unknown to Twilio'])
  })

  it('finds a status that Twilio does not know, and an error without its code', () => {
    const wrong = { sid: `SM${'a'.repeat(32)}`, status: 'bogus' }
    expect(validateResponse('POST', `${ACCOUNT}/Messages.json`, 201, wrong)).not.toEqual([])
    expect(validateResponse('POST', `${ACCOUNT}/Messages.json`, 400, { message: 'no' })).not.toEqual([])
  })

  it('finds a quick reply without its actions', () => {
    const types = { 'twilio/quick-reply': { body: 'Which?' } }
    expect(validateRequest('POST', '/v1/Content', { language: 'en', types })).not.toEqual([])
  })
})

describe('The limits that OpenAPI does not know', () => {
  it('are kept by a plain message', () => expect(messageFaults(new URLSearchParams(hello))).toEqual([]))

  it('name a body that is too long, a bare number and a missing sender', () => {
    const faults = messageFaults(new URLSearchParams({ To: '+923001234567', Body: 'x'.repeat(1601) }))
    expect(faults.map((fault) => fault.slice(0, 5))).toEqual(['21603', '21211', '21617'])
  })

  it('name camel-case keys and a fourth button', () => {
    expect(contentFaults({ friendlyName: 'x', language: 'en', types: { twilioQuickReply: {} } })).toHaveLength(2)
    const actions = Array.from({ length: 4 }, (_, n) => ({ id: `${n}`, title: `${n}` }))
    const types = { 'twilio/quick-reply': { body: 'Which?', actions } }
    expect(contentFaults({ language: 'en', types })).toEqual(['4 buttons, not 1 to 3'])
  })
})
