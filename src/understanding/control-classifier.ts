import type { Intent } from '../model/utterance.js'
import { Classifier, type Example, type Learnt } from './classifier.js'
import { type ControlExample, KINDS, type Kind } from './examples/control-examples.js'
import { Features, type ReadDocument, strongest } from './features.js'
import type { Guess } from './guessed.js'
import { lifeConceptsIn } from './life-words.js'
import { Reading } from './reading.js'
import { businessLexicon, type Word, wordsOf } from './spelling.js'
import { conceptKey, isPair, keyOf, PAIR, skeletonKey, termKey, WORD } from './text-key.js'
import { type Terms, TermsTaker, Vocabulary } from './vocabulary.js'
import { WordMemory } from './word-memory.js'

/**
 * What all questions of the knowledge together teach of what is no control message, in examples of ours: however many
 * there are of them, a wish about the talk is heard the same.
 */
const QUESTIONS_WORTH = 3000

const PACE = { rounds: 2, step: 0.6, negligible: 0.03, ownPace: true }

const ELSEWHERE = KINDS.indexOf('out-of-scope')
/** Wishes that a person answers, whichever of them it is. */
const PERSONS = (['urgent', 'complaint', 'human'] as const).map((intent) => KINDS.indexOf(intent))
const ASKS = KINDS.indexOf('ask')
/** Asks, too, but nothing that anybody here knows. */
const BEYOND = KINDS.indexOf('beyond')
const OTHERS = [...KINDS.keys()].filter((label) => label !== BEYOND && !PERSONS.includes(label))

/** What it has learnt, as plain data. */
export interface Controls {
  terms: Terms
  /** Its labels are the places in `KINDS`. */
  learnt: Learnt
}

/** Guesses the wish behind a message whose words no rule foresaw. Learnt from `examples/` and the knowledge. */
export class ControlClassifier {
  private readonly vocabulary: Vocabulary
  private readonly classifier: Classifier

  constructor({ terms, learnt }: Controls) {
    this.vocabulary = new Vocabulary(terms)
    this.classifier = new Classifier(this.vocabulary, learnt)
  }

  static fit(documents: readonly ReadDocument[], taught: readonly ControlExample[]): Controls {
    const taker = new TermsTaker()
    const questions = someOfEach(documents)
    const examples: Example[] = []
    const learn = (text: string, words: readonly Word[], kind: Kind, worth: number) => {
      const label = KINDS.indexOf(kind)
      examples.push({ ...taker.learn(strongest(signsOf(new Reading(words))), label), label, worth, key: keyOf(text) })
    }
    for (const { kind, text, worth } of taught) learn(text, wordsOf(text), kind, worth)
    const worth = Math.min(1, QUESTIONS_WORTH / questions.length)
    for (const { text, words } of questions) learn(text, words, 'ask', worth)
    // Half of all terms are pairs that met once, and say nothing of a message to come.
    const closed = taker.close(KINDS.length, (key, texts) => !isPair(key) || texts >= 2)
    const terms = evener(closed.terms)
    for (const [at, example] of examples.entries()) examples[at] = { ...example, ...closed.kept(example) }
    return { terms, learnt: Classifier.fit(new Vocabulary(terms), KINDS.length, examples, PACE) }
  }

  guess(reading: Reading): Guess {
    const chances = this.classifier.chancesOf(this.vocabulary.read(strongest(signsOf(reading))))
    const beyond = chances[BEYOND] ?? 0
    const chanceOf = (label: number) => (chances[label] ?? 0) + (label === ASKS ? beyond : 0)
    const likeliest = (labels: readonly number[]) =>
      labels.reduce((best, label) => (chanceOf(label) > chanceOf(best) ? label : best))
    // Despair or a grievance: which of them matters less than that a person is told.
    const person = PERSONS.reduce((sum, label) => sum + chanceOf(label), 0)
    const other = likeliest(OTHERS)
    const wants = likeliest(PERSONS)
    const otherwise = likeliest(OTHERS.filter((one) => one !== ASKS))
    const [label, chance] = person > chanceOf(other) ? [wants, person] : [other, chanceOf(other)]
    return {
      intent: intentAt(label),
      chance,
      strange: chanceOf(ELSEWHERE),
      person,
      wants: intentAt(wants),
      asks: chances[ASKS] ?? 0,
      beyond: beyond === 0 ? 0 : beyond / chanceOf(ASKS),
      otherwise: { intent: intentAt(otherwise), chance: chanceOf(otherwise) },
    }
  }
}

