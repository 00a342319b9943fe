import { MOST_LISTS } from './checklist.js'
import type { Conversation } from './conversation.js'
import { answered, type Effect, type Step, type TurnContext } from './turn.js'

/**
 * Two ids turned out to be one person: what the other knew comes here. A stop said to either holds; an open
 * request of either stays open; where both know something, this one's word stands.
 */
export function join(conversation: Conversation, { other }: TurnContext): Step {
  if (!other) return answered(conversation, [], 'silent')
  const optedOut = conversation.optedOut || other.optedOut
  const base = conversation.met ? conversation : { ...other, person: conversation.person }
  const ticket = conversation.ticket ?? other.ticket
  const lists = [...(conversation.lists ?? []), ...(other.lists ?? [])].slice(0, MOST_LISTS)
  const reminder = conversation.reminder ?? other.reminder
  const joined: Conversation = {
    ...base,
    optedOut,
    met: conversation.met || other.met,
    firstAt: conversation.firstAt < other.firstAt ? conversation.firstAt : other.firstAt,
    told: { ...other.told, ...conversation.told },
    ...(ticket ? { ticket } : {}),
    ...(lists.length > 0 ? { lists } : {}),
    ...(reminder ? { reminder } : {}),
  }
  const effects: Effect[] = optedOut === conversation.optedOut ? [] : [{ kind: 'setOptOut', optedOut }]
  if (other.ticket) {
    const double = conversation.ticket !== undefined
    effects.push({ kind: 'adoptTicket', reference: other.ticket.reference, double })
  }
  return answered(joined, [], 'silent', effects)
}
