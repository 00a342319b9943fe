import type { Library } from '../model/library.js'
import type { InboundMessage } from '../model/message.js'
import type { Utterance } from '../model/utterance.js'
import type { Conversation } from './conversation.js'
import { stepOf } from './journey.js'
import { isShort } from './journey-words.js'
import type { TurnContext } from './turn.js'

/** The script they write is the script they read, unless they chose one; what they tell in passing is kept. */
export function remember(
  conversation: Conversation,
  message: InboundMessage,
  { utterance, now, library }: TurnContext,
): Conversation {
  const { reminder } = conversation
  const heard = {
    ...conversation,
    lastAt: now.toISOString(),
    ...(reminder ? { reminder: { ...reminder, unanswered: 0 } } : {}),
  }
  if (!utterance) return heard
  const { province, district, gender, stage, sector, age, amount } = utterance.slots
  const told = Object.fromEntries(
    Object.entries({ province, district, gender, stage, sector, age, amount: amount?.max }).filter(
      ([, value]) => value !== undefined,
    ),
  )
  return {
    ...heard,
    // The words on a button are ours, not theirs.
    language:
      message.kind === 'tap' || keepsLanguage(conversation, utterance, library)
        ? conversation.language
        : (utterance.language ?? conversation.language),
    told: answersFreely(conversation, library)
      ? besideKnown(conversation.told, told)
      : withTold(conversation.told, told),
  }
}

type Told = Conversation['told']

/** A new province leaves no old district standing. */
function withTold(known: Told, told: Told): Told {
  const { district, ...others } = known
  const moved = told.province !== undefined && told.province !== known.province
  return { ...others, ...(moved || district === undefined ? {} : { district }), ...told }
}

/** A fair "in Lahore" moves nobody from Sialkot: of an answer in free words only what wasn't known is kept. */
function besideKnown(known: Told, told: Told): Told {
  const { province: _, district: __, ...others } = told
  return { ...(known.province === undefined ? told : others), ...known }
}

function answersFreely(conversation: Conversation, library: Library): boolean {
  const step = stepOf(conversation, library)?.step
  return step?.kind === 'ask' && step.as === 'text'
}

/** "3 lakh" in answer to our question is no word for English: only who writes more changes the script by it. */
function keepsLanguage(conversation: Conversation, { text }: Utterance, library: Library): boolean {
  if (conversation.languageChosen) return true
  return isShort(text) && (/\d/.test(text) || stepOf(conversation, library)?.step.kind === 'ask')
}
