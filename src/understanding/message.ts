import type { Figure, Utterance } from '../model/utterance.js'
import { asksWhy } from './asks-why.js'
import { claimOf } from './claim.js'
import { askingOf, type Split, splitOf } from './clauses.js'
import { formWords } from './form-words.js'
import { type Quantity, quantitiesIn } from './numbers.js'
import { profileWish } from './profile-wish.js'
import { asksSomething } from './reading.js'
import { maskSensitive } from './sensitive.js'
import { type Word, wordsOf } from './spelling.js'
import { isUnsure } from './unsure.js'
import { plainOf } from './urdu-letters.js'

/** Nobody types more; what is beyond is masked and kept, but not read for its meaning. */
const READ_AT_MOST = 2000

/** A text as it is read, once for all who look at it. */
export interface Message {
  /** What is to be hidden in it is, and it isn't longer than a message is. */
  text: string
  words: readonly Word[]
  /** Folded, in lower case. */
  plain: string
  quantities: readonly Quantity[]
  split: Split
  /** What asks in it. */
  asking: { text: string; words: readonly Word[] }
}

/** What stands in a text, whatever it may be about. */
export type Heard = Omit<Utterance, 'language' | 'intent' | 'elliptical' | 'candidates' | 'slots'>

/** Reads a text: nothing behind this sees what `maskSensitive` hides. */
export function readMessage(typed: string): { message: Message; heard: Heard } {
  const masked = maskSensitive(typed)
  const text = masked.text.slice(0, READ_AT_MOST)
  const words = wordsOf(text)
  const plain = plainOf(text)
  const quantities = quantitiesIn(plain)
  const split = splitOf(text, words)
  const figures = quantities.map(({ max, unit }): Figure => ({ value: max, unit }))
  const claim = claimOf(plain, words.length, figures)
  const profile = profileWish(plain)
  const heard: Heard = {
    text: masked.text,
    sensitive: masked.found,
    ...(figures.length > 0 && { figures }),
    ...(isUnsure(plain) && { unsure: true }),
    ...(claim && { claim }),
    ...(asksSomething(text, words) && { asks: true }),
    ...(asksWhy(plain) && { asksWhy: true }),
    ...formWords(plain),
    ...(profile && { profile }),
  }
  return { message: { text, words, plain, quantities, split, asking: askingOf(split) }, heard }
}
