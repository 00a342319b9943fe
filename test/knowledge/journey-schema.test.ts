import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { JOURNEY_SCHEMA, journeySchema } from '../../src/knowledge/journey-schema.js'
import { HOUSE } from './house-support.js'

const knowledge = new URL('../../knowledge/', import.meta.url)
const committed: object = JSON.parse(readFileSync(new URL(JOURNEY_SCHEMA, knowledge), 'utf8'))
const accepts = new Ajv2020({ allowUnionTypes: true, strictRequired: false }).compile(committed)
const isSound = (text = '') => accepts(parse(text))
const GUIDE = HOUSE['journeys/guide/journey.yaml'] ?? ''

describe('The schema of journeys that text editors read', () => {
  it('is the one made from the form; if not, run: npm run -s knowledge -- schema', () => {
    expect(committed).toEqual(journeySchema())
  })

  it('is where the settings for text editors point to', () => {
    const settings = JSON.parse(readFileSync(new URL('../.vscode/settings.json', knowledge), 'utf8'))
    expect(settings['yaml.schemas']).toMatchObject({
      [`./knowledge/${JOURNEY_SCHEMA}`]: 'knowledge/journeys/*/journey.yaml',
    })
  })

  it('accepts every journey there is', () => {
    const journeys = readdirSync(new URL('journeys/', knowledge))
    const refused = journeys.filter(
      (id) => !isSound(readFileSync(new URL(`journeys/${id}/journey.yaml`, knowledge), 'utf8')),
    )
    expect(journeys.length).toBeGreaterThan(5)
    expect(refused).toEqual([])
  })

  it.each([
    ['a kind of step that is none', 'pick:', 'pik:'],
    ['a step of two kinds', 'ask: at_home', 'ask: at_home\n    tell: true'],
    ['a step of no kind', '    ask: at_home\n    options: [own, rented]\n', ''],
    ['an answer of a kind that is none', 'as: age', 'as: years'],
    ['an option with a capital letter', '[own, rented]', '[Own, rented]'],
    ['a condition on nothing', '{ answer: age, max: 45 }', '{ max: 45 }'],
    ['a name nobody reads', 'max: 110', 'maximum: 110'],
    ['a beginning forgotten', 'start: age\n', ''],
  ])('underlines %s', (_, from, to) => {
    expect(isSound(GUIDE)).toBe(true)
    expect(GUIDE).toContain(from)
    expect(isSound(GUIDE.replace(from, to))).toBe(false)
  })

  it('says beside each name what belongs there', () => {
    expect(undescribed(committed)).toEqual([])
  })
})

/** Every name in the schema, however deep, without a word beside it. */
function undescribed(node: unknown, path = ''): string[] {
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, inner]) => [
    ...(key === 'properties'
      ? Object.entries(inner as Record<string, { description?: string }>).flatMap(([name, { description }]) =>
          description ? [] : [`${path} ${name}`],
        )
      : []),
    ...undescribed(inner, `${path} ${key}`),
  ])
}
