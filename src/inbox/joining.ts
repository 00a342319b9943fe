import type { InboxEvent } from '../model/event.js'
import type { Address, PersonId } from '../model/person.js'

/** Tells a person's next turn that `other` was the same one; stands right before the event that showed it. */
export function joinedEvent(other: PersonId, shownBy: InboxEvent): InboxEvent {
  return {
    v: 1,
    id: `join:${other}`,
    trace: shownBy.trace,
    at: shownBy.at,
    event: { kind: 'personJoined', other },
  }
}

/** Numbers before business-scoped ids: of two persons shown to be one, the one the number named goes on. */
export function numbersFirst(aliases: readonly Address[]): Address[] {
  return [...new Set(aliases)].sort((a, b) => Number(b.startsWith('+')) - Number(a.startsWith('+')))
}
