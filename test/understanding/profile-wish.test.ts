import { describe, expect, it } from 'vitest'
import { profileWish } from '../../src/understanding/profile-wish.js'
import { foldUrdu } from '../../src/understanding/urdu-letters.js'

const wish = (text: string) => profileWish(foldUrdu(text).toLowerCase())

describe('A wish about what is remembered', () => {
  it.each([
    'meri maloomat dikhao',
    'Meri malumat dikhaein',
    'mere bare me kya yaad hai',
    'aap ko mere baare mein kya maloom hai?',
    'what do you know about me',
    'show my profile',
    'میرے بارے میں کیا یاد ہے؟',
    'میری معلومات دکھائیں',
  ])('wants to see it: %s', (text) => {
    expect(wish(text)).toEqual({ kind: 'show' })
  })

  it.each([
    ['meri umar bhool jao', { kind: 'forget', name: 'age' }],
    ['forget my age', { kind: 'forget', name: 'age' }],
    ['میری عمر بھول جائیں', { kind: 'forget', name: 'age' }],
    ['meri jagah badlein', { kind: 'change', name: 'province' }],
    ['change my district', { kind: 'change', name: 'district' }],
    ['meri sari maloomat bhool jao', { kind: 'forget' }],
  ])('names one thing of it: %s', (text, expected) => {
    expect(wish(text)).toEqual(expected)
  })

  it.each([
    'mera data delete karo',
    'loan ki maloomat chahiye',
    'mere karobar ke liye qarz',
    'mere bete ki umar 22 saal hai us ko konsa qarza mil sakta hai bataein',
    'my business is in lahore',
    'youth loan ke bare mein batao',
  ])('is not heard in: %s', (text) => {
    expect(wish(text)).toBeUndefined()
  })
})
