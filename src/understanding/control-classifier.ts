import { INTENTS, type Intent } from '../model/utterance.js'
import { Classifier, type Example, type Learnt } from './classifier.js'
import { type ControlExample, controlExamples } from './control-examples.js'
import { type Feature, type ReadDocument, strongest } from './features.js'
import type { Guess } from './guessed.js'
import { Reading } from './reading.js'
import { businessLexicon, type Word, wordsOf } from './spelling.js'
import { type Terms, TermsTaker, Vocabulary } from './vocabulary.js'

/**
 * What all questions of the knowledge together teach of what is no control message, in examples of ours: however many
 * there are of them, a wish about the talk is heard the same.
 */
const QUESTIONS_WORTH = 500

const PACE = { rounds: 5, step: 0.5, negligible: 0.03 }

/** What it has learnt, as plain data. */
export interface Controls {
  terms: Terms
  /** Its labels are the places in `INTENTS`. */
  learnt: Learnt
}

/** Guesses the wish behind a message whose words no rule foresaw. Learnt from `control-examples.ts` and the knowledge. */
export class ControlClassifier {
  private readonly vocabulary: Vocabulary
  private readonly classifier: Classifier

  constructor({ terms, learnt }: Controls) {
    this.vocabulary = new Vocabulary(terms)
    this.classifier = new Classifier(this.vocabulary, learnt)
  }

  static fit(documents: readonly ReadDocument[], taught: readonly ControlExample[] = controlExamples()): Controls {
    const taker = new TermsTaker()
    const questions = firstOfEach(documents)
    const examples: Example[] = []
    const learn = (words: readonly Word[], intent: Intent, worth: number) => {
      const label = INTENTS.indexOf(intent)
      examples.push({ ...taker.learn(strongest(signsOf(new Reading(words))), label), label, worth })
    }
    for (const { intent, text } of taught) learn(wordsOf(text), intent, 1)
    const worth = Math.min(0.5, QUESTIONS_WORTH / questions.length)
    for (const { words } of questions) learn(words, 'ask', worth)
    const { terms } = taker.close(INTENTS.length)
    return { terms, learnt: Classifier.fit(new Vocabulary(terms), INTENTS.length, examples, PACE) }
  }

  guess(reading: Reading): Guess {
    const chances = this.classifier.chancesOf(this.vocabulary.read(strongest(signsOf(reading))))
    let best = 0
    for (let n = 1; n < chances.length; n++) if ((chances[n] as number) > (chances[best] as number)) best = n
    return { intent: INTENTS[best] ?? 'ask', chance: chances[best] ?? 0 }
  }
}

/** As many questions of an entry teach in each language: its first ones, whatever others are written below. */
const VOICES = 4

function firstOfEach(documents: readonly ReadDocument[]): ReadDocument[] {
  const heard = new Map<string, number>()
  return documents.filter(({ entry, language, field }) => {
    if (field !== 'utterance') return false
    const voice = `${entry} ${language}`
    const before = heard.get(voice) ?? 0
    heard.set(voice, before + 1)
    return before < VOICES
  })
}

/** Every word counts here, grammar too: "karo" and "karun" are a wish and a question. */
function signsOf({ words, tags, alarms }: Reading): Feature[] {
  const signs: Feature[] = []
  let previous = '^'
  for (const word of words.slice(0, 40)) {
    const key = word.script === 'digits' ? '#' : word.sound
    signs.push({ term: key, weight: 1 })
    if (word.skeleton !== '') signs.push({ term: `s:${word.skeleton}`, weight: 0.6 })
    signs.push({ term: `${previous} ${key}`, weight: 0.7 })
    previous = key
  }
  for (const tag of tags) signs.push({ term: `t:${tag}`, weight: 0.7 })
  for (const tag of alarms) signs.push({ term: `a:${tag}`, weight: 1 })
  for (let at = 0; at < words.length; at++) {
    for (const concept of businessLexicon.at(words, at).concepts) signs.push({ term: `c:${concept}`, weight: 0.5 })
  }
  signs.push({
    term: `n:${words.length <= 2 ? words.length : words.length <= 5 ? '3-5' : words.length <= 10 ? '6-10' : '11+'}`,
    weight: 0.7,
  })
  return signs
}
