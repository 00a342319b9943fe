import { describe, expect, it } from 'vitest'
import { withConsequences } from '../../src/eligibility/person.js'
import { readFolder } from '../../src/knowledge/folder.js'
import { load } from '../../src/knowledge/load.js'
import { isOld } from '../../src/model/directory.js'
import { withoutIsolates } from '../../src/model/isolate.js'
import { LANGUAGES } from '../../src/model/language.js'
import { checked } from './directory-support.js'
import { edited } from './support.js'

const ours = load(readFolder('knowledge')).library

describe('The directory', () => {
  it('names the office of a citizen’s province where none nearer is known', () => {
    expect(ours.nearestOffice({ district: 'swat' })?.id).toBe('smeda-kp')
    expect(ours.nearestOffice({ district: 'mingora' })?.id).toBe('smeda-kp')
    expect(ours.nearestOffice({ province: 'sindh' })?.id).toBe('smeda-sindh')
    expect(ours.nearestOffice({ district: 'skardu' })?.id).toBe('smeda-gb')
  })

  it('sends Islamabad, which has no office that we know of, to the head office', () => {
    expect(ours.nearestOffice({ province: 'islamabad' })?.id).toBe('smeda-head')
  })

  it('goes by the district rather than by a province that doesn’t hold it', () => {
    expect(ours.nearestOffice({ province: 'punjab', district: 'quetta' })?.id).toBe('smeda-balochistan')
  })

  it('names nobody an office from nowhere', () => {
    expect(ours.nearestOffice({})).toBeUndefined()
  })

  it('finds an office for every place it knows', () => {
    const lost = ours.places().filter(({ id, kind, province }) => {
      const where = kind === 'province' ? { province } : { district: id }
      return ours.nearestOffice(where) === undefined
    })
    expect(lost).toEqual([])
  })

  it('has every place in three scripts', () => {
    for (const { name } of ours.places()) for (const language of LANGUAGES) expect(name[language]).not.toBe('')
    expect(ours.place('mingora')).toMatchObject({ district: 'swat', province: 'kp', name: { ur: 'مینگورہ' } })
  })

  it('takes those districts for merged that the rules of loans do', () => {
    const kp = ours.places().filter(({ kind, province }) => kind === 'district' && province === 'kp')
    for (const { id, merged = false } of kp)
      expect({ id, merged: withConsequences({ district: id }).merged_district }).toEqual({ id, merged })
  })

  it('promises no hours that nobody has confirmed', () => {
    expect(ours.hours('kp')).toBeUndefined()
    expect(ours.holidays()).toEqual([])
  })
})

describe('A phone number', () => {
  it('is old three years after it was last seen, to the day', () => {
    expect(isOld('2023-11-29', new Date('2026-11-28T18:59:00Z'))).toBe(false)
    expect(isOld('2023-11-29', new Date('2026-11-28T19:00:00Z'))).toBe(true)
  })

  it('counts from the first day of a month or year', () => {
    expect(isOld('2023-12', new Date('2026-11-29T00:00:00Z'))).toBe(false)
    expect(isOld('2023', new Date('2026-01-01T00:00:00Z'))).toBe(true)
  })

  it('is old where nobody knows when it was seen', () => {
    expect(isOld('undated', new Date('2026-11-29T00:00:00Z'))).toBe(true)
  })
})

describe('An editor who writes hours and holidays', () => {
  const hours = (days: string) =>
    checked({ 'hours.yaml': `desks:\n  kp:\n    ${days}\n    confirmed: { on: 2026-11-20, by: the desk }\n` })

  it('gets each day’s spans, a Friday break among them, in minutes of the day', () => {
    const { loaded } = hours('mon-wed: ["09:00-17:00"]\n    fri: ["09:00-12:30", "14:30-17:00"]')
    const week = loaded.library.hours('kp')?.week
    expect(week?.tue).toEqual([{ from: 540, to: 1020 }])
    expect(week?.fri).toEqual([
      { from: 540, to: 750 },
      { from: 870, to: 1020 },
    ])
    expect(week?.thu).toBeUndefined()
  })

  it.each([
    ['fri: ["14:30-17:00", "09:00-12:30"]', 'write the spans in order'],
    ['fri: ["17:00-09:00"]', 'the end must come after the beginning'],
    ['friday: ["09:00-17:00"]', 'write a day or days in order'],
    ['fri-mon: ["09:00-17:00"]', 'write a day or days in order'],
    ['fri: 9 to 5', 'write a list'],
  ])('is told what is wrong with %s', (days, said) => {
    const { complaints } = hours(days)
    expect(complaints).toEqual([expect.objectContaining({ file: 'directory/hours.yaml', line: 3, level: 'fatal' })])
    expect(complaints[0]?.message).toContain(said)
  })

  it('is told of a desk that no office has', () => {
    const { complaints } = checked({
      'hours.yaml': 'desks:\n  moon:\n    mon: ["09:00-17:00"]\n    confirmed: { on: 2026-11-20, by: me }\n',
    })
    expect(complaints.map(({ rule, line }) => [rule, line])).toEqual([['lost-desk', 2]])
  })

  it('may not leave out who confirmed the hours', () => {
    const { complaints } = checked({ 'hours.yaml': 'desks:\n  kp:\n    mon: ["09:00-17:00"]\n' })
    expect(complaints[0]?.message).toContain('hours that nobody confirmed are left out')
  })

  it('gets holidays in the order of their days, one day long unless said otherwise', () => {
    const holiday = (id: string, days: string) =>
      `  - { id: ${id}, ${days}, en: Eid, ur: عید, source: { name: Cabinet Division, seen: 2026-11-01 } }\n`
    const { loaded } = checked({
      'holidays.yaml': `holidays:\n${holiday('eid', 'from: 2027-03-10, to: 2027-03-12, moon: true')}${holiday('kashmir', 'from: 2027-02-05')}`,
    })
    expect(loaded.library.holidays().map(({ from, to, moon }) => [from, to, moon])).toEqual([
      ['2027-02-05', '2027-02-05', undefined],
      ['2027-03-10', '2027-03-12', true],
    ])
  })
})

