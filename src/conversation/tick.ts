import type { EntryId } from '../model/entry.js'
import { type Choice, type Paragraph, say } from '../model/reply.js'
import { type Checklist, doneCount, isFinished, itemOf, nextStep, numberOf, reconciled, ticked } from './checklist.js'
import { aboutIt, listIsGone, listOf, news, showChecklist, touched } from './checklist-turns.js'
import type { Conversation } from './conversation.js'
import { listChoice, listReply, tickNext, titleOf, wholeList } from './list-reply.js'
import { withoutReminder } from './remind.js'
import { answered, choice, moveTo, type Step, type TurnContext, toEntry, toMenu } from './turn.js'

/** Ticks steps of a list, several at once, and says what comes next; the last one ends the list. */
export function tick(conversation: Conversation, id: string, wanted: readonly string[], context: TurnContext): Step {
  const known = listOf(conversation, id)
  if (!known) return listIsGone(conversation)
  const now = reconciled(known, context.library)
  const steps = now ? wanted.filter((step) => step in now.list.steps) : []
  if (!now || steps.length === 0) return showChecklist(conversation, known, context)
  const fresh = steps.filter((step) => now.list.steps[step] === 0)
  if (fresh.length === 0) return wasDone(conversation, now.list, steps)
  const list = ticked(now.list, fresh, true)
  const there = touched(conversation, list)
  if (isFinished(list)) return finish(there, list, undo(list, fresh), context)
  const said: Paragraph = say(fresh.length === 1 ? 'checklist.ticked' : 'checklist.tickedSeveral', {
    numbers: numbersOf(list, fresh),
    done: doneCount(list),
    total: Object.keys(list.steps).length,
  })
  return withNext(there, list, [...news(now), ...named(list), said], undo(list, fresh))
}

/** Takes ticks back: a step that was thought done, or tapped by mistake. */
export function untick(conversation: Conversation, id: string, wanted: readonly string[], context: TurnContext): Step {
  const known = listOf(conversation, id)
  if (!known) return listIsGone(conversation)
  const now = reconciled(known, context.library)
  const steps = now ? wanted.filter((step) => step in now.list.steps) : []
  if (!now || steps.length === 0) return showChecklist(conversation, known, context)
  const list = ticked(now.list, steps, false)
  const said = say('checklist.unticked', { numbers: numbersOf(list, steps) })
  return withNext(touched(conversation, list), list, [...news(now), ...named(list), said], [])
}

/** The next step in full: what it is, with which papers, where, for how much. */
export function showNext(conversation: Conversation, id: string, context: TurnContext): Step {
  const known = listOf(conversation, id)
  const now = known && reconciled(known, context.library)
  if (!known || !now) return known ? showChecklist(conversation, known, context) : listIsGone(conversation)
  if (isFinished(now.list)) return showChecklist(conversation, known, context)
  return withNext(touched(conversation, now.list), now.list, [...news(now), titleOf(now.list)], [])
}

function withNext(
  conversation: Conversation,
  list: Checklist,
  lead: readonly Paragraph[],
  undoing: readonly Choice[],
): Step {
  const step = nextStep(list)
  if (step === undefined) return answered(conversation, [listReply(list, lead, [toMenu])], 'control')
  const next: Paragraph = { kind: 'listStep', number: numberOf(list, step), item: itemOf(list, step) }
  const moved = moveTo(conversation, { kind: 'checklist', list: list.id, step })
  const choices = [...tickNext(list), wholeList(list), ...undoing, ...(undoing.length > 0 ? [] : [toMenu])]
  return answered(
    aboutIt(moved, list),
    [listReply(list, [...lead, say('checklist.next'), next], choices.slice(0, 3))],
    'control',
  )
}

/** With a name, whose list it was is said with every tick: two of one scheme are never mixed up. */
function named(list: Checklist): Paragraph[] {
  return list.whom === undefined ? [] : [titleOf(list)]
}

function undo(list: Checklist, steps: readonly string[]): Choice[] {
  const [only] = steps
  return steps.length === 1 && only !== undefined
    ? [choice({ kind: 'untick', list: list.id, step: only }, 'untick')]
    : []
}

function wasDone(conversation: Conversation, list: Checklist, steps: readonly string[]): Step {
  const said = say('checklist.wasDone', { numbers: numbersOf(list, steps) })
  const moved = moveTo(touched(conversation, list), {
    kind: 'checklist',
    list: list.id,
    ...(steps[0] ? { step: steps[0] } : {}),
  })
  return answered(moved, [listReply(list, [said], [wholeList(list), ...undo(list, steps), toMenu])], 'control')
}

/** All is done: said with joy, and what may follow. Where the entry stands in a path, it is ticked there. */
function finish(conversation: Conversation, list: Checklist, undoing: readonly Choice[], context: TurnContext): Step {
  const inPath = 'entry' in list.source ? tickedInPaths(conversation, list.source.entry, list.whom) : conversation
  const path = inPath.lists?.find(
    ({ id, source, steps }) => id !== list.id && 'path' in source && entryOf(list) in steps,
  )
  const follows = 'entry' in list.source ? whatFollows(list.source.entry, context) : []
  const open = path ? [listChoice(path)] : []
  const said = [titleOf(list), say('checklist.finished'), ...(follows.length > 0 ? [say('checklist.follows')] : [])]
  const moved = moveTo(inPath, { kind: 'checklist', list: list.id })
  const choices = [...open, ...follows, ...undoing, toMenu]
  const { conversation: settled, effects } = withoutReminder(aboutIt(moved, list))
  return answered(settled, [{ ...listReply(list, said, choices), numbered: [] }], 'control', effects)
}

function entryOf({ source }: Checklist): EntryId {
  return 'entry' in source ? source.entry : ''
}

function tickedInPaths(conversation: Conversation, entry: EntryId, whom: string | undefined): Conversation {
  const lists = (conversation.lists ?? []).map((list) =>
    'path' in list.source && entry in list.steps && list.whom === whom ? ticked(list, [entry], true) : list,
  )
  return { ...conversation, lists }
}

/** The open entries that ask for this one to be done first. */
function whatFollows(entry: EntryId, { library, now }: TurnContext): Choice[] {
  return library
    .entries()
    .filter(
      ({ id, needs, status }) => needs.includes(entry) && status === 'open' && library.fitness(id, now) === 'current',
    )
    .slice(0, 3)
    .map(({ id }) => toEntry(id))
}

function numbersOf(list: Checklist, steps: readonly string[]): string {
  return steps
    .map((step) => numberOf(list, step))
    .sort((a, b) => a - b)
    .join(', ')
}
