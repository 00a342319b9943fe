import { describe, expect, it } from 'vitest'
import { registrationPath } from '../../src/eligibility/path.js'
import type { Entry } from '../../src/model/entry.js'
import { anEntry } from '../support/library.js'

const step = (fee?: number | 'unknown') => ({ id: 's', documents: [], ...(fee === undefined ? {} : { fee }) })
const shelf =
  (...entries: Entry[]) =>
  (id: string) =>
    entries.find((entry) => entry.id === id)

const NTN = anEntry('ntn', { area: 'registration', steps: [step(0)] })
const SALES = anEntry('sales-tax', { area: 'registration', needs: ['ntn'], steps: [step()] })
const EOBI = anEntry('eobi', { area: 'registration', eligibility: [{ rule: 'staff', person: 'employees', min: 5 }] })
const CHAMBER = anEntry('chamber', { area: 'registration', needs: ['ntn'], steps: [step(500), step(1000)] })
const EXPORT = anEntry('export', { area: 'registration', needs: ['chamber'], steps: [step('unknown'), step(5)] })
const entryOf = shelf(NTN, SALES, EOBI, CHAMBER, EXPORT)
const stop = (entry: string, wait = false) => ({ entry, wait })
const order = (stops: ReturnType<typeof stop>[], person = {}) =>
  registrationPath({ stops, assume: {} }, entryOf, person).map(({ entry, wait }) => (wait ? `(${entry})` : entry))

describe('The registration path', () => {
  it('puts what is needed before what needs it, and what can wait last', () => {
    expect(order([stop('chamber', true), stop('sales-tax')])).toEqual(['ntn', 'sales-tax', '(chamber)'])
  })

  it('lets nothing wait that something urgent needs', () => {
    expect(order([stop('chamber', true), stop('export')])).toEqual(['ntn', 'chamber', 'export'])
  })

  it('leaves out what does not apply, and says of what may that it may', () => {
    expect(order([stop('eobi')], { employees: 2 })).toEqual([])
    expect(registrationPath({ stops: [stop('eobi')], assume: {} }, entryOf, {})).toMatchObject([
      { entry: 'eobi', sure: false },
    ])
    expect(registrationPath({ stops: [stop('eobi')], assume: {} }, entryOf, { employees: 5 })).toMatchObject([
      { entry: 'eobi', sure: true },
    ])
  })

  it('adds the fees up, and keeps an unknown fee unknown', () => {
    const fees = registrationPath({ stops: [stop('export'), stop('sales-tax')], assume: {} }, entryOf, {})
    expect(fees.map(({ entry, fee }) => [entry, fee])).toEqual([
      ['ntn', 0],
      ['chamber', 1500],
      ['export', 'unknown'],
      ['sales-tax', undefined],
    ])
  })

  it('goes round no circle of needs', () => {
    const a = anEntry('a', { needs: ['b'] })
    const b = anEntry('b', { needs: ['a'] })
    expect(registrationPath({ stops: [stop('a')], assume: {} }, shelf(a, b), {}).map(({ entry }) => entry)).toEqual([
      'b',
      'a',
    ])
  })
})
