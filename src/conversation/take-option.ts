import {
  isGuided,
  type Journey,
  type JourneyStep,
  type Option,
  RECKONED_FROM,
  type ReckonStep,
} from '../model/journey.js'
import { say } from '../model/reply.js'
import { answer } from './answer.js'
import { openChecklist, openPath } from './checklist-turns.js'
import type { Conversation } from './conversation.js'
import { enterJourney } from './enter-journey.js'
import { arrive, gone, showStep } from './journey.js'
import { LIST, NO, OTHERS, SKIP, YES } from './journey-options.js'
import { begunAnew, done, withAnswers } from './journey-run.js'
import { pathEntries, shown } from './journey-show.js'
import { withoutPause } from './pause.js'
import { askOf, FLAT, reckoning, WAIT, withFigure, without } from './reckon.js'
import { sendForm } from './send-form.js'
import { leaveOpen, takeAnswers } from './take-answer.js'
import { answered, moveTo, reply, type Step, type TurnContext, toMenu } from './turn.js'
import { openTicket } from './with-officer.js'

/** The name of the checklist that a registration path becomes. */
const PATH = 'registration'

/** Takes an option of any step of any journey, the present one or one of months ago. */
export function takeOption(
  conversation: Conversation,
  chosen: { journey: string; step: string; option: string },
  context: TurnContext,
): Step {
  const journey = context.library.journey(chosen.journey)
  const step = journey?.steps.get(chosen.step)
  if (!journey || !step) return gone(conversation)
  const back = withoutPause(conversation, journey.id)
  const here = moveTo(back, { kind: 'journey', journey: journey.id, step: step.id })
  const option = step.options.find((known) => known.id === chosen.option)
  const own = takeOwnOption(here, journey, step, chosen.option, context)
  if (own) return own
  if (!option) return gone(conversation)
  const within = conversation.focus.kind === 'journey' && conversation.focus.journey === journey.id
  const begins = !within && step.id === journey.start && (step.kind === 'choose' || step.kind === 'ask')
  return follow(begins && isGuided(journey) ? begunAnew(here, journey.id) : here, journey, step, option, context)
}

/** What a step offers of itself, beside an editor's options: yes and no, "I don't know", "why not the others?". */
function takeOwnOption(
  conversation: Conversation,
  journey: Journey,
  step: JourneyStep,
  option: string,
  context: TurnContext,
): Step | undefined {
  switch (step.kind) {
    case 'ask':
      if (option === SKIP) return leaveOpen(conversation, journey, step, context)
      if (step.as !== 'yes-no' || (option !== YES && option !== NO)) return undefined
      return takeAnswers(conversation, journey, step, { [step.name]: option === YES }, context)
    case 'find':
      if (option !== OTHERS) return undefined
      return answered(conversation, [shown(conversation, journey, step, context, [], OTHERS)], 'answer')
    case 'reckon':
      return changePlan(conversation, journey, step, option, context)
    case 'path':
      return option === LIST
        ? openPath(conversation, { path: PATH, entries: pathEntries(conversation, journey, step, context) }, context)
        : undefined
    case 'confirm':
      if (option === YES) return sendForm(conversation, journey, step, context)
      if (option !== NO) return undefined
      return arrive(begunAnew(conversation, journey.id), journey, journey.start, context, [say('journey.changed')])
    default:
      return undefined
  }
}

/** "Another sum", "flat", "with grace": one figure of a reckoning changes, and it is reckoned anew. */
function changePlan(
  conversation: Conversation,
  journey: Journey,
  step: ReckonStep,
  option: string,
  context: TurnContext,
): Step | undefined {
  if (option === FLAT) {
    return arrive(withFigure(conversation, journey, step, { plan: 'flat' }), journey, step.id, context)
  }
  if (option === WAIT) {
    const found = reckoning(conversation, journey, step, context)
    const grace = found.kind === 'reckoned' ? found.paragraph.mayWait : undefined
    return arrive(withFigure(conversation, journey, step, grace ? { grace } : {}), journey, step.id, context)
  }
  const what = RECKONED_FROM.find((known) => known === option)
  const ask = what && askOf(journey, step, what)
  return ask && showStep(without(conversation, journey, step, what), journey, ask.id, context)
}

/** Goes where an option leads, with the answers it gives. */
export function follow(
  conversation: Conversation,
  journey: Journey,
  step: JourneyStep,
  option: Option,
  context: TurnContext,
): Step {
  const noted = option.done === undefined ? conversation : done(conversation, journey.id, option.done)
  const known = option.set || step.kind === 'ask' ? withAnswers(noted, journey, option.set ?? {}) : noted
  const { to } = option
  switch (to?.kind) {
    case undefined:
      return arrive(known, journey, step.next, context)
    case 'step':
      return arrive(known, journey, to.step, context)
    case 'entry':
      return answer(known, to.entry, 'summary', context)
    case 'journey':
      return enterJourney(known, to.journey, context)
    case 'checklist':
      return openChecklist(known, to.entry, context)
    case 'human':
      return openTicket(known, 'asked', context)
    case 'language':
      return answered(
        { ...known, language: to.language, languageChosen: true },
        [reply([say('language.changed')], [toMenu])],
        'control',
      )
  }
}
