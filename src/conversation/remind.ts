import { dateInWords } from '../model/dates.js'
import { mayBeTold } from '../model/library.js'
import { type Choice, type Paragraph, say } from '../model/reply.js'
import { type Checklist, isFinished, itemOf, nextStep, numberOf, reconciled } from './checklist.js'
import type { Conversation } from './conversation.js'
import { listReply, tickNext, titleOf, wholeList } from './list-reply.js'
import { dayOf, isNight, nextReminder, outOfNight, tomorrow, WEEK_MS } from './reminder-time.js'
import { answered, choice, type Effect, reply, type Step, type TurnContext, toMenu } from './turn.js'

/** The one wait a person's lists have, and the template that says it outside the 24 hours. */
export const REMINDER = 'reminder'
const TEMPLATE = 'checklist_reminder'
/** Whoever is silent so often isn't reminded again until they write. */
const MOST_UNANSWERED = 4
/** While they are writing to us, a reminder would only interrupt. */
const BUSY_MS = 2 * 3_600_000
const DAY_MS = 24 * 3_600_000
/** Free words reach a citizen within a day of their last message; a little less, for what is late. */
const WINDOW_MS = DAY_MS - 120_000

export function mayRemind({ optedOut }: Conversation): boolean {
  return !optedOut
}

/** When to remind: tomorrow always; in a week only where an approved template can say it by then. */
export function reminderChoices(conversation: Conversation, context: TurnContext): Choice[] {
  const week = approved(conversation, context) ? [choice({ kind: 'remind', when: 'week' }, 'remindWeek')] : []
  return [
    choice({ kind: 'remind', when: 'tomorrow' }, 'remindTomorrow'),
    ...week,
    choice({ kind: 'remind', when: 'never' }, 'remindNever'),
  ]
}

/** "When shall I remind you?", for whoever asks for it without a day. */
export function askWhen(conversation: Conversation, context: TurnContext): Step {
  if (!hasOpenList(conversation)) return answered(conversation, [reply([say('checklist.none')], [toMenu])], 'control')
  if (conversation.optedOut) return answered(conversation, [reply([say('reminder.stopped')], [toMenu])], 'control')
  return answered(conversation, [reply([say('reminder.when')], reminderChoices(conversation, context))], 'control')
}

/** "Haan": where only tomorrow can be promised, that is the answer; else it is asked when. */
export function remindYes(conversation: Conversation, context: TurnContext): Step {
  return approved(conversation, context)
    ? askWhen(conversation, context)
    : setReminder(conversation, 'tomorrow', context)
}

/** Sets the reminder, or notes that none is wanted; the day is said back. */
export function setReminder(
  conversation: Conversation,
  when: 'tomorrow' | 'week' | 'never',
  context: TurnContext,
): Step {
  if (when === 'never') {
    const declined = withoutDate({ ...conversation, reminder: { ...was(conversation), wanted: false } })
    return answered(declined, [afterwards(conversation, [say('reminder.never')])], 'control', [clear])
  }
  if (conversation.optedOut || !hasOpenList(conversation)) return askWhen(conversation, context)
  const { now } = context
  const lastAt = conversation.reminder?.lastAt
  const wished = when === 'tomorrow' ? tomorrow(now) : new Date(now.getTime() + WEEK_MS)
  const at = nextReminder(wished, lastAt === undefined ? undefined : new Date(lastAt))
  const outside = at.getTime() - now.getTime() > WINDOW_MS
  if (outside && !approved(conversation, context)) {
    return answered(conversation, [afterwards(conversation, [say('reminder.cannot')])], 'control')
  }
  const set = { ...conversation, reminder: { ...was(conversation), wanted: true, at: at.toISOString() } }
  const date = dateInWords(dayOf(at), conversation.language)
  return answered(set, [afterwards(conversation, [say('reminder.set', { date })])], 'control', [waitUntil(at)])
}

/** After a word about reminders the list is one tap away. */
function afterwards({ lists = [] }: Conversation, paragraphs: readonly Paragraph[]) {
  const open = lists.find((list) => !isFinished(list))
  return reply(paragraphs, open ? [wholeList(open), toMenu] : [toMenu])
}

/**
 * The wait is over. Something is said only when it may be and is worth it: not after a stop, not by night, not while
 * an officer is with them or they are writing anyway, not without a step left, not twice in a week.
 */
