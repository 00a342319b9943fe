import type { PersonId } from '../model/person.js'

/** What an operator calls an event set aside: the person's id, a dot, and a random tail. */
export function newAsideId(person: PersonId, random: (bytes: number) => Uint8Array): string {
  return `${person}.${Buffer.from(random(4)).toString('hex')}`
}
