import twilio from 'twilio'
import { describe, expect, it } from 'vitest'
import { type Field, signatureOf } from '../../src/simulator/signature.js'

const token = '12345678901234567890123456789012'
const url = 'https://bot.example.org/webhooks/twilio/inbound?x=1'
const fields: Field[] = [
  ['MessageSid', `SM${'a'.repeat(32)}`],
  ['From', 'whatsapp:+14155550100'],
  ['To', 'whatsapp:+14155238886'],
  ['Body', 'سلام a+b & é'],
  ['NumMedia', '0'],
]

describe('A webhook’s signature', () => {
  it('agrees with the example of Twilio’s own documentation', () => {
    const call: Field[] = [
      ['Digits', '1234'],
      ['To', '+18005551212'],
      ['From', '+14158675309'],
      ['Caller', '+14158675309'],
      ['CallSid', 'CA1234567890ABCDE'],
    ]
    expect(signatureOf('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', call)).toBe(
      'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
    )
  })

  it('leaves the retry rules in the fragment out', () => {
    expect(signatureOf(token, `${url}#rc=3&rp=all`, fields)).toBe(signatureOf(token, url, fields))
  })

  it('is accepted by Twilio’s SDK', () => {
    expect(twilio.validateRequest(token, signatureOf(token, url, fields), url, Object.fromEntries(fields))).toBe(true)
  })
})
