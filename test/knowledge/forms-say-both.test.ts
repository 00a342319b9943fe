import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CannedForm } from '../../src/knowledge/canned.js'
import { unpacked } from '../../src/knowledge/complaint.js'
import { DesksForm } from '../../src/knowledge/desks.js'
import { FactsForm } from '../../src/knowledge/facts-form.js'
import { HolidaysForm, HoursForm } from '../../src/knowledge/hours.js'
import { JourneyForm } from '../../src/knowledge/journey-form.js'
import { OfficesForm } from '../../src/knowledge/offices.js'
import { PapersForm } from '../../src/knowledge/papers.js'
import { PlacesForm } from '../../src/knowledge/places.js'
import { schemaWords } from '../../src/knowledge/schema-words.js'

const FORMS = {
  'facts.yaml': FactsForm,
  'journey.yaml': JourneyForm,
  'desks.yaml': DesksForm,
  'documents.yaml': PapersForm,
  'reply.yaml': CannedForm,
  'offices.yaml': OfficesForm,
  'hours.yaml': HoursForm,
  'holidays.yaml': HolidaysForm,
  'places.yaml': PlacesForm,
}

type Words = (issue: object) => unknown

/** What every form within this one says when something else stands in its place. */
function wordsIn(schema: unknown, seen = new Set<unknown>()): Words[] {
  if (schema === null || typeof schema !== 'object' || seen.has(schema)) return []
  seen.add(schema)
  const { def } = (schema as { _zod?: { def: Record<string, unknown> } })._zod ?? {}
  const inner = def ? Object.values(def) : Object.values(schema)
  return [
    ...(typeof def?.error === 'function' ? [def.error as Words] : []),
    ...inner.flatMap((one) => wordsIn(one, seen)),
  ]
}

const WRONG = [
  { code: 'invalid_type', input: undefined },
  { code: 'invalid_type', input: 'soon' },
  { code: 'custom', input: '1/4/2026' },
  { code: 'unrecognized_keys', input: {}, keys: ['colour'] },
]
const URDU = /[\u0600-\u06FF]/
const figures = (text: string) => new Set(text.match(/\d+/g))

describe.each(Object.entries(FORMS))('The form of %s', (_, form) => {
  it('says in Urdu, too, whatever is wrong with any line of it', () => {
    const words = wordsIn(form)
    expect(words.length).toBeGreaterThan(2)
    for (const say of words) {
      for (const issue of WRONG) {
        const message = String(say(issue))
        const said = unpacked(message)
        expect(said?.ur, message).toMatch(URDU)
        expect(said?.en, message).not.toMatch(URDU)
        expect(figures(said?.ur ?? ''), message).toEqual(figures(said?.en ?? ''))
      }
    }
  })
})

describe('What a form has no words of its own for', () => {
  it.each([
    ['a name nobody reads', z.strictObject({}), { colour: 'red' }, '"colour"'],
    ['too few', z.array(z.string()).min(2), ['one'], '2'],
    ['too many', z.number().max(3), 4, '3'],
    ['another word', z.enum(['open', 'closed']), 'ajar', 'open, closed'],
    ['another kind of thing', z.string(), 5, ''],
    ['a name of the wrong kind', z.record(z.string().regex(/^[a-z]+$/), z.string()), { A: 'x' }, ''],
  ])('is said in plain words all the same: %s', (_, form, value, named) => {
    const [issue] = form.safeParse(value).error?.issues ?? []
    const said = issue && schemaWords(issue)
    expect(said?.en).not.toMatch(/invalid|expected|unrecognized/i)
    expect(said?.en).toContain(named)
    expect(said?.ur).toMatch(URDU)
    expect(said?.ur).toContain(named)
  })
})
