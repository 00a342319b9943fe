import { check } from '../../src/knowledge/check.js'
import { folderWith } from './support.js'

const OFFICES = `smeda-kp:
  body: smeda
  province: kp
  desk: kp
  nearest: true
  en: SMEDA Peshawar
  ur: سمیڈا پشاور
  phones:
    - { id: phone, number: "091-111-111-456", seen: 2014-05 }
  sources:
    - { name: SMEDA study, seen: 2014-05 }
`

const PLACES = `provinces:
${['punjab', 'sindh', 'kp', 'balochistan', 'islamabad', 'ajk', 'gb']
  .map((id, at) => `  ${id}: { en: ${'ABCDEFG'[at]}land, ur: ${'ابپتٹجچ'[at]}ستان, office: smeda-kp }`)
  .join('\n')}
districts:
  swat: { province: kp, en: Swat, ur: سوات, spellings: [swaat] }
  mardan: { province: kp, en: Mardan, ur: مردان }
cities:
  mingora: { district: swat, en: Mingora, ur: مینگورہ }
`

/** A small, sound directory, some of its files exchanged or with words changed, and what the check says of it. */
export function checked(
  changes: Readonly<Record<string, string>>,
  inOffices: readonly [string, string] = ['', ''],
  inPlaces: readonly [string, string] = ['', ''],
  inLoan: Readonly<Record<string, string>> = {},
) {
  const directory = {
    'offices.yaml': OFFICES.replace(...inOffices),
    'places.yaml': PLACES.replace(...inPlaces),
    'hours.yaml': 'desks: {}\n',
    'holidays.yaml': 'holidays: []\n',
    ...changes,
  }
  const files = folderWith(
    inLoan,
    Object.fromEntries(Object.entries(directory).map(([name, text]) => [`directory/${name}`, text])),
  )
  const { complaints, loaded } = check(files, { today: '2026-11-29' })
  return { files, loaded, all: complaints, complaints: complaints.filter(({ file }) => file.startsWith('directory/')) }
}
