import type { Conversation } from '../conversation/conversation.js'
import { listsToHear, NO_LISTS } from '../conversation/hear-list.js'
import type { InboxEvent } from '../model/event.js'
import type { Utterance } from '../model/utterance.js'
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
  const fresh = conversation !== undefined && now.getTime() - Date.parse(conversation.lastAt) < FRESH_MS
  return mind.understand(text, {
    ...(conversation ? { language: conversation.language } : {}),
    ...(conversation?.told.province ? { province: conversation.told.province } : {}),
    ...(fresh && conversation.about ? conversation.about : {}),
    ...(fresh && conversation.earlier ? { earlier: conversation.earlier } : {}),
    lists: conversation ? listsToHear(conversation, mind.library) : NO_LISTS,
  })
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
