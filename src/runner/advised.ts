import { advise } from '../advice/advise.js'
import type { Conversation } from '../conversation/conversation.js'
import type { TurnContext } from '../conversation/turn.js'
import type { InboxEvent } from '../model/event.js'
import type { Utterance } from '../model/utterance.js'
import type { Mind, RunnerParts } from './handle.js'

/** What the knowledge says to a question; in a model's words where there is one, and it says no more than the entry. */
export async function advised(
  event: InboxEvent,
  utterance: Utterance | undefined,
  conversation: Conversation,
  { library, understand }: Mind,
  now: Date,
  { counsel, observer, log }: Pick<RunnerParts, 'counsel' | 'observer' | 'log'>,
): Promise<Pick<TurnContext, 'advice'>> {
  if (utterance?.intent !== 'ask') return {}
  const about = conversation.about?.entry
  const advice = advise(utterance, library, now, about)
  const { ticket } = conversation
  // A tap or a number means what stands under it, and what belongs to an officer is nothing for a model.
  const tapped = event.event.kind !== 'message' || event.event.message.kind === 'tap' || utterance.number !== undefined
  const asks = !tapped && (!ticket || ticket.meanwhile)
  if (!counsel || !asks) return { advice }
  const language = conversation.languageChosen ? conversation.language : (utterance.language ?? conversation.language)
  const again = (text: string) => advise(understand(text, { language }), library, now, about)
  const counselled = await counsel({ utterance, advice, library, language, again })
  for (const consultation of counselled.consulted) {
    observer.consulted(consultation.prompt.replace(/@.*/, ''), consultation.outcome)
    log.info({ trace: event.trace, knowledge: library.version, ...consultation }, 'language model asked')
  }
  return { advice: counselled.advice }
}
