import { LIMITS } from '../model/bubble.js'
import type { Entry, EntryId, PartId } from '../model/entry.js'
import { mayBeTold } from '../model/library.js'
import type { Choice } from '../model/reply.js'
import { type TurnContext, toEntry } from './turn.js'

/** An entry, and the part that may be asked of it. */
export interface Instead {
  entry: EntryId
  part: PartId
}

/** What else the same message may have meant, where that can be told beside the answer; its summary in the place of a part it lacks. */
export function meantInstead(
  answer: Entry,
  { entry, part }: Instead,
  { library, now }: TurnContext,
): Instead | undefined {
  const other = library.entry(entry)
  if (!other || other.id === answer.id || !mayBeTold(library.fitness(other.id, now))) return undefined
  return { entry: other.id, part: library.parts(other.id).includes(part) ? part : 'summary' }
}

/** With it to tap: of three buttons in the place of the first, of a full list in that of the last part. */
export function withInstead(choices: readonly Choice[], { entry, part }: Instead): Choice[] {
  const other = toEntry(entry, part)
  const rest = choices.filter(({ id }) => id !== other.id)
  if (rest.length <= LIMITS.buttons) return [other, ...rest.slice(1 - LIMITS.buttons)]
  const last = rest.length < LIMITS.rows ? -1 : rest.findLastIndex(({ label }) => isPart(label))
  return [other, ...rest.filter((_, at) => at !== last)].slice(0, LIMITS.rows)
}

const isPart = (label: Choice['label']) => label.kind === 'phrase' && label.phrase.key.startsWith('parts.')
