import { describe, expect, it } from 'vitest'
import { reckonStepOf } from '../../src/conversation/reckon.js'
import { readFolder } from '../../src/knowledge/folder.js'
import { load } from '../../src/knowledge/load.js'
import { INSTALMENTS } from '../../src/model/journey.js'

const PATH = 'journeys/instalments/journey.yaml'
const files = readFolder('test/fixtures/knowledge')
const loaded = (
  change: (yaml: string) => string = (yaml) => yaml,
  more: Record<string, (text: string) => string> = {},
) =>
  load(
    new Map(
      [...files].map(([path, text]) => [path, path === PATH ? change(text) : (more[path]?.(text) ?? text)] as const),
    ),
  )
const complaints = (...of: Parameters<typeof loaded>) =>
  loaded(...of).complaints.flatMap(({ file, message }) => (file === PATH ? [message] : []))
const offersOf = (scheme: string, of = loaded()) => {
  const journey = of.library.journey(INSTALMENTS)
  return (journey && reckonStepOf(journey))?.schemes[scheme]
}

describe('The journey that reckons instalments', () => {
  it('takes each scheme’s terms from its own facts', () => {
    expect(offersOf('pm-youth-business-agri-loan')).toEqual([
      { min: 0, max: 500_000, percent: 0, months: 36, graceMonths: 0, way: 'zero' },
      { min: 500_001, max: 1_500_000, percent: 5, months: 96, graceMonths: 12, way: 'reducing' },
      { min: 1_500_001, max: 7_500_000, percent: 7, months: 96, graceMonths: 12, way: 'reducing' },
    ])
    expect(offersOf('akhuwat')).toMatchObject([{ min: 10_000, max: 150_000, leastMonths: 10, months: 36 }])
  })

  it('reckons with a changed figure as soon as an editor has saved it', () => {
    const facts = 'financing/pm-youth-business-agri-loan/facts.yaml'
    const now = loaded(undefined, { [facts]: (text) => text.replace('markup_percent: 7', 'markup_percent: 9') })
    expect(offersOf('pm-youth-business-agri-loan', now)?.at(-1)?.percent).toBe(9)
  })

  it.each([
    ['max: tier1.max', 'max: tier1.most', /max: pm-youth-business-agri-loan has no number tier1.most/],
    ['years: tier1.years, ', '', /write months or years/],
    ['way: zero', 'way: free', /"free" is none of reducing, flat, murabaha, ijarah, zero/],
    ['amount: sum', 'amount: somme', /there is no step somme/],
    ['amount: sum', 'amount: result', /the step result asks nothing/],
  ])('tells an editor what is wrong with "%s" become "%s"', (from, to, message) => {
    expect(complaints((yaml) => yaml.replace(from, to)).join('\n')).toMatch(message)
  })

  it('hides a scheme that isn’t there', () => {
    const gone = complaints((yaml) => yaml.replace('entry: kp-ehsaas-hunar', 'entry: kp-nothing'))
    expect(gone.join('\n')).toMatch(/there is no entry "kp-nothing" yet; it stays hidden/)
  })
})
