import type { FactValue } from '../model/entry.js'

/** What is known of a person, by the names of `PERSON_FIELDS` and of a journey's own answers. Absent is unknown. */
export type Person = Readonly<Partial<Record<string, FactValue>>>

const MERGED_DISTRICTS: ReadonlySet<FactValue> = new Set([
  'khyber',
  'mohmand',
  'bajaur',
  'kurram',
  'orakzai',
  'north-waziristan',
  'south-waziristan',
])

/** What follows from what was said, so that nobody is asked twice: Bajaur is a merged district, who makes food or honey handles food. */
export function withConsequences(person: Person): Person {
  const { district, sector, stage } = person
  return {
    ...(district === undefined ? {} : { merged_district: MERGED_DISTRICTS.has(district) }),
    ...(person.province !== undefined && person.province !== 'kp' ? { merged_district: false } : {}),
    ...(sector === 'food' || sector === 'honey' ? { handles_food: true } : {}),
    ...(stage === 'new' ? { business_years: 0 } : {}),
    ...(sector === 'ecommerce' ? { sells_online: true } : {}),
    ...person,
  }
}
