import type { Language } from '../model/language.js'
import type { Guess } from './guessed.js'
import type { Reading } from './reading.js'
import { names, TRADE } from './trade.js'

const WANTED = { english: 'en', urdu: 'ur', roman: 'ur-Latn' } as const
const LANGUAGE_TALK = [
  'english',
  'urdu',
  'roman',
  'script',
  'language',
  'speak',
  'change',
  'neg',
  'deny',
  'understand',
  'mine',
  'affirm',
  'this',
  'back',
  'greet',
  'thanks',
  'again',
  'go',
  'help',
] as const

const SURE = 0.6

/** Which language a message asks for: undefined where it asks for none, and none is `wanted` where it doesn't say which. */
export function languageWanted(reading: Reading, guess: Guess): { wanted?: Language } | undefined {
  const named = (['roman', 'urdu', 'english'] as const).filter((name) => reading.has(name))
  const sure = guess.intent === 'change-language' && guess.chance >= SURE && !names(reading.words, TRADE)
  if (named.length === 0) {
    if (sure) return {}
    // The word alone is one of those that always work: the help says so.
    const alone = reading.beside('language') === 0
    const talked = alone || (reading.has('change') && reading.beside(...LANGUAGE_TALK) === 0)
    return reading.has('language') && talked ? {} : undefined
  }
  if (writesThemselves(reading) || (!sure && reading.beside(...LANGUAGE_TALK) > 0)) return undefined
  if (named.includes('roman')) return { wanted: 'ur-Latn' }
  if (named.length === 2 && reading.has('script') && !reading.has('neg')) return { wanted: 'ur-Latn' }
  let wanted: Language | undefined
  for (let at = 0; at < reading.words.length; at++) {
    const name = named.find((one) => reading.tagsAt(at)?.has(one))
    if (name === undefined) continue
    // "not english", "english nahi": English refuses before the word, Urdu after it.
    const before = /^(not|no|dont|without)$/.test(reading.words[at - 1]?.usual ?? '')
    const refused = before || (named.length > 1 && (isNegation(reading, at + 1) || isNegation(reading, at + 2)))
    if (!refused || named.length === 1) wanted = WANTED[name]
  }
  // "english nahi aati": the one that isn't wanted, with no other named.
  if (named.length === 1 && reading.has('neg') && reading.has('understand')) {
    return { wanted: named[0] === 'english' ? 'ur' : 'en' }
  }
  return wanted === undefined ? {} : { wanted }
}

function isNegation(reading: Reading, at: number): boolean {
  const tags = reading.tagsAt(at)
  return tags?.has('neg') ?? false
}

/** "Can i write it in urdu", "plan urdu me likh sakta hun" is of their own papers. */
function writesThemselves({ words }: Reading): boolean {
  const writes = words.some(({ usual }) => /^(write|fill|likh|لکہ)$/.test(usual))
  return writes && words.some(({ raw, usual }) => raw === 'i' || usual === 'sakta' || /^(سکتا|سکتی)$/.test(usual))
}
