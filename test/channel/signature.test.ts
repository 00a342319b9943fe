import { describe, expect, it } from 'vitest'
import { signatureCheck } from '../../src/channel/signature.js'

const TOKEN = '12345678901234567890123456789012'
/** Computed by hand, after Twilio's description: `openssl dgst -sha1 -hmac TOKEN -binary` of address, names and values. */
const SIGNATURE = '9AoPv600TE+z1rTJNcPLI1RLRbs='
const PATH = '/webhooks/twilio/inbound?x=1'
const params = {
  MessageSid: `SM${'a'.repeat(32)}`,
  From: 'whatsapp:+14155550100',
  To: 'whatsapp:+14155238886',
  Body: 'سلام a+b & é',
  NumMedia: '0',
}
const isTwilios = signatureCheck('https://bot.example.org', [TOKEN])

describe('Twilio’s signature', () => {
  it('is known, in any order of the parameters', () => {
    expect(isTwilios(PATH, SIGNATURE, params)).toBe(true)
    expect(isTwilios(PATH, SIGNATURE, Object.fromEntries(Object.entries(params).reverse()))).toBe(true)
  })

  it('agrees with the example of Twilio’s own documentation', () => {
    const theirs = signatureCheck('https://mycompany.com', ['12345'])
    const call = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    }
    expect(theirs('/myapp.php?foo=1&bar=2', 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', call)).toBe(true)
  })

  it.each([
    ['a changed word', PATH, SIGNATURE, { ...params, Body: 'سلام' }],
    ['a parameter more', PATH, SIGNATURE, { ...params, Extra: '' }],
    ['another path', '/webhooks/twilio/status', SIGNATURE, params],
    ['another query', '/webhooks/twilio/inbound?x=2', SIGNATURE, params],
    ['no signature', PATH, undefined, params],
    ['an empty one', PATH, '', params],
    ['strange letters', PATH, 'ژ\u0000💥', params],
    ['an absolute target', 'http://elsewhere.example/webhooks/twilio/inbound?x=1', SIGNATURE, params],
  ])('is missed with %s', (_, path, signature, given) => {
    expect(isTwilios(path, signature, given)).toBe(false)
  })

  it('may be made with the previous token while it is being changed', () => {
    const changing = signatureCheck('https://bot.example.org/', ['the-new-one', TOKEN])
    expect(changing(PATH, SIGNATURE, params)).toBe(true)
    expect(signatureCheck('https://bot.example.org', ['the-new-one'])(PATH, SIGNATURE, params)).toBe(false)
  })
})
