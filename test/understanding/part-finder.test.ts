import { describe, expect, it } from 'vitest'
import { readMind } from '../../src/mind.js'

const { understand } = readMind('knowledge')

describe('Which part was asked for', () => {
  it.each(['asaan karobar card', 'kashf se loan', 'akhuwat ka qarza', 'آسان کاروبار کارڈ'])(
    '"%s" says no more than a name: the entry as a whole',
    (text) => {
      expect(understand(text, {}).part).toBeUndefined()
    },
  )

  it.each([
    ['asaan karobar card ki umar kitni hai', 'who'],
    ['asaan karobar card ke kaghzat', 'documents'],
    ['آسان کاروبار کارڈ کی فیس', 'amount'],
  ])('"%s" asks for %s', (text, part) => {
    expect(understand(text, {}).part).toBe(part)
  })
})

describe('Arms', () => {
  it('are a trade when a licence is asked for, and a threat in the hands of a lender', () => {
    expect(understand('aslaha licence kaun deta hai', {}).intent).toBe('ask')
    expect(understand('qarz wale aslaha le kar ghar aye', {}).intent).toBe('urgent')
  })
})
