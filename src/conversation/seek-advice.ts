import type { Advice } from '../model/advice.js'
import { LIMITS } from '../model/bubble.js'
import type { PartId } from '../model/entry.js'
import { INSTALMENTS, isGuided, type Journey, MENU } from '../model/journey.js'
import type { Library } from '../model/library.js'
import { type Choice, type Paragraph, say } from '../model/reply.js'
import type { Slots, Utterance } from '../model/utterance.js'
import { answer, source } from './answer.js'
import { choiceId } from './choice-id.js'
import { offerOfficer, showMenu } from './control.js'
import type { Conversation } from './conversation.js'
import { enterJourney, enterReckoning } from './enter-journey.js'
import { showStep, stepOf } from './journey.js'
import { optionInside } from './journey-answer.js'
import { wishToReckon } from './reckon.js'
import { takeOption } from './take-option.js'
import {
  answered,
  choice,
  moveTo,
  reply,
  type Step,
  type Turn,
  type TurnContext,
  toEntry,
  toHuman,
  toMenu,
} from './turn.js'
import { formToBegin, offerOf, wishedBeside } from './wished-form.js'
import { wordsIn } from './words-in.js'

/** A question about the knowledge: the part that was asked, a question back, or an honest "I don't know". */
export function seekAdvice(
  conversation: Conversation,
  utterance: Utterance,
  context: TurnContext,
  lead: readonly Paragraph[] = [],
): Turn {
  if (utterance.asksSource && conversation.about) return source(conversation, conversation.about.entry, context)
  const advice = context.advice ?? { kind: 'unknown' }
  const form = formToBegin(utterance, advice, context.library)
  if (form) return asking(takeOption({ ...conversation, misses: 0 }, form, context))
  const onward = tellsEnough(utterance, advice, context) ?? toldWhenInvited(conversation, utterance, advice, context)
  if (onward !== undefined) {
    const { way } = utterance.slots
    const told = way === undefined ? conversation.told : { ...conversation.told, way }
    return asking(enterJourney({ ...conversation, told, misses: 0 }, onward, context, lead))
  }
  const reckon = wishToReckon(utterance, advice.kind === 'answer' ? advice.entry : undefined, context.library)
  if (reckon) {
    const heard = { ...conversation, misses: 0 }
    const { scheme } = reckon
    return asking(
      scheme === undefined
        ? enterJourney(heard, INSTALMENTS, context, lead)
        : enterReckoning(heard, scheme, context, lead),
    )
  }
  // "Main kuch karna chahti hun": all its words are everyday ones, and still it was foreseen.
  const foreseen = context.library.askedFor(utterance.text)
  if (foreseen) return leadOn({ ...conversation, misses: 0 }, foreseen, context, lead)
  const guesses = guessesLeftOpen(conversation, utterance, advice)
  if (guesses) return askBack(conversation, guesses, lead, utterance)
  if (utterance.onlyPlace) return askBack(conversation, whatIsThere(utterance, context.library), lead, {})
  switch (advice.kind) {
    case 'answer':
      return answer(conversation, advice.entry, advice.part, context, lead, advice.phrased)
    case 'lead':
      return leadOn(conversation, advice, context, lead)
    case 'clarify':
      return askBack(conversation, advice.entries, lead, {
        forms: wishedBeside(advice.entries, utterance, context.library).map(offerOf),
      })
    case 'unknown':
      return notUnderstood(conversation, utterance, context, lead)
  }
}

/** As sure as this that an entry was named, it is asked about, whatever else is told. */
const NAMED = 0.9
/** Less is enough where a part of it is asked for, too. */
const SURE_OF_PART = 0.7

/**
 * "30 saal ki hun, swat me selai ka kaam, 3 lakh chahiye": who tells a sum and much of themselves, and names no entry,
 * wants to know what fits. The menu says which journey that is, and how much is enough.
 */
function tellsEnough(
  { slots, text, part, asks }: Utterance,
  advice: Advice,
  { library }: TurnContext,
): string | undefined {
  if (slots.amount === undefined || /[?؟]/.test(text)) return undefined
  const asksForPart = asks === true && part !== undefined && part !== 'who'
  if (advice.kind === 'answer' && advice.score >= (asksForPart ? SURE_OF_PART : NAMED)) return undefined
  for (const step of library.journey(MENU)?.steps.values() ?? []) {
    if (step.kind !== 'choose' || !step.onward) continue
    const { told, least, journey } = step.onward
    if (told.filter((name) => tellsOf(slots, name)).length >= least) return journey
  }
  return undefined
}

/** "Swat", "umar 28 saal" below the choices that say they may be told so: what fits is looked for by it. */
function toldWhenInvited(
  conversation: Conversation,
  { asks, slots }: Utterance,
  advice: Advice,
  { library }: TurnContext,
): string | undefined {
  if (asks || (advice.kind === 'answer' && advice.score >= NAMED)) return undefined
  const step = stepOf(conversation, library)?.step
  if (step?.kind !== 'choose' || !step.onward) return undefined
  return step.onward.told.some((name) => tellsOf(slots, name)) ? step.onward.journey : undefined
}

const FEW = 4
const LIKELY = 0.75

/**
 * "Kaghzat kya lagenge", before they said which of our guesses they mean. Asked once for each part: who still names
 * none of them means something else.
 */
