import type { TopicDocument } from '../model/library.js'
import { isFunctionWord } from './function-words.js'
import type { PlaceFinder } from './places.js'
import { businessLexicon, type Word, wordsOf } from './spelling.js'

export interface Feature {
  term: string
  weight: number
}

const PLACE = 0.5

/** A piece of the knowledge, taken apart once for all who learn from it. */
export interface ReadDocument extends TopicDocument {
  words: readonly Word[]
  features: readonly Feature[]
}

export function readDocument(document: TopicDocument, places: PlaceFinder): ReadDocument {
  const words = wordsOf(document.text)
  return { ...document, words, features: strongest(featuresOf(words, places)) }
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
 * their consonants, which meet across scripts and forgive a misspelling.
 */
export function featuresOf(words: readonly Word[], places: PlaceFinder): Feature[] {
  const features: Feature[] = []
  let previous: string | undefined
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (word === undefined) break
    const { concepts, length } = businessLexicon.at(words, at)
    if (length > 0) {
      for (const concept of concepts) features.push({ term: `c:${concept}`, weight: 1 })
      for (let n = at; n < at + length; n++) {
        const part = words[n]
        if (part !== undefined && length === 1) features.push({ term: part.key, weight: 0.6 })
      }
      const name = concepts[0]
      if (previous !== undefined && name !== undefined) features.push({ term: `${previous} ${name}`, weight: 0.4 })
      previous = name
      at += length
      continue
    }
    at += 1
    if (word.script === 'digits' || word.script === 'other') continue
    if (isFunctionWord(word.usual) || word.usual.length < 2) continue
    // A place says where, not what: "welder hun, swat" isn't about Swat's honey.
    const worth = places.isPlaceAt(words, at - 1) ? PLACE : 1
    features.push({ term: word.key, weight: worth * (word.skeleton === '' ? 1 : 0.65) })
    if (word.skeleton !== '') features.push({ term: `s:${word.skeleton}`, weight: worth * 0.55 })
    const name = word.skeleton === '' ? word.key : `s:${word.skeleton}`
    if (previous !== undefined) features.push({ term: `${previous} ${name}`, weight: 0.4 })
    previous = name
  }
  return features
}
