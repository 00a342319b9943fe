import { type Choice, type Paragraph, say } from '../model/reply.js'
import { type Checklist, itemOf, numberOf, reconciled } from './checklist.js'
import { aboutIt, listIsGone, listOf, showChecklist, touched } from './checklist-turns.js'
import type { Conversation } from './conversation.js'
import { listReply, tickChoice, titleOf, wholeList } from './list-reply.js'
import { answered, choice, moveTo, type Step, type TurnContext } from './turn.js'

/** All there is to know of one step: its words, the papers, the place, the fee, the days. */
export function explainStep(conversation: Conversation, id: string, step: string, context: TurnContext): Step {
  const known = listOf(conversation, id)
  if (!known) return listIsGone(conversation)
  const list = reconciled(known, context.library)?.list
  if (!list || !(step in list.steps)) return showChecklist(conversation, known, context)
  const item = itemOf(list, step)
  const moved = moveTo(touched(conversation, list), { kind: 'checklist', list: list.id, step })
  const paragraphs: Paragraph[] = [titleOf(list), { kind: 'listStep', number: numberOf(list, step), item }]
  if (item.done) paragraphs.push(say('checklist.isDone'))
  return answered(
    aboutIt(moved, list),
    [listReply(list, paragraphs, [...within(list, step), marking(list, step, item.done), wholeList(list)])],
    'control',
  )
}

/** In a path a step is an entry, with a list of its own. */
function within(list: Checklist, step: string): Choice[] {
  return 'path' in list.source ? [choice({ kind: 'checklist', entry: step }, 'checklist')] : []
}

function marking(list: Checklist, step: string, done: boolean): Choice {
  return done ? choice({ kind: 'untick', list: list.id, step }, 'untick') : tickChoice(list, step)
}
