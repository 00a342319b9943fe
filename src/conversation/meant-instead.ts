import type { Entry, PartId } from '../model/entry.js'
import type { Choice } from '../model/reply.js'
import { choiceId } from './choice-id.js'
import type { TurnContext } from './turn.js'

/** What else the same message may have meant, where that can be told. */
export function meantInstead(
  entry: Entry,
  wanted: PartId,
  { advice, library, now }: TurnContext,
): { entry: string; part: PartId } | undefined {
  if (advice?.kind !== 'answer' || !advice.instead || advice.part !== wanted) return undefined
  const { part } = advice.instead
  const other = library.entry(advice.instead.entry)
  const isTold = other && other.id !== entry.id && library.entry(advice.entry)?.id === entry.id
  const fitness = other && library.fitness(other.id, now)
  if (!isTold || (fitness !== 'current' && fitness !== 'overdue')) return undefined
  return { entry: other.id, part: library.parts(other.id).includes(part) ? part : 'summary' }
}

/** With it to tap: of three buttons in the place of the first, of a full list in that of the last part. */
export function withInstead(choices: readonly Choice[], { entry, part }: { entry: string; part: PartId }): Choice[] {
  const other: Choice = { id: choiceId({ kind: 'entry', entry, part }), label: { kind: 'entryLabel', entry } }
  const rest = choices.filter(({ id }) => id !== other.id)
  if (rest.length <= BUTTONS) return [other, ...rest.slice(-(BUTTONS - 1))]
  const last = rest.length < ROWS ? -1 : rest.findLastIndex(({ label }) => isPart(label))
  return [other, ...rest.filter((_, at) => at !== last)].slice(0, ROWS)
}

const isPart = (label: Choice['label']) => label.kind === 'phrase' && label.phrase.key.startsWith('parts.')

const BUTTONS = 3
const ROWS = 10
