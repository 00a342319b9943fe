import type { PartId } from '../model/entry.js'
import { LANGUAGES } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { ListWish, OpenLists } from '../model/list-wish.js'
import { say } from '../model/reply.js'
import type { Utterance } from '../model/utterance.js'
import { type Checklist, isFinished, nextStep } from './checklist.js'
import { listOf, openChecklist, showChecklist, showLists } from './checklist-turns.js'
import { choiceId } from './choice-id.js'
import type { Conversation } from './conversation.js'
import { explainStep } from './explain-step.js'
import { askRemove, nameList, printList, removeList } from './keep-list.js'
import { listChoice, tickLabel } from './list-reply.js'
import { askWhen, remindYes, setReminder } from './remind.js'
import { namesSomebody } from './said-back.js'
import { showNext, tick, untick } from './tick.js'
import { answered, reply, type Step, type Turn, type TurnContext, toMenu } from './turn.js'

/** So sure of a topic, a message that doesn't name the list is about the topic. */
const SURE = 0.6
/** A name or a relation is short; a question back isn't one. */
const LONGEST_NAME = 5

/** Who has none may wish for the first. */
export const NO_LISTS: OpenLists = { steps: [], names: [] }

/** What the reader of a text has to know of a person's lists. */
export function listsToHear({ lists = [] }: Conversation, library: Library): OpenLists {
  return {
    steps: lists.flatMap((list) =>
      Object.keys(list.steps).map((step) => ({ list: list.id, step, words: wordsOf(list, step, library) })),
    ),
    names: lists.flatMap(({ id, whom }) => (whom === undefined ? [] : [{ list: id, whom }])),
  }
}

function wordsOf({ source }: Checklist, step: string, library: Library): string {
  if ('path' in source) return LANGUAGES.map((language) => library.label(step, language)).join(' ')
  return LANGUAGES.map((language) => {
    const words = library.step(source.entry, step, language)
    return words ? [words.text, ...words.documents].join(' ') : ''
  }).join(' ')
}

/** What the words want of a checklist, done. Undefined when they are about something else. */
export function hearList(conversation: Conversation, utterance: Utterance, context: TurnContext): Turn | undefined {
  const settled = yesOrNo(conversation, utterance, context) ?? nameAsked(conversation, utterance, context)
  if (settled) return settled
  const wish = utterance.list
  if (!wish) return undefined
  const lists = conversation.lists ?? []
  if (wish.kind === 'begin') return begin(conversation, utterance, context)
  if (lists.length === 0)
    return wish.kind === 'show' || wish.kind === 'lists' ? showLists(conversation, context) : undefined
  const { focus } = conversation
  const focused = focus.kind === 'checklist'
  // A journey has just asked something: only what names a list or a step leaves it.
  if (focus.kind === 'journey' && !wish.explicit) return undefined
  const elsewhere = !focused && !wish.explicit && (utterance.candidates[0]?.score ?? 0) >= SURE
  const list = target(conversation, wish)
  switch (wish.kind) {
    case 'done':
    case 'undone':
      return mark(conversation, wish, list, focused, context)
    case 'whom':
      return list && nameList(conversation, list.id, wish.whom, context)
    case 'lists':
      return showLists(conversation, context)
    case 'remind':
      if (wish.alone && !focused) return undefined
      return wish.when === undefined ? askWhen(conversation, context) : setReminder(conversation, wish.when, context)
    case 'about':
      return list && about(conversation, { wish, part: utterance.part, list, focused }, context)
    default:
      if (elsewhere) return undefined
      return list ? withOne(conversation, wish, list, context) : whichList(conversation, lists)
  }
}

/** "PM loan ki list bana do": of the entry that is named. "Iski list bana do": of the one talked about last. */
function begin(conversation: Conversation, { elliptical }: Utterance, context: TurnContext): Turn | undefined {
  const { about } = conversation
  const { advice } = context
  if (!elliptical && advice?.kind === 'answer') return openChecklist(conversation, advice.entry, context)
  // Which of them is asked first; a list hangs below each answer.
  if (!elliptical && (advice?.kind === 'clarify' || advice?.kind === 'lead')) return undefined
  return about ? openChecklist(conversation, about.entry, context) : showLists(conversation, context)
}

