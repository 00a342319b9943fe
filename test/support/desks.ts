import type { Desks } from '../../src/model/desk.js'
import type { DeskHours, Holiday, Span } from '../../src/model/directory.js'

const names = (text: string) => ({ en: text, ur: text, 'ur-Latn': text })
const at = (hour: number, minute = 0) => hour * 60 + minute
const day: Span[] = [
  { from: at(9), to: at(13) },
  { from: at(14), to: at(17) },
]
/** Friday's prayer. */
const friday: Span[] = [
  { from: at(9), to: at(12, 30) },
  { from: at(14, 30), to: at(17) },
]

/** Made up for tests: nobody has confirmed any desk's hours. */
export const OFFICE_HOURS: DeskHours = {
  desk: 'kp',
  week: { mon: day, tue: day, wed: day, thu: day, fri: friday },
  confirmed: { on: '2026-01-01', by: 'a test' },
}

export const DESKS: Desks = {
  all: [
    { id: 'head', name: names('Head'), answersWithin: 4 },
    { id: 'kp', name: names('KP'), provinces: ['kp'], answersWithin: 4 },
    { id: 'sindh', name: names('Sindh'), provinces: ['sindh'] },
    { id: 'complaints', name: names('Complaints'), kinds: ['complaint'] },
    { id: 'kp-clusters', name: names('KP clusters'), provinces: ['kp'], areas: ['clusters'] },
  ],
  fallback: 'head',
  kinds: new Map([['question', names('Question')]]),
}

export function aHoliday(from: string, to = from, more: Partial<Holiday> = {}): Holiday {
  return { id: 'eid', from, to, name: names('Eid'), ...more }
}