function intentAt(label: number): Intent {
  const kind = KINDS[label]
  return kind === undefined || kind === 'beyond' ? 'ask' : kind
}

/** Rare words say more than common ones, but not as much more as of topics: "mujhe", "bas", "ab" are signs here. */
function evener({ rarity, rarest, ...terms }: Terms): Terms {
  return { ...terms, rarity: rarity.map((rare) => Math.max(COMMONEST, Math.sqrt(rare))), rarest: Math.sqrt(rarest) }
}

/** What stands in messages of every kind still says something, above all beside another. */
const COMMONEST = 0.5

/** As many questions of an entry teach in each language, however many others are written. */
const VOICES = 12

/** Which ones hangs on their texts alone: not on their order, and seldom on what others stand beside them. */
function someOfEach(documents: readonly ReadDocument[]): ReadDocument[] {
  const taken = new Map<string, number>()
  return documents
    .filter(({ field }) => field === 'utterance')
    .map((document) => ({ document, key: keyOf(document.text + document.entry) }))
    .sort((one, other) => one.key - other.key)
    .filter(({ document: { entry, language } }) => {
      const voice = `${entry} ${language}`
      const before = taken.get(voice) ?? 0
      taken.set(voice, before + 1)
      return before < VOICES
    })
    .map(({ document }) => document)
}

/** Every word counts here, grammar too: "karo" and "karun" are a wish and a question. */
function signsOf({ words, tags, alarms }: Reading): Features {
  const signs = new Features()
  let previous = '^'
  let before = ''
  for (let at = 0; at < words.length && at < MOST_WORDS; at++) {
    const word = words[at] as Word
    const key = word.script === 'digits' ? '#' : word.sound
    signs.add(termKey(WORD, key), 1)
    if (word.skeleton !== '') signs.add(skeletonKey(word.skeleton), 0.6)
    signs.add(termKey(PAIR, previous, ' ', key), 0.7)
    if (before !== '') signs.add(termKey(PAIR, before, ' _ ', key), 0.4)
    if (word.script !== 'digits') for (const letters of lettersOf(word.raw)) signs.add(letters, 0.2)
    before = previous
    previous = key
  }
  for (const tag of tags) signs.add(termKey(WORD, 't:', tag), 0.7)
  for (const tag of alarms) signs.add(termKey(WORD, 'a:', tag), 1)
  for (let at = 0; at < words.length; at++) {
    for (const concept of businessLexicon.at(words, at).concepts) signs.add(conceptKey(concept), 0.8)
  }
  addLife(lifeConceptsIn(words), signs)
  signs.add(termKey(WORD, 'n:', lengthOf(words.length)), 0.7)
  return signs
}

/** Each thing of life that is told, and each two together: a door and a debt, a promise and a week. */
function addLife(concepts: readonly string[], signs: Features): void {
  for (let at = 0; at < concepts.length; at++) {
    const concept = concepts[at] as string
    signs.add(termKey(WORD, 'e:', concept), 1.6)
    for (let other = 0; other < at; other++) signs.add(termKey(PAIR, concepts[other] as string, '+', concept), 1)
  }
}

const MOST_WORDS = 40

function lengthOf(words: number): string {
  if (words <= 2) return String(words)
  return words <= 5 ? '3-5' : words <= 10 ? '6-10' : '11+'
}

/** Each three letters of a word as it was typed: a spelling nobody used before has most of them, another language few. */
function lettersOf(word: string): readonly number[] {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const edged = `^${word}$`
  const keys = Array.from({ length: edged.length - 2 }, (_, at) => termKey(WORD, 'l:', edged.slice(at, at + 3)))
  return remembered.keep(word, keys)
}

const remembered = new WordMemory<readonly number[]>()