export function remind(conversation: Conversation, context: TurnContext): Step {
  const { now } = context
  const { reminder } = conversation
  const silent = (left: Conversation, effects: readonly Effect[] = []) => answered(left, [], 'silent', effects)
  const due = dueList(conversation, context)
  if (!reminder?.wanted || conversation.optedOut || !due) return silent(withoutDate(conversation))
  const later = postponed(conversation, now)
  if (later) return silent({ ...conversation, reminder: { ...reminder, at: later.toISOString() } }, [waitUntil(later)])
  const inWindow = now.getTime() - Date.parse(conversation.lastAt) < WINDOW_MS
  if (!inWindow && !approved(conversation, context)) return silent(withoutDate(conversation))

  const unanswered = reminder.unanswered + 1
  const next = nextReminder(new Date(now.getTime() + WEEK_MS), now)
  const goesOn = unanswered < MOST_UNANSWERED && approved(conversation, context)
  const { at: _, ...kept } = reminder
  const told: Conversation = {
    ...conversation,
    focus: { kind: 'checklist', list: due.list.id, step: due.step },
    reminder: { ...kept, lastAt: now.toISOString(), unanswered, ...(goesOn ? { at: next.toISOString() } : {}) },
  }
  return answered(told, [words(due)], 'control', goesOn ? [waitUntil(next)] : [])
}

/** With a reason to open it: whose list, which step is next, with what, where and for how much. */
function words({ list, step }: { list: Checklist; step: string }) {
  const item = itemOf(list, step)
  const { source, whom } = list
  return {
    ...listReply(
      list,
      [say('reminder.due'), titleOf(list), { kind: 'listStep', number: numberOf(list, step), item }],
      [...tickNext(list), wholeList(list), choice({ kind: 'remind', when: 'never' }, 'remindStop')],
    ),
    template: {
      name: TEMPLATE,
      variables: {
        1: { kind: 'listLabel', source, ...(whom === undefined ? {} : { whom }) },
        2: { kind: 'listItem', item },
      },
    },
  } as const
}

/** When it had better be, or undefined when now is right. */
function postponed({ reminder, ticket, lastAt }: Conversation, now: Date): Date | undefined {
  const last = reminder?.lastAt === undefined ? undefined : new Date(reminder.lastAt)
  const earliest = nextReminder(now, last)
  if (earliest.getTime() > now.getTime() || isNight(now)) return earliest
  const busy = now.getTime() - Date.parse(lastAt) < BUSY_MS
  if (ticket && !ticket.meanwhile) return nextReminder(new Date(now.getTime() + DAY_MS), last)
  return busy ? outOfNight(new Date(now.getTime() + BUSY_MS)) : undefined
}

/** The list touched last that has a step left, by today's knowledge, and isn't being corrected. */
function dueList({ lists = [] }: Conversation, { library, now }: TurnContext) {
  for (const known of lists) {
    const list = reconciled(known, library)?.list
    const step = list && nextStep(list)
    const fitness = 'entry' in known.source ? library.fitness(known.source.entry, now) : 'current'
    if (list && step !== undefined && mayBeTold(fitness)) return { list, step }
  }
  return undefined
}

/** Nothing left to remind of: the wait goes. */
export function withoutReminder(conversation: Conversation): {
  conversation: Conversation
  effects: readonly Effect[]
} {
  if (conversation.reminder?.at === undefined || hasOpenList(conversation)) return { conversation, effects: [] }
  return { conversation: withoutDate(conversation), effects: [clear] }
}

/** After `stop`: nothing of ours is to be woken. */
export function stopReminding(conversation: Conversation): { conversation: Conversation; effects: readonly Effect[] } {
  return conversation.reminder?.at === undefined
    ? { conversation, effects: [] }
    : { conversation: withoutDate(conversation), effects: [clear] }
}

/** After `start`: what was wished for before holds again. */
export function resumeReminding(
  conversation: Conversation,
  context: TurnContext,
): { conversation: Conversation; effects: readonly Effect[] } {
  const { reminder } = conversation
  if (!reminder?.wanted || !hasOpenList(conversation) || !approved(conversation, context)) {
    return { conversation, effects: [] }
  }
  const at = nextReminder(
    new Date(context.now.getTime() + WEEK_MS),
    reminder.lastAt === undefined ? undefined : new Date(reminder.lastAt),
  )
  return {
    conversation: { ...conversation, reminder: { ...reminder, at: at.toISOString() } },
    effects: [waitUntil(at)],
  }
}

function hasOpenList({ lists = [] }: Conversation): boolean {
  return lists.some((list) => !isFinished(list))
}

function was({ reminder }: Conversation) {
  return reminder ?? { wanted: false, unanswered: 0 }
}

function withoutDate(conversation: Conversation): Conversation {
  if (!conversation.reminder) return conversation
  const { at: _, ...reminder } = conversation.reminder
  return { ...conversation, reminder }
}

function approved({ language }: Conversation, { templates }: TurnContext): boolean {
  return templates?.has(`${TEMPLATE}.${language}`) === true || templates?.has(TEMPLATE) === true
}

function waitUntil(at: Date): Effect {
  return { kind: 'setWait', name: REMINDER, at }
}

const clear: Effect = { kind: 'clearWait', name: REMINDER }
