import { describe, expect, it } from 'vitest'
import { judge } from '../../src/eligibility/judge.js'
import type { Entry, Rule } from '../../src/model/entry.js'
import type { Preference } from '../../src/model/journey.js'
import { anEntry } from '../support/library.js'

const upTo = (max: number): Rule => ({ rule: 'amount', person: 'amount', max })
const free = { offer: 'interest-free' } as const
const loan = { offer: 'markup' } as const
const PREFERENCES: Preference[] = [
  { id: 'free', offers: 'interest-free', worth: 4 },
  { id: 'women', offers: 'women', worth: 3, when: [{ name: 'gender', in: ['female'] }] },
]
const current = () => 'current' as const
const verdict = (entries: Entry[], person: Record<string, string | number | boolean>) =>
  judge(entries, person, PREFERENCES, current)
const ids = (found: readonly { entry: string }[]) => found.map(({ entry }) => entry)

describe('The verdict', () => {
  it('puts the worthiest first, and always in the same order', () => {
    const entries = [
      anEntry('b-bank', { offers: [loan] }),
      anEntry('a-bank', { offers: [loan] }),
      anEntry('qarz', { offers: [free] }),
      anEntry('her-bank', { offers: [loan, { offer: 'women' }] }),
    ]
    expect(ids(verdict(entries, { gender: 'female' }).fits)).toEqual(['qarz', 'her-bank', 'a-bank', 'b-bank'])
    expect(ids(verdict(entries.toReversed(), { gender: 'male' }).fits)).toEqual([
      'qarz',
      'a-bank',
      'b-bank',
      'her-bank',
    ])
  })

  it('counts only what is open as a fit; what is unclear is to be asked about, what is shut is named as shut', () => {
    const entries = (['open', 'unclear', 'closed', 'announced', 'superseded'] as const).map((status) =>
      anEntry(status, { status, offers: [free] }),
    )
    const { fits, askFirst, shut, misfits } = verdict(entries, {})
    expect([ids(fits), askFirst, shut, misfits]).toEqual([
      ['open'],
      ['unclear'],
      ['announced', 'closed', 'superseded'],
      [],
    ])
  })

  it('knows nothing of one that is withdrawn, broken, or no scheme', () => {
    const entries = [anEntry('withdrawn', { offers: [free] }), anEntry('guide')]
    const found = judge(entries, {}, PREFERENCES, (id) => (id === 'withdrawn' ? 'withdrawn' : 'current'))
    expect(found).toEqual({ fits: [], askFirst: [], shut: [], misfits: [] })
  })

  it('takes an offer only for the sums it holds for', () => {
    const entries = [anEntry('youth', { offers: [{ offer: 'interest-free', max: 500_000 }, loan] })]
    const ways = (amount: number) => ids(verdict(entries, { amount, way: 'no-interest' }).fits)
    expect(ways(500_000)).toEqual(['youth'])
    expect(ways(500_001)).toEqual([])
  })

  it('names the nearest misfit first: what can be changed before what can’t', () => {
    const entries = [
      anEntry('elsewhere', { offers: [free], eligibility: [{ rule: 'place', person: 'province', in: ['sindh'] }] }),
      anEntry('small', { offers: [free], eligibility: [upTo(75_000)] }),
    ]
    const { misfits } = verdict(entries, { province: 'kp', amount: 300_000 })
    expect(ids(misfits)).toEqual(['small', 'elsewhere'])
    expect(misfits[0]?.failed[0]?.change).toEqual({ kind: 'ask-for', max: 75_000 })
  })
})
