import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskSensitive } from '../../src/understanding/sensitive.js'

describe('What should not be sent to us is covered before anything else reads it', () => {
  it.each([
    ['ye lo mera cnic 12345-1234567-1 aage bhej do', 'cnic', 'ye lo mera cnic ••• aage bhej do'],
    ['میرا شناختی کارڈ ۳۵۲۰۲-۱۲۳۴۵۶۷-۱ ہے', 'cnic', 'میرا شناختی کارڈ ••• ہے'],
    ['cnic 3520212345671', 'cnic', 'cnic •••'],
    ['call me on 0300-1234567', 'phone', 'call me on •••'],
    ['mera number 03001234567 hai', 'phone', 'mera number ••• hai'],
    ['+92 300 1234567', 'phone', '•••'],
    ['۰۳۰۰۱۲۳۴۵۶۷ پر فون کریں', 'phone', '••• پر فون کریں'],
    ['3001234567', 'phone', '•••'],
    ['PK36SCBL0000001123456702', 'iban', '•••'],
    ['iban pk36 scbl 0000 0011 2345 6702 hai', 'iban', 'iban ••• hai'],
    ['card 4111 1111 1111 1111', 'card', 'card •••'],
    ['account 01234567890123', 'card', 'account •••'],
    ['ntn 1234567-8', 'ntn', 'ntn •••'],
    ['my ntn is 7654321', 'ntn', 'my ntn is •••'],
    ['likho ali.khan@example.com par', 'email', 'likho ••• par'],
  ])('%s', (text, kind, shown) => {
    const masked = maskSensitive(text)
    expect(masked.text).toBe(shown)
    expect(masked.found).toContain(kind)
  })

  it.each([
    '5,00,000',
    '1,500,000 ka loan',
    '500000',
    '10000000',
    '15000000000',
    '2500000-5000000',
    '50 lakh se 1 crore',
    '۵٬۰۰٬۰۰۰ روپے',
    '2026',
    '1',
    '۱',
    'option 2',
    '2025-2026',
    '7%',
    'SMS 8070',
    '042-111',
  ])('but not an amount, a year or a choice: %s', (text) => {
    expect(maskSensitive(text)).toEqual({ text, found: [] })
  })

  const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-8]\\d{${length - 1}}$`))
  const around = fc.constantFrom('mera number ', 'یہ لیں ', '', 'cnic: ')

  it('covers every CNIC, whatever stands around it', () => {
    const cnic = fc.tuple(digits(5), digits(7), digits(1)).map((parts) => parts.join('-'))
    fc.assert(
      fc.property(around, cnic, (before, number) => {
        expect(maskSensitive(`${before}${number} hai`).text).not.toContain(number.slice(0, 9))
      }),
    )
  })

  it('covers every mobile number', () => {
    const mobile = fc
      .tuple(fc.constantFrom('03', '+923', '923', '00923'), fc.stringMatching(/^[0-4]\d{8}$/))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(around, mobile, (before, number) => {
        expect(maskSensitive(`${before}${number}`).text).not.toMatch(/\d{6}/)
      }),
    )
  })

  it('covers every IBAN', () => {
    const iban = fc.tuple(digits(2), fc.stringMatching(/^[A-Z]{4}$/), digits(16)).map(([a, b, c]) => `PK${a}${b}${c}`)
    fc.assert(
      fc.property(around, iban, (before, number) => {
        expect(maskSensitive(`${before}${number} par bhejen`).text).not.toContain(number.slice(6, 20))
      }),
    )
  })
})
