import { answer } from './conversation/answer.js'
import { newConversation } from './conversation/conversation.js'
import type { EntryId, PartId } from './model/entry.js'
import type { Language } from './model/language.js'
import type { Library } from './model/library.js'
import { PersonId } from './model/person.js'
import type { Phrases } from './wording/phrases.js'
import { type Worded, word } from './wording/word.js'

const NOBODY = PersonId.parse(`00${'a'.repeat(14)}`)

/** The bubbles a citizen would get who asks for this part of an entry today: for editors to look at. */
export function toldPart(
  library: Library,
  id: EntryId,
  part: PartId,
  language: Language,
  { phrases, now }: { phrases: Phrases; now: Date },
): Worded[] {
  const nobody = newConversation(NOBODY, language, now)
  const { replies } = answer(nobody, id, part, { now, library, newReference: 'MSR-0000000' })
  return replies.flatMap((reply) => word(reply, language, { library, phrases, now }))
}
