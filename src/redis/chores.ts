import type { Inbox } from '../inbox/inbox.js'
import { InboxEvent } from '../model/event.js'
import { PersonId } from '../model/person.js'
import type { House } from './house.js'
import { reach } from './reach.js'

/**
 * Does what a script of one shard left to be done in another, and strikes it off. A process that dies in between
 * leaves it on the list; each chore may be done twice.
 */
export async function doChore(house: House, inbox: Pick<Inbox, 'put'>, tag: string, chore: string): Promise<void> {
  const { client, keys } = house
  const [verb, name = '', ...rest] = chore.split(' ')
  switch (verb) {
    case 'forget': {
      const person = PersonId.parse(name)
      await reach(client.forgetPerson(keys.of(person), person))
      break
    }
    case 'fade':
      await reach(client.fade(keys.ofAlias(name), name, rest.join(' ')))
      break
    case 'put':
      await inbox.put(PersonId.parse(name), InboxEvent.parse(JSON.parse(rest.join(' '))))
      break
  }
  await reach(client.srem(`${tag}:chores`, chore))
}
