import { describe, expect, it } from 'vitest'
import { smallUnderstanding } from './small-understanding.js'

const understand = smallUnderstanding()

describe('The script of a message', () => {
  it.each([
    ['loan apply karna hai', 'ur-Latn'],
    ['business register karwana hai, fees kitni hai?', 'ur-Latn'],
    ['mjhe krza chaye', 'ur-Latn'],
    ['haan', 'ur-Latn'],
    ['kitna', 'ur-Latn'],
    ['theek hai', 'ur-Latn'],
    ['nahi', 'ur-Latn'],
    ['shukriya', 'ur-Latn'],
    ['salam', 'ur-Latn'],
    ['auraton k liye', 'ur-Latn'],
    ['mera naam ali hai aur main lahore se hun, mujhe business loan chahiye for my shop', 'ur-Latn'],
    ['how do i get a loan', 'en'],
    ['what is qarz e hasna', 'en'],
    ['akhuwat office in multan', 'en'],
    ['is it open now', 'en'],
    ['thanks', 'en'],
    ['yes please', 'en'],
    ['i am from swat and want to open a shop', 'en'],
    ['قرض', 'ur'],
    ['کتنا', 'ur'],
    ['FBR میں رجسٹریشن کیسے کروں', 'ur'],
    ['NTN کی fees کتنی ہے؟', 'ur'],
    ['PM loan کی age limit', 'ur'],
    ['what does قرض mean', 'en'],
    ['ﻗﺮﺽ ﭼﺎﮨﯿﮯ', 'ur'],
  ])('%s is %s', (text, language) => expect(understand(text, {}).language).toBe(language))

  it.each([
    ['lahore me office kidhar', 'ur-Latn'],
    ['office lahore me', 'ur-Latn'],
    ['me darzi hun', 'ur-Latn'],
    ['free course he', 'ur-Latn'],
    ['helpline do', 'ur-Latn'],
    ['bakriyan hain mere pas', 'ur-Latn'],
    ['emergency ward mein', 'ur-Latn'],
    ['haan g', 'ur-Latn'],
    ['g', 'ur-Latn'],
    ['thanks bhai', 'ur-Latn'],
    ['please send me the form', 'en'],
    ['hey, is the scheme still open', 'en'],
    ['scheme khuli hey', 'ur-Latn'],
    ['call me please', 'en'],
    ['in english pls', 'en'],
    ['what to do', 'en'],
    ['partner left me', 'en'],
    ['my dukan is in Saddar Karachi', 'en'],
    ['https://smeda.org/contact پر جواب نہیں', 'ur'],
  ])('short or mixed: %s is %s', (text, language) => expect(understand(text, {}).language).toBe(language))

  it.each(['certificate fees?', 'trademark renewal', 'website'])(
    '"%s", English nouns alone, leaves a talk in Urdu or Roman Urdu as it was',
    (text) => {
      expect(understand(text, { language: 'ur-Latn' }).language).toBe('ur-Latn')
      expect(understand(text, { language: 'ur' }).language ?? 'ur').toBe('ur')
    },
  )

  it.each(['1', '۲', '👍', '😂😂', '...', '12,000', ''])('"%s" has none of its own', (text) =>
    expect(understand(text, { language: 'ur' }).language).toBeUndefined(),
  )

  it.each(['stop', 'START', 'help', 'menu'])('"%s" is written alike by all, and tells nothing at first', (text) => {
    expect(understand(text, {}).language).toBeUndefined()
    expect(understand(text, { language: 'en' }).language).toBe('en')
  })

  it.each(['documents?', 'fee?', 'ok', 'loan', 'apply', 'business loan'])(
    '"%s", an English loan word alone, keeps the script of the conversation',
    (text) => {
      expect(understand(text, { language: 'ur-Latn' }).language).toBe('ur-Latn')
      expect(understand(text, { language: 'en' }).language).toBe('en')
      expect(understand(text, { language: 'ur' }).language ?? 'ur').toBe('ur')
      expect(understand(text, {}).language).toBe('en')
    },
  )
})

describe('A language Mushir does not speak', () => {
  it.each([
    ['Pashto', 'زه غواړم چې یو کاروبار پیل کړم', 'ur'],
    ['Sindhi', 'مون کي ڪاروبار لاءِ قرض گهرجي', 'ur'],
    ['Arabic', 'كيف أحصل على قرض لمشروعي الصغير؟', 'ur'],
    ['Persian', 'برای کسب و کار خود وام می خواهم چگونه است', 'ur'],
    ['Hindi', 'मुझे कर्ज चाहिए', 'en'],
    ['Chinese', '我想申请贷款', 'en'],
    ['Russian', 'мне нужен кредит', 'en'],
  ])('%s', (_name, text, language) => {
    const utterance = understand(text, {})
    expect(utterance.language).toBe(language)
    expect(utterance.intent).toBe('unintelligible')
  })
})
