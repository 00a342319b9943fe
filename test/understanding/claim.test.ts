import { describe, expect, it } from 'vitest'
import { asksForSource } from '../../src/understanding/claim.js'
import { foldUrdu } from '../../src/understanding/urdu-letters.js'
import { smallUnderstanding } from './small-understanding.js'

const understand = smallUnderstanding()

describe('What a message takes for granted', () => {
  it.each([
    ['15 lakh bina sood ke mil raha hai na?', { by: 'put', figure: { value: 1_500_000, unit: 'rupees' }, free: true }],
    ['۱۵ لاکھ بلا سود ملتا ہے نا؟', { by: 'put', figure: { value: 1_500_000, unit: 'rupees' }, free: true }],
    [
      'the loan is 15 lakh interest free right?',
      { by: 'put', figure: { value: 1_500_000, unit: 'rupees' }, free: true },
    ],
    ['humare nazim ne to 3 lakh bola tha', { by: 'heard', figure: { value: 300_000, unit: 'rupees' } }],
    ['نائب ناظم نے کہا تین لاکھ', { by: 'heard', figure: { value: 300_000, unit: 'rupees' } }],
    [
      'kya youth loan me 10 lakh bina sood hai',
      { by: 'put', figure: { value: 1_000_000, unit: 'rupees' }, free: true },
    ],
    ['akhuwat 20 lakh deta hai, sahi?', { by: 'put', figure: { value: 2_000_000, unit: 'rupees' } }],
    ['confirm karein akhuwat 5 lakh deta hai', { by: 'put', figure: { value: 500_000, unit: 'rupees' } }],
    ['کیا یہ درست ہے کہ اخوت پانچ لاکھ دیتا ہے', { by: 'put', figure: { value: 500_000, unit: 'rupees' } }],
    ['the bank says 12 percent', { by: 'heard', figure: { value: 12, unit: 'percent' } }],
  ])('"%s" is heard as a claim with its figure', (text, claim) => {
    expect(understand(text, {}).claim).toEqual(claim)
  })

  it.each([
    ['bank kehta apni jaib se dalo, 9 lakh le raha hun, kitna dalna hai'],
    ['suna hai youth loan khula hai'],
    ['someone told me i need 5 lakh for this'],
  ])('"%s" passes something on, and its figure claims nothing', (text) => {
    expect(understand(text, {}).claim).toEqual({ by: 'heard' })
  })

  it.each([['80 hazar chahiye silai machine ke liye'], ['مجھے پانچ لاکھ کا قرض چاہیے'], ['loan of 5 lakh for a shop']])(
    '"%s" is a wish and claims nothing',
    (text) => {
      expect(understand(text, {}).claim).toBeUndefined()
    },
  )
})

describe('Asking where an answer is from', () => {
  it.each([
    ['source kya hai'],
    ['ye kahan likha hai'],
    ['ye kab ki baat hai'],
    ['how old is that information'],
    ['which year is that info from'],
    ['ye kis saal ki khabar hai'],
    ['یہ کس سال کی خبر ہے'],
    ['یہ کہاں لکھا ہے'],
    ['کب کی معلومات ہے'],
    ['who says so'],
  ])('"%s" asks for the source of what was just said', (text) => {
    expect(understand(text, { entry: 'akhuwat' })).toMatchObject({ intent: 'ask', asksSource: true })
  })

  it('asks nothing of the kind where nothing was said before', () => {
    expect(understand('source kya hai', {}).asksSource).toBeUndefined()
  })

  it.each([
    ['aamdan ka zariya kya likhun form mein'],
    ['meri dukan kitni purani honi chahiye'],
    ['what is the source of funds'],
  ])('"%s" is about the matter, not about us', (text) => {
    expect(asksForSource(foldUrdu(text).toLowerCase(), text.split(' ').length)).toBe(false)
  })
})
