import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCheck } from '../../src/cli/knowledge/check.js'
import { withoutIsolates } from '../../src/model/isolate.js'
import { edited, folderWith, onDisk } from '../knowledge/support.js'

/**
 * Ayesha keeps the financing entries and has never programmed. One morning she makes ten mistakes, one after the
 * other, and after each asks `knowledge -- check`. Every time she reads one line that says where and what to write.
 */
describe('Ten mistakes of one morning', () => {
  let said: string[] = []
  let folder: ReturnType<typeof onDisk>

  beforeEach(() => {
    said = []
    vi.spyOn(console, 'log').mockImplementation((line = '') => void said.push(withoutIsolates(String(line))))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    folder.remove()
  })

  /** The lines of `check` on the file she edited, without the folder before them. */
  function told(file: string, from: string | RegExp, to: string, language: 'en' | 'ur' = 'en'): string[] {
    folder = onDisk(folderWith(edited(file, from, to)))
    expect(runCheck(folder.dir, { today: '2026-04-01', language })).toBe(1)
    const entry = `${folder.dir}/financing/youth-loan/`
    return said
      .filter((line) => line.startsWith(`${entry}${file}`) && !line.includes(': notice: '))
      .map((line) => line.slice(entry.length))
  }

  it('1. The limit was raised: she types it as the newspaper does', () => {
    expect(told('facts.yaml', 'max: 500000', 'max: 7,50,000')).toEqual([
      'facts.yaml:10: "7,50,000" has commas inside, which part one figure from the next: write 750000',
    ])
  })

  it('2. She writes the day she checked as on a cheque', () => {
    expect(told('facts.yaml', 'verified: 2026-03-01', 'verified: 1/4/2026')).toEqual([
      'facts.yaml:3: verified: write the year first: 2026-04-01 for 1/4/2026',
    ])
  })

  it('3. Her phone put curly quotes round the new helpline', () => {
    expect(told('facts.yaml', 'portal: h', 'helpline: “1786”\n  portal: h')).toEqual([
      'facts.yaml:11: curly quotes “ ” stand in this line: write straight ones, "like this"',
    ])
  })

  it('4. With straight quotes, nobody knows where the number is from', () => {
    expect(told('facts.yaml', 'portal: h', 'helpline: "1786"\n  portal: h')).toEqual([
      'facts.yaml:11: no source supports "helpline": add it to the supports of the source that says so, or to computed if it follows from other facts',
    ])
  })

  it('5. In the Urdu text she writes the age herself, as one says it', () => {
    expect(told('ur.md', 'عمر {{age.min}} سے', 'عمر اکیس سے')).toEqual([
      'ur.md:6: the part "who": {{age.min}} stands in en.md and ur-Latn.md but not here: every language tells the same figures',
      'ur.md:9: "اکیس" is typed by hand: write it once under facts in facts.yaml, and {{its.name}} here',
    ])
  })

  it('6. She begins an Urdu line with the name of an office', () => {
    expect(told('ur.md', 'فیس صرف بینک', 'NADRA کی فیس صرف بینک')).toEqual([
      'ur.md:17: the line begins with a Latin word or a figure and would read from the wrong side: begin with an Urdu word',
    ])
  })

  it('7. She adds a rule about something nobody is asked', () => {
    expect(told('facts.yaml', 'person: sector, in: [it]', 'person: caste, in: [any]')[0]).toMatch(
      /^facts\.yaml:14: eligibility no\. 2 person: Mushir never asks about "caste", so this rule could not be decided; write one of: age, province, /,
    )
  })

  it('8. The label is too long for a phone, in Urdu only', () => {
    expect(told('ur.md', 'label: یوتھ قرض', 'label: نوجوانوں کے لیے بلاسود سرکاری قرض')).toEqual([
      'ur.md:2: the label is 33 characters when filled; at most 24 fit: shorten it by 9',
    ])
  })

  it('9. She makes ten ways of asking out of one', () => {
    const ways = ['umar', 'fees', 'hadd', 'kaghzat', 'tareekh', 'qist', 'muddat', 'bank', 'form', 'shart']
    const utterances = ways.map((word) => `- youth qarz ki ${word} kya hai`).join('\n')
    const lines = told('ur-Latn.md', /(## utterances\n)[\s\S]*/, `$1${utterances}\n`)
    expect(lines[0]).toBe(
      'ur-Latn.md:21: 10 utterances, of which 1 are really different: write at least 10, as people really type them',
    )
    expect(lines[1]).toBe(
      'ur-Latn.md:22: "youth qarz ki fees kya hai" is line 21 with one word exchanged: ask in a really different way',
    )
  })

  it('10. And the last one she reads in Urdu: a bracket forgotten', () => {
    expect(told('facts.yaml', 'it_min: 18 }', 'it_min: 18', 'ur')).toEqual([
      'facts.yaml:9: یہاں یا اس سے اوپر کی سطر میں کوئی بریکٹ، واوین، کاما یا کالن رہ گیا ہے: جو { [ یا " کھولا ہے اسے بند کریں',
    ])
  })
})
