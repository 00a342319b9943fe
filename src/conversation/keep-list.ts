import type { Whereabouts } from '../model/directory.js'
import { type Choice, say } from '../model/reply.js'
import { type Checklist, reconciled, sheetOf } from './checklist.js'
import { asking, listIsGone, listOf, showChecklist, touched } from './checklist-turns.js'
import type { Conversation } from './conversation.js'
import { listReply, titleOf, wholeList } from './list-reply.js'
import { withoutReminder } from './remind.js'
import { saidBack } from './said-back.js'
import { answered, choice, moveTo, type Step, type TurnContext, toMenu } from './turn.js'

/** Writes down for whom a list is: one phone serves a family, and lists of one scheme must not be mixed up. */
export function nameList(conversation: Conversation, id: string, whom: string, context: TurnContext): Step {
  const known = listOf(conversation, id)
  if (!known) return listIsGone(conversation)
  const list: Checklist = { ...known, whom: saidBack(whom) }
  return showChecklist(touched(conversation, list), list, context, [say('checklist.named')])
}

/** Ticks are a person's work: throwing them away is asked once. */
export function askRemove(conversation: Conversation, id: string): Step {
  const list = listOf(conversation, id)
  if (!list) return listIsGone(conversation)
  const choices: Choice[] = [
    choice({ kind: 'unlistYes', list: id }, 'listRemoveYes'),
    choice({ kind: 'list', list: id }, 'listRemoveNo'),
  ]
  const asked = { ...listReply(list, [titleOf(list), say('checklist.removeAsk')], choices), numbered: [] }
  return asking(answered(moveTo(conversation, { kind: 'checklist', list: id }), [asked], 'control'), list, 'remove')
}

export function removeList(conversation: Conversation, id: string): Step {
  const list = listOf(conversation, id)
  if (!list) return listIsGone(conversation)
  const lists = (conversation.lists ?? []).filter((other) => other !== list)
  const trail = conversation.trail.filter((focus) => !(focus.kind === 'checklist' && focus.list === id))
  const removed = withoutReminder({ ...conversation, focus: { kind: 'nothing' }, trail, lists })
  const others = lists.length > 0 ? [choice({ kind: 'lists' }, 'lists')] : []
  const said = { ...listReply(list, [say('checklist.removed')], [...others, toMenu]), personal: false, numbered: [] }
  return answered(removed.conversation, [said], 'control', removed.effects)
}

/** A page to carry to the bank. Without a word of how, it is asked. */
export function printList(
  conversation: Conversation,
  id: string,
  as: 'picture' | 'pdf' | undefined,
  context: TurnContext,
): Step {
  const known = listOf(conversation, id)
  if (!known) return listIsGone(conversation)
  const list = reconciled(known, context.library)?.list
  if (!list) return showChecklist(conversation, known, context)
  const moved = moveTo(touched(conversation, list), { kind: 'checklist', list: list.id })
  if (as === undefined) {
    const choices = [
      choice({ kind: 'print', list: id, as: 'picture' }, 'printPicture'),
      choice({ kind: 'print', list: id, as: 'pdf' }, 'printPdf'),
      wholeList(list),
    ]
    return answered(moved, [{ ...listReply(list, [say('checklist.printAsk')], choices), numbered: [] }], 'control')
  }
  const sheet = sheetOf(list)
  const paragraphs = [say('checklist.printFailed'), titleOf(list), { kind: 'listItems', items: sheet.items } as const]
  return answered(
    moved,
    [{ ...listReply(list, paragraphs, []), personal: true, print: { as, sheet, near: nearOf(conversation) } }],
    'control',
  )
}

function nearOf({ told: { province, district } }: Conversation): Whereabouts {
  return { ...(province === undefined ? {} : { province }), ...(district === undefined ? {} : { district }) }
}
