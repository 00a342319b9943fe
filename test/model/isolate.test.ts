import { describe, expect, it } from 'vitest'
import { renderText } from '../../src/knowledge/render.js'
import { isolated, withoutIsolates } from '../../src/model/isolate.js'

const shown = (text: string) => isolated(text).replaceAll('\u2066', '⟨').replaceAll('\u2069', '⟩')

describe('Inside Urdu', () => {
  it.each([
    ['فون: 042-111-111-456 پر', 'فون: ⟨042-111-111-456⟩ پر'],
    ['فون +92 51 9259283 پر', 'فون ⟨+92 51 9259283⟩ پر'],
    ['نام PM Youth Loan ہے', 'نام ⟨PM Youth Loan⟩ ہے'],
    ['وقت 5-10 دن', 'وقت ⟨5-10⟩ دن'],
    ['صبح 9:00 بجے', 'صبح ⟨9:00⟩ بجے'],
    ['شرح 7% ہے', 'شرح ⟨7%⟩ ہے'],
    ['ایس آر او 1852(I)/2025 سے', 'ایس آر او ⟨1852(I)/2025⟩ سے'],
    ['دفعہ 14AC، 1 جولائی سے', 'دفعہ ⟨14AC⟩، 1 جولائی سے'],
    ['بینک NBP، BOP یا HBL', 'بینک ⟨NBP⟩، BOP یا HBL'],
  ])('%s keeps its order', (text, expected) => {
    expect(shown(text)).toBe(expected)
    expect(withoutIsolates(isolated(text))).toBe(text)
  })

  it.each([
    'کل 25,000 روپے',
    '12.5 لاکھ روپے',
    'یہ NADRA سے',
    'عمر 21 سے 45 سال',
    'پتہ: https://pmyp.gov.pk/x-1',
    'ای میل: cpd.helpdesk@sbp.org.pk',
  ])('%s is left as it is', (text) => {
    expect(isolated(text)).toBe(text)
  })

  it('a street address that is a fact stays one piece', () => {
    const facts = new Map([['office', 'Shaheen Complex, M.R. Kiyani Road (3rd floor), Karachi']])
    const text = renderText('where', { intro: 'پتا: {{office}}', items: [] }, facts, 'ur')
    expect(text).toBe(`پتا: \u2066${facts.get('office')}\u2069`)
  })

  it('a name beside an address is kept apart from it', () => {
    expect(shown('یہاں PM Youth https://pmyp.gov.pk/a دیکھیں')).toBe('یہاں ⟨PM Youth⟩ https://pmyp.gov.pk/a دیکھیں')
  })
})
