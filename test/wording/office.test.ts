import { describe, expect, it } from 'vitest'
import type { DeskHours, Office } from '../../src/model/directory.js'
import { hoursWords } from '../../src/wording/hours.js'
import { officeWords } from '../../src/wording/office.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { word } from '../../src/wording/word.js'
import { aLibrary, anEntry } from '../support/library.js'

const phrases = readPhrases()
const now = new Date('2026-11-29T06:00:00Z')

const head: Office = {
  id: 'head',
  body: 'smeda',
  province: 'punjab',
  name: { en: 'Head office', ur: 'صدر دفتر', 'ur-Latn': 'Head office' },
  phones: [{ id: 'uan', number: '111-111-456', seen: '2025-06' }],
  email: 'helpdesk@smeda.org.pk',
  sources: [],
}
const peshawar: Office = {
  id: 'peshawar',
  body: 'smeda',
  province: 'kp',
  desk: 'kp',
  nearest: true,
  ask: 'head',
  name: { en: 'SMEDA Peshawar', ur: 'سمیڈا پشاور', 'ur-Latn': 'SMEDA Peshawar' },
  address: { en: 'The Mall, Peshawar', ur: 'دی مال، پشاور', 'ur-Latn': 'The Mall, Peshawar' },
  addressSeen: '2025-01',
  phones: [
    { id: 'phone', number: '091-111-111-456', seen: '2014-05' },
    { id: 'second', number: '091-9213046-47', seen: '2014-05' },
    { id: 'fax', number: '091-5286908', seen: '2025-05' },
  ],
  sources: [],
}
const gilgit: Office = {
  ...peshawar,
  id: 'gilgit',
  name: { en: 'SMEDA Gilgit', ur: 'سمیڈا گلگت', 'ur-Latn': 'SMEDA Gilgit' },
  phones: [],
}
delete gilgit.address
delete gilgit.desk

const kpHours: DeskHours = {
  desk: 'kp',
  week: {
    mon: [{ from: 540, to: 1020 }],
    tue: [{ from: 540, to: 1020 }],
    wed: [{ from: 540, to: 1020 }],
    fri: [
      { from: 540, to: 750 },
      { from: 870, to: 1020 },
    ],
  },
  confirmed: { on: '2026-11-20', by: 'the desk' },
}

const library = aLibrary([], { offices: [head, peshawar, gilgit] })

describe('An office as a citizen reads it', () => {
  it('has old numbers marked with the day they were last seen, and hours nobody confirmed said to be so', () => {
    expect(officeWords(peshawar, 'en', { library, phrases, now })).toBe(
      [
        '*SMEDA Peshawar*',
        'Address: The Mall, Peshawar',
        'Phone: 091-111-111-456, 091-9213046-47 (to be confirmed: last seen May 2014)',
        'Fax: 091-5286908',
        'Hours: not confirmed. Ring before you go.',
      ].join('\n'),
    )
  })

  it('marks an old fax as well', () => {
    const phones = peshawar.phones.map((phone) => ({ ...phone, seen: '2014-05' }))
    expect(officeWords({ ...peshawar, phones }, 'en', { library, phrases, now })).toContain(
      '\nFax: 091-5286908 (to be confirmed)\n',
    )
  })

  it('keeps its numbers the right way round in Urdu, each apart from the comma between them', () => {
    const words = officeWords(peshawar, 'ur', { library, phrases, now })
    expect(words).toContain(
      'فون: \u2066091-111-111-456\u2069، \u2066091-9213046-47\u2069 (آخری بار دیکھا: مئی 2014، تصدیق باقی ہے)',
    )
    expect(words).not.toMatch(/[A-Za-z]/)
  })

  it('says in Roman Urdu what it says in Urdu', () => {
    expect(officeWords(peshawar, 'ur-Latn', { library, phrases, now })).toContain(
      'Phone: 091-111-111-456, 091-9213046-47 (aakhri baar dekha: May 2014, tasdeeq baqi hai)\nFax: 091-5286908\nTiming: tasdeeq nahi ho saki.',
    )
  })

  it('says where to ask instead, when nothing of its own is known', () => {
    expect(officeWords(gilgit, 'en', { library, phrases, now })).toBe(
      [
        '*SMEDA Gilgit*',
        'We were told that this office exists, but have no confirmed address or phone for it. Ask Head office:',
        'Phone: 111-111-456',
        'E-mail: helpdesk@smeda.org.pk',
        'Hours: not confirmed. Ring before you go.',
      ].join('\n'),
    )
  })

  it('tells its desk’s hours once they are confirmed', () => {
    const confirmed = aLibrary([], { offices: [peshawar], hours: [kpHours] })
    expect(officeWords(peshawar, 'en', { library: confirmed, phrases, now })).toContain(
      'Hours: Monday to Wednesday 9:00 am to 5:00 pm',
    )
  })
})

