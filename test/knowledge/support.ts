import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A small, sound entry, as its four files; a test changes what it is about. */
export const LOAN: Readonly<Record<string, string>> = {
  'facts.yaml': `status: open
status_as_of: 2026-01
verified: 2026-03-01
review_by: 2026-09-01
owner: financing
also: [old-loan]
alternatives: [akhuwat]
facts:
  age: { min: 21, max: 45, it_min: 18 }
  tier1: { max: 500000, markup_percent: 0, years: 3 }
  portal: https://pmyp.gov.pk
eligibility:
  - { rule: age, person: age, min: age.min, max: age.max, unless: it-business }
  - { rule: it-business, person: sector, in: [it] }
steps:
  - { id: apply, where: portal, documents: [cnic], fee: 0, days: unknown }
needs: []
sources:
  - { id: sbp, url: "https://www.sbp.org.pk/x.asp", seen: 2026-03-01, supports: [age, tier1, portal] }
disputed:
  - { fact: tier1.max, note: nation }
`,
  'en.md': `# Youth Loan
label: Youth Loan
line: A loan up to {{tier1.max}}
## summary
A government loan for young people, up to {{tier1.max}}.
## who can get it
You need:
### age
{{age.min}} to {{age.max}} years old.
### it-business
In IT, from {{age.it_min}}.
## steps
### apply
Apply here:
{{portal}}
## cautions
Fees go only to the bank.
### nation
One paper names another limit than {{tier1.max}}.
## utterances
${tenWays('loan for the young')}`,
  'ur.md': `# نوجوانوں کا قرض
label: یوتھ قرض
line: قرض، {{tier1.max}} تک
## خلاصہ
نوجوانوں کے لیے سرکاری قرض، {{tier1.max}} تک۔
## کس کے لیے ہے
ضروری ہے:
### age
عمر {{age.min}} سے {{age.max}} سال۔
### it-business
آئی ٹی میں عمر {{age.it_min}} سال سے۔
## طریقہ
### apply
یہاں درخواست دیں:
{{portal}}
## احتیاط
فیس صرف بینک میں دیں۔
### nation
ایک اخبار نے {{tier1.max}} سے الگ حد لکھی ہے۔
## utterances
${tenWays('نوجوانوں کا قرض')}`,
  'ur-Latn.md': `# Naujawanon ka qarz
label: Youth Loan
line: Qarz, {{tier1.max}} tak
## khulasa
Naujawanon ke liye sarkari qarz, {{tier1.max}} tak.
## kis ke liye hai
Zaroori hai:
### age
Umar {{age.min}} se {{age.max}} saal.
### it-business
IT mein umar {{age.it_min}} saal se.
## tareeqa
### apply
Yahan darkhwast dein:
{{portal}}
## ehtiyat
Fees sirf bank mein dein.
### nation
Ek akhbar ne {{tier1.max}} se alag had likhi hai.
## utterances
${tenWays('naujawan qarz')}`,
}

/** Ten utterances of which no two say the same, nor differ in one word only. */
export function tenWays(about: string): string {
  return Array.from('abcdefghij', (letter) => `- ${about} ${letter}${letter} ${letter}x`).join('\n')
}

/** The files of a folder that holds the loan, with some of its files changed; null takes a file away. */
export function folderWith(
  changes: Readonly<Record<string, string | null>> = {},
  others: Readonly<Record<string, string>> = {},
): Map<string, string> {
  const files = new Map<string, string>([
    ['expected-ids.yaml', 'financing: [akhuwat]\n'],
    ['documents.yaml', 'cnic: { en: CNIC, ur: شناختی کارڈ, ur-Latn: CNIC }\n'],
  ])
  for (const [name, text] of Object.entries({ ...LOAN, ...changes }))
    if (text !== null) files.set(`financing/youth-loan/${name}`, text)
  for (const [path, text] of Object.entries(others)) files.set(path, text)
  return files
}

/** One file of the loan with some words exchanged. Fails when they aren't there. */
export function edited(name: keyof typeof LOAN & string, from: string | RegExp, to: string): Record<string, string> {
  const before = LOAN[name] ?? ''
  const after = before.replace(from, to)
  if (after === before) throw new Error(`${name} has no ${from}`)
  return { [name]: after }
}

/** Writes the files where a real program can read them. */
export function onDisk(files: ReadonlyMap<string, string>): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'mushir-knowledge-'))
  for (const [path, text] of files) writeInto(dir, path, text)
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

export function writeInto(dir: string, path: string, text: string) {
  const full = join(dir, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
}
