import type { EntryId } from '../model/entry.js'
import {
  type AskStep,
  INSTALMENTS,
  type Journey,
  type ReckonedFrom,
  type ReckonStep,
  topicOf,
} from '../model/journey.js'
import { type Library, mayBeTold } from '../model/library.js'
import type { Offer, Terms, Way } from '../model/plan.js'
import { WAYS } from '../model/plan.js'
import { type Choice, type Paragraph, type PlanParagraph, type Reply, say } from '../model/reply.js'
import type { Utterance } from '../model/utterance.js'
import { offerFor } from '../reckoning/offer.js'
import { LIMITS, reckon } from '../reckoning/reckon.js'
import { choiceId, readChoiceId } from './choice-id.js'
import type { Conversation } from './conversation.js'
import { optionIn } from './journey-answer.js'
import { optionChoices } from './journey-options.js'
import { knownTo, runOf, withRun } from './journey-run.js'
import { choice, personalReply, type TurnContext, toMenu } from './turn.js'

/** What a plan offers of itself beside the figures it is made of: the same rate flat, and grace where it may be had. */
export const FLAT = 'flat'
export const WAIT = 'wait'

/** What a reckoning still lacks, or the plan. */
export type Reckoning =
  | { kind: 'lacks'; what: ReckonedFrom; lead: readonly Paragraph[] }
  | { kind: 'reckoned'; paragraph: PlanParagraph }

/** Reckons with what is known; or says what to ask, and why where a figure can't be. */
export function reckoning(
  conversation: Conversation,
  journey: Journey,
  step: ReckonStep,
  { library, now }: TurnContext,
): Reckoning {
  const known = knownTo(conversation, journey.id)
  const value = (what: ReckonedFrom) => known[askOf(journey, step, what)?.name ?? '']
  const number = (what: ReckonedFrom) => {
    const figure = value(what)
    return typeof figure === 'number' ? figure : undefined
  }
  const amount = number('amount')
  if (amount === undefined || amount > LIMITS.amount) return lacks('amount')
  const plan = value('plan')
  const percent = number('percent')
  const offers = typeof plan === 'string' ? step.schemes[plan] : undefined
  if (offers && typeof plan === 'string') {
    if (!mayBeTold(library.fitness(plan, now))) return lacks('plan', [say('answer.corrected')])
    return ofScheme(plan, offers, { amount, months: number('months'), graceMonths: number('grace') ?? 0 })
  }
  const said = WAYS.find((way) => way === plan)
  // A rate without a word of how it counts: on what is still owed, as banks do, and the same flat beside it.
  const way: Way | undefined = said ?? (percent === undefined ? undefined : percent === 0 ? 'zero' : 'reducing')
  if (way === undefined) return lacks('plan')
  if (way !== 'zero' && (percent === undefined || percent > LIMITS.percent)) return lacks('percent')
  const months = number('months')
  if (months === undefined || months > LIMITS.months) return lacks('months')
  const graceMonths = number('grace') ?? 0
  if (graceMonths >= months) return lacks('grace', [say('plan.graceTooLong')])
  const terms: Terms = { amount, percent: way === 'zero' ? 0 : (percent ?? 0), months, way, graceMonths }
  const ifFlat = said === undefined && way === 'reducing' ? { ifFlat: reckon({ ...terms, way: 'flat' }) } : {}
  return { kind: 'reckoned', paragraph: { kind: 'plan', plan: reckon(terms), ...ifFlat } }
}

function lacks(what: ReckonedFrom, lead: readonly Paragraph[] = []): Reckoning {
  return { kind: 'lacks', what, lead }
}

function ofScheme(
  scheme: EntryId,
  offers: readonly Offer[],
  wished: { amount: number; months: number | undefined; graceMonths: number },
): Reckoning {
  const { amount } = wished
  const offered = offerFor(offers, amount)
  if (offered.kind !== 'offer') {
    return lacks('amount', [{ kind: 'planLimit', entry: scheme, limit: offered.limit, which: offered.kind }])
  }
  const { percent, way, months: longest, leastMonths = 1, graceMonths: mayWait } = offered.offer
  const months = Math.min(longest, Math.max(leastMonths, wished.months ?? longest))
  const graceMonths = Math.min(wished.graceMonths, mayWait, months - 1)
  const clamped = wished.months === undefined || wished.months === months ? undefined : wished.months > months
  return {
    kind: 'reckoned',
    paragraph: {
      kind: 'plan',
      scheme,
      plan: reckon({ amount, percent, months, way: percent === 0 ? 'zero' : way, graceMonths }),
      ...(clamped === undefined ? {} : { clamped: clamped ? ('tooLong' as const) : ('tooShort' as const) }),
      ...(graceMonths === 0 && mayWait > 0 ? { mayWait } : {}),
    },
  }
}

