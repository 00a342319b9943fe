import type { FactValue } from '../model/entry.js'
import type { AskStep, Journey, JourneyStep } from '../model/journey.js'
import type { TicketDetail } from '../model/ticket.js'
import type { Conversation } from './conversation.js'
import { begunAnew, knownTo } from './journey-run.js'
import type { Step, TurnContext } from './turn.js'
import { openTicket } from './with-officer.js'

export function sendForm(
  conversation: Conversation,
  journey: Journey,
  step: Extract<JourneyStep, { kind: 'confirm' }>,
  context: TurnContext,
): Step {
  const known = knownTo(conversation, journey.id)
  const details = step.answers.flatMap((name) => {
    const value = known[name]
    return value === undefined ? [] : [forOfficer(journey, name, value)]
  })
  const summary = details.map(({ label, value }) => `${label}: ${value}`).join('; ')
  const about = step.topic === undefined ? {} : { about: { entry: step.topic, part: 'summary' } as const }
  const wish = step.requestBy === undefined ? undefined : known[step.requestBy]
  // While another request is open this form isn't lost: it can be sent when that one is closed.
  const sent = conversation.ticket ? conversation : begunAnew(conversation, journey.id)
  return openTicket({ ...sent, ...about }, 'journey', context, {
    kind: wish === undefined ? step.request : String(wish),
    summary,
    details,
  })
}

/** An answer in the officers' language, where the journey has words for it. */
function forOfficer(journey: Journey, name: string, value: FactValue): TicketDetail {
  const ask = [...journey.steps.values()].find((step): step is AskStep => step.kind === 'ask' && step.name === name)
  const option = ask?.options.find(({ set }) => set?.[name] === value)
  return { label: ask?.called.en ?? name, value: option?.label.en ?? String(value) }
}
