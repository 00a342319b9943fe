import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesIn } from '../../src/understanding/numbers.js'
import { smallUnderstanding } from './small-understanding.js'

const understand = smallUnderstanding()
const told = (text: string) => understand(text, {}).slots

describe('What somebody tells in passing, as it is really spelt', () => {
  it.each([
    ['sarhe teen lac chahiye', 350_000],
    ['ڈھائی لاکھ', 250_000],
    ['paune do lakh', 175_000],
    ['sawa lakh', 125_000],
    ['2.5m', 2_500_000],
    ['ek crore pachas lakh', 15_000_000],
    ['mujhe 30k ka loan chahiye', 30_000],
    ['1 lac 20 hzr', 120_000],
    ['twenty five lakh', 2_500_000],
    ['two and a half lakh', 250_000],
    ['Rs.75000/-', 75_000],
    ['۵ لاکھ', 500_000],
    ['٣ لاکھ', 300_000],
  ])('a sum: %s', (text, rupees) => expect(told(text).amount?.max).toBe(rupees))

  it.each(['kisi ne call ki loan approve 5000 bhejo', '3000 fees maang rahe hain', 'send 2000 to this number'])(
    'what somebody wants of them is no sum of theirs: %s',
    (text) => expect(told(text).amount).toBeUndefined(),
  )

  it.each([
    ['umar 30', 30],
    ["I'm 28", 28],
    ['i am twenty five', 25],
    ['meri age thirty two hai', 32],
    ['umr pachees saal', 25],
    ['میری عمر ۴۵ سال ہے', 45],
    ['23 saal ki hun', 23],
    // The writer's own, where somebody else's is told, too.
    ['chacha ki umar 60 hai meri 25', 25],
    ['walid 60 saal ke hain main 27 ka', 27],
    // Whoever it is for, where it is the only one.
    ['beta 22 saal ka hai uske liye', 22],
  ])('an age: %s', (text, years) => expect(told(text).age).toBe(years))

  it.each([
    ['teen saal ke liye', 36],
    ['6 mahine', 6],
    ['derh saal', 18],
    ['چھ مہینے', 6],
    ['2 saal se dukan hai, 3 saal ke liye qarz', 36],
  ])('how long: %s', (text, months) => expect(told(text).duration).toBe(months))

  it.each(['3 saal se dukan hai', '5 saal ka tajurba hai', '10 saal purani dukan', '4 years experience'])(
    'what has been is no term: %s',
    (text) => expect(told(text).duration).toBeUndefined(),
  )

  it.each([
    ['7%', 7],
    ['saat feesad', 7],
    ['15 parcent', 15],
    ['دس فیصد', 10],
  ])('a share: %s', (text, percent) => expect(told(text).percent).toBe(percent))

  it.each([
    ['mingora', 'swat'],
    ['faislabad me dukan', 'faisalabad'],
    ['pindi', 'rawalpindi'],
    ['DI Khan', 'dera-ismail-khan'],
    ['ڈی جی خان', 'dera-ghazi-khan'],
    ['peshwar', 'peshawar'],
    ['kwetta', 'quetta'],
    ['sukkar', 'sukkur'],
  ])('a place: %s', (text, district) => expect(told(text).district).toBe(district))

  it.each([
    ['gb', 'gb'],
    ['kashmir', 'ajk'],
    ['kpk', 'kp'],
    ['بلوچستان', 'balochistan'],
  ])('a province: %s', (text, province) => expect(told(text).province).toBe(province))

  it.each([
    ['mard hun', 'male'],
    ['i am a man', 'male'],
    ['main dukan chalata hun', 'male'],
    ['bewa hun', 'female'],
    ['میں عورت ہوں', 'female'],
    ['main karna chahti hun', 'female'],
    ['خواجہ سرا ہوں', 'transgender'],
  ])('who they are: %s', (text, gender) => expect(told(text).gender).toBe(gender))

  it.each([
    ['nya kaam', 'new'],
    ['کاروبار شروع کرنا چاہتا ہوں', 'new'],
    ['pehle se karobar hai', 'existing'],
    ['کاروبار بڑھانا ہے', 'existing'],
  ])('how far they are: %s', (text, stage) => expect(told(text).stage).toBe(stage))
})

describe('A sum is the same however it is written', () => {
  const lakhs = fc.integer({ min: 1, max: 99 })
  const URDU = '۰۱۲۳۴۵۶۷۸۹'
  const inUrdu = (count: number) => String(count).replace(/\d/g, (digit) => URDU[Number(digit)] ?? digit)

  it('in any digits, with any name for a lakh, glued or apart', () => {
    fc.assert(
      fc.property(
        lakhs,
        fc.constantFrom('lakh', 'lac', 'lacs', 'laakh', 'لاکھ'),
        fc.boolean(),
        (count, lakh, glued) => {
          const gap = glued ? '' : ' '
          for (const figure of [String(count), inUrdu(count)]) {
            const [sum, ...others] = quantitiesIn(`mujhe ${figure}${gap}${lakh} chahiye`)
            expect([sum?.max, sum?.unit, others]).toEqual([count * 100_000, 'rupees', []])
          }
        },
      ),
    )
  })

  it('with its thousands, and with a half or a quarter before it', () => {
    fc.assert(
      fc.property(lakhs, fc.integer({ min: 1, max: 99 }), (count, thousands) => {
        expect(quantitiesIn(`${count} lakh ${thousands} hazar`)[0]?.max).toBe(count * 100_000 + thousands * 1000)
        expect(quantitiesIn(`sarhe ${count} lakh`)[0]?.max).toBe((count + 0.5) * 100_000)
        expect(quantitiesIn(`sawa ${count} lakh`)[0]?.max).toBe((count + 0.25) * 100_000)
        expect(quantitiesIn(`paune ${count} lakh`)[0]?.max).toBe((count - 0.25) * 100_000)
      }),
    )
  })
})
