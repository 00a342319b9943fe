import { type AskStep, isGuided, type Journey, type JourneyStep, type Option } from '../model/journey.js'
import { say } from '../model/reply.js'
import type { Intent, Utterance } from '../model/utterance.js'
import type { Conversation } from './conversation.js'
import { arrive, showStep, stepOf } from './journey.js'
import { optionIn, optionInside, optionNamed, readAnswer } from './journey-answer.js'
import { LIST, NO, YES } from './journey-options.js'
import { withAnswers } from './journey-run.js'
import { reckoning, reckonStepOf, toldInPassing } from './reckon.js'
import { saidBeside } from './said-beside.js'
import { askAgain, leaveOpen, takeAnswers } from './take-answer.js'
import { follow, takeOption } from './take-option.js'
import { moveTo, type Turn, type TurnContext } from './turn.js'
import { wordsIn } from './words-in.js'

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
/** As sure as this, it was named outright: it is asked for though no question word stands there. */
const NAMED = 0.9
const SHORT = 3
const FEW = 4
const SOME = 6

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
    const beside = saidBeside(journey, step, utterance)
    if (beside) return showStep(heard, journey, step.id, context, beside)
    const reckon = told === heard ? undefined : reckonStepOf(journey)
    const answers = readAnswer(step, utterance).kind !== 'nothing'
    if (reckon && !answers && !isAnotherMatter(utterance, context)) {
      const lacks = reckoning(told, journey, reckon, context).kind === 'lacks'
      return arrive(told, journey, reckon.id, context, lacks ? [say('journey.noted')] : [])
    }
    return takeAnswer(told, journey, step, utterance, context)
  }
  const chosen = (option: string) => takeOption(heard, { journey: journey.id, step: step.id, option }, context)
  const called = optionIn(step, utterance) ?? chosenInPassing(journey, step, utterance)
  if (called) return chosen(called.id)
  // "Aur 5 saal ho to?", "agar flat ho": another figure, and it is reckoned anew.
  if (step.kind === 'reckon' && told !== heard && !LEAVES.has(utterance.intent) && isOfPlan(utterance, context)) {
    return arrive(told, journey, step.id, context)
  }
  if (step.kind === 'confirm') {
    if (utterance.form === 'send' || utterance.intent === 'affirm') return chosen(YES)
    if (utterance.form === 'change' || utterance.intent === 'deny') return chosen(NO)
  }
  if (step.kind !== 'choose' || !isGuided(journey) || conversation.misses > 0 || saysSomething(utterance, context)) {
    return undefined
  }
  return showStep({ ...told, misses: 1 }, journey, step.id, context, [say('journey.again')])
}

/** A wish, or something the knowledge may know: no failed answer to our choices. */
function saysSomething({ intent, number }: Utterance, { advice }: TurnContext): boolean {
  return LEAVES.has(intent) || number !== undefined || (intent === 'ask' && advice?.kind !== 'unknown')
}

/** "Main to shaam ko likhta hun": one of the choices of a guide, among a few other words. */
function chosenInPassing(journey: Journey, step: JourneyStep, utterance: Utterance): Option | undefined {
  if (step.kind !== 'choose' || !isGuided(journey) || utterance.asks) return undefined
  if (LEAVES.has(utterance.intent) && !onlySounds(utterance)) return undefined
  return wordsIn(utterance.text) <= SOME ? optionInside(step, utterance) : undefined
}

/** Sounds like a wish, and may as well be the answer to what we asked. A cry for help is heard all the same. */
function onlySounds({ intent, guessed, faint }: Utterance): boolean {
  return faint === true || (guessed === true && intent !== 'urgent')
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
  // "Sood nahi" is a choice of ours, whatever cry for help has such words.
  const named = utterance.intent === 'urgent' && optionNamed(step, utterance)
  // What was asked for may sound like anything: "halki kursi ka design jo gatte mein band ho sake".
  const sounds = heard.kind === 'answers' && onlySounds(utterance)
  const leaves = LEAVES.has(utterance.intent) && !named && !sounds
  if (leaves || (!answers && isAnotherMatter(utterance, context))) return undefined
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
      return takeAside(here, journey, step, utterance, context)
  }
}

