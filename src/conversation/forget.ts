import { say } from '../model/reply.js'
import type { Conversation } from './conversation.js'
import { answered, choice, moveTo, reply, type Step, type Turn, toMenu } from './turn.js'

/** Deletion asks once, then acts. */
export function askForget(conversation: Conversation): Step {
  const asked = moveTo(conversation, { kind: 'confirm', what: 'forget' })
  return answered(
    asked,
    [
      reply(
        [say('forget.ask')],
        [choice({ kind: 'yes', what: 'forget' }, 'forgetYes'), choice({ kind: 'no', what: 'forget' }, 'forgetNo')],
      ),
    ],
    'control',
  )
}

export function forget(conversation: Conversation): Turn {
  const effects = conversation.ticket
    ? ([{ kind: 'cancelTicket', reference: conversation.ticket.reference }] as const)
    : []
  return { conversation: 'forget', replies: [reply([say('forget.done')])], effects, outcome: 'control' }
}

export function keep(conversation: Conversation): Step {
  return answered({ ...conversation, focus: { kind: 'nothing' } }, [reply([say('forget.kept')], [toMenu])], 'control')
}
