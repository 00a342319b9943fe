import type { ConversationEvent } from '../model/event.js'
import { promiseOver } from './after-officer.js'
import { type Conversation, MOST_EARLIER } from './conversation.js'
import { hear } from './hear.js'
import { join } from './join.js'
import { officerActed } from './officer-acted.js'
import { REMINDER, remind } from './remind.js'
import { answered, type Turn, type TurnContext } from './turn.js'

/**
 * Decides the next turn. Sends nothing, stores nothing, asks no clock: the same conversation, event and context
 * always give the same turn.
 */
export function advance(conversation: Conversation, event: ConversationEvent, context: TurnContext): Turn {
  return withEarlier(withOffer(decide(conversation, event, context)), conversation)
}

/** What was talked about before the turn and isn't any more is what they may go back to. */
function withEarlier(turn: Turn, { about: before }: Conversation): Turn {
  if (turn.conversation === 'forget') return turn
  const { about: now, earlier = [] } = turn.conversation
  const all = [...(before ? [before.entry] : []), ...earlier].filter((entry) => entry !== now?.entry)
  if (all.length === 0) return turn
  return { ...turn, conversation: { ...turn.conversation, earlier: [...new Set(all)].slice(0, MOST_EARLIER) } }
}

/** What stands in our last bubble with choices is what a typed number will mean. */
function withOffer(turn: Turn): Turn {
  const last = turn.replies.findLast(
    ({ choices, numbered = [], typed }) => typed || choices.length + numbered.length > 0,
  )
  if (turn.conversation === 'forget' || !last) return turn
  // Where a number is the answer itself it stands for no choice.
  const offered = last.typed ? [] : [...(last.numbered ?? []), ...last.choices.map((choice) => choice.id)]
  return { ...turn, conversation: { ...turn.conversation, offered } }
}

function decide(conversation: Conversation, event: ConversationEvent, context: TurnContext): Turn {
  switch (event.kind) {
    case 'message':
      return hear(conversation, event.message, context)
    case 'officerActed':
      return officerActed(conversation, event, context)
    case 'waitOver':
      return waited(conversation, event.wait, context)
    case 'personJoined':
      return join(conversation, context)
  }
}

/** A wait's name says what it was set for. One set by newer code and met by this code is let go in silence. */
function waited(conversation: Conversation, wait: string, context: TurnContext): Turn {
  const [purpose] = wait.split(':')
  switch (purpose) {
    case 'promise':
      return promiseOver(conversation, context.ticket)
    case REMINDER:
      return remind(conversation, context)
    default:
      return answered(conversation, [], 'silent')
  }
}
