import { dateInWords } from '../model/dates.js'
import { isOld, type Office, type Phone } from '../model/directory.js'
import { isolated } from '../model/isolate.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import { hoursWords } from './hours.js'
import type { Phrases } from './phrases.js'

export interface OfficeWording {
  library: Pick<Library, 'office' | 'hours'>
  phrases: Phrases
  /** Decides which numbers are too old to be told without a warning. */
  now: Date
}

/** Between two numbers. */
export const COMMA: Readonly<Record<Language, string>> = { en: ', ', ur: '، ', 'ur-Latn': ', ' }

/** The `id` by which an office's fax stands among its phones. */
const FAX = 'fax'

type Say = (key: string, vars?: Record<string, string>) => string

/**
 * An office as a citizen reads it: its name in bold, address, phones, fax, e-mail, site and hours, a line each. What is
 * older than three years is "to be confirmed", with the day it was last seen; hours nobody confirmed are said to be so.
 * Where nothing of its own is known, the office to ask instead follows. Numbers keep their order inside Urdu.
 */
export function officeWords(office: Office, language: Language, { library, phrases, now }: OfficeWording): string {
  const say: Say = (key, vars = {}) => phrases(language, { key: `office.${key}`, vars })
  const instead =
    office.address === undefined && office.phones.length === 0 ? library.office(office.ask ?? '') : undefined
  const hours = office.desk === undefined ? undefined : library.hours(office.desk)
  const lines = [
    `*${office.name[language]}*`,
    ...(instead ? [say('contactUnknown', { name: instead.name[language] })] : []),
    ...contactLines(instead ?? office, language, say, now),
    ...(hours ? [say('hours', { hours: hoursWords(hours, language, phrases) })] : [say('hoursUnknown')]),
  ]
  const text = lines.join('\n')
  return language === 'ur' ? isolated(text) : text
}

function contactLines(
  { address, addressSeen = 'undated', phones, email, site }: Office,
  language: Language,
  say: Say,
  now: Date,
): string[] {
  const lines: string[] = []
  if (address !== undefined) {
    const vars = { address: address[language] }
    const old = isOld(addressSeen, now)
    lines.push(
      old ? say('addressOld', { ...vars, toBeConfirmed: sinceWhen(addressSeen, language, say) }) : say('address', vars),
    )
  }
  for (const { seen, numbers } of byAge(phones)) {
    const vars = { numbers: numbers.join(COMMA[language]) }
    const old = isOld(seen, now)
    lines.push(old ? say('phoneOld', { ...vars, toBeConfirmed: sinceWhen(seen, language, say) }) : say('phone', vars))
  }
  const fax = phones.find(({ id }) => id === FAX)
  if (fax) {
    const old = isOld(fax.seen, now)
    lines.push(say(old ? 'faxOld' : 'fax', { number: fax.number, toBeConfirmed: say('toBeConfirmed') }))
  }
  if (email !== undefined) lines.push(say('email', { email }))
  if (site !== undefined) lines.push(say('site', { site }))
  return lines
}

/** "to be confirmed: last seen May 2014" */
function sinceWhen(seen: string, language: Language, say: Say): string {
  const toBeConfirmed = say('toBeConfirmed')
  return seen === 'undated' ? toBeConfirmed : say('lastSeen', { toBeConfirmed, date: dateInWords(seen, language) })
}

/** Numbers that one can ring, those last seen on one day in one line. */
function byAge(phones: readonly Phone[]): { seen: string; numbers: string[] }[] {
  const groups: { seen: string; numbers: string[] }[] = []
  for (const { id, number, seen } of phones) {
    if (id === FAX) continue
    const group = groups.find((one) => one.seen === seen)
    if (group) group.numbers.push(number)
    else groups.push({ seen, numbers: [number] })
  }
  return groups
}
