import type { Greeting } from '../model/utterance.js'
import type { PlaceFinder } from './places.js'
import { conceptsAt, Reading } from './reading.js'
import { type Word, wordsOf } from './spelling.js'

const LONG = 4

const KINDS: readonly [Greeting, ReadonlySet<string>][] = [
  [
    'salam',
    forms(
      'salam slam slaam salaam slm aoa asalam assalam aslam aslaam asslam assalamoalaikum asalamoalaikum assalamualaikum asalamualaikum aslamualikum salamualikum salamalikum salamalaikum wasalam walaikum walikum walekum alaikum alaikom alekum سلام السلام اسلام وعلیکم علیکم السلامعلیکم اسلامعلیکم',
    ),
  ],
  ['adaab', forms('adaab adab aadab namaste آداب نمستے')],
  [
    'hello',
    forms('hello helo hellow hlo hi hii hey heyy hiya morning evening afternoon mrng gm ہیلو ہائے بخیر bakhair'),
  ],
]

/** Long words by their sound, too; "hey" sounds like "hai". */
function forms(line: string): ReadonlySet<string> {
  return new Set(wordsOf(line).flatMap(({ raw, sound }) => (raw.length >= LONG ? [raw, sound] : [raw])))
}

/** In which words somebody greets; undefined for "kya haal hai", "koi hai", which have no answer of their own. */
export function greetingIn(words: readonly Word[]): Greeting | undefined {
  return KINDS.find(([, own]) =>
    words.some(({ raw, sound }) => own.has(raw) || (raw.length >= LONG && own.has(sound))),
  )?.[0]
}

/** What may stand in a greeting beside its own words. */
const AROUND = ['greet', 'alaikum', 'howareyou', 'polite'] as const

/** "Salam, loan chahiye" greets; "training hui hi nahi" doesn't, though "hi" is a greeting elsewhere. */
export function beginsWithGreeting(reading: Reading): boolean {
  for (let at = 0; at < reading.words.length; at++) {
    const tags = reading.tagsAt(at)
    if (tags?.has('greet')) return true
    if (!AROUND.some((tag) => tags?.has(tag))) return false
  }
  return false
}

/**
 * The words without the greeting they begin with: it says nothing of the matter, and no entry knows it. All of them
 * where nothing else is said. "اسلام آباد" begins like a salam and is a place.
 */
export function withoutGreeting(words: readonly Word[], places: Pick<PlaceFinder, 'isPlaceAt'>): readonly Word[] {
  if (!AROUND.some((tag) => conceptsAt(words, 0).includes(tag))) return words
  const reading = new Reading(words)
  let at = 0
  let greeted = false
  for (; at < words.length && !places.isPlaceAt(words, at); at++) {
    const tags = reading.tagsAt(at)
    if (!AROUND.some((tag) => tags?.has(tag))) break
    greeted ||= tags?.has('greet') === true
  }
  const rest = words.slice(at)
  return greeted && rest.some(({ light }) => !light) ? rest : words
}
