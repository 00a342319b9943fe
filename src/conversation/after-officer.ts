import { type Paragraph, say } from '../model/reply.js'
import type { Rating, Ticket } from '../model/ticket.js'
import { asksToCancel, askToCancel, cancelTicket, keepTicket } from './cancel-ticket.js'
import { choiceId } from './choice-id.js'
import type { Conversation } from './conversation.js'
import { answered, choice, personalReply, reply, type Step, type TurnContext, toMenu } from './turn.js'
import { waitingChoices } from './waiting-choices.js'
import { askMeanwhile, openTicket, recentlyClosed, reopenTicket } from './with-officer.js'

/** What is said about a request, open or past, whoever is asked: how it stands, that it is settled or isn't. */
export function hearOfRequest(conversation: Conversation, context: TurnContext): Step | undefined {
  const { utterance } = context
  if (!utterance) return undefined
  const asked = conversation.focus.kind === 'rating'
  const { ticket, past } = conversation
  switch (utterance.wish) {
    case 'status':
      return ticket || past || utterance.reference ? tellStatus(conversation, context) : undefined
    case 'unhelpful':
      if (asked) return rate(conversation, 'no')
      return ticket ? undefined : openTicket(conversation, 'unhelpful', context, { key: 'handOff.unhelpful' })
    case 'unresolved':
      if (asked) return rate(conversation, 'no')
      return !ticket && recentlyClosed(conversation) ? reopenTicket(conversation) : undefined
    case 'cancel':
      return ticket ? cancelTicket(conversation) : undefined
    case 'keep':
      return asksToCancel(conversation) ? keepTicket(conversation) : undefined
    case 'meanwhile':
      return ticket ? askMeanwhile(conversation) : undefined
    case 'calls':
      return ticket ? tellStatus(conversation, context) : undefined
    case 'noNeed':
      return speaksOfTicket(conversation) ? unneeded(conversation) : undefined
    case 'resolved':
      if (ticket) return unneeded(conversation)
      return asked || unrated(conversation) ? rate(conversation, 'yes') : undefined
    case 'partly':
      return asked ? rate(conversation, 'partly') : undefined
    case undefined:
      if (asked && utterance.intent === 'affirm') return rate(conversation, 'yes')
      return asked && utterance.intent === 'deny' ? rate(conversation, 'no') : undefined
  }
}

/** Said to Mushir meanwhile it may be about anything; right below what stands about the request it is about that. */
function speaksOfTicket(conversation: Conversation): boolean {
  const { ticket, offered, focus } = conversation
  // "Yes, all of it": another question of ours is open.
  if (focus.kind === 'confirm' && !asksToCancel(conversation)) return false
  const offers = [choiceId({ kind: 'cancelTicket' }), choiceId({ kind: 'yes', what: 'cancelTicket' })]
  return ticket !== undefined && (!ticket.meanwhile || offers.some((id) => offered.includes(id)))
}

/** Asked once; who says it again means it. */
function unneeded(conversation: Conversation): Step {
  return asksToCancel(conversation) ? cancelTicket(conversation) : askToCancel(conversation)
}

function unrated(conversation: Conversation): boolean {
  const past = recentlyClosed(conversation)
  return past !== undefined && past.rating === undefined
}

/** "Did it help?" is answered. A no takes the request up again; in part leaves that to the citizen. */
export function rate(conversation: Conversation, how: Rating): Step {
  const { past } = conversation
  if (!past) return answered(conversation, [reply([say('handOff.nothingOpen')], [toMenu])], 'control')
  const rated: Conversation = { ...conversation, focus: { kind: 'nothing' }, past: { ...past, rating: how } }
  const effect = { kind: 'rateTicket', reference: past.reference, rating: how } as const
  if (how === 'no' && recentlyClosed(conversation)) {
    const again = reopenTicket(conversation)
    return { ...again, effects: [effect, ...again.effects] }
  }
  const choices = how === 'yes' ? [toMenu] : [choice({ kind: 'reopen' }, 'reopen'), toMenu]
  return answered(rated, [reply([say(`handOff.rated.${how}`)], choices)], 'control', [effect])
}

/** "Mere case ka kya bana?": how the request they name, the open one or the last one stands. */
export function tellStatus(conversation: Conversation, { ticket, utterance }: TurnContext): Step {
  if (!ticket) {
    const asked = utterance?.reference
    return answered(
      conversation,
      [reply([asked ? say('handOff.unknownReference', { reference: asked }) : say('handOff.nothingOpen')], [toMenu])],
      'control',
    )
  }
  const { reference } = ticket
  switch (ticket.state) {
    case 'waiting':
      return answered(
        conversation,
        [
          personalReply(
            [say('handOff.stillWaiting', { reference }), { kind: 'standing', reference }],
            waitingChoices(),
          ),
        ],
        'control',
      )
    case 'taken':
    case 'waitingForCitizen':
      return answered(
        conversation,
        [personalReply([say(`handOff.status.${ticket.state}`, { reference, officer: ticket.officer?.name ?? '' })])],
        'control',
      )
    case 'closed':
    case 'cancelled': {
      const again = recentlyClosed(conversation)?.reference === reference
      const choices = again ? [choice({ kind: 'reopen' }, 'reopen'), toMenu] : [toMenu]
      return answered(
        conversation,
        [personalReply([say(`handOff.status.${ticket.state}`, { reference })], choices)],
        'control',
      )
    }
  }
}

/** Nobody took the request in time: we say so ourselves, with a new promise, before the citizen has to ask. */
export function promiseOver(conversation: Conversation, ticket: Ticket | undefined): Step {
  if (ticket?.state !== 'waiting' || conversation.ticket?.reference !== ticket.reference) {
    return answered(conversation, [], 'silent')
  }
  const { reference, broken } = ticket
  const effects = [{ kind: 'breakPromise', reference }] as const
  // Said twice it is an apology; more often it is a nuisance. The supervisor sees it all the same.
  if (broken >= MOST_APOLOGIES) return answered(conversation, [], 'silent', effects)
  const words: Paragraph[] = [say('handOff.late', { reference }), { kind: 'standing', reference }]
  return answered(conversation, [personalReply(words, waitingChoices())], 'control', effects)
}

const MOST_APOLOGIES = 2
