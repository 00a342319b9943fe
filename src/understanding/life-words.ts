import { type Form, formsOf } from './lexicon.js'
import { DEBT_WORDS } from './life-words-debt.js'
import { ELSEWHERE_WORDS } from './life-words-elsewhere.js'
import { HOME_WORDS } from './life-words-home.js'
import { OFFICE_WORDS } from './life-words-office.js'
import { QUIET_WORDS } from './life-words-quiet.js'
import { TELLING_WORDS } from './life-words-telling.js'
import { Lexicon, type Word, wordsOf } from './spelling.js'
import { foldUrdu } from './urdu-letters.js'

/** Short words sound like much else ("kin" like "can", "tayi" like "the"): below this they hold as they are written. */
const LONG_ENOUGH = { latin: 5, arabic: 4 }

function asSafe(form: Form): Form {
  const [written] = form.words
  if (written === undefined || form.words.length > 1 || written.startsWith('=')) return form
  const [word] = wordsOf(written)
  const enough = LONG_ENOUGH[word?.script === 'arabic' ? 'arabic' : 'latin']
  return (word?.key.length ?? 0) < enough ? { ...form, words: [`=${foldUrdu(written)}`] } : form
}

const lexicon = new Lexicon(
  [HOME_WORDS, DEBT_WORDS, OFFICE_WORDS, ELSEWHERE_WORDS, TELLING_WORDS, QUIET_WORDS].flatMap(formsOf).map(asSafe),
  { slot: 'life', by: 'key' },
)

/** Nobody's story is told by more. */
const MOST_CONCEPTS = 12

/**
 * What a message tells of life (kin, debts, doors, desks, waiting, voices), by concept and in the order of their names:
 * hints in words that no example has are still of the same few things.
 */
export function lifeConceptsIn(words: readonly Word[]): string[] {
  const found = new Set<string>()
  for (let at = 0; at < words.length && found.size < MOST_CONCEPTS; ) {
    const { concepts, length } = lexicon.at(words, at)
    for (const concept of concepts) found.add(concept)
    at += Math.max(1, length)
  }
  return [...found].sort()
}
