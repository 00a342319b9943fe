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

/** With it to tap: of three buttons in the place of the first, of a list above all, which keeps its ways out. */
export function withInstead(choices: readonly Choice[], { entry, part }: { entry: string; part: PartId }): Choice[] {
  const other: Choice = { id: choiceId({ kind: 'entry', entry, part }), label: { kind: 'entryLabel', entry } }
  const rest = choices.filter(({ id }) => id !== other.id)
  if (rest.length <= BUTTONS) return [other, ...rest.slice(-(BUTTONS - 1))]
  const room = ROWS - 1 - WAYS_OUT
  return [other, ...rest.slice(0, -WAYS_OUT).slice(0, room), ...rest.slice(-WAYS_OUT)]
}

const BUTTONS = 3
const ROWS = 10
/** The menu and an officer. */
const WAYS_OUT = 2
