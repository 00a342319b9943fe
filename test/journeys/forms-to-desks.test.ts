import { describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/knowledge/load.js'
import type { Province } from '../../src/model/utterance.js'
import { aCitizen } from '../support/citizen.js'

/** With journeys and desks as they stand in `knowledge/`. */
const { library, journeys } = loadFolder('knowledge')
const UNKNOWN = { kind: 'unknown' } as const

/** Every form that goes to an officer, by each wish it may be filled in for. */
const FORMS = [...journeys.values()].flatMap(({ id: journey, steps }) =>
  [...steps.values()].flatMap((step) => {
    if (step.kind !== 'confirm') return []
    const asks = [...steps.values()].find((one) => one.kind === 'ask' && one.name === step.requestBy)
    if (!asks) return [{ journey, kind: step.request, begin: { step: step.id, option: '' }, send: step.id }]
    return asks.options.map(({ id: option, set }) => ({
      journey,
      kind: String(set?.[step.requestBy ?? '']),
      begin: { step: asks.id, option },
      send: step.id,
    }))
  }),
)

const DESKS: readonly (readonly [place: string, province: Province, district: string, desk: string])[] = [
  ['Lahore', 'punjab', 'lahore', 'punjab'],
  ['Sukkur', 'sindh', 'sukkur', 'sindh'],
  ['Swat', 'kp', 'swat', 'kp'],
  ['Quetta', 'balochistan', 'quetta', 'balochistan'],
  ['Muzaffarabad', 'ajk', 'muzaffarabad', 'ajk'],
  ['Gilgit', 'gb', 'gilgit', 'gb'],
  ['Islamabad', 'islamabad', 'islamabad', 'head'],
]

describe('A short form', () => {
  it('is there for technical help, an engineer, a designer, a plot and a stall', () => {
    expect(FORMS.map(({ kind }) => kind).sort()).toEqual([
      'designer',
      'engineer',
      'exhibition',
      'plot',
      'technical-help',
    ])
  })

  it.each(FORMS.flatMap((form) => DESKS.map((desk) => [form.kind, desk[0], form, desk] as const)))(
    'for “%s” from %s goes to the desk there, with every answer',
    (kind, _, { journey, begin, send }, [place, province, district, desk]) => {
      const citizen = aCitizen({ library }).taps({ kind: 'option', journey, ...begin })
      expect(citizen.lastHeard).toContain(`${journey}?place`)
      citizen.says(place, { slots: { province, district } }, UNKNOWN)
      citizen.says('iron boxes', {}, UNKNOWN).says('as soon as may be', {}, UNKNOWN)
      expect(citizen.lastHeard).toBe(`${journey}?${send} + answers`)
      citizen.says('haan', { intent: 'affirm' })
      expect(citizen.ticket).toMatchObject({ kind, desk, province, district, reason: 'journey' })
      expect(citizen.ticket?.details.map(({ value }) => value).slice(1)).toEqual([
        'iron boxes',
        library.place(province)?.name.en,
        library.place(district)?.name.en,
        'as soon as may be',
      ])
      expect(library.desks().kinds.get(kind)?.en).toBeDefined()
    },
  )
})
