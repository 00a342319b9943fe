import { describe, expect, it } from 'vitest'
import { advise } from '../../src/advice/advise.js'
import { realMind } from '../support/real-mind.js'

const { library, understand } = realMind()
const advice = (text: string) => advise(understand(text, {}), library, new Date('2026-11-29'))

describe('A wish for a sum', () => {
  it.each([
    'loan chahiye 5 lakh',
    'mujhe 5 lakh rupay ka qarz chahiye',
    'مجھے پانچ لاکھ قرض چاہیے',
    'I want a loan of 500000 rupees',
  ])('"%s" leads to the choices about loans, and keeps the sum', (text) => {
    expect(advice(text)).toMatchObject({ kind: 'lead', step: 'loans' })
    expect(understand(text, {}).slots.amount).toEqual({ max: 500_000 })
  })

  it.each([
    ['peshawar me dukan ke liye qarz', 'kp'],
    ['کراچی میں دکان کے لیے قرض چاہیے', 'sindh'],
    ['I need 2 lakh for my shop in quetta', 'balochistan'],
    ['lahore mein karobar ke liye 5 lakh chahiye', 'punjab'],
  ])('"%s" leads there too, and no scheme is taken for the one its writer may have in %s', (text, province) => {
    expect(advice(text)).toMatchObject({ kind: 'lead', step: 'loans' })
    expect(understand(text, {}).slots.province).toBe(province)
  })

  it.each([
    ['akhuwat se 50 hazar chahiye', 'akhuwat'],
    ['pm youth loan 5 lakh chahiye', 'pm-youth-business-agri-loan'],
  ])('"%s" names an entry, and is about it', (text, entry) => {
    expect(advice(text)).toMatchObject({ kind: 'answer', entry })
  })
})
