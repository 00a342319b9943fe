import type { TopicDocument } from '../model/library.js'
import { scattered } from './key-index.js'
import type { PlaceFinder } from './places.js'
import { businessLexicon, type Word, wordsOf } from './spelling.js'
import { conceptKey, districtKey, isPair, pairKey, skeletonKey, termKey, WORD } from './text-key.js'

/** What stands in a text, by keys (`termKey` and the like), and how much each says. Plain lists: made for every message. */
export class Features {
  readonly keys: number[] = []
  readonly weights: number[] = []

  add(key: number, weight: number): void {
    this.keys.push(key)
    this.weights.push(weight)
  }
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
  readonly features: Features
}

export function readDocument(document: TopicDocument, places: PlaceFinder): ReadDocument {
  const words = wordsOf(document.text)
  return {
    ...document,
    words,
    get features() {
      const features = strongest(featuresOf(words, places))
      // Answers are long: the pairs a little apart would be half of all terms, and tell least.
      return document.field === 'text' ? withoutLoosePairs(features) : features
    },
  }
}

function withoutLoosePairs({ keys, weights }: Features): Features {
  const features = new Features()
  for (const [at, key] of keys.entries()) {
    if (!isPair(key) || weights[at] === NEXT) features.add(key, weights[at] as number)
  }
  return features
}

/** Each term once, with the greatest weight it was given, in the order they came. */
export function strongest({ keys, weights }: Features): Features {
  const best = new Features()
  const last = emptied(2 * keys.length) - 1
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    const weight = weights[at] as number
    let slot = (scattered(key) >>> 8) & last
    while (places[slot] !== 0 && best.keys[(places[slot] as number) - 1] !== key) slot = (slot + 1) & last
    const place = places[slot] as number
    if (place === 0) {
      best.add(key, weight)
      places[slot] = best.keys.length
    } else if (weight > (best.weights[place - 1] as number)) best.weights[place - 1] = weight
  }
  return best
}

/** Where the keys of one text stand in the list of the best: kept from text to text, as it is needed for each. */
let places = new Uint16Array(512)

/** So much of `places` is free from its beginning on: room for `least`, and a power of two. */
function emptied(least: number): number {
  let room = 64
  while (room < least) room *= 2
  if (room > places.length) places = new Uint16Array(room)
  else places.fill(0, 0, room)
  return room
}

/**
 * What a text is found by: concepts that join the scripts, words by their strict key, and (for words no lexicon knows)
 * their consonants, which meet across scripts and forgive a misspelling. Places count as themselves and, less, as their
 * province. Whatever stands near each other is a pair too, in no order: the verb comes last in Urdu and first in English.
 */
export function featuresOf(words: readonly Word[], places: PlaceFinder, features: Features = new Features()): Features {
  const names: string[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (word === undefined) break
    const place = places.placeAt(words, at)
    if (place !== undefined) {
      if (place.district !== undefined) features.add(districtKey(place.district), DISTRICT)
      features.add(conceptKey(place.province), place.district === undefined ? CONCEPT : PROVINCE)
      names.push(place.province)
      at += place.length
      continue
    }
    const { concepts, length } = businessLexicon.at(words, at)
    const [name] = concepts
    if (name !== undefined) {
      for (const concept of concepts) features.add(conceptKey(concept), CONCEPT)
      if (length === 1) features.add(termKey(WORD, word.key), ITS_WORD)
      names.push(name)
      at += length
      continue
    }
    at += 1
    if (word.script === 'digits') numberTerms(word, words[at - 2], features)
    if (word.script === 'digits' || word.script === 'other') continue
    if (word.light || word.usual.length < 2) continue
    features.add(termKey(WORD, word.key), word.skeleton === '' ? 1 : 0.65)
    if (word.skeleton !== '') features.add(skeletonKey(word.skeleton), 0.55)
    names.push(word.skeleton === '' ? word.key : `s:${word.skeleton}`)
  }
  pair(names, features)
  return features
}

/** A number that is a name: "8070", "PST-01", "D-8", "form 29". Sums and years are too common to tell entries apart. */
function numberTerms({ raw }: Word, before: Word | undefined, features: Features): void {
  if (raw.length >= 3 && !raw.endsWith('000')) features.add(termKey(WORD, 'n:', raw), NUMBER)
  if (before?.script === 'latin' && before.raw.length <= 4 && !before.light) {
    features.add(termKey(WORD, 'n:', before.raw, raw.replace(/^0+/, '')), NUMBER)
  }
}

function pair(names: readonly string[], features: Features): void {
  for (let at = 1; at < names.length; at++) {
    const name = names[at] as string
    for (let before = Math.max(0, at - WINDOW); before < at; before++) {
      const other = names[before] as string
      if (other === name) continue
      features.add(pairKey(name, other), before === at - 1 ? NEXT : NEAR)
    }
  }
}
