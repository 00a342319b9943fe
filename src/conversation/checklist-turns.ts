import type { ListSource } from '../model/checklist.js'
import type { EntryId } from '../model/entry.js'
import { type Choice, type Paragraph, say } from '../model/reply.js'
import { answer } from './answer.js'
import {
  type Checklist,
  hasChecklist,
  isFinished,
  MOST_LISTS,
  newListId,
  type Reconciled,
  reconciled,
  sheetOf,
} from './checklist.js'
import type { Conversation } from './conversation.js'
import { listChoice, listReply, printChoice, tickNext, titleOf } from './list-reply.js'
import { mayRemind, reminderChoices } from './remind.js'
import { answered, choice, moveTo, reply, type Step, type TurnContext, toHuman, toMenu } from './turn.js'

/** Opens the checklist of an entry, or begins it. `another` begins one more: a phone serves a family. */
export function openChecklist(
  conversation: Conversation,
  id: EntryId,
  context: TurnContext,
  { another = false } = {},
): Step {
  const entry = context.library.entry(id)
  const own = conversation.lists?.filter(({ source }) => 'entry' in source && source.entry === (entry?.id ?? id)) ?? []
  const [known] = own
  if (known && !another) return showChecklist(conversation, known, context, [], anotherOf(entry?.id ?? id))
  // Closed, being corrected, gone, or without steps: the summary says so, and what there is instead.
  if (!entry || !hasChecklist(entry, context.library, context.now)) return answer(conversation, id, 'summary', context)
  const steps = Object.fromEntries(entry.steps.map((step) => [step.id, 0 as const]))
  return begin(conversation, { entry: entry.id }, steps, context, { asksWhom: another && own.length > 0 })
}

/**
 * Begins the checklist of a path: entries to be done in this order, such as the registrations of a business. `path`
 * names its title, `checklist.paths.<path>` in `locales/`. Entries that aren't there are left out. A path begun before
 * takes the new order, and keeps its ticks.
 */
export function openPath(
  conversation: Conversation,
  { path, entries }: { path: string; entries: readonly EntryId[] },
  context: TurnContext,
): Step {
  const there = [...new Set(entries.flatMap((id) => context.library.entry(id)?.id ?? []))].slice(0, 10)
  if (there.length === 0) return listIsGone(conversation)
  const known = conversation.lists?.find(
    (list) => 'path' in list.source && list.source.path === path && list.whom === undefined,
  )
  const steps = Object.fromEntries(there.map((id) => [id, known?.steps[id] ?? 0] as const))
  if (known) return showChecklist(conversation, { ...known, steps }, context)
  return begin(conversation, { path }, steps, context)
}

function begin(
  conversation: Conversation,
  source: ListSource,
  steps: Checklist['steps'],
  context: TurnContext,
  { asksWhom = false } = {},
): Step {
  const before = conversation.lists ?? []
  const kept = before.length < MOST_LISTS ? before : before.filter((list) => !isFinished(list))
  if (kept.length >= MOST_LISTS) return tooManyLists(conversation)
  const list: Checklist = { id: newListId(context.now, before), source, steps }
  const begun: Conversation = { ...conversation, misses: 0, lists: [list, ...kept] }
  if (asksWhom) return askWhom(begun, list)
  const asksReminder = conversation.reminder === undefined && mayRemind(conversation)
  const tail = asksReminder ? [say('checklist.hint'), say('checklist.remindAsk')] : [say('checklist.hint')]
  const choices = asksReminder ? reminderChoices(begun, context) : choicesOfList(begun, list)
  const told = shown(begun, { list, added: [], vanished: 0 }, context, [say('checklist.begun')], tail, choices)
  return asksReminder ? asking(told, list, 'remind') : told
}

/** Notes what the bubble asks of the list, so that a yes or a no in words is one to that. */
export function asking(step: Step, { id }: Checklist, what: 'remind' | 'remove'): Step {
  return { ...step, conversation: { ...step.conversation, focus: { kind: 'checklist', list: id, asks: what } } }
}

/** The list as it stands today, with what an editor changed since it was last looked at. */
export function showChecklist(
  conversation: Conversation,
  list: Checklist,
  context: TurnContext,
  lead: readonly Paragraph[] = [],
  third?: Choice,
): Step {
  const now = reconciled(list, context.library)
  if (!now) return withoutList(conversation, list)
  const fitness = 'entry' in list.source ? context.library.fitness(list.source.entry, context.now) : 'current'
  // What is being corrected isn't told; the ticks wait for it.
  if ('entry' in list.source && fitness === 'withdrawn')
    return answer(conversation, list.source.entry, 'summary', context)
  const tail = isFinished(now.list) ? [say('checklist.allDone')] : [say('checklist.hint')]
  return shown(conversation, now, context, lead, tail, choicesOfList(conversation, now.list, third))
}

