import { LANGUAGES } from '../../model/language.js'
import type { RuleFamily } from './base.js'

/** Offices, desks and places name each other: a name that leads nowhere would leave a citizen without an office. */
export const directoryPointers: RuleFamily = ({ files, loaded, today, normalise }, complain) => {
  const { offices, hours, places, provinces } = loaded.directory
  const lineIn = (file: string, pattern: RegExp) => {
    const at = (files.get(file) ?? '').split('\n').findIndex((line) => pattern.test(line))
    return at < 0 ? 1 : at + 1
  }
  const officesFile = 'directory/offices.yaml'
  const placesFile = 'directory/places.yaml'
  const hoursFile = 'directory/hours.yaml'

  for (const { id, ask, phones, sources } of offices.values()) {
    const line = lineIn(officesFile, new RegExp(`^${id}:`))
    if (ask !== undefined && (ask === id || !offices.has(ask)))
      complain('error', officesFile, line, 'lost-office', `${id}: ask names no other office: "${ask}"`)
    for (const { number, seen } of phones) {
      if (seen !== 'undated' && seen > today)
        complain('error', officesFile, line, 'future-date', `${id}: ${number} can't have been seen on ${seen} yet`)
    }
    const ids = sources.map((source) => source.id)
    if (new Set(ids).size < ids.length)
      complain('error', officesFile, line, 'same-id', `${id}: two sources have the same id`)
  }

  const spoken = new Map<string, string>()
  for (const place of [...provinces.values(), ...places.values()]) {
    const line = lineIn(placesFile, new RegExp(`^  ${place.id}:`))
    if (place.kind === 'province' && place.office === undefined)
      complain('error', placesFile, line, 'no-office', `${place.id}: write the office that people there are sent to`)
    if (place.office !== undefined && !offices.has(place.office))
      complain('error', placesFile, line, 'lost-office', `${place.id}: there is no office "${place.office}"`)
    if (place.spellings.length === 0)
      complain('error', placesFile, line, 'no-spelling', `${place.id}: write under spellings how people name it`)
    // Islamabad is its own province, and its only district has the same name.
    const owner = place.province === 'islamabad' ? 'islamabad' : place.id
    for (const spelling of place.spellings) {
      const key = normalise(spelling)
      const other = spoken.get(key)
      if (other !== undefined && other !== owner)
        complain('error', placesFile, line, 'same-spelling', `"${spelling}" stands with ${other} as well: keep one`)
      else spoken.set(key, owner)
    }
    for (const language of LANGUAGES) {
      if ((language === 'ur') !== /[\u0600-\u06FF]/.test(place.name[language]))
        complain('error', placesFile, line, 'script', `${place.id}: the name for ${language} is in the wrong script`)
    }
  }

  const desks = new Set([...offices.values()].flatMap(({ desk }) => desk ?? []))
  for (const { desk, confirmed, week } of hours.values()) {
    const line = lineIn(hoursFile, new RegExp(`^  ${desk}:`))
    if (!desks.has(desk) && !new RegExp(`^\\s*(?:- *\\{? *id: *)?${desk}\\b`, 'm').test(files.get('desks.yaml') ?? ''))
      complain('error', hoursFile, line, 'lost-desk', `no office and no line of desks.yaml has the desk "${desk}"`)
    if (confirmed.on > today)
      complain('error', hoursFile, line, 'future-date', `${desk}: confirmed on a day that is yet to come`)
    if (Object.keys(week).length === 0)
      complain('error', hoursFile, line, 'no-hours', `${desk}: write at least one day's hours, or leave the desk out`)
  }
}
