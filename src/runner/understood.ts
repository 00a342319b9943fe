import type { Conversation } from '../conversation/conversation.js'
import { listsToHear, NO_LISTS } from '../conversation/hear-list.js'
import type { InboxEvent } from '../model/event.js'
import type { Utterance, UtteranceContext } from '../model/utterance.js'
import type { Mind } from './handle.js'

/** "Aur documents?" leans on what was said today, not on what was said last month. */
const FRESH_MS = 24 * 60 * 60 * 1000

/** The words of the event, understood against what was talked about; undefined when it has none. */
export function understood(
  event: InboxEvent,
  conversation: Conversation | undefined,
  mind: Mind,
  now: Date,
): Utterance | undefined {
  const text = wordsOf(event)
  if (text === undefined) return undefined
  return mind.understand(text, {
    ...(conversation && contextOf(conversation, now)),
    lists: conversation ? listsToHear(conversation, mind.library) : NO_LISTS,
  })
}

/** What a message leans on: its writer's script and province, and what was talked about if that isn't long ago. */
export function contextOf(conversation: Conversation, now: Date): UtteranceContext {
  const { language, told, about, earlier, lastAt } = conversation
  const fresh = now.getTime() - Date.parse(lastAt) < FRESH_MS
  return {
    language,
    ...(told.province && { province: told.province }),
    ...(fresh && about),
    ...(fresh && earlier && { earlier }),
  }
}

function wordsOf({ event }: InboxEvent): string | undefined {
  if (event.kind !== 'message') return undefined
  switch (event.message.kind) {
    case 'text':
      return event.message.text
    case 'tap':
      return event.message.label
    case 'media':
      return event.message.caption === '' ? undefined : event.message.caption
    default:
      return undefined
  }
}
