import { describe, expect, it } from 'vitest'
import { check } from '../../src/knowledge/check.js'
import { edited, folderWith } from './support.js'

/** What check says of the loan with these words of `facts.yaml` exchanged: `line: message`, English and Urdu. */
function said(from: string | RegExp, to: string) {
  const { complaints } = check(folderWith(edited('facts.yaml', from, to)), { today: '2026-04-01' })
  return complaints.filter(({ rule }) => rule !== 'expected-entry')
}

describe('An editor who does not know YAML is told what the hand did', () => {
  it.each([
    ['a tab for spaces', '  age: {', '\tage: {', 9, 'a tab stands in this line: use spaces instead'],
    ['curly quotes', '"https://www.sbp.org.pk/x.asp"', '“https://www.sbp.org.pk/x.asp”', 19, 'write straight ones'],
    [
      'a colon forgotten',
      'owner: financing',
      'owner financing',
      5,
      'a colon is missing after the name: write "owner: …"',
    ],
    ['= for a colon', 'owner: financing', 'owner = financing', 5, 'write a colon instead of =, as in "owner: …"'],
    ['no space after it', 'min: 21', 'min:21', 9, 'a space is missing after the colon: write "min: …"'],
    ['a line too far left', '  tier1:', ' tier1:', 10, 'does not begin where its neighbours do'],
    ['a line too far right', '  tier1:', '    tier1:', 10, 'does not begin where its neighbours do'],
    ['Urdu digits', 'min: 21', 'min: ۲۱', 9, '"۲۱" is in Urdu digits: write 21'],
    ['Arabic digits', 'max: 500000', 'max: ٥٠٠٠٠٠', 10, '"٥٠٠٠٠٠" is in Urdu digits: write 500000'],
    ['a date in Urdu digits', '2026-03-01', '۲۰۲۶-۰۳-۰۱', 3, 'write 2026-03-01'],
    [
      'a date as one writes it',
      'verified: 2026-03-01',
      'verified: 1/3/2026',
      3,
      'write the year first: 2026-03-01 for 1/3/2026',
    ],
    ['a date in words', 'verified: 2026-03-01', 'verified: 1 March 2026', 3, 'write year-month-day'],
    [
      'an Urdu comma',
      'min: 21, max',
      'min: 21، max',
      9,
      '"،" stands in this line: between names and figures write the English ,',
    ],
    ['a semicolon', 'min: 21, max', 'min: 21; max', 9, 'a ; stands between two names: write a comma'],
    ['commas in a figure', 'max: 500000', 'max: 5,00,000', 10, '"5,00,000" has commas inside'],
    ['a figure in quotes', 'max: 500000', 'max: "500,000"', 10, 'write the number alone, 500000'],
    ['a figure with its unit', 'max: 500000', 'max: 5 lakh', 10, 'write the number alone, 500000'],
    ['a per cent sign', 'markup_percent: 0', 'markup_percent: 5%', 10, 'write the number alone, 5, without quotes'],
    ['a figure in words', 'markup_percent: 0', 'markup_percent: zero', 10, 'write a number, or leave the fact out'],
    ['two figures exchanged', 'min: 21, max: 45', 'min: 45, max: 21', 13, 'at least 45 and at most 21'],
    ['a slip of a digit', 'min: 21', 'min: -21', 9, 'no figure is below zero'],
    ['a capital', 'status: open', 'Status: open', 1, 'write the name in small letters: status'],
    ['a capital in a value', 'status: open', 'status: Open', 1, 'write it in small letters: open'],
    ['a name in Urdu', '  portal:', '  پورٹل:', 11, 'names are written in English letters'],
    ['a bullet', '  - { rule: age,', '  • { rule: age,', 13, 'begins with a plain dash and a space'],
    ['a dash without a space', '  - { rule: age,', '  -{ rule: age,', 13, 'begins with a plain dash and a space'],
    ['no dash at all', '  - { rule: age,', '    { rule: age,', 13, 'begins with a plain dash and a space'],
    ['round brackets', '[cnic]', '(cnic)', 16, 'round brackets ( ) stand where [ ] or { } belong'],
    ['a bracket not closed', '[cnic]', '[cnic', 16, 'close every { [ and " that was opened'],
    ['a note without its #', 'owner: financing', 'owner: financing\nask Ayesha', 6, 'a note of your own begins with #'],
    [
      'two colons',
      'owner: financing',
      'owner: financing: Ayesha',
      5,
      'put the words after the first colon in "quotes"',
    ],
    ['one name twice', 'owner: financing', 'owner: a\nowner: b', 6, 'the same name stands twice here'],
    ['a sign nobody sees', 'min: 21', 'min: \u200f21', 9, 'a sign that nobody sees stands in this line'],
    ['a space that is none', 'owner: financing', 'owner:\u00a0financing', 5, 'a sign that nobody sees'],
    [
      "git's marks",
      'owner: financing',
      '<<<<<<< HEAD\nowner: a\n=======\nowner: b\n>>>>>>> c',
      5,
      'two people changed this place',
    ],
    ['a Word file', /[\s\S]+/, 'PK\u0003\u0004word/document.xml', 1, 'this is no plain text file'],
    ['nothing at all', /[\s\S]+/, '', 1, 'begin with status: open'],
    ['a portal without https', 'portal: https://', 'portal: ', 11, 'write the whole address, beginning with https://'],
    ['a portal nobody named', 'tier1, portal] }', 'tier1] }\ncomputed: [portal]', 11, 'no source gives the address'],
  ])('%s', (_, from, to, line, message) => {
    const [first, ...more] = said(from, to).filter(({ file }) => file.endsWith('facts.yaml'))
    expect(`${first?.line}: ${first?.message}`).toContain(message)
    expect(first?.line).toBe(line)
    expect(more).toEqual([])
    expect(first?.urdu).toMatch(/[\u0600-\u06FF]/)
  })

  it('and a tab that does no harm keeps nothing from being served', () => {
    expect(said('owner: financing', 'owner:\tfinancing').map(({ level }) => level)).toEqual(['error'])
  })
})
