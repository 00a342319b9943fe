import type { Lease } from '../inbox/inbox.js'
import { type Bubble, newBubbleId } from '../model/bubble.js'
import type { Clock } from '../model/clock.js'
import { Language } from '../model/language.js'
import type { Phrases } from '../wording/phrases.js'

export interface ApologyParts {
  phrases: Phrases
  clock: Clock
  random: (bytes: number) => Uint8Array
}

/** Makes the function that words what a citizen is told when their message was set aside. */
export function makeApology({ phrases, clock, random }: ApologyParts): (lease: Lease) => readonly Bubble[] {
  return ({ person, event, conversation }) => {
    const language = languageOf(conversation)
    return [
      {
        v: 1,
        id: newBubbleId(person, random),
        trace: event.trace,
        createdAt: clock.now().toISOString(),
        language,
        text: phrases(language, { key: 'apology' }),
        purpose: 'answer',
      },
    ]
  }
}

/** The script to apologise in, even when the conversation can't be read as a whole; Urdu when nothing is known. */
function languageOf(conversation: string | undefined): Language {
  if (conversation === undefined) return 'ur'
  try {
    const { language } = JSON.parse(conversation) as { language?: unknown }
    return Language.catch('ur').parse(language)
  } catch {
    return 'ur'
  }
}
