import type { ConversationEvent } from '../model/event.js'
import type { Officer, OfficerFile } from '../model/officer.js'
import { type Reply, say } from '../model/reply.js'
import type { Ticket } from '../model/ticket.js'
import type { Conversation } from './conversation.js'
import { answered, choice, moveTo, personalReply, reply, type Step, type TurnContext, toMenu } from './turn.js'

type OfficerActed = Extract<ConversationEvent, { kind: 'officerActed' }>

/**
 * What a citizen hears of an officer's act: who speaks when the voice changes, the officer's words, and the bot's own
 * when it is back. An act that was refused is between us and the officer.
 */
export function officerActed(conversation: Conversation, event: OfficerActed, context: TurnContext): Step {
  const { verdict, now } = context
  if (verdict?.kind !== 'done') return answered(conversation, [], 'silent')
  const { act, officer } = event
  const { before, ticket } = verdict
  switch (act.kind) {
    case 'take':
      return before.officer?.id === officer.id
        ? answered(conversation, [], 'silent')
        : taken(held(conversation, ticket, officer, now), officer, ticket)
    case 'handToOfficer':
      return taken(held(conversation, ticket, act.to, now), act.to, ticket)
    case 'release':
    case 'handToDesk':
      return released(conversation, ticket)
    case 'say':
      return said(conversation, ticket, officer, act, now)
    case 'askTemplate':
      return askToWriteBack(held(conversation, ticket, officer, now), ticket)
    case 'note':
      return answered(conversation, [], 'silent')
    case 'close':
      return closed(conversation, ticket, now)
  }
}

/** From here on the bot is silent. */
function held(conversation: Conversation, { reference }: Ticket, officer: Officer, now: Date): Conversation {
  const known = conversation.ticket?.reference === reference ? conversation.ticket : { told: false }
  const since = conversation.ticket?.officer && conversation.ticket.since
  return {
    ...conversation,
    ticket: { told: known.told, reference, officer, since: since ?? now.toISOString(), meanwhile: false },
  }
}

function taken(conversation: Conversation, officer: Officer, { reference }: Ticket): Step {
  return answered(
    conversation,
    [personalReply([say('handOff.taken', { officer: officer.name, reference })])],
    'control',
  )
}

function released(conversation: Conversation, { reference }: Ticket): Step {
  return answered(
    { ...conversation, ticket: { reference, told: false, meanwhile: false } },
    [personalReply([say('handOff.released', { reference }), { kind: 'standing', reference }])],
    'control',
  )
}

/** An officer's own words, with their name when the voice changes. */
function said(
  conversation: Conversation,
  ticket: Ticket,
  officer: Officer,
  act: Extract<OfficerActed['act'], { kind: 'say' }>,
  now: Date,
): Step {
  const speaking = conversation.ticket?.officer?.id === officer.id
  const words = { kind: 'words', text: act.text } as const
  const spoken = personalReply(speaking ? [words] : [say('handOff.voice', { officer: officer.name }), words])
  const sourced = act.about === undefined ? spoken : { ...spoken, about: act.about }
  const replies = act.file === undefined ? [sourced] : [sourced, sent(act.file)]
  // From now on a number or a yes answers the officer.
  return answered(held({ ...conversation, offered: [] }, ticket, officer, now), replies, 'control')
}

function sent(file: OfficerFile): Reply {
  return { ...personalReply([say('handOff.file', { name: file.name })]), file }
}

function askToWriteBack(conversation: Conversation, { reference }: Ticket): Step {
  const asked = personalReply([say('handOff.writeBack', { reference })])
  return answered(
    conversation,
    [{ ...asked, template: { name: 'officer_replied', variables: { 1: reference } } }],
    'control',
  )
}

/** The bot is back, says so, and asks whether it helped; not of those who want to hear nothing we begin. */
function closed(conversation: Conversation, { reference, topic }: Ticket, now: Date): Step {
  const { ticket, ...rest } = conversation
  // Another request than the one that is talked about: it ends in silence.
  if (ticket && ticket.reference !== reference) return answered(conversation, [], 'silent')
  const about = topic === undefined ? rest.about : ({ entry: topic, part: 'summary' } as const)
  const back: Conversation = {
    ...rest,
    ...(about === undefined ? {} : { about }),
    past: { reference, closedAt: now.toISOString() },
  }
  if (conversation.optedOut) {
    return answered(back, [personalReply([say('handOff.closed', { reference })], [toMenu])], 'control')
  }
  const rates = (['yes', 'partly', 'no'] as const).map((how) => choice({ kind: 'rate', how }, `rate.${how}`))
  return answered(moveTo(back, { kind: 'rating' }), [reply([say('handOff.closedAsk')], rates)], 'control')
}