function withOne(
  conversation: Conversation,
  wish: Extract<ListWish, { kind: 'next' | 'remaining' | 'show' | 'remove' | 'print' | 'lists' }>,
  list: Checklist,
  context: TurnContext,
): Step {
  switch (wish.kind) {
    case 'next':
      return showNext(conversation, list.id, context)
    case 'remove':
      return askRemove(conversation, list.id)
    case 'print':
      return printList(conversation, list.id, wish.as, context)
    case 'lists':
      return showLists(conversation, context)
    case 'remaining':
    case 'show':
      return showChecklist(conversation, list, context)
  }
}

/** The list meant: the one named, the one talked about, the only one left with something to do, the only one. */
function target(conversation: Conversation, { kind, list }: ListWish): Checklist | undefined {
  const { focus, lists = [] } = conversation
  if (list !== undefined) return listOf(conversation, list)
  const talkedOf = focus.kind === 'checklist' ? listOf(conversation, focus.list) : undefined
  if (talkedOf) return talkedOf
  const open = lists.filter((one) => !isFinished(one))
  // "Where were we" is the one touched last.
  if (kind === 'next' && open[0]) return open[0]
  if (open.length === 1) return open[0]
  return lists.length === 1 ? lists[0] : undefined
}

function mark(
  conversation: Conversation,
  wish: Extract<ListWish, { kind: 'done' | 'undone' }>,
  list: Checklist | undefined,
  focused: boolean,
  context: TurnContext,
): Step | undefined {
  const change = wish.kind === 'done' ? tick : untick
  if (wish.steps.length > 0) return markNamed(conversation, wish, list, context)
  if (wish.numbers.length === 0 && !wish.all) {
    if (!focused || !list) return undefined
    // "Ho gaya" is the step talked about; "abhi nahi" is told again what it takes.
    const { focus } = conversation
    const step = (focus.kind === 'checklist' ? focus.step : undefined) ?? nextStep(list)
    if (step === undefined) return undefined
    return wish.kind === 'done'
      ? tick(conversation, list.id, [step], context)
      : notYet(conversation, list, step, context)
  }
  const lists = list ? [list] : (conversation.lists ?? [])
  const meant = lists.filter(({ steps }) =>
    wish.numbers.every((number) => number >= 1 && number <= Object.keys(steps).length),
  )
  const [only] = meant
  if (!only) return focused && list ? notOnTheList(conversation, list, context) : undefined
  if (meant.length > 1) return whichList(conversation, meant)
  const all = Object.keys(only.steps)
  const steps = wish.all ? all : wish.numbers.flatMap((number) => all[number - 1] ?? [])
  return change(conversation, only.id, steps, context)
}

function notYet(conversation: Conversation, list: Checklist, step: string, context: TurnContext): Step {
  if (list.steps[step] === 1) return untick(conversation, list.id, [step], context)
  return explainStep(conversation, list.id, step, context)
}

/** "CNIC wala ho gaya": one step of one list, or it is asked which. */
function markNamed(
  conversation: Conversation,
  wish: Extract<ListWish, { kind: 'done' | 'undone' }>,
  list: Checklist | undefined,
  context: TurnContext,
): Step {
  const inList = list ? wish.steps.filter((step) => step.list === list.id) : []
  const steps = inList.length > 0 ? inList : wish.steps
  const [only] = steps
  const change = wish.kind === 'done' ? tick : untick
  if (only && steps.length === 1) return change(conversation, only.list, [only.step], context)
  const kind = wish.kind === 'done' ? ('tick' as const) : ('untick' as const)
  const choices = steps.slice(0, 8).flatMap(({ list: id, step }) => {
    const of = listOf(conversation, id)
    if (!of) return []
    const item = 'entry' in of.source ? { entry: of.source.entry, step, done: false } : { entry: step, done: false }
    return [
      { id: choiceId({ kind, list: id, step }), label: tickLabel(of, step), line: { kind: 'listItem', item } as const },
    ]
  })
  return answered(conversation, [reply([say('checklist.whichStep')], [...choices, toMenu])], 'control')
}