function guessesLeftOpen(
  { focus, offered, about }: Conversation,
  { elliptical, part, text }: Utterance,
  advice: Advice,
): readonly string[] | undefined {
  if (focus.kind !== 'clarify' || part === undefined || advice.kind === 'lead') return undefined
  const leans = elliptical || wordsIn(text) <= FEW
  if (!leans || (advice.kind === 'answer' && advice.score >= (elliptical ? NAMED : LIKELY))) return undefined
  // Whoever asks on about what was told before our question means none of the guesses.
  if (advice.kind === 'answer' && advice.entry === about?.entry) return undefined
  const again = focus.entries.some((entry) => offered.includes(choiceId({ kind: 'entry', entry, part })))
  return again ? undefined : focus.entries
}

const FEW_THERE = 3

/** "Sialkot", and nothing else: the office nearest to it, and what the knowledge has of the place. */
function whatIsThere({ candidates }: Utterance, library: Library): readonly string[] {
  const offices = library.entries().filter(({ nearestOffice }) => nearestOffice)
  const others = candidates.filter(({ entry }) => library.entry(entry)).slice(0, FEW_THERE)
  return [...new Set([...offices.map(({ id }) => id), ...others.map(({ entry }) => entry)])]
}

/** A general wish ("qarza chahiye"): the step that narrows it down, which is a question back. */
function leadOn(
  conversation: Conversation,
  { journey, step }: { journey: string; step: string },
  context: TurnContext,
  lead: readonly Paragraph[],
): Turn {
  const found = context.library.journey(journey)
  if (!found) return showMenu(conversation, context)
  const heard = { ...conversation, misses: 0 }
  const asked = found.steps.get(step)
  const onward = asked?.kind === 'choose' ? asked.onward : undefined
  const tells = onward?.told.filter((name) => tellsOf(context.utterance?.slots, name)).length ?? 0
  if (onward && tells >= onward.least) return asking(enterJourney(heard, onward.journey, context, lead))
  if (isGuided(found) && step === found.start) return asking(begin(heard, found, context, lead))
  return { ...showStep(heard, found, step, context, lead), outcome: 'clarify' }
}

/** A wish that answers the first question, too: "dubai se wapas aya hun, kya karun". */
function begin(conversation: Conversation, journey: Journey, context: TurnContext, lead: readonly Paragraph[]): Step {
  const first = journey.steps.get(journey.start)
  const said = first?.kind === 'ask' && context.utterance ? optionInside(first, context.utterance) : undefined
  if (!first || !said) return enterJourney(conversation, journey.id, context, lead)
  return takeOption(conversation, { journey: journey.id, step: first.id, option: said.id }, context)
}

/** A step that leads on is a question back, unless all was told and it is the verdict already. */
const asking = (step: Step): Step => (step.outcome === 'answer' ? step : { ...step, outcome: 'clarify' })

const tellsOf = (slots: Slots | undefined, name: string) => slots?.[name as keyof Slots] !== undefined

/** "Did you mean": the likeliest topics to tap, the form that may be wished for first, and a way to say none of them. */
function askBack(
  conversation: Conversation,
  entries: readonly string[],
  lead: readonly Paragraph[],
  { part = 'summary', forms = [] }: { part?: PartId | undefined; forms?: readonly Choice[] },
): Turn {
  const choices = entries.map((entry) => ({ ...toEntry(entry, part), line: { kind: 'entryLine', entry } as const }))
  const asked = moveTo({ ...conversation, misses: 0 }, { kind: 'clarify', entries: [...entries] })
  // Whoever just goes on ("free wala number likh dein") means our only guess.
  const [only, ...others] = entries
  const about = only !== undefined && others.length === 0 ? { about: { entry: only, part } } : {}
  return answered(
    { ...asked, ...about },
    [
      reply(
        [
          ...lead,
          say(others.length === 0 ? 'clarify.one' : 'clarify.which'),
          ...(forms.length > 0 ? [say('answer.askFor')] : []),
        ],
        [...forms, ...choices, choice({ kind: 'none' }, 'none'), toMenu],
      ),
    ],
    'clarify',
  )
}

/** Once: a better question back, with likely topics. Twice in a row, or what may be for a person: an officer is offered. */
function notUnderstood(
  conversation: Conversation,
  utterance: Utterance,
  context: TurnContext,
  lead: readonly Paragraph[],
): Turn {
  // Only a number we asked them not to send: pointing that out is the whole answer.
  if (utterance.sensitive.length > 0 && !/\p{L}{3}/u.test(utterance.text.replaceAll('•', ''))) {
    return answered(conversation, [reply([...lead, say('sensitive.whatNow')], [toMenu, toHuman])], 'control')
  }
  const missed = { ...conversation, misses: conversation.misses + 1 }
  if (missed.misses >= 2) return offerOfficer(missed, [...lead, say('unknown.again')], 'unknown')
  if (utterance.perhapsForPerson) return offerOfficer(missed, [...lead, say('unknown.perhapsOfficer')], 'unknown')
  const menu = showMenu(missed, context)
  const likely = utterance.candidates
    .filter(({ entry }) => context.library.entry(entry))
    .slice(0, 2)
    .map(({ entry }) => toEntry(entry))
  const topics = (menu.replies[0]?.choices ?? [toMenu]).filter(({ id }) => id !== toHuman.id)
  const choices = [...[...likely, ...topics].slice(0, LIMITS.rows - 1), toHuman]
  return { ...menu, replies: [reply([...lead, say('unknown.once')], choices)], outcome: 'unknown' }
}
