import { describe, expect, it } from 'vitest'
import { advise, POSSIBLE, SURE } from '../../src/advice/advise.js'
import { understood } from '../support/citizen.js'
import { aLibrary, anEntry } from '../support/library.js'

const now = new Date('2026-11-22')
const library = aLibrary([anEntry('youth-loan'), anEntry('karobar-card'), anEntry('akhuwat')])
const asked = (candidates: [string, number][], about: Parameters<typeof understood>[1] = {}) =>
  understood('…', { candidates: candidates.map(([entry, score]) => ({ entry, score })), ...about })

describe('What the knowledge has to say', () => {
  it('stays with an entry that vanished while it was talked about, so that the citizen is told', () => {
    const leaning = asked([['akhuwat', 0.3]], { elliptical: true, part: 'documents' })
    expect(advise(leaning, library, now, 'taken-away')).toMatchObject({ kind: 'answer', entry: 'taken-away' })
    const named = asked([['akhuwat', 0.95]], { elliptical: true, part: 'documents' })
    expect(advise(named, library, now, 'taken-away')).toMatchObject({ kind: 'answer', entry: 'akhuwat' })
  })

  it('is an answer when one entry is likely and ahead of the others', () => {
    expect(
      advise(
        asked(
          [
            ['youth-loan', 0.9],
            ['akhuwat', 0.4],
          ],
          { part: 'who' },
        ),
        library,
        now,
      ),
    ).toEqual({
      kind: 'answer',
      entry: 'youth-loan',
      part: 'who',
      score: 0.9,
    })
  })

  it('is a question back when none is likely enough', () => {
    const candidates = asked([
      ['youth-loan', SURE - 0.05],
      ['akhuwat', SURE - 0.1],
    ])
    expect(advise(candidates, library, now)).toEqual({ kind: 'clarify', entries: ['youth-loan', 'akhuwat'] })
  })

  it('is an honest "not known" when nothing is likely', () => {
    expect(advise(asked([['youth-loan', POSSIBLE - 0.01]]), library, now)).toEqual({ kind: 'unknown' })
    expect(advise(asked([]), library, now)).toEqual({ kind: 'unknown' })
  })

  it('passes over entries that are not there any more', () => {
    expect(
      advise(
        asked([
          ['vanished', 0.95],
          ['akhuwat', 0.8],
        ]),
        library,
        now,
      ),
    ).toMatchObject({ entry: 'akhuwat' })
  })

  it('stays with what was talked about when the question leans on it', () => {
    const leaning = asked([['akhuwat', 0.3]], { elliptical: true, part: 'documents' })
    expect(advise(leaning, library, now, 'karobar-card')).toMatchObject({
      kind: 'answer',
      entry: 'karobar-card',
      part: 'documents',
    })
  })

  it('leads on where a general wish is likelier than any entry', () => {
    expect(
      advise(
        asked([
          ['journey/menu/loans', 0.4],
          ['akhuwat', 0.39],
        ]),
        library,
        now,
      ),
    ).toEqual({ kind: 'lead', journey: 'menu', step: 'loans' })
    expect(
      advise(
        asked([
          ['journey/menu/gone', 0.9],
          ['akhuwat', 0.8],
        ]),
        library,
        now,
      ),
    ).toMatchObject({ entry: 'akhuwat' })
  })
})
