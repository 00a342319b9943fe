import type { TopicDocument } from '../model/library.js'
import { isFunctionWord } from './function-words.js'
import type { PlaceFinder } from './places.js'
import { businessLexicon, type Word, wordsOf } from './spelling.js'

export interface Feature {
  term: string
  weight: number
}

/** How much each kind of term says. Chosen by cross-validation over the utterances: `docs/understanding.md`. */
const CONCEPT = 1.2
/** The word by which a concept was named. */
const ITS_WORD = 0.25
const DISTRICT = 0.8
const PROVINCE = 0.4
/** Two names beside each other, or at most `WINDOW` apart. */
const NEXT = 0.5
const NEAR = 0.4
const WINDOW = 4
const NUMBER = 0.7

/** A piece of the knowledge in words, for all who learn from it. */
export interface ReadDocument extends TopicDocument {
  words: readonly Word[]
  /** Taken apart anew each time: kept for all documents they would fill a hundred MiB. */
  readonly features: readonly Feature[]
}

export function readDocument(document: TopicDocument, places: PlaceFinder): ReadDocument {
  const words = wordsOf(document.text)
  return {
    ...document,
    words,
    get features() {
      const features = strongest(featuresOf(words, places))
      // Answers are long: the pairs a little apart would be half of all terms, and tell least.
      return document.field === 'text' ? features.filter((one) => !isPair(one.term) || one.weight === NEXT) : features
    },
  }
}

/** Two names that stand near each other, not one. */
export function isPair(term: string): boolean {
  return term.includes(' ')
}

/** Each term once, with the greatest weight it was given. */
export function strongest(features: readonly Feature[]): Feature[] {
  const best = new Map<string, Feature>()
  for (const feature of features) {
    const before = best.get(feature.term)
    if (before === undefined || feature.weight > before.weight) best.set(feature.term, feature)
  }
  return best.size === features.length ? [...features] : [...best.values()]
}

/**
 * What a text is found by: concepts that join the scripts, words by their strict key, and (for words no lexicon knows)
 * their consonants, which meet across scripts and forgive a misspelling. Places count as themselves and, less, as their
 * province. Whatever stands near each other is a pair too, in no order: the verb comes last in Urdu and first in English.
 */
export function featuresOf(words: readonly Word[], places: PlaceFinder): Feature[] {
  const features: Feature[] = []
  const names: string[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (word === undefined) break
    const place = places.placeAt(words, at)
    if (place !== undefined) {
      if (place.district !== undefined) features.push({ term: `d:${place.district}`, weight: DISTRICT })
      features.push({ term: `c:${place.province}`, weight: place.district === undefined ? CONCEPT : PROVINCE })
      names.push(place.province)
      at += place.length
      continue
    }
    const { concepts, length } = businessLexicon.at(words, at)
    const [name] = concepts
    if (name !== undefined) {
      for (const concept of concepts) features.push({ term: `c:${concept}`, weight: CONCEPT })
      if (length === 1) features.push({ term: word.key, weight: ITS_WORD })
      names.push(name)
      at += length
      continue
    }
    at += 1
    if (word.script === 'digits') features.push(...numberTerms(word, words[at - 2]))
    if (word.script === 'digits' || word.script === 'other') continue
    if (isFunctionWord(word.usual) || word.usual.length < 2) continue
    features.push({ term: word.key, weight: word.skeleton === '' ? 1 : 0.65 })
    if (word.skeleton !== '') features.push({ term: `s:${word.skeleton}`, weight: 0.55 })
    names.push(word.skeleton === '' ? word.key : `s:${word.skeleton}`)
  }
  pair(names, features)
  return features
}

/** A number that is a name: "8070", "PST-01", "D-8", "form 29". Sums and years are too common to tell entries apart. */
function numberTerms({ raw }: Word, before: Word | undefined): Feature[] {
  const terms: Feature[] = []
  if (raw.length >= 3 && !raw.endsWith('000')) terms.push({ term: `n:${raw}`, weight: NUMBER })
  if (before?.script === 'latin' && before.raw.length <= 4 && !isFunctionWord(before.usual)) {
    terms.push({ term: `n:${before.raw}${raw.replace(/^0+/, '')}`, weight: NUMBER })
  }
  return terms
}

function pair(names: readonly string[], features: Feature[]): void {
  for (let at = 1; at < names.length; at++) {
    const name = names[at] as string
    for (let before = Math.max(0, at - WINDOW); before < at; before++) {
      const other = names[before] as string
      if (other === name) continue
      const term = other < name ? `${other} ${name}` : `${name} ${other}`
      features.push({ term, weight: before === at - 1 ? NEXT : NEAR })
    }
  }
}
