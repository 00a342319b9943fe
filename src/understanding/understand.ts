import type { Teaching } from '../model/library.js'
import type { Understand, Utterance, UtteranceContext } from '../model/utterance.js'
import { BeyondClassifier } from './beyond.js'
import { asksForSource } from './claim.js'
import { ControlClassifier } from './control-classifier.js'
import { asksHelpWithIt, isOnCondition } from './ellipsis.js'
import type { ControlExample } from './examples/control-examples.js'
import { type Fitted, fitUnderstanding } from './fit.js'
import { NO_GUESS } from './guessed.js'
import { listWishIn, withoutListWords } from './list-words.js'
import { MatterFinder } from './matter.js'
import { Mender } from './mender.js'
import { type Message, readMessage } from './message.js'
import { Noise } from './noise.js'
import { isOnlyQuantity, loneNumber } from './numbers.js'
import { PartFinder } from './part-finder.js'
import { PlaceFinder } from './places.js'
import { askedOf, intentOf, saidIn } from './question.js'
import { Reading } from './reading.js'
import { ScriptReader } from './script.js'
import { slotsOf } from './slots.js'
import { isScriptless, ticketWords } from './ticket-words.js'
import { TopicIndex } from './topic.js'
import { certainWish, heardWish, wishedIn } from './wish.js'

/**
 * The function that understands messages by what was learnt from the knowledge. It is pure: the same text and context
 * give the same utterance.
 */
export function understandingOf(fitted: Fitted): Understand {
  const places = new PlaceFinder(fitted.places)
  const topics = new TopicIndex(fitted.topics, places)
  const prepared: Prepared = {
    matters: new MatterFinder(topics, fitted.names, places),
    scripts: new ScriptReader(fitted.scripts, places),
    controls: new ControlClassifier(fitted.controls),
    beyond: new BeyondClassifier(fitted.beyond, places),
    noise: new Noise(fitted.noise),
    mender: new Mender(fitted.spellings),
    parts: new PartFinder(fitted.parts, topics.vocabulary, fitted.names, places),
    places,
  }
  return (text, context) => {
    const heard = understand(text, context, prepared)
    const utterance = withTicketWords(heard)
    const list = context.lists && listWishIn(utterance.text, context.lists)
    if (list?.kind !== 'begin') return list ? { ...utterance, list } : utterance
    return { ...utterance, ...ofWhatToList(utterance, context, prepared), list }
  }
}

/** What a list is wished of: neither the wish itself nor whom it is for says anything of the matter. */
function ofWhatToList(
  { text }: Utterance,
  { entry: _, ...context }: UtteranceContext,
  prepared: Prepared,
): Pick<Utterance, 'intent' | 'elliptical' | 'candidates'> {
  const { elliptical, candidates } = understand(withoutListWords(text), context, prepared)
  return { intent: 'ask', elliptical: elliptical || candidates.length === 0, candidates }
}

function withTicketWords({ language, ...heard }: Utterance): Utterance {
  const words = ticketWords(heard.text)
  const scriptless = words.reference !== undefined && isScriptless(heard.text)
  return { ...heard, ...words, ...(language === undefined || scriptless ? {} : { language }) }
}

/** Fits and takes into use at once. Some fifteen seconds' work, most of it on the examples. */
export function prepareUnderstanding(teaching: Teaching, examples?: readonly ControlExample[]): Understand {
  return understandingOf(fitUnderstanding(teaching, examples))
}

interface Prepared {
  matters: MatterFinder
  scripts: ScriptReader
  controls: ControlClassifier
  beyond: BeyondClassifier
  noise: Noise
  mender: Mender
  parts: PartFinder
  places: PlaceFinder
}

const NOTHING = { elliptical: false, candidates: [], slots: {} } as const

function understand(
  text: string,
  context: UtteranceContext,
  { matters, scripts, controls, beyond, noise, mender, parts, places }: Prepared,
): Utterance {
  const { message, heard: told } = readMessage(text)
  const { words, plain, quantities } = message
  const script = scripts.read(message.text, words, context.language)
  const heard = { ...told, ...(script.language && { language: script.language }) }
  const simple = script.foreign ? ({ intent: 'unintelligible' } as const) : withoutMatter(message, context, noise)
  if (simple) return { ...heard, ...NOTHING, ...simple }

  // A sum or a place wishes nothing, whatever else our examples say in such words.
  const onlyPlace = places.isOnlyPlace(words)
  const isNoise = noise.fills(words)
  const saysNothing = onlyPlace || isNoise || isOnlyQuantity(plain, quantities)
  const reading = new Reading(words)
  const guess = saysNothing ? NO_GUESS : controls.guess(reading)
  const asking = mender.mend(message.asking.words)
  const inTalk = context.entry !== undefined
  const asksPlainly = inTalk && (parts.asksPlainly(asking) || isOnCondition(plain) || asksHelpWithIt(plain))
  const wished = wishedIn(message, reading, guess, asksPlainly)
  const slots = slotsOf(plain, words, quantities, places)
  const { control } = wished
  const certain = certainWish(wished)
  if (certain) return { ...heard, ...NOTHING, ...control, ...certain, slots }

  const asksBeyond = { bySubject: beyond.chance(words), bySound: guess.beyond }
  const said = saidIn(message, { province: slots.province, asksPlainly, beyond: asksBeyond }, mender, places)
  const found = matters.search(said, context)
  const [likest] = found.matches
  const wish = heardWish(wished, message, heard.asks === true, likest, context)
  if (wish) return { ...heard, ...NOTHING, ...control, ...wish, slots }

  const matter = matters.decide(said, found, context)
  const intent = intentOf(message, matter, likest, { strange: wished.strange, isNoise, inTalk }, noise)
  const alsoIn = places.furtherPlacesIn(words)
  return {
    ...heard,
    ...control,
    intent,
    ...askedOf(matter, { message, said, asking, onlyPlace, claim: heard.claim }, context, parts),
    elliptical: matter.elliptical,
    ...(alsoIn.length > 0 && { alsoIn }),
    ...(!inTalk && onlyPlace && { onlyPlace: true }),
    candidates: intent === 'ask' ? matter.candidates.map(({ entry, score }) => ({ entry, score })) : [],
    slots,
  }
}

/** A number, a letter, no word at all, or a question about the last answer's source: no matter is to be found in it. */
function withoutMatter(
  { text, words, plain }: Message,
  context: UtteranceContext,
  noise: Noise,
): (Pick<Utterance, 'intent'> & Partial<Utterance>) | undefined {
  const number = loneNumber(text)
  if (number !== undefined) return { intent: 'ask', number, elliptical: true }
  if (words.length === 0) return { intent: 'unintelligible' }
  if (context.entry !== undefined && asksForSource(plain, words.length)) {
    return { intent: 'ask', asksSource: true, elliptical: true }
  }
  return noise.isOneLetter(words) ? { intent: 'unintelligible' } : undefined
}
