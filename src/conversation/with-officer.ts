import { say } from '../model/reply.js'
import type { TicketReason } from '../model/ticket.js'
import type { Conversation } from './conversation.js'
import { answered, choice, personalReply, reply, type Step, type TurnContext, toMenu } from './turn.js'

const MAX_SUMMARY = 300

/** Asks for an officer: one ticket at a time. Asked again, it tells how the first one stands. */
export function openTicket(
  conversation: Conversation,
  reason: TicketReason,
  context: TurnContext,
  key = 'handOff.opened',
): Step {
  const urgent = reason === 'urgent'
  if (conversation.ticket) {
    const { reference } = conversation.ticket
    if (urgent) {
      return answered(conversation, [personalReply([say('urgent', { reference })])], 'control', [
        { kind: 'raiseTicket', reference },
      ])
    }
    return answered(
      { ...conversation, ticket: { ...conversation.ticket, meanwhile: false } },
      [personalReply([say('handOff.stillWaiting', { reference })], waitingChoices())],
      'control',
      [{ kind: 'addToTicket', reference }],
    )
  }
  const reference = context.newReference
  const opened: Conversation = {
    ...conversation,
    misses: 0,
    focus: { kind: 'nothing' },
    ticket: { reference, told: false, meanwhile: false },
  }
  const topic = conversation.about?.entry
  const words = urgent ? [say('urgent', { reference })] : [say(key, { reference })]
  return answered(opened, [personalReply(words, urgent ? [] : waitingChoices())], 'control', [
    {
      kind: 'openTicket',
      reference,
      reason,
      urgent,
      ...(topic === undefined ? {} : { topic }),
      ...(conversation.told.province === undefined ? {} : { province: conversation.told.province }),
      summary: summaryOf(context),
    },
  ])
}

function waitingChoices() {
  return [choice({ kind: 'meanwhile' }, 'meanwhile'), choice({ kind: 'cancelTicket' }, 'cancelTicket')]
}

function summaryOf({ utterance }: TurnContext): string {
  return Array.from(utterance?.text ?? '')
    .slice(0, MAX_SUMMARY)
    .join('')
}

/** While nobody has taken it, what the citizen writes joins the ticket. Said once; after that, silently. */
export function addToTicket(conversation: Conversation): Step {
  const { ticket } = conversation
  if (!ticket) return answered(conversation, [], 'silent')
  const effects = [{ kind: 'addToTicket', reference: ticket.reference }] as const
  if (ticket.told || ticket.officer !== undefined) return answered(conversation, [], 'silent', effects)
  return answered(
    { ...conversation, ticket: { ...ticket, told: true } },
    [personalReply([say('handOff.added', { reference: ticket.reference })], waitingChoices())],
    'control',
    effects,
  )
}

/** The citizen takes the request back; the bot is there again at once. */
export function cancelTicket(conversation: Conversation): Step {
  const { ticket, ...rest } = conversation
  if (!ticket) return answered(conversation, [reply([say('handOff.nothingOpen')], [toMenu])], 'control')
  return answered(
    rest,
    [personalReply([say('handOff.cancelled', { reference: ticket.reference })], [toMenu])],
    'control',
    [{ kind: 'cancelTicket', reference: ticket.reference }],
  )
}

/** "Ask Mushir meanwhile": the bot answers again until an officer takes the ticket. */
export function askMeanwhile(conversation: Conversation): Step {
  const { ticket } = conversation
  if (!ticket) return answered(conversation, [reply([say('help.short')], [toMenu])], 'control')
  return answered(
    { ...conversation, ticket: { ...ticket, meanwhile: true } },
    [reply([say('handOff.meanwhile')], [toMenu])],
    'control',
  )
}

/** From here on the bot is silent. */
export function officerTook(conversation: Conversation, event: { reference: string; officer: string }): Step {
  const { ticket } = conversation
  if (ticket?.reference !== event.reference) return answered(conversation, [], 'silent')
  return answered(
    { ...conversation, ticket: { ...ticket, officer: event.officer, meanwhile: false } },
    [personalReply([say('handOff.taken', { officer: event.officer, reference: event.reference })])],
    'control',
  )
}

export function officerReleased(conversation: Conversation, event: { reference: string }): Step {
  const { ticket } = conversation
  if (ticket?.reference !== event.reference) return answered(conversation, [], 'silent')
  const { officer: _, ...waiting } = ticket
  return answered(
    { ...conversation, ticket: { ...waiting, told: false } },
    [personalReply([say('handOff.released', { reference: event.reference })])],
    'control',
  )
}

/** An officer's own words, with their name when the voice changes. */
export function officerSaid(
  conversation: Conversation,
  event: { reference: string; officer: string; text: string },
): Step {
  const { ticket } = conversation
  const known = ticket?.officer === event.officer
  const next =
    ticket?.reference === event.reference
      ? { ...conversation, ticket: { ...ticket, officer: event.officer } }
      : conversation
  const words = { kind: 'words', text: event.text } as const
  return answered(
    next,
    [personalReply(known ? [words] : [say('handOff.voice', { officer: event.officer }), words])],
    'control',
  )
}

/** The bot is back, and says so. */
export function ticketClosed(conversation: Conversation, event: { reference: string }): Step {
  if (conversation.ticket?.reference !== event.reference) return answered(conversation, [], 'silent')
  const { ticket: _, ...rest } = conversation
  return answered(rest, [personalReply([say('handOff.closed', { reference: event.reference })], [toMenu])], 'control')
}
