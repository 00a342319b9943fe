import { check } from '../../src/knowledge/check.js'
import { folderWith } from './support.js'

const PLACES = ['punjab', 'sindh', 'kp', 'balochistan', 'islamabad', 'ajk', 'gb']
  .map((id, at) => `  ${id}: { en: ${'ABCDEFG'[at]}land, ur: ${'ابپتٹجچ'[at]}ستان, office: smeda-kp }`)
  .join('\n')

/** What lies beside the entries in a small, sound folder: a journey, ready replies, desks, papers, the directory. */
export const HOUSE: Readonly<Record<string, string>> = {
  'documents.yaml': 'cnic: { en: CNIC, ur: شناختی کارڈ, ur-Latn: CNIC }\n',
  'desks.yaml': `default: head
desks:
  - { id: head, en: Head office, ur: صدر دفتر }
  - { id: kp, en: Peshawar, ur: پشاور, provinces: [kp], topics: [youth-loan], kinds: [plot] }
kinds:
  - { id: plot, en: Plot, ur: پلاٹ }
`,
  'canned/loan/reply.yaml': 'entry: youth-loan\n',
  'canned/loan/en.md': '# The loan\nUp to {{tier1.max}}.\n',
  'canned/loan/ur.md': '# قرض\nرقم {{tier1.max}} تک۔\n',
  'canned/loan/ur-Latn.md': '# Qarz\n{{tier1.max}} tak.\n',
  'directory/offices.yaml': `smeda-kp:
  body: smeda
  province: kp
  desk: kp
  en: SMEDA Peshawar
  ur: سمیڈا پشاور
  phones:
    - { id: phone, number: "091-111-111-456", seen: 2014-05 }
  sources:
    - { name: SMEDA study, seen: 2014-05 }
`,
  'directory/places.yaml': `provinces:
${PLACES}
districts:
  swat: { province: kp, en: Swat, ur: سوات, spellings: [swaat] }
cities:
  mingora: { district: swat, en: Mingora, ur: مینگورہ }
`,
  'directory/hours.yaml': `desks:
  kp:
    mon-thu: ["09:00-17:00"]
    confirmed: { on: 2026-03-01, by: the desk }
`,
  'directory/holidays.yaml': `holidays:
  - id: kashmir-day
    from: 2027-02-05
    en: Kashmir Day
    ur: یومِ کشمیر
    source: { name: Cabinet Division, seen: 2026-03-20 }
`,
  'journeys/guide/journey.yaml': `start: age
steps:
  - id: age
    ask: age
    as: age
    min: 12
    max: 110
  - id: home
    ask: at_home
    options: [own, rented]
  - id: do
    pick:
      - { id: youth, entry: youth-loan, when: { answer: age, max: 45 } }
      - { id: ask-us }
`,
  'journeys/guide/en.md': `# A guide
## age
How old are you?
### called
Age
### too-low
At least {{min}}.
### too-high
At most {{max}}.
## home
Whose shop is it?
### called
The shop
### own
My own
### rented
Rented
also: on rent
## do
Do this:
### ask-us
Ask us.
`,
  'journeys/guide/ur.md': `# رہنما
## age
آپ کی عمر کتنی ہے؟
### called
عمر
### too-low
کم از کم {{min}}۔
### too-high
زیادہ سے زیادہ {{max}}۔
## home
دکان کس کی ہے؟
### called
دکان
### own
اپنی
### rented
کرائے کی
## do
یہ کریں:
### ask-us
ہم سے پوچھیں۔
`,
  'journeys/guide/ur-Latn.md': `# Rahnuma
## age
Aap ki umar kitni hai?
### called
Umar
### too-low
Kam az kam {{min}}.
### too-high
Zyada se zyada {{max}}.
## home
Dukan kis ki hai?
### called
Dukan
### own
Apni
### rented
Kiraye ki
## do
Yeh karein:
### ask-us
Hum se poochein.
`,
}

/** What `check` says of the house when words of one file are exchanged; null takes the file away. */
export function slipped(path: keyof typeof HOUSE & string, from: string | RegExp, to: string | null) {
  const before = HOUSE[path] ?? ''
  const after = to === null ? null : before.replace(from, to)
  if (after === before) throw new Error(`${path} has no ${from}`)
  const { [path]: _, ...others } = HOUSE
  const files = folderWith({}, after === null ? others : { ...others, [path]: after })
  if (after === null) files.delete(path)
  return check(files, { today: '2026-04-01' }).complaints
}
