import { describe, expect, it } from 'vitest'
import { check } from '../../src/knowledge/check.js'
import { HOUSE, slipped } from './house-support.js'
import { folderWith } from './support.js'

/** A slip in each file that lies beside the entries, for each thing `check` can find wrong with it. */
const SLIPS: readonly [keyof typeof HOUSE & string, string | RegExp, string | null][] = [
  ['documents.yaml', 'en: CNIC, ', ''],
  ['documents.yaml', 'ur-Latn: CNIC', 'roman: CNIC'],
  ['documents.yaml', /{.*/, 'CNIC'],
  ['desks.yaml', 'default: head', 'default: hed'],
  ['desks.yaml', 'id: kp', 'id: head'],
  ['desks.yaml', '[kp]', '[kpk]'],
  ['desks.yaml', 'provinces', 'province'],
  ['desks.yaml', '[youth-loan]', '[yuth-loan]'],
  ['desks.yaml', 'kinds: [plot]', 'kinds: [plots]'],
  ['desks.yaml', 'kinds: [plot]', 'answers_within: soon'],
  ['desks.yaml', ', topics', ', languages: [], topics'],
  ['canned/loan/reply.yaml', 'youth-loan', 'yuth-loan'],
  ['canned/loan/reply.yaml', 'entry', 'entri'],
  ['canned/loan/en.md', '{{tier1.max}}', '{{tier9.max}}'],
  ['canned/loan/en.md', '{{tier1.max}}', '500'],
  ['canned/loan/en.md', '# The loan', 'The loan'],
  ['canned/loan/en.md', 'Up', 'قرض'],
  ['canned/loan/en.md', 'Up', 'word '.repeat(400)],
  ['canned/loan/ur.md', '', null],
  ['directory/offices.yaml', 'province: kp', 'province: kpk'],
  ['directory/offices.yaml', '  body: smeda\n', ''],
  ['directory/offices.yaml', '"091-111-111-456"', '"ring us"'],
  ['directory/offices.yaml', 'seen: 2014-05 }\n  s', 'seen: 2027-05 }\n  s'],
  ['directory/offices.yaml', 'desk: kp', 'ask: smeda-hq'],
  ['directory/offices.yaml', 'desk: kp', 'address: { en: Mall Road, ur: مال روڈ }'],
  ['directory/offices.yaml', 'desk: kp', 'email: smeda'],
  ['directory/offices.yaml', 'desk: kp', 'site: smeda'],
  ['directory/offices.yaml', /sources:[\s\S]*/, 'sources: []\n'],
  ['directory/places.yaml', 'spellings: [swaat]', 'spellings: swaat'],
  ['directory/places.yaml', 'province: kp, en: Swat', 'en: Swat'],
  ['directory/places.yaml', 'district: swat', 'district: swatt'],
  ['directory/places.yaml', 'district: swat, ', ''],
  ['directory/places.yaml', '  mingora', '  swat'],
  ['directory/places.yaml', 'en: Swat', 'en: سوات'],
  ['directory/places.yaml', 'ur: مینگورہ', 'ur: Mingora'],
  ['directory/places.yaml', '[swaat]', '[swaat, mingora]'],
  ['directory/places.yaml', ', office: smeda-kp', ''],
  ['directory/places.yaml', 'office: smeda-kp', 'office: smeda-hq'],
  ['directory/places.yaml', 'spellings: [swaat]', 'common_word: true'],
  ['directory/hours.yaml', '"09:00-17:00"', '"9 to 5"'],
  ['directory/hours.yaml', '09:00-17:00', '17:00-09:00'],
  ['directory/hours.yaml', '["09:00-17:00"]', '["09:00-13:00", "12:00-17:00"]'],
  ['directory/hours.yaml', 'mon-thu', 'thu-mon'],
  ['directory/hours.yaml', /\n {4}confirmed.*/, ''],
  ['directory/hours.yaml', '2026-03-01', '2027-03-01'],
  ['directory/hours.yaml', /\n {4}mon.*/, ''],
  ['directory/hours.yaml', '  kp:', '  lahore:'],
  ['directory/holidays.yaml', '2027-02-05', '2027-02-30'],
  ['directory/holidays.yaml', '2027-02-05', '2027-13-05'],
  ['directory/holidays.yaml', '2027-02-05', '5/2/2027'],
  ['directory/holidays.yaml', 'en: K', 'to: 2027-02-01\n    en: K'],
  ['directory/holidays.yaml', /\n {4}source.*/, ''],
  ['directory/holidays.yaml', 'name: Cabinet Division, ', ''],
  ['journeys/guide/journey.yaml', '', null],
  ['journeys/guide/journey.yaml', 'start: age', 'start: agee'],
  ['journeys/guide/journey.yaml', 'id: home', 'id: age'],
  ['journeys/guide/journey.yaml', '[own, rented]', '[own, own]'],
  ['journeys/guide/journey.yaml', '[own, rented]', '[]'],
  ['journeys/guide/journey.yaml', 'as: age', 'as: years'],
  ['journeys/guide/journey.yaml', 'as: age', 'az: age'],
  ['journeys/guide/journey.yaml', 'ask: at_home', 'ask: At Home'],
  ['journeys/guide/journey.yaml', 'ask: at_home', 'ask: at_home\n    tell: true'],
  ['journeys/guide/journey.yaml', 'min: 12', 'min: youth-loan:age.least'],
  ['journeys/guide/journey.yaml', 'id: age\n    ask: age', 'id: age\n    from: profile'],
  ['journeys/guide/journey.yaml', ', max: 45', ''],
  ['journeys/guide/journey.yaml', 'answer: age', 'answer: shoe_size'],
  ['journeys/guide/journey.yaml', 'entry: youth-loan', 'entry: akhuwat'],
  ['journeys/guide/journey.yaml', '      - { id: ask-us }\n', ''],
  ['journeys/guide/journey.yaml', '  - id: do', '  - { id: lost, tell: true, next: age }\n  - id: do'],
  ['journeys/guide/en.md', '', null],
  ['journeys/guide/en.md', '# A guide\n', ''],
  ['journeys/guide/en.md', '# A guide', 'A guide'],
  ['journeys/guide/en.md', 'Whose shop is it?\n', ''],
  ['journeys/guide/en.md', '### own\nMy own\n', ''],
  ['journeys/guide/en.md', 'My own', `My ${'own '.repeat(9)}`],
  ['journeys/guide/en.md', 'also: on rent', `line: ${'on rent '.repeat(11)}`],
  ['journeys/guide/en.md', 'also: on rent', `offer: ${'on rent '.repeat(4)}`],
  ['journeys/guide/en.md', 'also: on rent', 'or on rent'],
  ['journeys/guide/en.md', '### own', '### mine'],
  ['journeys/guide/en.md', '## home', '## house'],
  ['journeys/guide/en.md', '### too-low\nAt least {{min}}.\n', ''],
  ['journeys/guide/en.md', '{{min}}', '{{least}}'],
  ['journeys/guide/en.md', '{{min}}', '12'],
  ['journeys/guide/en.md', 'Do this:', 'Do this:\n### utterances\nwhat now'],
]

const URDU = /[\u0600-\u06FF]/
/** Names, figures and placeholders, which no language changes. */
const named = (text: string) => new Set(text.match(/\{\{[\w:.]+\}\}|"[a-z][\w-]+"|\d+/g))

describe('The house', () => {
  it('is sound before anything is changed in it', () => {
    const { complaints } = check(folderWith({}, HOUSE), { today: '2026-04-01' })
    expect(complaints.filter(({ level }) => level !== 'notice')).toEqual([])
  })
})

describe.each(SLIPS)('In %s, "%s" become "%s"', (path, from, to) => {
  it('is said in Urdu as in English, with the same names and figures', () => {
    const complaints = slipped(path, from, to)
    expect(complaints.filter(({ file }) => file.split('/')[0] === path.split('/')[0])).not.toEqual([])
    for (const { message, urdu, rule } of complaints) {
      expect(urdu, message).toMatch(URDU)
      expect(named(urdu), message).toEqual(named(message))
      if (rule !== 'arabic-letter') expect(urdu).not.toMatch(/[يكىة]|[\u0600-\u06FF][,;?]/)
    }
  })
})
