import type { Place } from '../model/directory.js'
import type { Teaching } from '../model/library.js'
import { BeyondClassifier, type BeyondLearnt } from './beyond.js'
import { ControlClassifier, type Controls } from './control-classifier.js'
import { type EntryNames, fitNames } from './entry-names.js'
import { type ControlExample, controlExamples, inOwnLanguages } from './examples/control-examples.js'
import { readDocument } from './features.js'
import type { Letters } from './letter-model.js'
import { Mender, type Spellings } from './mender.js'
import { type Known, Noise } from './noise.js'
import { fitParts, type PartsLearnt } from './part-fit.js'
import { PlaceFinder } from './places.js'
import { ScriptReader } from './script.js'
import type { Topics } from './topic.js'
import { fitTopics } from './topic-fit.js'
import { Vocabulary } from './vocabulary.js'

/**
 * All that was learnt from the knowledge's texts, as plain data (numbers, strings, arrays, maps, sets): it may cross to
 * another process, or be kept in a file until the texts or this room's code change.
 */
export interface Fitted {
  topics: Topics
  names: EntryNames
  scripts: Letters
  controls: Controls
  beyond: BeyondLearnt
  noise: Known
  spellings: Spellings
  parts: PartsLearnt
  places: readonly Place[]
}

/**
 * Learns from the knowledge's texts, and from what people write when they ask nothing of it. Some fifteen seconds' work with
 * two hundred entries; the same texts give the same.
 */
export function fitUnderstanding(
  { documents, places }: Teaching,
  examples: readonly ControlExample[] = controlExamples(),
): Fitted {
  const finder = new PlaceFinder(places)
  const read = documents.map((document) => readDocument(document, finder))
  const topics = fitTopics(read, finder)
  const vocabulary = new Vocabulary(topics.terms)
  const names = fitNames(read, vocabulary)
  const ours = inOwnLanguages(examples)
  return {
    topics,
    names,
    scripts: ScriptReader.fit(read, ours),
    controls: ControlClassifier.fit(read, examples),
    beyond: BeyondClassifier.fit(read, finder, examples),
    noise: Noise.fit(read, ours),
    spellings: Mender.fit(read),
    parts: fitParts(read, vocabulary, names, finder),
    places,
  }
}