/** Says nothing to the question; but perhaps it answers another one, or tells something of themselves, or asks. */
function takeAside(
  conversation: Conversation,
  journey: Journey,
  step: AskStep,
  utterance: Utterance,
  context: TurnContext,
): Turn | undefined {
  const answers = utterance.asks ? undefined : answersToOthers(journey, step, utterance)
  if (answers || (tellsMore(utterance) && !asksSomethingElse(utterance, context))) {
    const told = answers ? withAnswers(conversation, journey, answers) : conversation
    return showStep(told, journey, step.id, context, [say('journey.noted')])
  }
  return asksSomethingElse(utterance, context) ? undefined : askAgain(conversation, journey, step, 'again', context)
}

/** "30 saal" to "how much money?": an answer all the same, to a question that comes later. */
function answersToOthers(journey: Journey, step: AskStep, utterance: Utterance) {
  for (const other of journey.steps.values()) {
    if (other.kind !== 'ask' || other.id === step.id || other.as === 'text' || other.as === 'yes-no') continue
    // A bare figure could be anything; years are an age.
    const said =
      other.as === 'age'
        ? { ...utterance, figures: utterance.figures?.filter(({ unit }) => unit === 'years') ?? [] }
        : utterance
    if ((other.as === 'age' && said.number !== undefined) || other.as === 'number' || other.as === 'amount') continue
    const heard = readAnswer(other, said)
    if (heard.kind === 'answers') return heard.answers
    if (heard.kind === 'option' && heard.option.set) return heard.option.set
  }
  return undefined
}

/** A question of its own, and sure of its topic: what it tells in passing is kept, but it wants an answer first. */
function isAnotherMatter({ asks, text }: Utterance, { advice }: TurnContext): boolean {
  if (asks !== true || advice?.kind !== 'answer') return false
  return advice.score >= SURELY_ANOTHER_MATTER || !isShort(text)
}

/** A few words with a figure or a way of reckoning in them; a longer question with another topic is one. */
function isOfPlan(utterance: Utterance, context: TurnContext): boolean {
  return wordsIn(utterance.text) <= FEW || !isAnotherMatter(utterance, context)
}

function asksSomethingElse({ asks, intent, text }: Utterance, { advice }: TurnContext): boolean {
  if (intent !== 'ask' || !advice || advice.kind === 'unknown') return false
  if (advice.kind === 'answer' && advice.score >= NAMED) return true
  return asks === true && (advice.kind === 'answer' || !isShort(text))
}

/** Tells something of themselves: it is kept, and no miss. */
function tellsMore({ slots: { duration: _, percent: __, ...told } }: Utterance): boolean {
  return Object.keys(told).length > 0
}

export function isShort(text: string): boolean {
  return wordsIn(text) <= SHORT
}

/** "Shall we go on?" answered by the answer itself: the step that was left, if these words say something to it. */
export function answersWhatWasLeft(
  conversation: Conversation,
  journey: string,
  utterance: Utterance,
  { library }: TurnContext,
): { journey: Journey; step: AskStep } | undefined {
  if (utterance.asks || LEAVES.has(utterance.intent)) return undefined
  const left = conversation.paused.findLast((focus) => focus.kind === 'journey' && focus.journey === journey)
  const found = library.journey(journey)
  const step = left?.kind === 'journey' ? found?.steps.get(left.step) : undefined
  if (!found || step?.kind !== 'ask' || step.as === 'text') return undefined
  const heard = readAnswer(step, utterance)
  return heard.kind === 'answers' || heard.kind === 'option' ? { journey: found, step } : undefined
}

/** A figure that can't be isn't remembered either, though it was said. */
function withoutAnswer(conversation: Conversation, { name }: AskStep): Conversation {
  const { [name]: _, ...told } = conversation.told
  return { ...conversation, told: told as Conversation['told'] }
}

/** "Checklist bana dein" below a registration path means that path. */
export function pathAsList(conversation: Conversation, { list }: Utterance, context: TurnContext): Turn | undefined {
  const here = stepOf(conversation, context.library)
  if (here?.step.kind !== 'path' || list?.kind !== 'begin') return undefined
  return takeOption(conversation, { journey: here.journey.id, step: here.step.id, option: LIST }, context)
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
