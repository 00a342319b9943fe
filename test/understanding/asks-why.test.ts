import { describe, expect, it } from 'vitest'
import { asksWhy } from '../../src/understanding/asks-why.js'
import { foldUrdu } from '../../src/understanding/urdu-letters.js'

const why = (text: string) => asksWhy(foldUrdu(text).toLowerCase())

describe('Somebody who wants to know why we ask', () => {
  it.for([
    'kyun',
    'kiyun?',
    'kyu pooch rahe ho',
    'aap yeh kyun pooch rahe hain',
    'yeh kyun chahiye',
    'kis liye',
    'is ka kya kaam',
    'why?',
    'why do you ask',
    'why do you need this',
    'what for',
    'کیوں',
    'کیوں پوچھ رہے ہیں؟',
    'آپ یہ کیوں پوچھ رہے ہیں',
    'اس کی کیا ضرورت ہے',
  ])('says so: %s', (text) => {
    expect(why(text)).toBe(true)
  })

  it.for([
    'kyun nahi',
    'mera loan kyun reject hua',
    'why was my loan rejected',
    'kis liye hai yeh scheme',
    'baqi kyun nahi',
    'میرا قرض کیوں نہیں ملا',
    'khawateen',
  ])('does not: %s', (text) => {
    expect(why(text)).toBe(false)
  })
})
