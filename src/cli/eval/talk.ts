import { advise } from '../../advice/advise.js'
import { advance } from '../../conversation/advance.js'
import { type Conversation, newConversation } from '../../conversation/conversation.js'
import type { EntryId } from '../../model/entry.js'
import type { Language } from '../../model/language.js'
import { MessageSid } from '../../model/message.js'
import { newPersonId } from '../../model/person.js'
import { newTicketReference } from '../../model/ticket.js'
import type { Mind } from '../../runner/handle.js'
import { contextOf } from '../../runner/understood.js'
import type { Phrases } from '../../wording/phrases.js'
import { word } from '../../wording/word.js'

export interface Said {
  reply: string
  language: Language
  entry?: EntryId
}

/** A conversation held in the process, turn after turn, as the runner would hold it; nothing is stored. */
export function startTalk(mind: Mind, phrases: Phrases, now: Date): (text: string) => Said {
  const zeros = (count: number) => new Uint8Array(count)
  const person = newPersonId(zeros)
  let conversation: Conversation | undefined
  return (text) => {
    const about = conversation?.about?.entry
    const utterance = mind.understand(text, conversation ? contextOf(conversation, now) : {})
    const before = conversation ?? { ...newConversation(person, utterance.language ?? 'ur', now), met: true }
    const advice = utterance.intent === 'ask' ? advise(utterance, mind.library, now, about) : undefined
    const message = { kind: 'text', sid: MessageSid.parse('eval'), receivedAt: now.toISOString(), text } as const
    const turn = advance(
      before,
      { kind: 'message', message },
      {
        now,
        library: mind.library,
        utterance,
        newReference: newTicketReference(person, zeros),
        ...(advice ? { advice } : {}),
      },
    )
    conversation = turn.conversation === 'forget' ? undefined : turn.conversation
    const language = (conversation ?? before).language
    const worded = turn.replies.flatMap((reply) => word(reply, language, { library: mind.library, phrases, now }))
    const told = turn.replies.find((reply) => reply.about)?.about?.entry
    return { reply: worded.map((one) => one.text).join('\n'), language, ...(told ? { entry: told } : {}) }
  }
}
