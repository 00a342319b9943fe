import { advise } from '../advice/advise.js'
import type { Counsel, Question } from '../advice/counsel.js'
import { advance } from '../conversation/advance.js'
import { newConversation } from '../conversation/conversation.js'
import { NO_LISTS } from '../conversation/hear-list.js'
import type { Turn } from '../conversation/turn.js'
import type { Advice } from '../model/advice.js'
import type { EntryId } from '../model/entry.js'
import { stepOfTopic } from '../model/journey.js'
import type { Language } from '../model/language.js'
import { MessageSid } from '../model/message.js'
import { PersonId } from '../model/person.js'
import type { Paragraph, Reply } from '../model/reply.js'
import { newTicketReference } from '../model/ticket.js'
import type { Intent, Utterance } from '../model/utterance.js'
import type { Mind } from '../runner/handle.js'
import type { Phrases } from '../wording/phrases.js'
import { word } from '../wording/word.js'

/** One line of `ask --json`: the public contract, `docs/design.md`. */
export interface Answer {
  text: string
  language: Language
  intent: Intent
  outcome: Turn['outcome']
  entries: { id: EntryId; also: readonly EntryId[]; score: number }[]
  /** Each bubble as read on the phone, choices as numbered lines; greeting and notice left out. */
  reply: string[]
  handoff: boolean
}

/** Asks one question in a fresh conversation of somebody already greeted. */
export function askOne(text: string, mind: Mind, phrases: Phrases, now: Date, advised?: Advice): Answer {
  const utterance = mind.understand(text, { lists: NO_LISTS })
  const person = PersonId.parse('00askaskaskaskas')
  const conversation = { ...newConversation(person, utterance.language ?? 'ur', now), met: true }
  const message = { kind: 'text', sid: MessageSid.parse('ask'), receivedAt: now.toISOString(), text } as const
  const advice = advised ?? adviceOf(utterance, mind, now)
  const newReference = newTicketReference(person, (count) => new Uint8Array(count))
  const context = { now, library: mind.library, utterance, newReference, ...(advice ? { advice } : {}) }
  const turn = advance(conversation, { kind: 'message', message }, context)
  const language = turn.conversation === 'forget' ? conversation.language : turn.conversation.language
  const wording = { library: mind.library, phrases, now }
  return {
    text,
    language,
    intent: utterance.intent,
    outcome: turn.outcome,
    entries: entriesOf(turn, utterance.candidates, mind),
    reply: turn.replies
      .flatMap((reply) => word(withoutGreeting(reply), language, wording))
      .map((worded) => worded.text),
    handoff: turn.effects.some(({ kind }) => kind === 'openTicket'),
  }
}

function adviceOf(utterance: Utterance, { library }: Mind, now: Date): Advice | undefined {
  return utterance.intent === 'ask' ? advise(utterance, library, now) : undefined
}

/** The same, with a language model beside the entries. */
export async function askWith(
  counsel: (question: Question) => Promise<Counsel>,
  text: string,
  mind: Mind,
  phrases: Phrases,
  now: Date,
): Promise<Answer> {
  const utterance = mind.understand(text, { lists: NO_LISTS })
  const advice = adviceOf(utterance, mind, now)
  if (!advice) return askOne(text, mind, phrases, now)
  const again = (words: string): Advice => adviceOf(mind.understand(words, {}), mind, now) ?? { kind: 'unknown' }
  const language = utterance.language ?? 'ur'
  const counselled = await counsel({ utterance, advice, library: mind.library, language, again })
  return askOne(text, mind, phrases, now, counselled.advice)
}

/** The entry that was answered from first, then the other candidates, best first. */
function entriesOf(
  turn: Turn,
  candidates: readonly { entry: EntryId; score: number }[],
  { library }: Mind,
): Answer['entries'] {
  const told = turn.replies.find((reply) => reply.about)?.about?.entry
  const found = candidates.flatMap(({ entry }) => (stepOfTopic(entry) ? [] : [entry]))
  const ids = [...new Set([...(told ? [told] : []), ...offered(turn, library), ...found])]
  return ids.map((id) => ({
    id,
    also: library.entry(id)?.also ?? [],
    score: candidates.find(({ entry }) => entry === id)?.score ?? 0,
  }))
}

/** The entries that a question back leads to. */
function offered(turn: Turn, library: Mind['library']): EntryId[] {
  if (turn.outcome !== 'clarify') return []
  return turn.replies
    .flatMap(({ choices }) => choices)
    .flatMap(({ label }) => {
      if (label.kind === 'entryLabel') return [label.entry]
      if (label.kind !== 'option') return []
      const option = library
        .journey(label.journey)
        ?.steps.get(label.step)
        ?.options.find(({ id }) => id === label.option)
      return option?.to?.kind === 'entry' ? [option.to.entry] : []
    })
}

const GREETING = /^(greet\.hail\.\w+|thanks\.back|notice|noticeInEnglish)$/

function withoutGreeting(reply: Reply): Reply {
  const courtesy = (paragraph: Paragraph) => paragraph.kind === 'phrase' && GREETING.test(paragraph.phrase.key)
  const paragraphs = reply.paragraphs.filter((paragraph) => !courtesy(paragraph))
  return paragraphs.length === 0 ? reply : { ...reply, paragraphs }
}
