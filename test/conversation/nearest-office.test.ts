import { describe, expect, it } from 'vitest'
import type { Office } from '../../src/model/directory.js'
import type { PartId } from '../../src/model/entry.js'
import type { Slots, Utterance } from '../../src/model/utterance.js'
import { aCitizen } from '../support/citizen.js'
import { aLibrary, anEntry } from '../support/library.js'

const office = (id: string, province: Office['province']): Office => ({
  id,
  body: 'smeda',
  province,
  nearest: true,
  name: { en: id, ur: id, 'ur-Latn': id },
  phones: [],
  sources: [],
})

const library = aLibrary([anEntry('smeda-offices', { nearestOffice: true }), anEntry('youth-loan')], {
  offices: [office('peshawar', 'kp'), office('lahore', 'punjab')],
})

function heardBy(text: string, slots: Slots, entry = 'smeda-offices', part: PartId = 'where') {
  return aCitizen({ library }).asks(text, { kind: 'answer', entry, part, score: 0.9 }, { slots }).lastHeard
}

describe('A citizen who asks for SMEDA’s office', () => {
  it('hears of the one nearest to the place named', () => {
    const slots = { province: 'kp', district: 'swat' } as const
    expect(heardBy('smeda ka daftar swat me kahan hai', slots)).toBe('title + office peshawar for swat')
  })

  it('hears of both where two places are named, and once of one that is nearest to both', () => {
    const also = (place: NonNullable<Utterance['alsoIn']>[number]) =>
      aCitizen({ library }).asks(
        'lahore ka daftar aur doosra bhi',
        { kind: 'answer', entry: 'smeda-offices', part: 'where', score: 0.9 },
        { slots: { province: 'punjab', district: 'lahore' }, alsoIn: [place] },
      ).lastHeard
    expect(also({ province: 'kp', district: 'peshawar' })).toBe(
      'title + office lahore for lahore + office peshawar for peshawar',
    )
    expect(also({ province: 'punjab', district: 'multan' })).toBe('title + office lahore for lahore')
  })

  it('may choose it where they named their place and nothing else', () => {
    const citizen = aCitizen({ library }).asks(
      'lahore',
      { kind: 'answer', entry: 'youth-loan', part: 'summary', score: 0.9 },
      { onlyPlace: true, candidates: [{ entry: 'youth-loan', score: 0.9 }], slots: { province: 'punjab' } },
    )
    expect(citizen.lastHeard).toBe('clarify.which')
    expect(citizen.choices.slice(0, 2)).toEqual(['entry/smeda-offices/summary', 'entry/youth-loan/summary'])
  })

  it('hears of the province’s where only the province is named', () => {
    expect(heardBy('smeda punjab', { province: 'punjab' }, 'smeda-offices', 'summary')).toBe(
      'title + office lahore for punjab',
    )
  })

  it('hears of all offices where no place is named, or none is known there', () => {
    expect(heardBy('smeda ka daftar kahan hai', {})).toBe('title + smeda-offices/where')
    expect(heardBy('smeda karachi', { province: 'sindh' })).toBe('title + smeda-offices/where')
  })

  it('hears of the one nearest to where they once said they are, as text of their own', () => {
    const citizen = aCitizen({ library })
    citizen.conversation = { ...citizen.conversation, told: { province: 'kp', district: 'swat' } }
    citizen.asks('smeda ka daftar kahan hai', { kind: 'answer', entry: 'smeda-offices', part: 'where', score: 0.9 })
    expect(citizen.lastHeard).toBe('title + office peshawar for swat')
    expect(citizen.lastTurn?.replies[0]?.personal).toBe(true)
  })

  it('hears of the place named now rather than of the one named before', () => {
    const citizen = aCitizen({ library })
    citizen.conversation = { ...citizen.conversation, told: { province: 'kp' } }
    const where = { kind: 'answer', entry: 'smeda-offices', part: 'where', score: 0.9 } as const
    citizen.asks('lahore wala', where, { slots: { province: 'punjab' } })
    expect(citizen.lastHeard).toBe('title + office lahore for punjab')
  })

  it('hears what it costs, which is the same everywhere', () => {
    expect(heardBy('smeda lahore ki fees', { province: 'punjab' }, 'smeda-offices', 'amount')).toBe(
      'title + smeda-offices/amount',
    )
  })

  it('hears of no office when the question is about something else in that place', () => {
    expect(heardBy('lahore me youth loan', { province: 'punjab' }, 'youth-loan')).toBe('title + youth-loan/where')
  })
})
