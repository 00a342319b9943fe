import { type Paragraph, say } from '../model/reply.js'
import { MOST_FORMS, type TicketDetail, type TicketKind, type TicketReason } from '../model/ticket.js'
import { asksToCancel } from './cancel-ticket.js'
import type { Conversation } from './conversation.js'
import { answered, personalReply, reply, type Step, type TurnContext, toMenu } from './turn.js'
import { waitingChoices } from './waiting-choices.js'

const MAX_SUMMARY = 300

/** What a request is about, where a journey knows more than the citizen's last words. */
export interface Request {
  kind?: TicketKind
  /** Said to the officer, masked; without it the citizen's last words. */
  summary?: string
  details?: readonly TicketDetail[]
  /** The phrase it is acknowledged with, given `reference`. */
  key?: string
}

/** Asks for an officer: one ticket at a time. Asked again, it tells how the first one stands. */
export function openTicket(
  conversation: Conversation,
  reason: TicketReason,
  context: TurnContext,
  request: Request = {},
): Step {
  const urgent = reason === 'urgent'
  if (conversation.ticket) return openAlready(conversation, urgent, context)
  if (returnsToTheLast(conversation, reason)) return reopenTicket(conversation)
  const reference = context.newReference
  const guessed = context.utterance?.guessed
  const opened: Conversation = {
    ...conversation,
    misses: 0,
    focus: { kind: 'nothing' },
    ticket: { reference, told: false, meanwhile: false, ...(guessed && { guessed }) },
  }
  const topic = conversation.about?.entry
  const { province, district } = conversation.told
  const words: Paragraph[] = urgent
    ? [say('urgent', { reference })]
    : [
        say(request.key ?? 'handOff.opened', { reference }),
        { kind: 'standing', reference },
        say(guessed ? 'handOff.anythingMoreOrAsk' : 'handOff.anythingMore'),
      ]
  return answered(opened, [personalReply(words, urgent ? [] : waitingChoices())], 'control', [
    {
      kind: 'openTicket',
      reference,
      reason,
      urgent,
      summary: request.summary === undefined ? summaryOf(context) : shortened(request.summary),
      ...(request.kind === undefined ? {} : { ticketKind: request.kind }),
      ...(request.details === undefined ? {} : { details: request.details }),
      ...(topic === undefined ? {} : { topic }),
      ...(province === undefined ? {} : { province }),
      ...(district === undefined ? {} : { district }),
    },
  ])
}

function openAlready(conversation: Conversation, urgent: boolean, { utterance }: TurnContext): Step {
  if (!conversation.ticket) return answered(conversation, [], 'silent')
  const { guessed, ...ticket } = conversation.ticket
  const { reference } = ticket
  if (urgent) {
    return answered(conversation, [personalReply([say('urgent', { reference })])], 'control', [
      { kind: 'raiseTicket', reference },
    ])
  }
  return answered(
    { ...conversation, ticket: { ...ticket, meanwhile: false, ...(utterance?.guessed && guessed && { guessed }) } },
    [personalReply([say('handOff.stillWaiting', { reference }), { kind: 'standing', reference }], waitingChoices())],
    'control',
    [{ kind: 'addToTicket', reference }],
  )
}

/** What a form brings to a request that is open already. */
export interface FormForTicket {
  ticketKind: TicketKind
  details: readonly TicketDetail[]
  topic?: string
}

/**
 * A form joins the open request: one person waits once. `sent` is the conversation once it is sent; where the request
 * can hold no more forms nothing is sent, and the answers stay.
 */
export function addForm(
  conversation: Conversation,
  sent: Conversation,
  form: FormForTicket,
  { ticket: open }: TurnContext,
): Step {
  const { ticket } = conversation
  if (!ticket) return answered(conversation, [], 'silent')
  const { reference, officer } = ticket
  const choices = officer ? [] : waitingChoices()
  const count = open?.reference === reference ? (open.forms?.length ?? 0) : 0
  if (count >= MOST_FORMS) {
    return answered(conversation, [personalReply([say('handOff.formsFull', { reference, count })], choices)], 'control')
  }
  const { province } = conversation.told
  const words: Paragraph[] = officer
    ? [say('handOff.formHeld', { reference, officer: officer.name })]
    : [say('handOff.formAdded', { reference }), { kind: 'standing', reference }]
  return answered({ ...sent, misses: 0, focus: { kind: 'nothing' } }, [personalReply(words, choices)], 'control', [
    { kind: 'addForm', reference, ...form, ...(province === undefined ? {} : { province }) },
  ])
}

function summaryOf({ utterance }: TurnContext): string {
  return shortened(utterance?.text ?? '')
}

function shortened(text: string): string {
  return Array.from(text).slice(0, MAX_SUMMARY).join('')
}

/** While nobody has taken it, what the citizen writes joins the ticket. Said once; after that, silently. */
export function addToTicket(before: Conversation): Step {
  // Who goes on telling has answered no question of ours: a later yes is none to it.
  const conversation: Conversation = asksToCancel(before) ? { ...before, focus: { kind: 'nothing' } } : before
  const { ticket } = conversation
  if (!ticket) return answered(conversation, [], 'silent')
  const { province } = conversation.told
  const where = province === undefined ? {} : { province }
  const effects = [{ kind: 'addToTicket', reference: ticket.reference, ...where }] as const
  if (ticket.told || ticket.officer !== undefined) return answered(conversation, [], 'silent', effects)
  return answered(
    { ...conversation, ticket: { ...ticket, told: true } },
    [personalReply([say('handOff.added', { reference: ticket.reference })], waitingChoices())],
    'control',
    effects,
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

/** For how long after its end a request is taken up again instead of a new one being opened. */
const REOPENED_WITHIN_MS = 3 * 24 * 60 * 60 * 1000

/** The last request, while it may still be taken up again. */
export function recentlyClosed({ past, lastAt }: Conversation): Conversation['past'] {
  if (past?.cancelled) return undefined
  return past && Date.parse(lastAt) - Date.parse(past.closedAt) <= REOPENED_WITHIN_MS ? past : undefined
}

/** An officer has answered lately, and nobody said yet that it helped. */
export function isLeftOpen(conversation: Conversation): boolean {
  const past = recentlyClosed(conversation)
  return past !== undefined && past.rating !== 'yes' && conversation.ticket === undefined
}

/** Whoever asks for a person within three days, and wasn't content, means the same matter. */
function returnsToTheLast(conversation: Conversation, reason: TicketReason): boolean {
  return reason === 'asked' && isLeftOpen(conversation)
}

/** It isn't settled: the closed request goes back to the desk that had it, with all that was said. */
export function reopenTicket(conversation: Conversation): Step {
  const past = recentlyClosed(conversation)
  if (!past) return answered(conversation, [reply([say('handOff.nothingOpen')], [toMenu])], 'control')
  const { past: _, ...rest } = conversation
  const { reference } = past
  return answered(
    {
      ...rest,
      misses: 0,
      focus: { kind: 'nothing' },
      ticket: { reference, told: false, meanwhile: false },
    },
    [
      personalReply(
        [say('handOff.reopened', { reference }), { kind: 'standing', reference }, say('handOff.anythingMore')],
        waitingChoices(),
      ),
    ],
    'control',
    [{ kind: 'reopenTicket', reference }],
  )
}
