import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareUnderstanding } from '../../src/understanding/understand.js'
import { places } from './documents.js'
import { fewExamples } from './few-examples.js'
import { smallUnderstanding } from './small-understanding.js'

const understand = smallUnderstanding()
const examples = fewExamples()

describe('A question about the knowledge', () => {
  it.each([
    ['akhuwat ka qarz chahye', 'akhuwat', 'ur-Latn'],
    ['اخوت کا قرضہ', 'akhuwat', 'ur'],
    ['how do i get an interest free loan from akhuwat', 'akhuwat', 'en'],
    ['wazir e azam yuth lone', 'pm-youth', 'ur-Latn'],
    ['وزیر اعظم یوتھ قرضہ', 'pm-youth', 'ur'],
    ['shehed ki tarbiyat', 'honey', 'ur-Latn'],
    ['شہد کی تربیت', 'honey', 'ur'],
    ['honey bee boxes', 'honey', 'en'],
    ['این ٹی این کی فیس', 'ntn', 'ur'],
    ['fbr me registeration krwani hai', 'ntn', 'ur-Latn'],
    ['advance fee loan fraud', 'scams', 'en'],
  ])('"%s" is about %s', (text, entry, language) => {
    const utterance = understand(text, {})
    expect(utterance.intent).toBe('ask')
    expect(utterance.candidates[0]?.entry).toBe(entry)
    expect(utterance.language).toBe(language)
  })

  it('is less sure of what it knows little of', () => {
    const sure = understand('akhuwat bila sood qarz', {}).candidates[0]?.score ?? 0
    const unsure = understand('koi achi si scheme bataen kapray walon ke liye', {}).candidates[0]?.score ?? 0
    expect(sure).toBeGreaterThan(0.7)
    expect(unsure).toBeLessThan(0.5)
  })
})

describe('Which part is asked', () => {
  it.each([
    ['akhuwat documents', 'documents'],
    ['pm youth loan ke kaghzat', 'documents'],
    ['کاغذات کون سے چاہئیں', 'documents'],
    ['ntn ki fees kitni hai', 'amount'],
    ['قسط کتنی ہے', 'amount'],
    ['kitne din lagte hain', 'time'],
    ['کتنا وقت لگتا ہے', 'time'],
    ['ntn kahan banta hai', 'where'],
    ['helpline number kya hai', 'where'],
    ['دفتر کہاں ہے', 'where'],
    ['pm youth loan ki umar', 'who'],
    ['who can apply', 'who'],
    ['عمر کی حد کیا ہے', 'who'],
    ['kaise apply karun', 'steps'],
    ['درخواست کا طریقہ', 'steps'],
    ['ye asli hai ya fraud', 'cautions'],
    ['کیا یہ سچ ہے', 'cautions'],
    ['akhuwat guarantor', 'who'],
  ])('%s: %s', (text, part) => expect(understand(text, { entry: 'akhuwat' }).part).toBe(part))
})

describe('A question that leans on what was said', () => {
  it.each([
    'aur documents?',
    'اور کاغذات؟',
    'what about punjab',
    'kitni qistein bnti',
    'kitne tak ka hota hai',
    'umr kya chahye us k liye',
    'اس میں عورتیں بھی؟',
    'and the fee?',
    'kitni mudat me wapsi',
    'درخواست کہاں دیں',
  ])('%s', (text) => expect(understand(text, { entry: 'akhuwat', language: 'ur-Latn' }).elliptical).toBe(true))

  it.each(['akhuwat ka qarza kaise milega', 'ntn kaise banta hai', 'شہد کی تربیت کہاں', 'honey training in swat'])(
    'not: %s',
    (text) => expect(understand(text, { entry: 'pm-youth' }).elliptical).toBe(false),
  )
})

describe('A place alone', () => {
  it.each(['sialkot', 'lahore me', 'لاہور', 'dera ismail khan'])('says where, and not what: %s', (text) => {
    expect(understand(text, {}).onlyPlace).toBe(true)
  })

  it('leans on what was talked about, where something was', () => {
    expect(understand('lahore', { entry: 'akhuwat' }).onlyPlace).toBeUndefined()
    expect(understand('lahore me loan', {}).onlyPlace).toBeUndefined()
  })
})

describe('Understanding never fails, and never changes its mind', () => {
  const pieces = fc.constantFrom(
    'qarz',
    'قرض',
    'loan',
    'stop',
    '👍',
    '5 lakh',
    '\u200f',
    'ﻻ',
    '12345-1234567-1',
    'kya',
    '؟',
    '\n',
    'نہیں',
    '%',
    '\u0000',
    'मैं',
    '٣',
    'x'.repeat(300),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
  )
  const contexts = fc.constantFrom({}, { language: 'ur' as const }, { language: 'ur-Latn' as const, entry: 'akhuwat' })

  it('whatever is typed', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const utterance = understand(text, context)
        expect(utterance).toEqual(understand(text, context))
        for (const { score } of utterance.candidates) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
        expect(utterance.candidates.length).toBeLessThanOrEqual(5)
      }),
      { numRuns: 300 },
    )
  })

  it('and does without any knowledge at all', () => {
    const blank = prepareUnderstanding({ documents: [], places }, examples)
    expect(blank('qarz chahiye', {}).candidates).toEqual([])
    expect(blank('salam', {}).intent).toBe('greet')
  })

  it('reads a message of many pages', () => {
    const utterance = understand(`akhuwat ka qarz ${'bohat lambi baat '.repeat(500)}`, {})
    expect(utterance.intent).toBe('ask')
  })
})

describe('What was told earlier', () => {
  const understandSchemes = prepareUnderstanding(
    {
      places,
      documents: [
        { entry: 'kp-loan', language: 'en', field: 'title', text: 'Youth loan of Khyber Pakhtunkhwa, Peshawar' },
        { entry: 'punjab-loan', language: 'en', field: 'title', text: 'Youth loan of Punjab, Lahore' },
        { entry: 'kp-loan', language: 'en', field: 'utterance', text: 'youth loan in peshawar' },
        { entry: 'punjab-loan', language: 'en', field: 'utterance', text: 'youth loan in lahore' },
      ],
    },
    examples,
  )
  const first = (province: 'kp' | 'punjab') =>
    understandSchemes('youth loan for my shop', { province }).candidates[0]?.entry

  it('breaks the tie between the schemes of two provinces', () => {
    expect([first('kp'), first('punjab')]).toEqual(['kp-loan', 'punjab-loan'])
  })

  it('gives way to a place named now', () => {
    expect(understandSchemes('youth loan in lahore', { province: 'kp' }).candidates[0]?.entry).toBe('punjab-loan')
  })
})