function shown(
  conversation: Conversation,
  now: Reconciled,
  { library, now: at }: TurnContext,
  lead: readonly Paragraph[],
  tail: readonly Paragraph[],
  choices: readonly Choice[],
): Step {
  const { list } = now
  const paragraphs: Paragraph[] = [...lead, ...news(now), titleOf(list)]
  if ('entry' in list.source) {
    const { entry } = list.source
    const open = library.entry(entry)?.status === 'open'
    if (!open || library.fitness(entry, at) === 'overdue') paragraphs.push({ kind: 'status', entry })
  }
  paragraphs.push({ kind: 'listItems', items: sheetOf(list).items }, ...tail)
  const moved = moveTo(touched(conversation, list), { kind: 'checklist', list: list.id })
  return answered(aboutIt(moved, list), [listReply(list, paragraphs, choices)], 'control')
}

/** What became of the list while nobody looked. */
export function news({ added, vanished }: Reconciled): Paragraph[] {
  const said: Paragraph[] = []
  if (added.length > 0) said.push(say('checklist.added', { count: added.length }))
  if (vanished > 0) said.push(say('checklist.vanished', { count: vanished }))
  return said
}

function anotherOf(entry: EntryId): Choice {
  return choice({ kind: 'checklist', entry, another: true }, 'anotherList')
}

function choicesOfList(conversation: Conversation, list: Checklist, instead?: Choice): Choice[] {
  const third =
    instead ?? (offersReminder(conversation, list) ? choice({ kind: 'remind', when: 'ask' }, 'remind') : toMenu)
  const first = isFinished(list) ? [choice({ kind: 'unlist', list: list.id }, 'listRemove')] : tickNext(list)
  return [...first, printChoice(list), third]
}

/** Until they have said no, and while none is set. */
function offersReminder(conversation: Conversation, list: Checklist): boolean {
  const { reminder } = conversation
  return mayRemind(conversation) && !isFinished(list) && (reminder?.wanted ?? true) && reminder?.at === undefined
}

/** All of a person's lists, to choose one; with one alone, that. */
export function showLists(conversation: Conversation, context: TurnContext): Step {
  const lists = conversation.lists ?? []
  const [only] = lists
  if (!only) {
    const entry = conversation.about && context.library.entry(conversation.about.entry)
    const make =
      entry && hasChecklist(entry, context.library, context.now)
        ? [choice({ kind: 'checklist', entry: entry.id }, 'checklist')]
        : []
    return answered(conversation, [reply([say('checklist.none')], [...make, toMenu, toHuman])], 'control')
  }
  if (lists.length === 1) return showChecklist(conversation, only, context)
  const asked = { ...reply([say('checklist.which')], [...lists.map(listChoice), toMenu]), personal: anyNamed(lists) }
  return answered({ ...conversation, misses: 0 }, [asked], 'control')
}

function tooManyLists(conversation: Conversation): Step {
  const lists = conversation.lists ?? []
  const choices = lists.map((list) => ({ ...listChoice(list), id: `unlist/${list.id}` }))
  const asked = { ...reply([say('checklist.tooMany')], [...choices, toMenu]), personal: anyNamed(lists) }
  return answered(conversation, [asked], 'control')
}

/** A list of that id, of which a button told perhaps months ago. */
export function listOf(conversation: Conversation, id: string): Checklist | undefined {
  return conversation.lists?.find((list) => list.id === id)
}

/** The list goes to the front, as it now is. */
export function touched(conversation: Conversation, list: Checklist): Conversation {
  const others = (conversation.lists ?? []).filter(({ id }) => id !== list.id)
  return { ...conversation, misses: 0, lists: [list, ...others] }
}

/** What is asked next without naming a topic is about this list's entry. */
export function aboutIt(conversation: Conversation, { source }: Checklist): Conversation {
  return 'entry' in source ? { ...conversation, about: { entry: source.entry, part: 'steps' } } : conversation
}

export function listIsGone(conversation: Conversation): Step {
  const back = conversation.lists?.length ? [choice({ kind: 'lists' }, 'lists')] : []
  return answered(conversation, [reply([say('checklist.gone')], [...back, toMenu])], 'control')
}

/** What it was made of is no longer in the knowledge. */
function withoutList(conversation: Conversation, list: Checklist): Step {
  const lists = (conversation.lists ?? []).filter(({ id }) => id !== list.id)
  return answered(
    { ...conversation, focus: { kind: 'nothing' }, lists },
    [reply([say('checklist.sourceGone')], [toMenu, toHuman])],
    'control',
  )
}

export function askWhom(conversation: Conversation, list: Checklist): Step {
  const moved = moveTo(conversation, { kind: 'checklist', list: list.id, asks: 'whom' })
  return answered(
    moved,
    [reply([say('checklist.whomAsk')], [choice({ kind: 'list', list: list.id }, 'withoutName')])],
    'control',
  )
}

function anyNamed(lists: readonly Checklist[]): boolean {
  return lists.some(({ whom }) => whom !== undefined)
}
