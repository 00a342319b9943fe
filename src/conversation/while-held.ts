import type { Act } from './choice-id.js'
import type { Conversation } from './conversation.js'
import { stopReminding } from './remind.js'
import { sendWhileHeld } from './send-form.js'
import type { Turn, TurnContext } from './turn.js'
import { addToTicket } from './with-officer.js'

/** The bot never talks over an officer; but a stop is a stop, whoever hears it, and a form sent is a form sent. */
export function whileOfficerHolds(conversation: Conversation, chosen: Act | undefined, context: TurnContext): Turn {
  const { utterance } = context
  const form = sendWhileHeld(conversation, chosen, context)
  if (form) return form
  const added = addToTicket(conversation)
  if (utterance?.intent === 'urgent' && conversation.ticket) {
    // Nothing is said over the officer, but colleagues and the supervisor see it.
    return { ...added, effects: [{ kind: 'raiseTicket', reference: conversation.ticket.reference }] }
  }
  if (utterance?.intent !== 'stop' && utterance?.intent !== 'start') return added
  const optedOut = utterance.intent === 'stop'
  const noted = optedOut ? stopReminding(added.conversation) : { conversation: added.conversation, effects: [] }
  return {
    ...added,
    conversation: { ...noted.conversation, optedOut },
    effects: [...added.effects, { kind: 'setOptOut', optedOut }, ...noted.effects],
  }
}
