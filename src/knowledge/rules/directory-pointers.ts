import type { Place } from '../../model/directory.js'
import { LANGUAGES, type Language } from '../../model/language.js'
import type { Complain } from '../complaint.js'
import { HOURS, PLACES } from '../directory.js'
import type { Files } from '../folder.js'
import { OFFICES } from '../offices.js'
import { readYaml } from '../yaml-file.js'
import type { Base, RuleFamily } from './base.js'

/** Offices, desks and places name each other: a name that leads nowhere would leave a citizen without an office. */
export const directoryPointers: RuleFamily = (base, complain) => {
  checkOffices(base, complain)
  checkPlaces(base, complain)
  checkHours(base, complain)
}

function checkOffices({ files, loaded, today }: Base, complain: Complain) {
  const { offices } = loaded.directory
  const lineOf = linesOf(files, OFFICES)
  for (const { id, ask, phones, sources } of offices.values()) {
    if (ask !== undefined && (ask === id || !offices.has(ask)))
      complain('error', OFFICES, lineOf([id, 'ask']), 'lost-office', {
        en: `${id}: ask names no other office: "${ask}"`,
        ur: `${id}: ask میں "${ask}" ہے، جو کوئی دوسرا دفتر نہیں`,
      })
    phones.forEach(({ number, seen }, at) => {
      if (seen === 'undated' || seen <= today) return
      complain('error', OFFICES, lineOf([id, 'phones', at, 'seen']), 'future-date', {
        en: `${id}: ${number} can't have been seen on ${seen} yet`,
        ur: `${id}: تاریخ ${seen} ابھی آئی نہیں، نمبر ${number} تب نہیں دیکھا جا سکتا`,
      })
    })
    const ids = sources.map((source) => source.id)
    if (new Set(ids).size < ids.length)
      complain('error', OFFICES, lineOf([id, 'sources']), 'same-id', {
        en: `${id}: two sources have the same id: rename one`,
        ur: `${id}: دو ماخذ کی آئی ڈی ایک ہی ہے: ایک کی بدلیں`,
      })
  }
}

const SHELF = { province: 'provinces', district: 'districts', city: 'cities' } as const
const SCRIPT_OF: Record<Language, { en: string; ur: string }> = {
  en: { en: 'the English name (en) is not in English letters', ur: 'انگریزی نام (en) انگریزی حروف میں نہیں' },
  ur: { en: 'the Urdu name (ur) is not in Urdu letters', ur: 'اردو نام (ur) اردو حروف میں نہیں' },
  'ur-Latn': {
    en: 'the Roman Urdu name (ur-Latn) is not in Latin letters',
    ur: 'رومن اردو نام (ur-Latn) انگریزی حروف میں نہیں',
  },
}

function checkPlaces({ files, loaded, normalise }: Base, complain: Complain) {
  const { offices, places, provinces } = loaded.directory
  const inFile = linesOf(files, PLACES)
  const lineOf = ({ kind, id }: Place, ...path: PropertyKey[]) => inFile([SHELF[kind], id, ...path])
  const spoken = new Map<string, string>()
  for (const place of [...provinces.values(), ...places.values()]) {
    if (place.kind === 'province' && place.office === undefined)
      complain('error', PLACES, lineOf(place), 'no-office', {
        en: `${place.id}: write the office that people there are sent to`,
        ur: `${place.id}: وہ دفتر (office) لکھیں جہاں یہاں کے لوگ بھیجے جائیں`,
      })
    if (place.office !== undefined && !offices.has(place.office))
      complain(
        'error',
        PLACES,
        lineOf(place, 'office'),
        'lost-office',
        {
          en: `${place.id}: there is no office "${place.office}": write an id of directory/offices.yaml`,
          ur: `${place.id}: ایسا کوئی دفتر نہیں جس کا نام "${place.office}" ہو: directory/offices.yaml کی کوئی آئی ڈی لکھیں`,
        },
        OFFICES,
      )
    if (place.spellings.length === 0)
      complain('error', PLACES, lineOf(place), 'no-spelling', {
        en: `${place.id}: write under spellings how people name it`,
        ur: `${place.id}: spellings میں لکھیں کہ لوگ اس کا نام کیسے لکھتے ہیں`,
      })
    // Islamabad is its own province, and its only district has the same name.
    const owner = place.province === 'islamabad' ? 'islamabad' : place.id
    for (const spelling of place.spellings) {
      const key = normalise(spelling)
      const other = spoken.get(key)
      if (other === undefined || other === owner) spoken.set(key, owner)
      else
        complain('error', PLACES, lineOf(place), 'same-spelling', {
          en: `"${spelling}" stands with ${other} as well: keep one`,
          ur: `املا "${spelling}" ${other} میں بھی ہے: ایک جگہ رکھیں`,
        })
    }
    for (const language of LANGUAGES) {
      if ((language === 'ur') === /[\u0600-\u06FF]/.test(place.name[language])) continue
      const { en, ur } = SCRIPT_OF[language]
      complain('error', PLACES, lineOf(place, language), 'script', {
        en: `${place.id}: ${en}`,
        ur: `${place.id}: ${ur}`,
      })
    }
  }
}

function checkHours({ files, loaded, today }: Base, complain: Complain) {
  const { offices, hours } = loaded.directory
  const lineOf = linesOf(files, HOURS)
  const desks = new Set([...offices.values()].flatMap(({ desk }) => desk ?? []))
  for (const { desk, confirmed, week } of hours.values()) {
    const path = ['desks', desk]
    if (!desks.has(desk) && !new RegExp(`^\\s*(?:- *\\{? *id: *)?${desk}\\b`, 'm').test(files.get('desks.yaml') ?? ''))
      complain(
        'error',
        HOURS,
        lineOf(path),
        'lost-desk',
        {
          en: `no office and no line of desks.yaml has the desk "${desk}"`,
          ur: `ڈیسک "${desk}" نہ کسی دفتر میں ہے، نہ desks.yaml کی کسی سطر میں`,
        },
        OFFICES,
      )
    if (confirmed.on > today)
      complain('error', HOURS, lineOf([...path, 'confirmed', 'on']), 'future-date', {
        en: `${desk}: ${confirmed.on} has not come yet: write the day on which the desk confirmed its hours`,
        ur: `${desk}: تاریخ ${confirmed.on} ابھی آئی نہیں: جس دن ڈیسک نے اوقات کی تصدیق کی وہ دن لکھیں`,
      })
    if (Object.keys(week).length === 0)
      complain('error', HOURS, lineOf(path), 'no-hours', {
        en: `${desk}: write at least one day's hours, or leave the desk out`,
        ur: `${desk}: کم از کم ایک دن کے اوقات لکھیں، یا ڈیسک نکال دیں`,
      })
  }
}

/** Where things stand in a file. */
function linesOf(files: Files, file: string): (path: PropertyKey[]) => number {
  const { lineOf } = readYaml(file, files.get(file) ?? '')
  return (path) => lineOf(path)
}
