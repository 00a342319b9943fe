import { describe, expect, it } from 'vitest'
import { formWords } from '../../src/understanding/form-words.js'
import { foldUrdu } from '../../src/understanding/urdu-letters.js'

const said = (text: string) => formWords(foldUrdu(text).toLowerCase()).form

describe('Words to a form that was read back', () => {
  it.for([
    ['send', 'Yes, send it'],
    ['send', 'ok submit'],
    ['send', 'Haan, bhej dein'],
    ['send', 'ji bhej do'],
    ['send', 'bhj den'],
    ['send', 'ہاں، بھیج دیں'],
    ['send', 'اسے بھیج دیں'],
    ['change', 'Change it'],
    ['change', 'no, change something'],
    ['change', 'Badalna hai'],
    ['change', 'jawab badal dein'],
    ['change', 'tabdeel karna hai'],
    ['change', 'بدلنا ہے'],
    ['change', 'نہیں، جواب بدلنا ہے'],
  ])('mean %s: %s', ([meant, text]) => {
    expect(said(text ?? '')).toBe(meant)
  })

  it.for([
    'karobar ka pata badalna hai',
    'bahir maal bhejna hai',
    'send money abroad',
    'change my business address with fbr',
    'میں مال باہر بھیجنا چاہتا ہوں',
    'haan',
    'nahi',
  ])('are none: %s', (text) => {
    expect(said(text)).toBeUndefined()
  })
})
