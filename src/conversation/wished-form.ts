import type { Advice } from '../model/advice.js'
import type { EntryId } from '../model/entry.js'
import type { Option } from '../model/journey.js'
import type { Library } from '../model/library.js'
import { soundOf } from '../model/plain-words.js'
import type { Utterance } from '../model/utterance.js'
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

/** A name shorter than this may stand in other words by chance. */
const SHORTEST_NAME = 3

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
      return standsBeside(only, [advice.entry], library) ? only : undefined
    case 'clarify':
      return standsBeside(only, advice.entries, library) ? only : undefined
    case 'lead':
      return undefined
    case 'unknown':
      return only
  }
}

/** "Technical help chahiye": help of one kind, and none with Mushir itself. */
export function formForHelp(utterance: Utterance, library: Library): OptionPlace | undefined {
  const [only, ...more] = wishIn(utterance, library)?.options ?? []
  return more.length === 0 ? only : undefined
}

/** What a message wishes for of the things that can be asked for below this entry. */
export function wishedBeside(
  entry: EntryId,
  utterance: Utterance | undefined,
  library: Library,
): readonly OptionPlace[] {
  if (!utterance) return []
  return (wishIn(utterance, library)?.options ?? []).filter((one) => standsBeside(one, [entry], library))
}

function standsBeside(place: OptionPlace, entries: readonly EntryId[], library: Library): boolean {
  return entries.some((entry) => library.beside(entry).some((one) => isSame(one, place)))
}

export function isSame(one: OptionPlace, other: OptionPlace): boolean {
  return one.journey === other.journey && one.step === other.step && one.option === other.option
}

/** A question about it ("plot kitne ka hai") is no wish. */
function wishIn(utterance: Utterance, library: Library): Wish | undefined {
  if (utterance.asks || utterance.number !== undefined) return undefined
  const said = ` ${soundOf(utterance.text)} `
  const says = (words: string) => said.includes(` ${soundOf(words)} `)
  for (const { journey, step: id } of library.wishes()) {
    const step = library.journey(journey)?.steps.get(id)
    const named = step?.options.filter((option) => isNamed(option, says)) ?? []
    if (!step?.wishes || named.length === 0) continue
    const atOnce = step.wishes.atOnce.some(says)
    if (!atOnce && !step.wishes.words.some(says) && !optionNamed(step, utterance)) continue
    return { options: named.map(({ id: option }) => ({ journey, step: id, option })), atOnce }
  }
  return undefined
}

function isNamed(option: Option, says: (words: string) => boolean): boolean {
  return namesOf(option).some((name) => name.length >= SHORTEST_NAME && says(name))
}
