import { describe, expect, it } from 'vitest'
import { loneNumber, quantitiesIn } from '../../src/understanding/numbers.js'
import { PlaceFinder } from '../../src/understanding/places.js'
import { slotsOf } from '../../src/understanding/slots.js'
import { wordsOf } from '../../src/understanding/spelling.js'
import { foldUrdu, westernDigits } from '../../src/understanding/urdu-letters.js'
import { places } from './documents.js'

const finder = new PlaceFinder(places)
const slots = (text: string) => {
  const plain = westernDigits(foldUrdu(text)).toLowerCase()
  return slotsOf(plain, wordsOf(text), quantitiesIn(plain), finder)
}

describe('Amounts of money, as people write them', () => {
  it.each([
    ['5 lakh', 500_000],
    ['5lakh ka qarz', 500_000],
    ['8.8 lakh', 880_000],
    ['پانچ لاکھ', 500_000],
    ['۵ لاکھ روپے', 500_000],
    ['ڈیڑھ لاکھ', 150_000],
    ['dhai lac', 250_000],
    ['sarhe 3 lakh', 350_000],
    ['ساڑھے تین لاکھ', 350_000],
    ['sawa do lakh', 225_000],
    ['paune 2 lakh', 175_000],
    ['sawa lakh', 125_000],
    ['500k', 500_000],
    ['0.5 million', 500_000],
    ['2.5 crore', 25_000_000],
    ['1 crore', 10_000_000],
    ['ایک کروڑ', 10_000_000],
    ['1 crore 20 lakh', 12_000_000],
    ['2 lakh 50 hazar', 250_000],
    ['5,00,000', 500_000],
    ['1,500,000', 1_500_000],
    ['Rs. 50000', 50_000],
    ['rs 75000/- chahiye', 75_000],
    ['pachas hazar', 50_000],
    ['پچاس ہزار', 50_000],
    ['80 hazar chahye', 80_000],
    ['10 laakh rupay', 1_000_000],
    ['half million', 500_000],
  ])('%s', (text, max) => expect(slots(text).amount).toEqual({ max }))

  it.each([
    ['5-10 lakh', 500_000, 1_000_000],
    ['5 se 10 lakh', 500_000, 1_000_000],
    ['do teen lakh', 200_000, 300_000],
    ['5 lakh to 10 lakh', 500_000, 1_000_000],
    ['پانچ سے دس لاکھ', 500_000, 1_000_000],
  ])('a range: %s', (text, min, max) => expect(slots(text).amount).toEqual({ min, max }))

  it.each(['5 k liye', 'do din me', 'kaam karo na', 'ek dukan', 'sirf 3 log hain', '2026 me'])('no money: %s', (text) =>
    expect(slots(text).amount).toBeUndefined(),
  )
})

describe('Ages, durations, percentages', () => {
  it.each([
    ['meri umar 38 saal hai', 38],
    ['38 saal ka hun', 38],
    ['عمر پچیس سال', 25],
    ['میں ۴۲ سال کی ہوں', 42],
    ['i am 58', 58],
    ['age 19', 19],
  ])('age: %s', (text, age) => expect(slots(text).age).toBe(age))

  it.each([
    ['3 saal me wapsi', 36],
    ['36 months', 36],
    ['۱۸ مہینے', 18],
    ['dhai saal', 30],
  ])('duration: %s', (text, months) => expect(slots(text).duration).toBe(months))

  it.each([
    ['7% markup', 7],
    ['۵ فیصد', 5],
    ['10 percent', 10],
    ['7.5 feesad', 7.5],
  ])('percent: %s', (text, percent) => expect(slots(text).percent).toBe(percent))
})

describe('Where and who', () => {
  it.each([
    ['me dir se hun', 'kp', 'dir'],
    ['mingora me silai', 'kp', 'swat'],
    ['فیصل آباد میں دکان', 'punjab', 'faisalabad'],
    ['fislabad', 'punjab', 'faisalabad'],
    ['karachi', 'sindh', 'karachi'],
    ['کوئٹہ سے', 'balochistan', 'quetta'],
    ['punjab me', 'punjab', undefined],
    ['KPK walon k liye', 'kp', undefined],
    ['azad kashmir', 'ajk', undefined],
    ['chilas gb', 'gb', 'diamer'],
    ['DI Khan', 'kp', 'dera-ismail-khan'],
    ['isb', 'islamabad', 'islamabad'],
  ])('%s', (text, province, district) => {
    const found = slots(text)
    expect(found.province).toBe(province)
    expect(found.district).toBe(district)
  })

  it.each([
    ['main ghar se silai karti hun', 'female'],
    ['میں کپڑے بیچتی ہوں', 'female'],
    ['i am a woman from swat', 'female'],
    ['dukan chalata hun', 'male'],
    ['khwaja sira hun', 'transgender'],
    ['loan chahiye', undefined],
  ])('gender: %s', (text, gender) => expect(slots(text).gender).toBe(gender))

  it.each([
    ['naya karobar shuru karna hai', 'new'],
    ['i want to start a shop', 'new'],
    ['meri dukan 5 saal se chal rahi', 'existing'],
    ['کاروبار بڑھانا ہے', 'existing'],
  ])('stage: %s', (text, stage) => expect(slots(text).stage).toBe(stage))
})

describe('A message that is a number and nothing more', () => {
  it.each([
    ['1', 1],
    ['۲', 2],
    ['٣', 3],
    ['ایک', 1],
    ['1.', 1],
    ['(4)', 4],
    ['option 2', 2],
    ['2 number', 2],
    ['نمبر ۳', 3],
    ['1️⃣', 1],
    ['do', 2],
    ['teen', 3],
    ['pehla wala', 1],
    ['دوسرا', 2],
    ['#5', 5],
    ['10', 10],
    ['63', 63],
  ])('%s is %i', (text, number) => expect(loneNumber(text)).toBe(number))

  it.each(['5 lakh', '2 dukanen', 'ek loan', 'haan', '5%', '1 ya 2', ''])('%s is not', (text) =>
    expect(loneNumber(text)).toBeUndefined(),
  )
})

describe('Ages, in the many ways they are told', () => {
  it.each([
    ['میری عمر بیالیس سال ہے', 42],
    ['main unnees saal ki hun', 19],
    ['47 ka hun', 47],
    ['my son is 22', 22],
    ['pachpan saal ka hun', 55],
    ['umer 45', 45],
    ['عمر ۳۱', 31],
  ])('"%s" is %d years', (text, age) => {
    expect(slots(text).age).toBe(age)
  })

  it.each([['this shop is 22 feet wide'], ['47 ka rate hai'], ['5 lakh ka hai']])('"%s" tells no age', (text) => {
    expect(slots(text).age).toBeUndefined()
  })
})

describe('Sums, terms and shares in further spellings', () => {
  it.each([
    ['pachattar hazar rupay', { amount: { max: 75_000 } }],
    ['Rs.2,50,000/-', { amount: { max: 250_000 } }],
    ['teen se panch lakh', { amount: { min: 300_000, max: 500_000 } }],
    ['چار پانچ لاکھ', { amount: { min: 400_000, max: 500_000 } }],
    ['chhe mahinay', { duration: 6 }],
    ['ڈیڑھ سال', { duration: 18 }],
    ['saat feesad', { percent: 7 }],
    ['2.5 fisad', { percent: 2.5 }],
  ])('"%s"', (text, told) => {
    expect(slots(text)).toMatchObject(told)
  })
})
