import type { EntryId } from '../model/entry.js'
import type { Teaching } from '../model/library.js'
import type { Intent, Understand, Utterance, UtteranceContext } from '../model/utterance.js'
import { asksWhy } from './asks-why.js'
import { calls } from './calling.js'
import { asksForSource, claimOf } from './claim.js'
import { askingOf, clausesOf, splitOf } from './clauses.js'
import { ControlClassifier } from './control-classifier.js'
import { pointsBack } from './ellipsis.js'
import { type Fitted, fitUnderstanding } from './fit.js'
import { formWords } from './form-words.js'
import { greetingIn, withoutGreeting } from './greeting.js'
import { callsAnOfficer, givesWay, givesWayToAspect, NO_GUESS } from './guessed.js'
import { controlOf } from './intents.js'
import { listWishIn, withoutListWords } from './list-words.js'
import { MatterFinder, type Said } from './matter.js'
import { Mender } from './mender.js'
import { Noise } from './noise.js'
import { isOnlyQuantity, loneNumber, quantitiesIn } from './numbers.js'
import { isOtherMatter, type Oddness } from './other-matter.js'
import { type Asked, PartFinder } from './part-finder.js'
import { PlaceFinder } from './places.js'
import { profileWish } from './profile-wish.js'
import { asksSomething, Reading } from './reading.js'
import { ScriptReader } from './script.js'
import { maskSensitive } from './sensitive.js'
import { slotsOf } from './slots.js'
import { type Word, wordsOf } from './spelling.js'
import { isScriptless, ticketWords } from './ticket-words.js'
import { TopicIndex } from './topic.js'
import { isUnsure } from './unsure.js'
import { plainOf } from './urdu-letters.js'
import { wishForMoney } from './wish-for-money.js'

/** Nobody types more; what is beyond is masked and kept, but not read for its meaning. */
const READ_AT_MOST = 2000

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

/** Fits and takes into use at once. A second's work with some two hundred entries. */
export function prepareUnderstanding(teaching: Teaching): Understand {
  return understandingOf(fitUnderstanding(teaching))
}

interface Prepared {
  matters: MatterFinder
  scripts: ScriptReader
  controls: ControlClassifier
  noise: Noise
  mender: Mender
  parts: PartFinder
  places: PlaceFinder
}

