import type { Advice } from '../model/advice.js'
import type { EntryId } from '../model/entry.js'
import type { JourneyStep } from '../model/journey.js'
import type { Library } from '../model/library.js'
import { consonantsOf, plainWords } from '../model/plain-words.js'
import type { Choice } from '../model/reply.js'
import type { Utterance } from '../model/utterance.js'
import { choiceId } from './choice-id.js'
import { namesOf, optionNamed } from './journey-answer.js'

/** An option of a journey, by its names. */
export interface OptionPlace {
  journey: string
  step: string
  option: string
}

/** Things that can be asked for by a form, named as a wish: "industrial plot lena hai". */
interface Wish {
  options: readonly OptionPlace[]
  /** Wants to ask for it here and now: "stall book karna hai". */
  atOnce: boolean
}

/** What is left of a name in its sound must be so much: "fair" and "for" sound alike. */
const SHORTEST_SOUND = 3

/**
 * The form a message wants begun: it names one thing, and asks for it outright. Where the knowledge has another answer
 * than what that form stands beside, the words mean something else ("a loan for a plot").
 */
export function formToBegin(utterance: Utterance, advice: Advice, library: Library): OptionPlace | undefined {
  const wish = wishIn(utterance, library)
  const [only, ...more] = wish?.options ?? []
  if (!wish?.atOnce || !only || more.length > 0) return undefined
  switch (advice.kind) {
    case 'answer':
      return standsBeside(only, [advice.entry, ...likelyInstead(utterance)], library) ? only : undefined
    case 'clarify':
      return isAsGood(only, advice.entries, library) ? only : undefined
    case 'lead':
      return advice.journey === only.journey ? only : undefined
    case 'unknown':
      return only
  }
}

/** "I want to book a stall" goes on with no talk about engineers, however short it is: what it is likest counts, too. */
function likelyInstead({ elliptical, candidates }: Utterance): readonly EntryId[] {
  return elliptical ? candidates.slice(0, 1).map(({ entry }) => entry) : []
}

/** Where nothing is known for sure: it stands beside one of these entries, or beside none at all. */
function isAsGood(place: OptionPlace, entries: readonly EntryId[], library: Library): boolean {
  const option = library
    .journey(place.journey)
    ?.steps.get(place.step)
    ?.options.find(({ id }) => id === place.option)
  return !option?.beside || standsBeside(place, entries, library)
}

/** "Technical help chahiye": help of one kind, and none with Mushir itself. */
export function formForHelp(utterance: Utterance, library: Library): OptionPlace | undefined {
  const [only, ...more] = wishIn(utterance, library)?.options ?? []
  return more.length === 0 ? only : undefined
}

/** What a message wishes for of the things that can be asked for below these entries. */
export function wishedBeside(
  entries: readonly EntryId[],
  utterance: Utterance | undefined,
  library: Library,
): readonly OptionPlace[] {
  if (!utterance) return []
  return (wishIn(utterance, library)?.options ?? []).filter((one) => standsBeside(one, entries, library))
}

/** A form as a choice: "Ask for a plot". */
export function offerOf(place: OptionPlace): Choice {
  return { id: choiceId({ kind: 'option', ...place }), label: { kind: 'option', ...place, field: 'offer' } }
}

function standsBeside(place: OptionPlace, entries: readonly EntryId[], library: Library): boolean {
  return entries.some((entry) => library.beside(entry).some((one) => isSame(one, place)))
}

function isSame(one: OptionPlace, other: OptionPlace): boolean {
  return one.journey === other.journey && one.step === other.step && one.option === other.option
}

/** A question about it ("plot kitne ka hai") is no wish, unless an editor wrote it as one ("kya karun?"). */
function wishIn(utterance: Utterance, library: Library): Wish | undefined {
  const known = heard.get(utterance)
  if (known?.library === library) return known.wish
  const wish = findWish(utterance, library)
  heard.set(utterance, { library, wish })
  return wish
}

/** One turn asks several times. */
const heard = new WeakMap<Utterance, { library: Library; wish: Wish | undefined }>()

function findWish(utterance: Utterance, library: Library): Wish | undefined {
  if (utterance.number !== undefined) return undefined
  const said = { plain: ` ${plainWords(utterance.text)} `, sound: ` ${consonantsOf(utterance.text)} ` }
  const says = ({ words, bySound }: Words) => (bySound ? said.sound : said.plain).includes(words)
  const begins = (words: Words) => (!utterance.asks || words.isQuestion) && says(words)
  for (const { journey, step: id } of library.wishes()) {
    const step = library.journey(journey)?.steps.get(id)
    if (!step) continue
    const { options, wishes, atOnce } = wordsOf(step)
    const named = options.filter(({ names }) => names.some(says))
    if (named.length === 0) continue
    const isAtOnce = [...atOnce, ...named.flatMap((option) => option.atOnce)].some(begins)
    const isWished = !utterance.asks && (wishes.some(says) || (wishes.length > 0 && optionNamed(step, utterance)))
    if (!isAtOnce && !isWished) continue
    return { options: named.map(({ option }) => ({ journey, step: id, option })), atOnce: isAtOnce }
  }
  return undefined
}

/** Words to be found in a message, between blanks. */
interface Words {
  words: string
  bySound: boolean
  isQuestion: boolean
}

interface WordsOfStep {
  options: readonly { option: string; names: readonly Words[]; atOnce: readonly Words[] }[]
  wishes: readonly Words[]
  atOnce: readonly Words[]
}

/** Worked out once for each step: every message is held against them. */
const worked = new WeakMap<JourneyStep, WordsOfStep>()

function wordsOf(step: JourneyStep): WordsOfStep {
  const known = worked.get(step)
  if (known) return known
  const { wishes = { words: [], atOnce: [] } } = step
  const words = {
    options: step.options.map((option) => ({
      option: option.id,
      names: namesOf(option).map(heardAs),
      atOnce: (option.atOnce ?? []).map(heardAs),
    })),
    wishes: wishes.words.map(heardAs),
    atOnce: wishes.atOnce.map(heardAs),
  }
  worked.set(step, words)
  return words
}

function heardAs(text: string): Words {
  const sound = consonantsOf(text)
  const bySound = sound.length >= SHORTEST_SOUND
  return { words: ` ${bySound ? sound : plainWords(text)} `, bySound, isQuestion: /[?؟]$/u.test(text) }
}
