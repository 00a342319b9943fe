import { describe, expect, it } from 'vitest'
import { holds } from '../../src/cli/eval/holds.js'

describe('A reply holds what was wanted', () => {
  it.each([
    ['5 lakh rupay tak', '500000'],
    ['Rs 330 billion (330 arab) of old loans', '330000000000'],
    ['شرح 4.5 فیصد تھی', '4.50%'],
    ['4.50% on new loans', '4.5%'],
    ['HTTPS://PFA.GOP.PK', 'pfa.gop.pk'],
  ])('however it writes it: %s says %s', (reply, wanted) => {
    expect(holds(reply, wanted)).toBe(true)
  })

  it.each([
    ['4.5 saal', '4.5%'],
    ['14.5%', '4.5%'],
    ['Rs 5,000', '500000'],
  ])('and not what only looks like it: %s does not say %s', (reply, wanted) => {
    expect(holds(reply, wanted)).toBe(false)
  })
})
