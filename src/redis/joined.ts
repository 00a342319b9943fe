import { PersonId } from '../model/person.js'
import type { House } from './house.js'
import { reach } from './reach.js'

/** Persons who moved are followed so far; a longer way can only be a circle. */
const LONGEST_WAY = 8

/** The ids a person had before they turned out to be one. */
export async function formersOf({ client, keys }: House, person: PersonId): Promise<PersonId[]> {
  const formers = (await reach(client.hget(`${keys.of(person)}:who:${person}`, 'f'))) ?? ''
  return [...formers.matchAll(/(\w+)@/g)].map(([, former]) => PersonId.parse(former))
}

/** Where a person lives now, joins followed; undefined once they are forgotten. */
export async function whereTheyWent({ client, keys }: House, person: PersonId): Promise<PersonId | undefined> {
  let here = person
  for (let steps = 0; steps < LONGEST_WAY; steps++) {
    const [moved, gone] = await reach(client.hmget(`${keys.of(here)}:who:${here}`, 'm', 'g'))
    if (gone) return undefined
    if (!moved) return here
    here = PersonId.parse(moved)
  }
  return undefined
}
