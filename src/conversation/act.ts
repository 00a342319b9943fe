import { say } from '../model/reply.js'
import { rate, tellStatus } from './after-officer.js'
import { answer, more, source } from './answer.js'
import { cancelTicket } from './cancel-ticket.js'
import { listIsGone, listOf, openChecklist, showChecklist, showLists } from './checklist-turns.js'
import type { Act } from './choice-id.js'
import { changeLanguage, goBack, help, privacy, saysNo, saysYes, showLanguages, showMenu } from './control.js'
import type { Conversation } from './conversation.js'
import { resume } from './enter-journey.js'
import { explainStep } from './explain-step.js'
import { goTo } from './journey.js'
import { askRemove, printList, removeList } from './keep-list.js'
import { forgetItem, showItem, showProfile } from './profile.js'
import { askWhen, setReminder } from './remind.js'
import { takeOption } from './take-option.js'
import { tick, untick } from './tick.js'
import { answered, reply, type Turn, type TurnContext, toHuman, toMenu } from './turn.js'
import { askMeanwhile, openTicket, reopenTicket } from './with-officer.js'

/** Does what a tapped button or a typed number stands for. */
export function act(conversation: Conversation, chosen: Act, context: TurnContext): Turn {
  const asking = askingMushir(conversation, chosen)
  switch (chosen.kind) {
    case 'entry':
      return answer(asking, chosen.entry, chosen.part, context)
    case 'source':
      return source(asking, chosen.entry, context)
    case 'more':
      return more(asking, chosen.entry, context)
    case 'option':
      return takeOption(asking, chosen, context)
    case 'checklist':
      return openChecklist(asking, chosen.entry, context, { another: chosen.another === true })
    case 'list': {
      const list = listOf(asking, chosen.list)
      return list ? showChecklist(asking, list, context) : listIsGone(asking)
    }
    case 'lists':
      return showLists(asking, context)
    case 'tick':
      return tick(asking, chosen.list, [chosen.step], context)
    case 'untick':
      return untick(asking, chosen.list, [chosen.step], context)
    case 'step':
      return explainStep(asking, chosen.list, chosen.step, context)
    case 'print':
      return printList(asking, chosen.list, chosen.as, context)
    case 'unlist':
      return askRemove(asking, chosen.list)
    case 'unlistYes':
      return removeList(asking, chosen.list)
    case 'remind':
      return chosen.when === 'ask' ? askWhen(asking, context) : setReminder(asking, chosen.when, context)
    case 'question':
      return goTo(asking, chosen, context)
    case 'resume':
      return resume(asking, chosen.journey, context)
    case 'profile':
      return showProfile(asking, context)
    case 'item':
      return showItem(asking, chosen.name, context)
    case 'forgetItem':
      return forgetItem(asking, chosen.name, context)
    case 'language':
      return changeLanguage(asking, chosen.language, context)
    case 'languages':
      return showLanguages(asking)
    case 'menu':
      return showMenu(asking, context)
    case 'back':
      return goBack(asking, context)
    case 'help':
      return help(asking)
    case 'privacy':
      return privacy(asking)
    case 'human':
      return openTicket(conversation, conversation.misses >= 2 ? 'notUnderstood' : 'asked', context)
    case 'meanwhile':
      return askMeanwhile(conversation)
    case 'cancelTicket':
      return cancelTicket(conversation)
    case 'ticketStatus':
      return tellStatus(conversation, context)
    case 'rate':
      return rate(conversation, chosen.how)
    case 'reopen':
      return reopenTicket(conversation)
    case 'unhelpful':
      return openTicket(conversation, 'unhelpful', context, { key: 'handOff.unhelpful' })
    case 'yes':
      return saysYes(conversation, chosen.what, context)
    case 'no':
      return saysNo(conversation, chosen.what, context)
    case 'none':
      return answered(asking, [reply([say('clarify.noneOfThese')], [toMenu, toHuman])], 'clarify')
  }
}

const ABOUT_THE_TICKET: ReadonlySet<Act['kind']> = new Set([
  'human',
  'meanwhile',
  'cancelTicket',
  'ticketStatus',
  'yes',
  'no',
])

/** Whoever taps a choice of Mushir's while an officer is awaited is asking Mushir meanwhile. */
function askingMushir(conversation: Conversation, chosen: Act): Conversation {
  if (!conversation.ticket || ABOUT_THE_TICKET.has(chosen.kind)) return conversation
  return { ...conversation, ticket: { ...conversation.ticket, meanwhile: true } }
}