/** The plan as a bubble. It is this person's own sum: words, never a Content. */
export function planReply(
  conversation: Conversation,
  journey: Journey,
  step: ReckonStep,
  context: TurnContext,
  lead: readonly Paragraph[],
): Reply {
  const found = reckoning(conversation, journey, step, context)
  const question: Paragraph = { kind: 'question', journey: journey.id, step: step.id }
  if (found.kind === 'lacks') return personalReply([...lead, ...found.lead, question], [toMenu])
  const { paragraph } = found
  const { scheme } = paragraph
  const offered = optionChoices(knownTo(conversation, journey.id), journey, step).filter(({ id }) => {
    const act = readChoiceId(id)
    const option = act?.kind === 'option' ? act.option : ''
    return option === FLAT ? paragraph.ifFlat !== undefined : option !== WAIT || paragraph.mayWait !== undefined
  })
  const choices = [...offered, ...(scheme === undefined ? [] : [toSteps(scheme)]), toMenu]
  if (scheme === undefined) {
    // The arithmetic is the entry's that explains it.
    const explained = step.options.flatMap(({ to }) => (to?.kind === 'entry' ? [to.entry] : []))[0]
    const said = personalReply([...lead, question, paragraph], choices)
    return explained === undefined ? said : { ...said, about: { entry: explained, part: 'amount' } }
  }
  const named: Paragraph[] = [
    { kind: 'title', entry: scheme },
    { kind: 'status', entry: scheme },
  ]
  return {
    ...personalReply([...lead, ...named, paragraph], choices),
    about: { entry: scheme, part: 'amount' },
  }
}

function toSteps(entry: EntryId): Choice {
  return {
    id: choiceId({ kind: 'entry', entry, part: 'steps' }),
    label: { kind: 'phrase', phrase: { key: 'parts.steps' } },
  }
}

/** Sets aside what is to be asked anew. */
export function without(
  conversation: Conversation,
  journey: Journey,
  step: ReckonStep,
  what: ReckonedFrom,
): Conversation {
  const run = runOf(conversation, journey.id)
  const { [askOf(journey, step, what)?.name ?? '']: _, ...answers } = run.answers
  return withRun(conversation, { ...run, answers })
}

export function withFigure(
  conversation: Conversation,
  journey: Journey,
  step: ReckonStep,
  figures: Readonly<Partial<Record<ReckonedFrom, string | number>>>,
): Conversation {
  const run = runOf(conversation, journey.id)
  const told = Object.entries(figures).flatMap(([what, value]) => {
    const ask = askOf(journey, step, what as ReckonedFrom)
    return ask && value !== undefined ? [[ask.name, value] as const] : []
  })
  const known = told.every(([name, value]) => run.answers[name] === value)
  return known
    ? conversation
    : withRun(conversation, { ...run, answers: { ...run.answers, ...Object.fromEntries(told) } })
}

export function askOf(journey: Journey, step: ReckonStep, what: ReckonedFrom): AskStep | undefined {
  const ask = journey.steps.get(step.asks[what])
  return ask?.kind === 'ask' ? ask : undefined
}

export function reckonStepOf(journey: Journey): ReckonStep | undefined {
  return [...journey.steps.values()].find((step): step is ReckonStep => step.kind === 'reckon')
}

/** "5 lakh, 3 saal, 7%": what is told in passing is taken, whatever was asked. */
export function toldInPassing(
  conversation: Conversation,
  journey: Journey,
  utterance: Utterance | undefined,
): Conversation {
  const step = reckonStepOf(journey)
  if (!step || !utterance || utterance.number !== undefined) return conversation
  const { amount, percent, duration } = utterance.slots
  const plan = planIn(journey, step, utterance)
  return withFigure(conversation, journey, step, {
    ...(amount === undefined ? {} : { amount: amount.max }),
    ...(percent === undefined ? {} : { percent }),
    ...(duration === undefined || duration <= 0 ? {} : { months: duration }),
    ...(plan === undefined ? {} : { plan }),
  })
}

/** The way of reckoning or the scheme the words name. */
function planIn(journey: Journey, step: ReckonStep, utterance: Utterance): string | undefined {
  const ask = askOf(journey, step, 'plan')
  const named = ask && optionIn(ask, utterance)?.set?.[ask.name]
  return typeof named === 'string' ? named : undefined
}

/** "Work out the instalment", where an entry's own figures can be reckoned with. */
export function reckonChoice(entry: EntryId, library: Library): Choice[] {
  const journey = library.journey(INSTALMENTS)
  const step = journey && reckonStepOf(journey)
  const ask = journey && step && askOf(journey, step, 'plan')
  const option = ask?.options.find(({ set }) => set?.[ask.name] === entry)
  if (!journey || !ask || !option || !(entry in step.schemes)) return []
  return [choice({ kind: 'option', journey: journey.id, step: ask.id, option: option.id }, 'reckon')]
}

/** As likely as this, a message with a sum and a rate or a time in it asks for instalments. */
const LIKELY = 0.2

/**
 * What is to be reckoned: "PM youth loan 10 lakh ki qist" names a scheme and a sum, "7% pe 3 saal 5 lakh ki qist" tells
 * all there is to know. Undefined where nobody asks for instalments.
 */
export function wishToReckon(
  { slots: { amount, percent, duration }, candidates }: Utterance,
  entry: EntryId | undefined,
  library: Library,
): { scheme?: EntryId } | undefined {
  const journey = library.journey(INSTALMENTS)
  const step = journey && reckonStepOf(journey)
  const likely = step && candidates.find((one) => one.entry === topicOf(journey.id, step.id))
  if (!likely || amount === undefined) return undefined
  if (entry !== undefined && entry in step.schemes) return { scheme: entry }
  return (percent ?? duration) !== undefined && likely.score >= LIKELY ? {} : undefined
}
