import type { FactValue } from '../model/entry.js'
import type { Journey, JourneyStep } from '../model/journey.js'
import { type Paragraph, say } from '../model/reply.js'
import type { Conversation } from './conversation.js'
import { arrive, showStep } from './journey.js'
import { leftOpen, runOf, triedAgain, withAnswers } from './journey-run.js'
import { answered, reply, type Step, type TurnContext, toHuman, toMenu } from './turn.js'

/** An answer was given: it is kept, and the journey goes on. */
export function takeAnswers(
  conversation: Conversation,
  journey: Journey,
  step: JourneyStep,
  answers: Readonly<Record<string, FactValue>>,
  context: TurnContext,
): Step {
  return arrive(withAnswers(conversation, journey, answers), journey, step.next, context)
}

/** "I don't know": the journey goes on without. */
export function leaveOpen(
  conversation: Conversation,
  journey: Journey,
  step: JourneyStep,
  context: TurnContext,
  lead: readonly Paragraph[] = [],
): Step {
  return arrive(leftOpen(conversation, journey.id, step.id), journey, step.next, context, lead)
}

/**
 * The question once more, with help; the next time with ways out; the third time the journey goes on without the
 * answer, or to a person where it can't.
 */
export function askAgain(
  conversation: Conversation,
  journey: Journey,
  step: Extract<JourneyStep, { kind: 'ask' }>,
  why: 'again' | 'tooLow' | 'tooHigh',
  context: TurnContext,
): Step {
  const tried = triedAgain(conversation, journey.id)
  const { tries } = runOf(tried, journey.id)
  if (tries > 2) {
    if (step.optional) return leaveOpen(tried, journey, step, context, [say('journey.without')])
    return answered(
      { ...tried, focus: { kind: 'confirm', what: 'officer' } },
      [reply([say('unknown.again')], [toHuman, toMenu])],
      'control',
    )
  }
  const words: Paragraph =
    step[why] === undefined
      ? say(`journey.${why}`)
      : { kind: 'question', journey: journey.id, step: step.id, field: why }
  const lead = tries === 1 ? [words] : [words, say(step.optional ? 'journey.wayOut' : 'journey.wayOutMenu')]
  return showStep(tried, journey, step.id, context, lead)
}
