import { describe, expect, it } from 'vitest'
import { check } from '../../src/knowledge/check.js'
import { edited, folderWith } from './support.js'

/** The loan with a mistake of each family of rules, every one in a copy of its own. */
const MISTAKES: readonly Record<string, string | null>[] = [
  edited('en.md', '{{age.min}} to', '21 to'),
  edited('ur.md', '{{age.max}}', '{{age.mx}}'),
  edited('ur.md', '{{age.max}}', '{{age}}'),
  edited('ur.md', '{{age.max}}', '{{age.max|rupees}}'),
  edited('en.md', '{{tier1.max}}', '{tier1.max}'),
  { 'ur-Latn.md': null },
  { 'facts.yaml': null },
  edited('ur.md', /## احتیاط[\s\S]*?(?=## utterances)/, ''),
  edited('en.md', /### age\n.*\n/, ''),
  edited('en.md', '# Youth Loan\n', ''),
  edited('en.md', '## summary', 'summary'),
  edited('en.md', '## summary', '# summary'),
  edited('en.md', '## summary', '## short'),
  edited('en.md', '## steps', '## طریقہ'),
  edited('en.md', 'label: Youth Loan', `label: ${'loan '.repeat(8)}`),
  edited('en.md', 'A government loan', `A ${'good '.repeat(130)}loan`),
  edited('en.md', 'label: Youth Loan\n', ''),
  edited('en.md', '- loan for the young aa ax', 'loan for the young aa ax'),
  edited('en.md', 'bb bx', 'aa ax'),
  edited('en.md', 'bb bx', 'bb ax'),
  edited('en.md', 'up to {{tier1.max}}.', 'up to Rs {{tier1.max}}.'),
  edited('en.md', 'Apply here', 'Apply at pmyp.gov.pk'),
  edited('en.md', 'Fees go', '**Fees** go'),
  edited('ur.md', 'فیس صرف', 'فيس صرف'),
  edited('ur.md', 'بینک میں دیں۔', 'بینک میں دیں.'),
  edited('ur.md', 'فیس صرف بینک', 'NADRA کی فیس صرف بینک'),
  edited('ur-Latn.md', 'Fees sirf bank mein dein.', 'Fees go only to the bank.'),
  edited('facts.yaml', 'status: open', 'status: opened'),
  edited('facts.yaml', 'verified: 2026-03-01\n', ''),
  edited('facts.yaml', 'person: sector', 'person: shoe_size'),
  edited('facts.yaml', 'in: [it]', 'is: true, max: 3'),
  edited('facts.yaml', 'in: [it]', 'in: [shoes]'),
  edited('facts.yaml', 'min: age.min', 'min: age.mn'),
  edited('facts.yaml', 'unless: it-business', 'unless: it-shop'),
  edited('facts.yaml', 'fee: 0', 'fee: free'),
  edited('facts.yaml', 'years: 3', 'years: tier1.years'),
  edited('ur.md', '## utterances\n', '## utterances\n### documents\n'),
  edited('facts.yaml', '[age, tier1, portal]', '[age, tier1, phone]'),
  edited('facts.yaml', 'seen: 2026-03-01', 'seen: 2027-03-01'),
  edited('facts.yaml', 'review_by: 2026-09-01', 'review_by: 2026-03-01'),
  edited('facts.yaml', 'portal: h', 'helpline: 0800\n  portal: h'),
  edited('facts.yaml', 'needs: []', 'needs: [a-tax-number]'),
  edited('facts.yaml', 'documents: [cnic]', 'documents: [passport]'),
  edited('facts.yaml', 'owner: financing', 'statu: closed'),
  edited('facts.yaml', 'it_min: 18 }', 'it_min: 18'),
]

const URDU = /[\u0600-\u06FF]/

describe('What is wrong', () => {
  it('is said in Urdu as well as in English, naming the same figures and names', () => {
    const told = MISTAKES.flatMap((changes) => check(folderWith(changes), { today: '2026-04-01' }).complaints)
    expect(told.length).toBeGreaterThan(MISTAKES.length)
    for (const { message, urdu } of told) {
      expect(urdu, message).toMatch(URDU)
      const named = (text = '') => text.match(/\{\{[\w.]+\}\}|\d+/g)?.toSorted() ?? []
      expect(new Set(named(urdu)), message).toEqual(new Set(named(message)))
    }
  })

  it('is written with Urdu letters and marks', () => {
    const told = MISTAKES.flatMap((changes) => check(folderWith(changes), { today: '2026-04-01' }).complaints)
    for (const { rule, urdu = '' } of told)
      if (rule !== 'arabic-letter') expect(urdu).not.toMatch(/[يكىة]|[\u0600-\u06FF][,;?]/)
  })
})
