import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FACTS_SCHEMA, factsSchema } from '../../src/knowledge/facts-schema.js'
import { newEntry } from '../../src/knowledge/new-entry.js'
import { edited, LOAN } from './support.js'

const knowledge = new URL('../../knowledge/', import.meta.url)
const committed: object = JSON.parse(readFileSync(new URL(FACTS_SCHEMA, knowledge), 'utf8'))
const accepts = new Ajv2020({ allowUnionTypes: true }).compile(committed)
const isSound = (text = '') => accepts(parse(text))

describe('The schema that text editors read', () => {
  it('is the one made from the form; if not, run: npm run -s knowledge -- schema', () => {
    expect(committed).toEqual(factsSchema())
  })

  it('is where the settings for text editors and a new entry point to', () => {
    const settings = JSON.parse(readFileSync(new URL('../.vscode/settings.json', knowledge), 'utf8'))
    expect(settings['yaml.schemas']).toMatchObject({ [`./knowledge/${FACTS_SCHEMA}`]: 'knowledge/*/*/facts.yaml' })
    expect(newEntry('x', 'financing', '2026-04-01').get('facts.yaml')).toContain(`$schema=../../${FACTS_SCHEMA}`)
  })

  it('accepts every entry there is, and one just laid out', () => {
    const files = readdirSync(knowledge, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('facts.yaml'),
    )
    const refused = files.filter(
      (path) => !isSound(readFileSync(new URL(path.replaceAll('\\', '/'), knowledge), 'utf8')),
    )
    expect(refused).toEqual([])
    expect(isSound(newEntry('x', 'financing', '2026-04-01').get('facts.yaml'))).toBe(true)
  })

  it.each([
    ['a status that is none', 'status: open', 'status: opened'],
    ['a day written as on a cheque', 'verified: 2026-03-01', 'verified: 1/3/2026'],
    ['a name nobody reads', 'owner: financing', 'ownr: financing'],
    ['a rule on something never asked', 'person: sector', 'person: caste'],
    ['a list without brackets', 'documents: [cnic]', 'documents: cnic'],
    ['a day forgotten', 'verified: 2026-03-01\n', ''],
    ['a source without its date', 'seen: 2026-03-01, ', ''],
  ])('underlines %s', (_, from, to) => {
    expect(isSound(LOAN['facts.yaml'])).toBe(true)
    expect(isSound(edited('facts.yaml', from, to)['facts.yaml'])).toBe(false)
  })

  it('says beside each name what belongs there', () => {
    const { properties } = committed as { properties: Record<string, { description?: string }> }
    expect(Object.values(properties).filter(({ description }) => !description)).toEqual([])
  })
})
