import { holds } from '../eligibility/condition.js'
import type { FactValue } from '../model/entry.js'
import { type AskStep, type ConfirmStep, type Journey, PROFILE } from '../model/journey.js'
import type { Library } from '../model/library.js'
import type { TicketDetail } from '../model/ticket.js'
import { type Act, readChoiceId } from './choice-id.js'
import type { Conversation } from './conversation.js'
import { arrive } from './journey.js'
import { YES } from './journey-options.js'
import { begunAnew, knownTo } from './journey-run.js'
import type { Step, TurnContext } from './turn.js'
import { addForm, openTicket } from './with-officer.js'

/**
 * A short form was read back and is right: it goes to a desk as a request of its own, or joins the one that is open.
 * One that was sent already, or that lost an answer meanwhile, isn't sent: the request is told of, or the form asks anew.
 */
export function sendForm(conversation: Conversation, journey: Journey, step: ConfirmStep, context: TurnContext): Step {
  const { ticket } = conversation
  if (lacksAnswers(conversation, journey, step)) {
    return ticket ? openTicket(conversation, 'journey', context) : arrive(conversation, journey, journey.start, context)
  }
  const known = knownTo(conversation, journey.id)
  const details = step.answers.flatMap((name) => {
    const value = known[name]
    return value === undefined ? [] : [forOfficer(journey, name, value, context.library)]
  })
  const wish = step.requestBy === undefined ? undefined : known[step.requestBy]
  const kind = wish === undefined ? step.request : String(wish)
  const sent = begunAnew(conversation, journey.id)
  if (ticket) {
    const topic = step.topic === undefined ? {} : { topic: step.topic }
    return addForm(conversation, sent, { ticketKind: kind, details, ...topic }, context)
  }
  const summary = details.map(({ label, value }) => `${label}: ${value}`).join('; ')
  const about = step.topic === undefined ? {} : { about: { entry: step.topic, part: 'summary' } as const }
  return openTicket({ ...sent, ...about }, 'journey', context, { kind, summary, details })
}

/**
 * "Yes, send it" to a form that was read back before an officer took the request: it still goes there. Undefined for
 * anything else, which is for the officer.
 */
export function sendWhileHeld(
  conversation: Conversation,
  chosen: Act | undefined,
  context: TurnContext,
): Step | undefined {
  const { utterance } = context
  const agrees = utterance?.intent === 'affirm' || utterance?.form === 'send'
  const named = chosen ?? (agrees ? readChoiceId(conversation.offered[0] ?? '') : undefined)
  if (named?.kind !== 'option' || named.option !== YES) return undefined
  const journey = context.library.journey(named.journey)
  const step = journey?.steps.get(named.step)
  if (!journey || step?.kind !== 'confirm' || lacksAnswers(conversation, journey, step)) return undefined
  return sendForm(conversation, journey, step, context)
}

/** Whether a form that is being read back could be sent as it stands. */
function lacksAnswers(conversation: Conversation, journey: Journey, step: ConfirmStep): boolean {
  const known = knownTo(conversation, journey.id)
  return [...journey.steps.values()].some(
    (ask) =>
      ask.kind === 'ask' &&
      !ask.optional &&
      step.answers.includes(ask.name) &&
      known[ask.name] === undefined &&
      holds(ask.when, known),
  )
}

/** An answer in the officers' languages, where the journey or the directory has words for it. */
function forOfficer(journey: Journey, name: string, value: FactValue, library: Library): TicketDetail {
  const asks = [journey, library.journey(PROFILE)].flatMap((one) => [...(one?.steps.values() ?? [])])
  const ask = asks.find((step): step is AskStep => step.kind === 'ask' && step.name === name)
  const option = ask?.options.find(({ set }) => set?.[name] === value)
  const place = name === 'province' || name === 'district' ? library.place(String(value)) : undefined
  const words = option?.label ?? place?.name
  const answer = (language: 'en' | 'ur') => ({
    label: ask?.called[language] ?? name,
    value: words?.[language] ?? String(value),
  })
  return { ...answer('en'), ur: answer('ur') }
}