function about(
  conversation: Conversation,
  {
    wish,
    part,
    list,
    focused,
  }: {
    wish: Extract<ListWish, { kind: 'about' }>
    part: Utterance['part']
    list: Checklist
    focused: boolean
  },
  context: TurnContext,
): Step | undefined {
  if (!focused && !wish.explicit) return undefined
  const { focus } = conversation
  const talkedOf = (focus.kind === 'checklist' ? focus.step : undefined) ?? nextStep(list)
  const step = wish.number === undefined ? talkedOf : Object.keys(list.steps)[wish.number - 1]
  if (step === undefined) return wish.number === undefined ? undefined : notOnTheList(conversation, list, context)
  // What the step itself doesn't say, the entry may.
  if (wish.number === undefined && part && !tells(list, step, part, conversation, context)) return undefined
  return explainStep(conversation, list.id, step, context)
}

function tells(
  { source }: Checklist,
  step: string,
  part: PartId,
  { language }: Conversation,
  { library }: TurnContext,
): boolean {
  const words = 'entry' in source ? library.step(source.entry, step, language) : undefined
  switch (part) {
    case 'documents':
      return (words?.documents.length ?? 0) > 0
    case 'where':
      return words?.place !== undefined
    case 'amount':
      return words?.fee !== undefined
    case 'time':
      return words?.days !== undefined
    default:
      return part === 'steps'
  }
}

function notOnTheList(conversation: Conversation, list: Checklist, context: TurnContext): Step {
  const count = Object.keys(list.steps).length
  return showChecklist(conversation, list, context, [say('checklist.noSuchStep', { count })])
}

/** Two lists could be meant: better asked than ticked in the wrong one. */
function whichList(conversation: Conversation, lists: readonly Checklist[]): Step {
  const personal = lists.some(({ whom }) => whom !== undefined)
  const asked = { ...reply([say('checklist.which')], [...lists.map(listChoice), toMenu]), personal }
  return answered(conversation, [asked], 'control')
}

/** A yes or a no in words to what our last bubble asked of the list. */
function yesOrNo(conversation: Conversation, { intent }: Utterance, context: TurnContext): Step | undefined {
  const { focus } = conversation
  if (focus.kind !== 'checklist' || (intent !== 'affirm' && intent !== 'deny')) return undefined
  const yes = intent === 'affirm'
  if (focus.asks === 'remind')
    return yes ? remindYes(conversation, context) : setReminder(conversation, 'never', context)
  if (focus.asks !== 'remove') return undefined
  const list = listOf(conversation, focus.list)
  if (yes) return removeList(conversation, focus.list)
  return list && showChecklist(conversation, list, context)
}

/** Our last bubble asked whom a list is for, and this is short enough to be a name. */
function nameAsked(conversation: Conversation, utterance: Utterance, context: TurnContext): Step | undefined {
  const { focus } = conversation
  if (focus.kind !== 'checklist' || focus.asks !== 'whom' || utterance.list) return undefined
  const words = utterance.text.trim().split(/\s+/)
  const isName =
    words.length <= LONGEST_NAME &&
    !/[?؟]/.test(utterance.text) &&
    (utterance.intent === 'ask' || utterance.intent === 'unintelligible' || utterance.intent === 'out-of-scope') &&
    utterance.number === undefined &&
    (namesSomebody(utterance.text) || (utterance.candidates[0]?.score ?? 0) < SURE)
  const list = isName ? listOf(conversation, focus.list) : undefined
  return list && nameList(conversation, list.id, utterance.text, context)
}
