import type { AskStep, Journey, JourneyStep } from '../model/journey.js'
import { say } from '../model/reply.js'
import type { Intent, Utterance } from '../model/utterance.js'
import type { Conversation } from './conversation.js'
import { arrive, askAgain, follow, leaveOpen, showStep, takeAnswers, takeOption } from './journey.js'
import { optionIn, readAnswer } from './journey-answer.js'
import { NO, YES } from './journey-options.js'
import { reckoning, reckonStepOf, toldInPassing } from './reckon.js'
import { moveTo, type Turn, type TurnContext } from './turn.js'

/** Wishes about the talk itself: heard whatever was asked. */
const LEAVES: ReadonlySet<Intent> = new Set([
  'menu',
  'back',
  'help',
  'human',
  'stop',
  'start',
  'delete-data',
  'change-language',
  'goodbye',
  'greet',
  'thanks',
  'complaint',
  'abuse',
  'urgent',
])
/** As sure as this of an entry, a message with a question in it is a question and no answer to ours. */
const SURELY_ANOTHER_MATTER = 0.7
const SHORT = 3
const FEW = 4

/** Free words said to a step. Undefined where they are no answer to it, but something else: a wish, a new question. */
export function takeWords(
  conversation: Conversation,
  { journey, step }: { journey: Journey; step: JourneyStep },
  utterance: Utterance,
  context: TurnContext,
): Turn | undefined {
  const heard = { ...conversation, misses: 0 }
  const told = toldInPassing(heard, journey, utterance)
  if (step.kind === 'ask') {
    const reckon = told === heard ? undefined : reckonStepOf(journey)
    const answers = readAnswer(step, utterance).kind !== 'nothing'
    if (reckon && !answers && !isAnotherMatter(utterance, context)) {
      const lacks = reckoning(told, journey, reckon, context).kind === 'lacks'
      return arrive(told, journey, reckon.id, context, lacks ? [say('journey.noted')] : [])
    }
    return takeAnswer(told, journey, step, utterance, context)
  }
  const chosen = (option: string) => takeOption(heard, { journey: journey.id, step: step.id, option }, context)
  const called = optionIn(step, utterance)
  if (called) return chosen(called.id)
  // "Aur 5 saal ho to?", "agar flat ho": another figure, and it is reckoned anew.
  if (step.kind === 'reckon' && told !== heard && !LEAVES.has(utterance.intent) && isOfPlan(utterance, context)) {
    return arrive(told, journey, step.id, context)
  }
  if (step.kind === 'confirm' && utterance.intent === 'affirm') return chosen(YES)
  if (step.kind === 'confirm' && utterance.intent === 'deny') return chosen(NO)
  return undefined
}

function takeAnswer(
  conversation: Conversation,
  journey: Journey,
  step: AskStep,
  utterance: Utterance,
  context: TurnContext,
): Turn | undefined {
  const heard = readAnswer(step, utterance)
  // "9 crore" is an answer, whatever entry speaks of crores.
  const answers = isShort(utterance.text) && heard.kind !== 'nothing' && heard.kind !== 'open'
  if (LEAVES.has(utterance.intent) || (!answers && isAnotherMatter(utterance, context))) return undefined
  const here = moveTo(conversation, { kind: 'journey', journey: journey.id, step: step.id })
  switch (heard.kind) {
    case 'answers':
      return takeAnswers(here, journey, step, heard.answers, context)
    case 'option':
      return follow(here, journey, step, heard.option, context)
    case 'open':
      return step.optional ? leaveOpen(here, journey, step, context) : askAgain(here, journey, step, 'again', context)
    case 'tooLow':
    case 'tooHigh':
      return askAgain(withoutAnswer(here, step), journey, step, heard.kind, context)
    case 'nothing':
      if (tellsMore(utterance) && (isShort(utterance.text) || context.advice?.kind !== 'answer')) {
        return showStep(here, journey, step.id, context, [say('journey.noted')])
      }
      return asksSomethingElse(utterance, context) ? undefined : askAgain(here, journey, step, 'again', context)
  }
}

/** A question of its own, and sure of its topic: what it tells in passing is kept, but it wants an answer first. */
function isAnotherMatter({ text, part }: Utterance, { advice }: TurnContext): boolean {
  return advice?.kind === 'answer' && advice.score >= SURELY_ANOTHER_MATTER && (part !== undefined || /[?؟]/.test(text))
}

/** A few words with a figure or a way of reckoning in them; a longer question with another topic is one. */
function isOfPlan(utterance: Utterance, context: TurnContext): boolean {
  return utterance.text.trim().split(/\s+/u).length <= FEW || !isAnotherMatter(utterance, context)
}

function asksSomethingElse({ text, intent }: Utterance, { advice }: TurnContext): boolean {
  if (intent !== 'ask') return false
  return advice?.kind === 'answer' || (advice?.kind !== 'unknown' && !isShort(text))
}

/** Says nothing to the question, but something of themselves: it is kept, and no miss. */
function tellsMore({ slots: { duration: _, percent: __, ...told } }: Utterance): boolean {
  return Object.keys(told).length > 0
}

export function isShort(text: string): boolean {
  return text.trim().split(/\s+/u).length <= SHORT
}

/** A figure that can't be isn't remembered either, though it was said. */
function withoutAnswer(conversation: Conversation, { name }: AskStep): Conversation {
  const { [name]: _, ...told } = conversation.told
  return { ...conversation, told: told as Conversation['told'] }
}

/**
 * A number, a yes or a no that was sent before the present question could be seen answers an earlier one: the
 * question is put again, and nothing is taken for its answer.
 */
export function tooSoon(
  conversation: Conversation,
  here: { journey: Journey; step: JourneyStep } | undefined,
  context: TurnContext,
): Turn | undefined {
  if (here) return showStep(conversation, here.journey, here.step.id, context, [say('choose.tooSoon')])
  return undefined
}
