import { describe, expect, it } from 'vitest'
import { type CheckOptions, check } from '../../src/knowledge/check.js'
import { edited, folderWith, LOAN } from './support.js'

const ENTRY = 'financing/youth-loan'

/** What check says, as `file:line: level: message`, of the loan with these changes. */
function said(
  changes: Record<string, string | null> = {},
  others: Record<string, string> = {},
  options: Partial<CheckOptions> = {},
): string[] {
  const { complaints } = check(folderWith(changes, others), { today: '2026-04-01', ...options })
  return complaints
    .filter(({ rule }) => rule !== 'expected-entry')
    .map(({ file, line, level, message }) => `${file.replace(`${ENTRY}/`, '')}:${line}: ${level}: ${message}`)
}

describe('A sound folder', () => {
  it('is not complained about', () => {
    expect(said()).toEqual([])
  })

  it('may point to an entry that is promised, with a notice', () => {
    const { complaints } = check(folderWith(), { today: '2026-04-01' })
    expect(complaints.map(({ level, message }) => `${level} ${message}`)).toEqual([
      expect.stringMatching(/^notice alternatives: "akhuwat" is not written yet/),
    ])
  })
})

describe("An editor's mistakes", () => {
  it('a figure typed in digits', () => {
    expect(said(edited('en.md', '{{age.min}} to', '21 to'))).toEqual([
      expect.stringContaining(
        'en.md:6: error: the part "who": {{age.min}} stands in ur.md and ur-Latn.md but not here',
      ),
      'en.md:9: error: "21" is typed by hand: write it once under facts in facts.yaml, and {{its.name}} here',
    ])
  })

  it.each([
    ['ur.md', 'سرکاری قرض، {{tier1.max}} تک۔', 'سرکاری قرض، پانچ لاکھ تک۔', '5: error: "پانچ لاکھ"'],
    ['ur.md', 'فیس صرف بینک', 'فیس ۵۰۰ روپے صرف بینک', '17: error: "۵۰۰"'],
    ['ur-Latn.md', 'sarkari qarz, {{tier1.max}} tak.', 'sarkari qarz, paanch lakh tak.', '5: error: "paanch lakh"'],
    ['ur-Latn.md', 'sarkari qarz, {{tier1.max}} tak.', 'sarkari qarz, dhai lac tak.', '5: error: "dhai lac"'],
    ['en.md', 'up to {{tier1.max}}.', 'up to five lakh.', '5: error: "five lakh"'],
    ['en.md', 'up to {{tier1.max}}.', 'up to one million.', '5: error: "one million"'],
  ])('a figure typed otherwise, in %s: %s', (file, from, to, complaint) => {
    expect(said(edited(file, from, to)).join('\n')).toContain(`${file}:${complaint} is typed by hand`)
  })

  it('a placeholder whose fact is not there, with the names that may have been meant', () => {
    expect(said(edited('ur.md', '{{age.max}}', '{{age.mx}}'))[0]).toBe(
      'ur.md:9: fatal: {{age.mx}} points to no fact: did you mean {{age.min}} or {{age.max}} or {{age.it_min}}? If not, write the figure under facts in facts.yaml first',
    )
    expect(said(edited('ur.md', '{{age.max}}', '{{age}}'))[0]).toContain(
      'it is a group; write one of {{age.min}}, {{age.max}}, {{age.it_min}}',
    )
  })

  it('a language missing', () => {
    expect(said({ 'ur-Latn.md': null })).toContain('ur-Latn.md:1: fatal: the language is missing: write ur-Latn.md')
  })

  it('a part, a rule and a note without their words', () => {
    expect(said(edited('ur.md', /## احتیاط[\s\S]*?(?=## utterances)/, ''))).toContain(
      'ur.md:1: error: "## احتیاط" is missing, and financing/youth-loan/en.md has it: translate it',
    )
    expect(said(edited('en.md', /### age\n.*\n/, ''))[0]).toBe(
      'en.md:6: error: "### age" is missing under "## who can get it": facts.yaml names it, so write its words',
    )
    expect(said(edited('en.md', /### it-business\n.*\n/, ''))[0]).toBe(
      'en.md:6: error: "### it-business" is missing under "## who can get it": financing/youth-loan/ur.md has it: translate it',
    )
    expect(said(edited('facts.yaml', 'note: nation', 'note: dawn'))).toHaveLength(3)
  })

  it('a bracket forgotten in facts.yaml', () => {
    expect(said(edited('facts.yaml', 'it_min: 18 }', 'it_min: 18'))[0]).toMatch(
      /^facts\.yaml:\d+: fatal: a bracket, quote, comma or colon is missing/,
    )
  })

  it('a status, a day or a person field that does not exist', () => {
    expect(said(edited('facts.yaml', 'status: open', 'status: opened'))[0]).toBe(
      'facts.yaml:1: fatal: status: "opened" is none of open, closed, announced, unclear, superseded: did you mean open?',
    )
    expect(said(edited('facts.yaml', 'verified: 2026-03-01', 'verified: 2026-02-31'))[0]).toBe(
      'facts.yaml:3: fatal: verified: "2026-02-31" is no day we can read: write year-month-day with two digits each, like 2026-03-01',
    )
    expect(said(edited('facts.yaml', 'person: sector', 'person: shoe_size'))[0]).toMatch(
      /^facts\.yaml:\d+: fatal: eligibility no\. 2 person: Mushir never asks about "shoe_size"/,
    )
  })

  it('a phone number without quotes', () => {
    expect(said(edited('facts.yaml', 'portal: h', 'helpline: 0800\n  portal: h'))[0]).toContain(
      'helpline would lose its 0 or +: write it in quotes, "0800"',
    )
  })

  it('a fact without a source', () => {
    expect(said(edited('facts.yaml', '[age, tier1, portal]', '[age, tier1]'))).toEqual([
      'facts.yaml:11: error: no source supports "portal": add it to the supports of the source that says so, or to computed if it follows from other facts',
    ])
  })

  it('a source without a date, or with an address that is not https', () => {
    expect(said(edited('facts.yaml', 'seen: 2026-03-01, ', ''))[0]).toContain('seen: is missing: write a day')
    expect(said(edited('facts.yaml', 'https://www.sbp', 'http://www.sbp'))[0]).toContain('beginning with https://')
  })

  it('a link typed into a text', () => {
    expect(said(edited('en.md', 'Apply here:', 'Apply at pmyp.gov.pk:'))[0]).toBe(
      'en.md:14: error: "pmyp.gov.pk" is typed by hand: write it once under facts in facts.yaml, and {{its.name}} here',
    )
  })

  it('a label, a line and a summary that are too long, counted as filled', () => {
    const label = said(edited('ur.md', 'label: یوتھ قرض', `label: ${'قرض '.repeat(8)}`))
    expect(label[0]).toBe('ur.md:2: fatal: the label is 31 characters when filled; at most 24 fit: shorten it by 7')
    const line = said(edited('en.md', 'line: A loan', `line: A ${'good '.repeat(11)}loan`))
    expect(line[0]).toContain('en.md:3: fatal: the line is 78 characters when filled; at most 72 fit')
    const long = said(edited('en.md', 'A government loan', `A ${'good '.repeat(110)}loan`))
    expect(long[0]).toMatch(/^en\.md:4: error: "summary" is \d+ characters when filled; at most 550/)
  })

  it('Arabic letters, western marks and a line that begins with a Latin word, in Urdu', () => {
    expect(said(edited('ur.md', 'فیس صرف', 'فيس صرف'))[0]).toContain(
      'ur.md:17: error: an Arabic ي stands where Urdu has ی',
    )
    expect(said(edited('ur.md', 'بینک میں دیں۔', 'بینک میں دیں.'))[0]).toContain('write ۔')
    expect(said(edited('ur.md', 'فیس صرف بینک', 'NADRA کی فیس صرف بینک'))[0]).toContain('begin with an Urdu word')
    expect(said(edited('ur.md', 'نوجوانوں کے لیے سرکاری قرض، {{tier1.max}}', '{{tier1.max}} سرکاری قرض'))[0]).toContain(
      'begin with an Urdu word',
    )
  })

  it("a heading of another language, or nobody's", () => {
    expect(said(edited('ur-Latn.md', '## khulasa', '## Summary'))[0]).toBe(
      'ur-Latn.md:4: error: "Summary" is another language\'s heading: write ## khulasa',
    )
    expect(said(edited('en.md', '## cautions', '## warnings'))[1]).toContain(
      'no part is called "warnings": write one of',
    )
  })

  it('a review whose day has passed', () => {
    expect(said({}, {}, { today: '2026-09-02' })[0]).toMatch(/^facts\.yaml:4: notice: the review was due on 2026-09-01/)
  })

  it('the same utterance twice, in one entry or in two', () => {
    expect(said(edited('en.md', 'loan for the young bb bx', 'Loan for the young, AA: ax?'))).toEqual([
      expect.stringContaining('10 utterances, of which 9 are really different: write at least 10'),
      expect.stringContaining('says the same as line 21: ask in another way'),
    ])
    const twin = Object.fromEntries(
      Object.entries(LOAN).map(([name, text]) => [`financing/twin/${name}`, text.replace('[old-loan]', '[]')]),
    )
    expect(said({}, twin).filter((line) => line.includes('make the two differ'))).toHaveLength(3)
    expect(said({}, twin).filter((line) => line.includes('says the same as'))).toHaveLength(30)
  })

  it('one pattern with a word exchanged, said twice', () => {
    expect(said(edited('en.md', 'loan for the young bb bx', 'loan for the young bb ax'))).toEqual([
      expect.stringContaining('10 utterances, of which 9 are really different'),
      expect.stringContaining('"loan for the young bb ax" is line 21 with one word exchanged'),
    ])
  })

  it.each([
    ['a word added', 'loan for the young aa ax please'],
    ['a word left out', 'loan for young aa ax'],
    ['the words in another order', 'aa ax loan for the young'],
  ])('a near-copy: %s', (_, utterance) => {
    expect(said(edited('en.md', 'loan for the young bb bx', utterance)).join('\n')).toContain(
      `"${utterance}" is line 21 with one word exchanged`,
    )
  })

  it('ten short ways that are one pattern', () => {
    const utterances = Array.from('abcdefghij', (letter) => `- loan ${letter}${letter} kab`).join('\n')
    expect(said(edited('ur-Latn.md', /(## utterances\n)[\s\S]*/, `$1${utterances}`))).toEqual([
      'ur-Latn.md:21: error: 10 utterances, of which 1 are really different: write at least 10, as people really type them',
    ])
  })

  it('a pointer to nothing', () => {
    expect(said(edited('facts.yaml', 'needs: []', 'needs: [a-tax-number]'))[0]).toContain(
      'needs: there is no entry "a-tax-number"',
    )
    expect(said(edited('facts.yaml', 'documents: [cnic]', 'documents: [passport]'))[0]).toContain(
      'there is no paper "passport"',
    )
    expect(said(edited('facts.yaml', 'unless: it-business', 'unless: it-shop'))[0]).toContain('no rule "it-shop"')
  })

  it('a bound of a rule that is not a number', () => {
    expect(said(edited('facts.yaml', 'min: age.min', 'min: portal'))[0]).toBe(
      'facts.yaml:13: fatal: min: portal is not a number',
    )
  })

  it('a unit written beside a figure that brings its own', () => {
    const sums: [string, string, string, string][] = [
      ['en.md', 'up to {{tier1.max}}.', 'up to Rs {{tier1.max}}.', 'Rs Rs'],
      ['ur.md', 'سرکاری قرض، {{tier1.max}} تک۔', 'سرکاری قرض، {{tier1.max}} روپے تک۔', 'روپے روپے'],
      ['ur-Latn.md', 'qarz, {{tier1.max}} tak.', 'qarz, {{tier1.max}} rupay tak.', 'rupay rupay'],
      ['ur-Latn.md', 'qarz, {{tier1.max}} tak.', 'qarz, {{tier1.max}} tak, {{tier1.markup_percent}} fisad.', '% fisad'],
    ]
    for (const [file, from, to, twice] of sums) {
      expect(said(edited(file, from, to)).join('\n')).toContain(`it will read "${twice}": the figure brings its unit`)
    }
  })

  it('a rule that no person could meet', () => {
    expect(said(edited('facts.yaml', 'in: [it]', 'is: true, max: 3'))[0]).toBe(
      'facts.yaml:14: error: sector is no number: write in: [ … ]',
    )
    expect(said(edited('facts.yaml', 'in: [it]', 'in: [computers]'))[0]).toMatch(
      /^facts\.yaml:14: error: sector is never "computers": write one of agriculture, /,
    )
    expect(said(edited('facts.yaml', 'person: sector, in: [it]', 'person: province, in: [punjab, pindi]'))[0]).toBe(
      'facts.yaml:14: error: province is never "pindi": write one of punjab, sindh, kp, balochistan, islamabad, ajk, gb',
    )
  })

  it('a line left in English, and a file nobody reads', () => {
    expect(said(edited('ur-Latn.md', 'Fees sirf bank mein dein.', 'Fees go only to the bank.'))[0]).toBe(
      'ur-Latn.md:17: error: this line is the same as in en.md: write it in Roman Urdu',
    )
    const strays = ['financing/youth-loan/ur-latn.md', 'financing/readme.md', 'finance/x/facts.yaml']
    const complaints = said({}, Object.fromEntries(strays.map((path) => [path, 'words: yes'])))
    expect(complaints).toEqual([
      expect.stringContaining('finance/x/facts.yaml:1: error: there is no area "finance"'),
      expect.stringContaining('financing/readme.md:1: error: nobody reads this file'),
      'ur-latn.md:1: error: nobody reads a file of this name: rename it ur-Latn.md',
    ])
  })

  it('a name nobody reads', () => {
    expect(said(edited('facts.yaml', 'owner: financing', 'owner: financing\nstatu: closed'))[0]).toContain(
      'facts.yaml:6: error: nothing is called "statu" here',
    )
  })
})

describe('What is no mistake', () => {
  it.each([
    ['en.md', 'Fees go only to the bank.', 'One form, once, for both; the first fee goes only to the bank.'],
    ['ur.md', 'فیس صرف بینک میں دیں۔', 'ایک فیس، ایک بار، دونوں کے لیے، صرف بینک میں دیں۔'],
    ['ur-Latn.md', 'Fees sirf bank mein dein.', 'Aik bara bank, so fees pehle wahan jama kar do.'],
  ])('one, once, both and first in %s', (file, from, to) => {
    expect(said(edited(file, from, to))).toEqual([])
  })

  it('no words for a rule that only opens a way past another', () => {
    const silent = ['en.md', 'ur.md', 'ur-Latn.md'].map((file) => edited(file, /### it-business\n.*\n/, ''))
    expect(said(Object.assign({}, ...silent))).toEqual([])
  })

  it('comments, spaces and capitals in headings', () => {
    expect(
      said(edited('en.md', '## who can get it', '<!-- 5 lakh?\n see SBP 2026 -->\n##   Who can get it: ')),
    ).toEqual([])
  })
})
