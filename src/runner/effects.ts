import type { Effect } from '../conversation/turn.js'
import { addMessage, cancel, openTicket, raise } from '../handoff/ticket.js'
import type { Language } from '../model/language.js'
import type { PersonId } from '../model/person.js'
import type { Ticket } from '../model/ticket.js'
import type { Store } from './store.js'

/** The tickets as the turn leaves them, for the same commit as the conversation. */
export async function ticketsAfter(
  effects: readonly Effect[],
  { person, language, now, store }: { person: PersonId; language: Language; now: Date; store: Store },
): Promise<Ticket[]> {
  const changed: Ticket[] = []
  for (const effect of effects) {
    switch (effect.kind) {
      case 'openTicket': {
        const { kind: _, ...opening } = effect
        changed.push(openTicket({ ...opening, person, language }, now))
        break
      }
      case 'addToTicket':
      case 'raiseTicket':
      case 'cancelTicket': {
        // Gone only when its two years are over; then there is nothing to change.
        const ticket = await store.ticket(effect.reference)
        const change = { addToTicket: addMessage, raiseTicket: raise, cancelTicket: cancel }[effect.kind]
        if (ticket) changed.push(change(ticket, now))
        break
      }
      case 'setOptOut':
        break
    }
  }
  return changed
}
