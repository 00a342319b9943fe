import { stepOfTopic } from '../model/journey.js'
import { Classifier, type Example, type Learnt } from './classifier.js'
import type { ControlExample } from './examples/control-examples.js'
import { featuresOf, type ReadDocument, strongest } from './features.js'
import type { PlaceFinder } from './places.js'
import { type Word, wordsOf } from './spelling.js'
import { keyOf } from './text-key.js'
import { type Terms, TermsTaker, Vocabulary } from './vocabulary.js'
import { chanceOf } from './weighed.js'

const PACE = { rounds: 2, step: 0.6, negligible: 0.03, ownPace: true }
const [KNOWN, BEYOND] = [0, 1]
/** So much all questions of the knowledge teach together: a folder of few entries isn't all the less known. */
const KNOWN_WORTH = 30_000
const MOST_WORTH = 20
/** General wishes ("licence chahiye") are few, and of words that are asked of everything. */
const GENERAL_WORTH = 4
/** What stands in fewer texts tells them apart by chance. */
const LEAST_TEXTS = 4

/** What is asked here is mostly known: as odds, and as a logarithm. It counts the more, the fewer words tell something. */
const BEFORE = -4
const ENOUGH = 3

/** What it has learnt, as plain data. */
export interface BeyondLearnt {
  terms: Terms
  learnt: Learnt
}

/**
 * Tells questions that an entry may answer from those about business that none speaks of, by the words that ask: a travel
 * agency's licence, a route permit. Learnt from the knowledge's own questions, from what people ask in talks and from
 * `examples/beyond.json`; an entry about travel agencies makes their licence known by its own questions.
 */
export class BeyondClassifier {
  private readonly vocabulary: Vocabulary
  private readonly classifier: Classifier

  constructor(
    { terms, learnt }: BeyondLearnt,
    private readonly places: PlaceFinder,
  ) {
    this.vocabulary = new Vocabulary(terms)
    this.classifier = new Classifier(this.vocabulary, learnt)
  }

  static fit(documents: readonly ReadDocument[], places: PlaceFinder, taught: readonly ControlExample[]): BeyondLearnt {
    const taker = new TermsTaker()
    const learnt: Example[] = []
    const learn = (text: string, words: readonly Word[], label: number, worth: number) =>
      learnt.push({
        ...taker.learn(strongest(featuresOf(words, places)), label),
        label,
        worth,
        key: keyOf(text),
      })
    const questions = documents.filter(({ field }) => field === 'utterance')
    const worth = Math.min(MOST_WORTH, KNOWN_WORTH / questions.length)
    for (const { entry, text, words } of questions) {
      learn(text, words, KNOWN, worth * (stepOfTopic(entry) ? GENERAL_WORTH : 1))
    }
    for (const { kind, text } of taught.filter(({ sorted }) => sorted)) {
      if (kind === 'beyond') learn(text, wordsOf(text), BEYOND, 1)
      if (kind === 'ask') learn(text, wordsOf(text), KNOWN, 1)
    }
    const { terms, kept } = taker.close(2, (_, texts) => texts >= LEAST_TEXTS)
    // Of two kinds only, how rare a term is tells nothing.
    const even = { ...terms, rarity: terms.rarity.map(() => 1), rarest: 1 }
    const of = (example: Example) => ({ ...example, ...kept(example) })
    return { terms: even, learnt: Classifier.fit(new Vocabulary(even), 2, learnt.map(of), PACE) }
  }

  /** How likely no entry speaks of what is asked in such words, 0 to 1. */
  chance(words: readonly Word[]): number {
    const read = this.vocabulary.read(strongest(featuresOf(words, this.places)))
    const leanings = this.classifier.leaningsOf(read)
    const odds = (leanings[BEYOND] as number) - (leanings[KNOWN] as number)
    const telling = words.filter(({ light }) => !light).length
    return chanceOf(BEFORE + (odds - BEFORE) * Math.min(1, telling / ENOUGH))
  }
}