describe('A desk’s hours in words', () => {
  it('join days that are alike, and name a Friday’s break', () => {
    expect(hoursWords(kpHours, 'en', phrases)).toBe(
      'Monday to Wednesday 9:00 am to 5:00 pm\nFriday 9:00 am to 12:30 pm and 2:30 pm to 5:00 pm',
    )
  })

  it('name the part of the day in Urdu, which has no am and pm', () => {
    expect(hoursWords(kpHours, 'ur', phrases)).toBe(
      'پیر سے بدھ صبح 9:00 سے شام 5:00 تک\nجمعہ صبح 9:00 سے دوپہر 12:30 تک، پھر دوپہر 2:30 سے شام 5:00 تک',
    )
    expect(hoursWords(kpHours, 'ur-Latn', phrases)).toContain('Juma subah 9:00 se dopahar 12:30 tak, phir')
  })
})

describe('A text with phone numbers', () => {
  const withPhone = (number: string, seen: string) => {
    const entry = anEntry('bra', {
      facts: new Map([['phone', number]]),
      sources: [{ id: 'page', name: 'Page', seen, supports: ['phone'] }],
    })
    return { ...aLibrary([entry]), part: () => `Ring ${number}` }
  }
  const told = (number: string, seen: string) =>
    word({ paragraphs: [{ kind: 'part', entry: 'bra', part: 'where' }], choices: [], personal: false }, 'en', {
      library: withPhone(number, seen),
      phrases,
      now,
    })[0]?.text

  it('has one last seen more than three years ago marked', () => {
    expect(told('081-2452073', '2014-05')).toBe('Ring 081-2452073 (to be confirmed)')
  })

  it('has none marked that was seen since', () => {
    expect(told('081-2452073', '2024-05')).toBe('Ring 081-2452073')
  })

  it('takes neither a year nor a sum for a phone', () => {
    expect(told('2014', '2014-05')).toBe('Ring 2014')
  })

  it('has an office’s number marked in the same way, once in a line, and not where the line says so itself', () => {
    const entry = anEntry('smeda', { offices: ['peshawar'] })
    const shelf = aLibrary([entry], { offices: [peshawar] })
    const reply = {
      paragraphs: [{ kind: 'part', entry: 'smeda', part: 'where' } as const],
      choices: [],
      personal: false,
    }
    const of = (text: string) =>
      word(reply, 'ur', { library: { ...shelf, part: () => text }, phrases, now })[0]?.text ?? ''
    expect(of('فون \u2066091-111-111-456\u2069 پر پوچھیں')).toBe(
      'فون \u2066091-111-111-456\u2069 (تصدیق باقی ہے) پر پوچھیں',
    )
    expect(of('فون 091-111-111-456، 091-9213046-47\nبس')).toBe(
      'فون 091-111-111-456، 091-9213046-47 (تصدیق باقی ہے)\nبس',
    )
    expect(of('فون 091-111-111-456، تصدیق باقی ہے')).toBe('فون 091-111-111-456، تصدیق باقی ہے')
  })
})
