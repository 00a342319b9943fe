import { describe, expect, it } from 'vitest'
import type { Office } from '../../src/model/directory.js'
import { pageOf } from '../../src/wording/page.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { aLibrary, anEntry } from '../support/library.js'

const office = (id: string, body: string, province: Office['province']): Office => ({
  id,
  body,
  province,
  ...(body === 'smeda' ? { nearest: true } : {}),
  name: { en: id, ur: id, 'ur-Latn': id },
  phones: [],
  sources: [],
})

const library = aLibrary(
  [anEntry('grant', { offices: ['lahore'] }), anEntry('bra', { offices: ['quetta-revenue'] }), anEntry('loan')],
  {
    offices: [
      office('lahore', 'smeda', 'punjab'),
      office('peshawar', 'smeda', 'kp'),
      office('quetta-revenue', 'balochistan-revenue-authority', 'balochistan'),
    ],
  },
)

function officeOnThePageOf(entry: string, near: Parameters<typeof pageOf>[1]) {
  const wording = { library, phrases: readPhrases(), now: new Date('2026-11-29') }
  return pageOf({ source: { entry }, items: [] }, near, 'en', wording).panels[0]?.heading
}

describe('The office on a printed checklist', () => {
  it('is the one that is nearest, where the entry sends people to SMEDA or to nobody', () => {
    expect(officeOnThePageOf('grant', { province: 'kp' })).toBe('peshawar')
    expect(officeOnThePageOf('loan', { province: 'kp' })).toBe('peshawar')
  })

  it('is the entry’s own where nobody said where they are', () => {
    expect(officeOnThePageOf('grant', {})).toBe('lahore')
  })

  it('is the one that the entry is about, wherever they are', () => {
    expect(officeOnThePageOf('bra', { province: 'kp' })).toBe('quetta-revenue')
  })
})
