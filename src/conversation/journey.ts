import { holds } from '../eligibility/condition.js'
import type { EntryId, FactValue } from '../model/entry.js'
import {
  type AskStep,
  INSTALMENTS,
  isGuided,
  type Journey,
  type JourneyStep,
  type Option,
  PROFILE,
  RECKONED_FROM,
  type ReckonStep,
} from '../model/journey.js'
import type { Library } from '../model/library.js'
import { type Paragraph, say } from '../model/reply.js'
import type { TicketDetail } from '../model/ticket.js'
import { answer } from './answer.js'
import { openChecklist, openPath } from './checklist-turns.js'
import type { Conversation } from './conversation.js'
import { nextToAsk } from './finder.js'
import { LIST, NO, OTHERS, SKIP, YES } from './journey-options.js'
import { asked, begunAnew, done, knownTo, leftOpen, nextOf, runOf, triedAgain, withAnswers } from './journey-run.js'
import { pathEntries, shown } from './journey-show.js'
import { withPause } from './pause.js'
import { askOf, FLAT, reckoning, reckonStepOf, toldInPassing, WAIT, withFigure, without } from './reckon.js'
import { answered, choice, moveTo, reply, type Step, type TurnContext, toHuman, toMenu } from './turn.js'
import { openTicket } from './with-officer.js'

/** The name of the checklist that a registration path becomes. */
const PATH = 'registration'

/**
 * The one interpreter of journeys. A journey is data (`knowledge/journeys/`); where a citizen stands in it is a
 * focus of two names, journey and step, and what it knows of its own is a `Run`. A kind of step joins `JourneyStep`,
 * is shown in `journey-show.ts` and taken here.
 */
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

export function withoutPause(conversation: Conversation, id: string): Conversation {
  const paused = conversation.paused.filter((focus) => !(focus.kind === 'journey' && focus.journey === id))
  return paused.length === conversation.paused.length ? conversation : { ...conversation, paused }
}

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

function sendForm(
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
function gone(conversation: Conversation): Step {
  return answered(
    conversation,
    [reply([say('journey.gone')], [toMenu, toHuman, choice({ kind: 'help' }, 'help')])],
    'control',
  )
}
