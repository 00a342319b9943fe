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

/** What follows from what was said, so that nobody is asked twice: Bajaur is a merged district, a food maker handles food. */
export function withConsequences(person: Person): Person {
  const { district, sector } = person
  return {
    ...(district === undefined ? {} : { merged_district: MERGED_DISTRICTS.has(district) }),
    ...(person.province !== undefined && person.province !== 'kp' ? { merged_district: false } : {}),
    ...(sector === 'food' ? { handles_food: true } : {}),
    ...(sector === 'ecommerce' ? { sells_online: true } : {}),
    ...person,
  }
}