function understand(
  text: string,
  context: UtteranceContext,
  { matters, scripts, controls, noise, mender, parts, places }: Prepared,
): Utterance {
  const masked = maskSensitive(text)
  const read = masked.text.slice(0, READ_AT_MOST)
  const words = wordsOf(read)
  const script = scripts.read(read, words, context.language)
  const plain = plainOf(read)
  const quantities = quantitiesIn(plain)
  const figures = quantities.map(({ max, unit }) => ({ value: max, unit }))
  const claim = claimOf(plain, words.length, figures)
  const profile = profileWish(plain)
  const heard = {
    text: masked.text,
    sensitive: masked.found,
    ...(script.language && { language: script.language }),
    ...(figures.length > 0 && { figures }),
    ...(isUnsure(plain) && { unsure: true }),
    ...(claim && { claim }),
    ...(asksSomething(read, words) && { asks: true }),
    ...(asksWhy(plain) && { asksWhy: true }),
    ...formWords(plain),
    ...(profile && { profile }),
  }
  const nothing = { elliptical: false, candidates: [], slots: {} }
  if (script.foreign) return { ...heard, ...nothing, intent: 'unintelligible' }

  const number = loneNumber(read)
  if (number !== undefined) return { ...heard, ...nothing, intent: 'ask', number, elliptical: true }
  if (words.length === 0) return { ...heard, ...nothing, intent: 'unintelligible' }

  if (context.entry !== undefined && asksForSource(plain, words.length)) {
    return { ...heard, ...nothing, intent: 'ask', asksSource: true, elliptical: true }
  }
  if (noise.isOneLetter(words)) return { ...heard, ...nothing, intent: 'unintelligible' }
  const reading = new Reading(words)
  const isNoise = noise.fills(words)
  // A sum or a place wishes nothing, whatever else our examples say in such words.
  const onlyPlace = isOnlyPlace(words, places)
  const saysNothing = isNoise || onlyPlace || isOnlyQuantity(plain, quantities)
  const guess = saysNothing ? NO_GUESS : controls.guess(reading)
  const inTalk = context.entry !== undefined
  const { strange, unless, call, ...wished } = controlOf(reading, guess)
  const slots = slotsOf(plain, words, quantities, places)
  const greets = wished.intent === 'greet' || wished.courtesy === 'greet'
  const greeting = greets ? greetingIn(words) : undefined
  const split = splitOf(read, words)
  const asks = askingOf(split)
  const asking = mender.mend(asks.words)
  const asksPlainly = context.entry !== undefined && parts.asksPlainly(asking)
  const control = asksPlainly && givesWayToAspect(wished.intent) ? {} : { ...wished, ...(greeting && { greeting }) }
  const { intent: wish } = control
  if (wish !== undefined && unless === undefined && call === undefined) {
    return { ...heard, ...nothing, ...control, intent: wish, slots }
  }

  const general = wishForMoney(plain, quantities)
  const clauses = (general ? [{ text: read, words: general, asks: true }] : clausesOf(read, split)).map(
    (clause, at) => ({
      ...clause,
      words: mender.mend(at === 0 ? withoutGreeting(clause.words, places) : clause.words),
    }),
  )
  const said: Said = { plain, words, clauses, province: slots.province, asksPlainly }
  const found = matters.search(said, context)
  const known = found.matches[0]?.score ?? 0
  const isCalled =
    call !== undefined &&
    known < (call.unless ?? 1) &&
    !(asksPlainly && givesWayToAspect(call.intent)) &&
    calls({
      guess,
      words: words.length,
      asks: heard.asks === true,
      // Whoever speaks of us is like the entries about us, whatever is told.
      likeness: call.ofOurs ? 0 : (found.matches[0]?.likeness ?? 0),
      inTalk,
    })
  if (isCalled) return { ...heard, ...nothing, ...control, intent: call.intent, guessed: true, slots }
  const faint = context.entry !== undefined && wish !== undefined && givesWay(wish, unless, pointsBack(plain, words))
  if (wish !== undefined && !faint && (unless === undefined || known < unless)) {
    const guessed = unless !== undefined && callsAnOfficer(wish)
    return { ...heard, ...nothing, ...control, intent: wish, ...(guessed && { guessed }), slots }
  }
  const { candidates, entry, elliptical, carried, instead } = matters.decide(said, found, context)
  const all = clauses.flatMap((clause) => clause.words)
  const question = { plain: asks.text === read ? plain : plainOf(asks.text), asking, all }
  // "Aur Karachi mein?": asks of the sibling what was told of the last.
  const before = onlyPlace && carried && !elliptical ? context.part : undefined
  const asked = before === undefined ? parts.find(question, entry) : before === 'summary' ? {} : { part: before }
  const meantToo = instead === undefined ? undefined : askedInstead(instead, parts.find(question, instead), context)
  const intent = intentOf({
    strange: context.entry === undefined ? (strange ?? 0) : strangeBeside(strange ?? 0, carried),
    sure: candidates[0]?.score ?? 0,
    likeness: found.matches[0]?.likeness ?? 0,
    words: words.length,
    inTalk,
    noise: isNoise || (found.matches.length === 0 && words.length <= 3 && noise.knowsNothingOf(words)),
    unheard: () => noise.knowsFewOf(words),
  })
  const alsoIn = places.furtherPlacesIn(words)
  return {
    ...heard,
    ...control,
    intent,
    ...asked,
    ...(meantToo && { instead: meantToo }),
    elliptical,
    ...(alsoIn.length > 0 && { alsoIn }),
    ...(context.entry === undefined && onlyPlace && { onlyPlace: true }),
    candidates: intent === 'ask' ? candidates.map(({ entry, score }) => ({ entry, score })) : [],
    slots,
  }
}

/** What is asked of another entry, if that was meant. As a whole, one that was talked about already has been told. */
function askedInstead(entry: EntryId, { part }: Asked, context: UtteranceContext): Utterance['instead'] {
  const isTold = entry === context.entry || context.earlier?.includes(entry)
  return part === undefined && isTold ? undefined : { entry, part: part ?? 'summary' }
}

/** "Sialkot", "lahore me": says where, and not what. */
function isOnlyPlace(words: readonly Word[], places: PlaceFinder): boolean {
  let named = false
  for (let at = 0; at < words.length; ) {
    const place = places.placeAt(words, at)
    named ||= place !== undefined
    if (!place && !words[at]?.light) return false
    at += place?.length ?? 1
  }
  return named && words.length <= ONLY_PLACE
}

const ONLY_PLACE = 4

/**
 * What is said beside an entry is seldom no matter of ours, least of all where it leans on it: "his rate in karachi",
 * "when did he say it".
 */
function strangeBeside(strange: number, leans: boolean): number {
  if (strange < (leans ? 0.7 : 0.25)) return 0
  return leans ? strange * LEANS_STRANGE : strange
}

const LEANS_STRANGE = 0.5

/** Below this a topic says nothing against words that nobody ever wrote to us. */
const HARDLY_SURE = 0.35
/** "How tall is burj khalifa": words new to us, and yet plainly of another matter. */
const PLAINLY_STRANGE = 0.5

interface Known extends Oddness {
  /** How sure the likeliest topic is. */
  sure: number
  noise: boolean
  unheard: () => boolean
}

/** A question, unless its words belong elsewhere more than to anything we know, or are none at all. */
function intentOf({ sure, noise, unheard, ...odd }: Known): Intent {
  if (noise && sure < 0.9) return 'unintelligible'
  if (sure < HARDLY_SURE && odd.strange < PLAINLY_STRANGE && unheard()) return 'unintelligible'
  return isOtherMatter(odd) ? 'out-of-scope' : 'ask'
}
