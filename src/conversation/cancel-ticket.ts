import { say } from '../model/reply.js'
import { choiceId } from './choice-id.js'
import type { Conversation } from './conversation.js'
import { answered, choice, personalReply, reply, type Step, toMenu } from './turn.js'
import { waitingChoices } from './waiting-choices.js'

/** The citizen takes the request back; the bot is there again at once. */
export function cancelTicket(conversation: Conversation): Step {
  const { ticket, ...rest } = conversation
  if (!ticket) return answered(conversation, [reply([say('handOff.nothingOpen')], [toMenu])], 'control')
  const { reference } = ticket
  return answered(
    { ...rest, focus: { kind: 'nothing' }, past: { reference, closedAt: rest.lastAt, cancelled: true } },
    [personalReply([say('handOff.cancelled', { reference })], [toMenu])],
    'control',
    [{ kind: 'cancelTicket', reference: ticket.reference }],
  )
}

/** "Masla hal ho gaya", "ab zaroorat nahi": before a place in the queue is lost, asked once. The officer sees what was said. */
export function askToCancel(conversation: Conversation): Step {
  const { ticket } = conversation
  if (!ticket) return answered(conversation, [], 'silent')
  const { reference } = ticket
  const yes = choice({ kind: 'yes', what: 'cancelTicket' }, 'cancelYes')
  const no = choice({ kind: 'no', what: 'cancelTicket' }, 'cancelNo')
  return answered(
    { ...conversation, focus: { kind: 'confirm', what: 'cancelTicket' } },
    [personalReply([say('handOff.askCancel', { reference })], [yes, no])],
    'control',
    [{ kind: 'addToTicket', reference }],
  )
}

/** Our last question was whether to cancel it, and nothing else was said since. */
export function asksToCancel({ focus, offered }: Conversation): boolean {
  const asked = focus.kind === 'confirm' && focus.what === 'cancelTicket'
  return asked && offered.includes(choiceId({ kind: 'yes', what: 'cancelTicket' }))
}

/** It stays in the queue, at its place. */
export function keepTicket(conversation: Conversation): Step {
  const kept: Conversation = { ...conversation, focus: { kind: 'nothing' } }
  const { ticket } = conversation
  if (!ticket) return answered(kept, [reply([say('handOff.nothingOpen')], [toMenu])], 'control')
  const { reference } = ticket
  return answered(
    kept,
    [personalReply([say('handOff.stillWaiting', { reference }), { kind: 'standing', reference }], waitingChoices())],
    'control',
  )
}
