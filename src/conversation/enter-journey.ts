import type { EntryId } from '../model/entry.js'
import { INSTALMENTS, isGuided, PROFILE } from '../model/journey.js'
import type { Paragraph } from '../model/reply.js'
import { answer } from './answer.js'
import type { Conversation } from './conversation.js'
import { arrive, gone } from './journey.js'
import { begunAnew } from './journey-run.js'
import { withoutPause, withPause } from './pause.js'
import { reckonStepOf, toldInPassing, withFigure } from './reckon.js'
import type { Step, TurnContext } from './turn.js'

/** Begins a journey at its start: anew, unless it was left in its midst. */
export function enterJourney(
  conversation: Conversation,
  id: string,
  context: TurnContext,
  lead: readonly Paragraph[] = [],
): Step {
  const journey = context.library.journey(id)
  if (!journey) return gone(conversation)
  const left = conversation.paused.some((focus) => focus.kind === 'journey' && focus.journey === id)
  const here = id === PROFILE ? pausedHere(conversation, context) : conversation
  const begun = !isGuided(journey) || left ? withoutPause(here, id) : begunAnew(here, id)
  return arrive(toldInPassing(begun, journey, context.utterance), journey, journey.start, context, lead)
}

/** Reckons the instalments of a scheme that was named, with whatever else was told. */
export function enterReckoning(
  conversation: Conversation,
  scheme: EntryId,
  context: TurnContext,
  lead: readonly Paragraph[] = [],
): Step {
  const journey = context.library.journey(INSTALMENTS)
  const step = journey && reckonStepOf(journey)
  if (!journey || !step) return answer(conversation, scheme, 'amount', context, lead)
  const told = toldInPassing(begunAnew(conversation, journey.id), journey, context.utterance)
  return arrive(withFigure(told, journey, step, { plan: scheme }), journey, step.id, context, lead)
}

/** Goes on with a journey that was left, minutes or months ago: at its question, unless that is settled by now. */
export function resume(
  conversation: Conversation,
  id: string,
  context: TurnContext,
  lead: readonly Paragraph[] = [],
): Step {
  const journey = context.library.journey(id)
  if (!journey) return gone(conversation)
  const left = conversation.paused.findLast((focus) => focus.kind === 'journey' && focus.journey === id)
  const at = left?.kind === 'journey' ? left.step : journey.start
  const back = withoutPause(conversation, id)
  return arrive(back, journey, journey.steps.has(at) ? at : journey.start, context, lead)
}

/** Whoever looks at what is remembered comes back to the verdict that it led to. */
function pausedHere(conversation: Conversation, { library }: TurnContext): Conversation {
  const { focus } = conversation
  const journey = focus.kind === 'journey' && focus.journey !== PROFILE ? library.journey(focus.journey) : undefined
  return journey && isGuided(journey) ? withPause(conversation, focus) : conversation
}