describe('An editor who changes offices and places', () => {
  it('is told of a phone without the day it was seen', () => {
    const { complaints } = checked({}, ['seen: 2014-05 }', '}'])
    expect(complaints[0]).toMatchObject({ file: 'directory/offices.yaml', level: 'fatal' })
    expect(complaints[0]?.message).toContain('write when it was last seen')
  })

  it('is told of a place whose office doesn’t exist', () => {
    const { complaints } = checked({}, undefined, ['office: smeda-kp', 'office: smeda-swat'])
    expect(complaints.map(({ rule, line }) => [rule, line])).toEqual([['lost-office', 2]])
  })

  it('is told when two places are spelled alike', () => {
    const { complaints } = checked({}, undefined, ['spellings: [swaat]', 'spellings: [swaat, Mardan]'])
    expect(complaints.map(({ rule }) => rule)).toEqual(['same-spelling'])
  })

  it('takes no office away by a slip: the last good offices go on being told', () => {
    const good = checked({})
    const bad = load(checked({}, ['province: kp', 'province: nowhere']).files, good.loaded)
    expect(bad.faults.map(({ file }) => file)).toEqual(['directory/offices.yaml'])
    expect(bad.library.office('smeda-kp')?.phones[0]?.number).toBe('091-111-111-456')
    expect(bad.library.version).not.toBe(good.loaded.library.version)
  })

  it('makes a new version of the library with any change', () => {
    const before = checked({}).loaded.library.version
    expect(checked({}, ['2014-05', '2026-05']).loaded.library.version).not.toBe(before)
  })
})

describe('An entry that sends people to an office', () => {
  const loan = (places: string) => ({
    ...edited('facts.yaml', 'facts:\n', `offices: [smeda-kp]\nfacts:\n`),
    ...edited('ur.md', 'فیس صرف بینک میں دیں۔', `فیس صرف بینک میں دیں۔ ${places}`),
    ...edited('en.md', 'Fees go only to the bank.', `Fees go only to the bank. ${places}`),
    ...edited('ur-Latn.md', 'Fees sirf bank mein dein.', `Fees sirf bank mein dein. ${places}`),
  })

  it('tells its number, and its address in the reader’s own script', () => {
    const { loaded } = checked(
      {},
      ['phones:', 'address: { en: "The Mall", ur: دی مال }\n  address_seen: 2025\n  phones:'],
      undefined,
      loan('{{smeda-kp.address}} {{smeda-kp.phone}}'),
    )
    expect(loaded.library.part('youth-loan', 'cautions', 'en')).toContain('The Mall 091-111-111-456')
    expect(withoutIsolates(loaded.library.part('youth-loan', 'cautions', 'ur') ?? '')).toContain(
      'دی مال 091-111-111-456',
    )
  })

  it('is read anew when the number changes, though none of its own files did', () => {
    const before = checked({}, undefined, undefined, loan('{{smeda-kp.phone}}'))
    const { files } = checked({}, ['091-111-111-456', '091-222-222-456'], undefined, loan('{{smeda-kp.phone}}'))
    expect(load(files, before.loaded).library.part('youth-loan', 'cautions', 'en')).toContain('091-222-222-456')
  })

  it('is told to leave “to be confirmed” to Mushir, who knows how old the number is', () => {
    const { loaded, all } = checked({}, undefined, undefined, loan('{{smeda-kp.phone}} (to be confirmed)'))
    expect(loaded.faults).toEqual([])
    expect(all.filter(({ rule }) => rule === 'hand-marked').map(({ file }) => file)).toEqual(
      ['en.md', 'ur-Latn.md', 'ur.md'].map((name) => `financing/youth-loan/${name}`),
    )
  })

  it('is not served when there is no such office', () => {
    const { loaded } = checked({}, ['smeda-kp:', 'smeda-pew:'], undefined, loan(''))
    expect(loaded.faults.map(({ rule, file }) => [rule, file])).toEqual([
      ['lost-office', 'financing/youth-loan/facts.yaml'],
    ])
  })
})
