import { describe, expect, it } from 'vitest'
import { load } from '../../src/knowledge/load.js'

/** As in docs/design.md, word for word. */
const FACTS = `status: open                      # open | closed | announced | unclear | superseded
verified: 2026-03-01              # the day a person last compared these facts with the source
review_by: 2026-09-01
owner: financing
also: []                          # fact-sheet ids folded into this entry
alternatives: [punjab-asaan-karobar-card, akhuwat]      # named when this one is closed or doesn't fit
facts:                            # every figure a text may use, once
  age: { min: 21, max: 45, it_min: 18 }
  tier1: { max: 500000, markup_percent: 0, years: 3 }
  tier2: { min: 500001, max: 1500000, markup_percent: 5, years: 8 }
  portal: https://pmyp.gov.pk
eligibility:                      # decided by program, each rule with its own wording in the texts
  - { rule: age, person: age, min: age.min, max: age.max, unless: it-business }
  - { rule: citizen, person: has_cnic, is: true }
steps:                            # texts in the .md files, under the same ids
  - { id: apply, where: portal, documents: [cnic, photo, utility-bill], fee: 0, days: unknown }
needs: [ntn-sole-proprietor]      # entries that come before this one
sources:
  - { id: sbp, url: "https://www.sbp.org.pk/Incen-others/PMYBALS.asp", seen: 2026-03-01, supports: [age, tier1, tier2] }
disputed:
  - { fact: tier1.max, note: nation-2025 }               # told as a caution, worded in the texts
`

const ROMAN = `<!-- ur-Latn.md, beginning -->
# PM Youth Business & Agriculture Loan
label: PM Youth Loan
## khulasa
Naye ya chaltay karobar ya kheti ke liye sarkari qarz. {{tier1.max}} tak koi munafa nahi. Umar {{age.min}} se {{age.max}} saal. …
## utterances
- pm youth loan ki age kitni h
- 5 lakh bina sood sarkari qarza
`

describe('The example of the design', () => {
  const id = 'pm-youth-business-agri-loan'
  const { library, faults } = load(
    new Map([
      [`financing/${id}/facts.yaml`, `# knowledge/financing/${id}/facts.yaml\n${FACTS}`],
      [`financing/${id}/ur-Latn.md`, ROMAN],
      [`financing/${id}/ur.md`, ROMAN.replace('khulasa', 'خلاصہ')],
      [`financing/${id}/en.md`, ROMAN.replace('khulasa', 'summary')],
    ]),
  )

  it('loads as it stands there', () => {
    expect(faults).toEqual([])
    const entry = library.entry(id)
    expect(entry?.alternatives).toEqual(['punjab-asaan-karobar-card', 'akhuwat'])
    expect(entry?.needs).toEqual(['ntn-sole-proprietor'])
    expect(entry?.eligibility[0]).toMatchObject({ rule: 'age', min: 21, max: 45, unless: 'it-business' })
    expect(entry?.steps[0]).toMatchObject({ where: 'portal', fee: 0, days: 'unknown' })
    expect(entry?.disputed).toEqual([{ fact: 'tier1.max', note: 'nation-2025' }])
    expect(entry?.texts['ur-Latn'].utterances).toHaveLength(2)
  })

  it('is told with its figures', () => {
    expect(library.part(id, 'summary', 'ur-Latn')).toBe(
      'Naye ya chaltay karobar ya kheti ke liye sarkari qarz. 5 lakh rupay tak koi munafa nahi. Umar 21 se 45 saal. …',
    )
  })
})
