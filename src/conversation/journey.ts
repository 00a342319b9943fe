import { holds } from '../eligibility/condition.js'
import type { Journey, JourneyStep } from '../model/journey.js'
import type { Library } from '../model/library.js'
import { type Paragraph, say } from '../model/reply.js'
import type { Conversation } from './conversation.js'
import { nextToAsk } from './finder.js'
import { asked, knownTo, nextOf, runOf } from './journey-run.js'
import { shown } from './journey-show.js'
import { askOf, reckoning, without } from './reckon.js'
import { answered, choice, moveTo, reply, type Step, type TurnContext, toHuman, toMenu } from './turn.js'

/*
 * The one interpreter of journeys. A journey is data (`knowledge/journeys/`); where a citizen stands in it is a
 * focus of two names, journey and step, and what it knows of its own is a `Run`. It is begun in `enter-journey.ts`,
 * a step is shown by `journey-show.ts`, and what is said to it is taken in `take-option.ts` and `take-answer.ts`.
 */

/**
 * Goes to a step, passing over what is settled: steps whose conditions don't hold, questions already answered, in
 * passing or long ago. What is only told is told in the same bubble as the question that follows it.
 */
export function arrive(
  conversation: Conversation,
  journey: Journey,
  to: string | undefined,
  context: TurnContext,
  lead: readonly Paragraph[] = [],
): Step {
  const told = [...lead]
  const passed = new Set<string>()
  let at = to
  while (at !== undefined) {
    // One an editor took out under way leads to the journey's start.
    const step = journey.steps.get(at) ?? journey.steps.get(journey.start)
    if (!step) return gone(conversation)
    if (passed.has(step.id)) return showStep(conversation, journey, step.id, context, told)
    passed.add(step.id)
    if (isSettled(step, conversation, journey)) at = step.next
    else if (step.kind === 'tell' && step.options.length === 0 && step.next !== undefined) {
      told.push({ kind: 'question', journey: journey.id, step: step.id })
      at = step.next
    } else if (step.kind === 'series') {
      const next = nextOf(conversation, journey.id, step)
      if (next) told.push({ kind: 'progress', journey: journey.id, step: step.id, at: next.at, of: step.of.length })
      at = next?.step ?? step.next
    } else if (step.kind === 'reckon') {
      const found = reckoning(conversation, journey, step, context)
      if (found.kind === 'reckoned') return showStep(conversation, journey, step.id, context, told)
      const ask = askOf(journey, step, found.what)
      const free = without(conversation, journey, step, found.what)
      return showStep(free, journey, ask?.id ?? step.id, context, [...told, ...found.lead])
    } else if (step.kind === 'find') {
      const question = nextToAsk(conversation, journey, step, context)
      return showStep(conversation, journey, question ?? step.id, context, told)
    } else return showStep(conversation, journey, step.id, context, told)
  }
  return answered(
    { ...conversation, focus: { kind: 'nothing' } },
    [reply([...told, say('journey.end')], [toMenu])],
    'control',
  )
}

function isSettled(step: JourneyStep, conversation: Conversation, journey: Journey): boolean {
  if (!holds(step.when, knownTo(conversation, journey.id))) return true
  if (step.kind !== 'ask') return false
  return isKnown(step.name, conversation, journey.id) || runOf(conversation, journey.id).open.includes(step.id)
}

function isKnown(name: string, conversation: Conversation, journey: string): boolean {
  return knownTo(conversation, journey)[name] !== undefined
}

/** Shows a step again or for the first time, settled or not; one an editor took out leads to the journey's start. */
export function showStep(
  conversation: Conversation,
  journey: Journey,
  stepId: string,
  context: TurnContext,
  lead: readonly Paragraph[] = [],
): Step {
  const step = journey.steps.get(stepId) ?? journey.steps.get(journey.start)
  if (!step) return gone(conversation)
  const moved = moveTo(conversation, { kind: 'journey', journey: journey.id, step: step.id })
  const here = step.kind === 'ask' ? asked(moved, journey.id, step.id) : moved
  return answered(
    here,
    [shown(here, journey, step, context, lead)],
    step.kind === 'find' || step.kind === 'reckon' ? 'answer' : 'control',
  )
}

/** Shows a step as it is asked for, answered before or not. */
export function goTo(
  conversation: Conversation,
  { journey: id, step }: { journey: string; step: string },
  context: TurnContext,
): Step {
  const journey = context.library.journey(id)
  return journey ? showStep(conversation, journey, step, context) : gone(conversation)
}

export function stepOf(
  conversation: Conversation,
  library: Library,
): { journey: Journey; step: JourneyStep } | undefined {
  if (conversation.focus.kind !== 'journey') return undefined
  const journey = library.journey(conversation.focus.journey)
  const step = journey?.steps.get(conversation.focus.step)
  return journey && step ? { journey, step } : undefined
}

/** What a button pointed to is no longer there: say so, and offer what is. */
export function gone(conversation: Conversation): Step {
  return answered(
    conversation,
    [reply([say('journey.gone')], [toMenu, toHuman, choice({ kind: 'help' }, 'help')])],
    'control',
  )
}
