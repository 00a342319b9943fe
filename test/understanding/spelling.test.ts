import { describe, expect, it } from 'vitest'
import { businessLexicon, normaliseForComparison, wordsOf } from '../../src/understanding/spelling.js'

const key = (text: string) => wordsOf(text)[0]?.key
const concepts = (text: string) => {
  const words = wordsOf(text)
  return words.flatMap((_, at) => businessLexicon.at(words, at).concepts)
}

describe('One word in many spellings', () => {
  it.each([
    'karobar kaarobar karobaar kaarobaar',
    'dukan dukaan dokan dukanen dukanon',
    'qarz qarza karz karza qarze qarzay qarzon',
    'nahi nhi nai nahin nahee nh',
    'mujhe mjhe mjy mujhy',
    'kya kia kea',
    'zamanat zmanat',
    'darkhwast darkhvast darkhwaast',
    'achha acha achaaaa',
    'bohat bht bohot buhat bahut',
  ])('%s', (line) => {
    const [first, ...others] = line.split(' ')
    // The key alone needn't join them all: the index also has their consonants.
    const alike = others.filter((word) => {
      const [a] = wordsOf(first ?? '')
      const [b] = wordsOf(word)
      return a?.key === b?.key || (a?.skeleton !== '' && a?.skeleton === b?.skeleton)
    })
    expect(alike).toEqual(others)
  })

  it.each([
    ['قرض', 'قرضہ'],
    ['قرضوں', 'قرضے'],
    ['چاہیے', 'چاہئے'],
    ['كاروبار', 'کاروبار'],
    ['ہے', 'ھے'],
    ['کا\u0650روبار', 'کاروبار'],
    ['ﮐﺎﺭﻭﺑﺎﺭ', 'کاروبار'],
    ['دکانیں', 'دکانوں'],
  ])('%s and %s', (one, other) => expect(key(one)).toBe(key(other)))

  it.each([
    ['قرض', 'qarza', 'loan'],
    ['کاروبار', 'karobar', 'business'],
    ['رجسٹریشن', 'rajistreshan', 'registration'],
    ['درخواست', 'darkhwast', 'application'],
    ['کاغذات', 'kaghzat', 'documents'],
    ['بلا سود', 'bila sood', 'interest free'],
    ['خواتین', 'khawateen', 'women'],
    ['این ٹی این', 'ntn', 'NTN'],
  ])('%s, %s and %s mean the same', (...words) => {
    const meant = words.map((word) => concepts(word)[0])
    expect(new Set(meant).size).toBe(1)
    expect(meant[0]).toBeDefined()
  })
})

describe('Comparing two utterances', () => {
  it('evens out case, digits, letters, marks and punctuation', () => {
    expect(normaliseForComparison('Mujhe 5 lakh ka Qarza chahiye?')).toBe(
      normaliseForComparison('mjhe ۵ lakh ka qarz chahye'),
    )
    expect(normaliseForComparison('قرضہ کیسے ملے گا؟')).toBe(normaliseForComparison('قرض كيسے ملے گا'))
    expect(normaliseForComparison('akhuwat')).not.toBe(normaliseForComparison('kashf'))
  })
})
