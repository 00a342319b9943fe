import type { Journey, JourneyStep, Option } from '../model/journey.js'
import type { Library } from '../model/library.js'
import type { Choice } from '../model/reply.js'
import { answer } from './answer.js'
import { choiceId } from './choice-id.js'
import type { Conversation } from './conversation.js'
import { answered, choice, moveTo, reply, type Step, type TurnContext, toHuman, toMenu } from './turn.js'
import { openTicket } from './with-officer.js'

/**
 * The one interpreter of journeys. A journey is data (`knowledge/journeys/`); where a citizen stands in it is a
 * focus of two names, journey and step. A kind of step joins `JourneyStep` and is shown and taken here.
 */
export function enterJourney(conversation: Conversation, id: string, context: TurnContext): Step {
  const journey = context.library.journey(id)
  return journey ? showStep(conversation, journey, journey.start) : gone(conversation)
}

/** Shows a step again or for the first time; one an editor took out leads to the journey's start. */
export function showStep(conversation: Conversation, journey: Journey, stepId: string): Step {
  const step = journey.steps.get(stepId) ?? journey.steps.get(journey.start)
  if (!step) return gone(conversation)
  const moved = moveTo(conversation, { kind: 'journey', journey: journey.id, step: step.id })
  const shown = reply([{ kind: 'question', journey: journey.id, step: step.id }], choicesOf(journey.id, step))
  return answered(moved, [shown], 'control')
}

function choicesOf(journey: string, step: JourneyStep): Choice[] {
  return step.options.map((option) => {
    const named = { kind: 'option', journey, step: step.id, option: option.id } as const
    return {
      id: choiceId({ kind: 'option', journey, step: step.id, option: option.id }),
      label: { ...named, field: 'label' },
      ...(option.line ? { line: { ...named, field: 'line' } } : {}),
    }
  })
}

/** Takes an option of any step of any journey, the present one or one of months ago. */
export function takeOption(
  conversation: Conversation,
  chosen: { journey: string; step: string; option: string },
  context: TurnContext,
): Step {
  const journey = context.library.journey(chosen.journey)
  const option = journey?.steps.get(chosen.step)?.options.find((known) => known.id === chosen.option)
  if (!journey || !option) return gone(conversation)
  const here = moveTo(conversation, { kind: 'journey', journey: journey.id, step: chosen.step })
  return follow(here, journey, option, context)
}

function follow(conversation: Conversation, journey: Journey, option: Option, context: TurnContext): Step {
  const { to } = option
  switch (to.kind) {
    case 'step':
      return showStep(conversation, journey, to.step)
    case 'entry':
      return answer(conversation, to.entry, 'summary', context)
    case 'journey':
      return enterJourney(conversation, to.journey, context)
    case 'human':
      return openTicket(conversation, 'asked', context)
    case 'language':
      return answered(
        { ...conversation, language: to.language, languageChosen: true },
        [reply([{ kind: 'phrase', phrase: { key: 'language.changed' } }], [toMenu])],
        'control',
      )
  }
}

/** The option whose label the citizen typed instead of tapping it, in any script. */
export function optionCalled(text: string, step: JourneyStep): Option | undefined {
  const said = plain(text)
  if (said === '') return undefined
  return step.options.find((option) => Object.values(option.label).some((label) => plain(label) === said))
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

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** What a button pointed to is no longer there: say so, and offer what is. */
function gone(conversation: Conversation): Step {
  return answered(
    conversation,
    [reply([{ kind: 'phrase', phrase: { key: 'journey.gone' } }], [toMenu, toHuman, choice({ kind: 'help' }, 'help')])],
    'control',
  )
}
