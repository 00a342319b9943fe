import { describe, expect, it } from 'vitest'
import { Control, readLines } from '../../src/cli/eval/golden.js'
import { ControlClassifier, type Controls } from '../../src/understanding/control-classifier.js'
import { controlExamples } from '../../src/understanding/examples/control-examples.js'
import { type ReadDocument, readDocument } from '../../src/understanding/features.js'
import { controlOf } from '../../src/understanding/intents.js'
import { PlaceFinder } from '../../src/understanding/places.js'
import { Reading } from '../../src/understanding/reading.js'
import { wordsOf } from '../../src/understanding/spelling.js'
import { realMind } from '../support/real-mind.js'

const examples = controlExamples()
const messages = readLines('test/golden/control.own.jsonl', Control).map(({ text }) => text)
const questions = (() => {
  const { library } = realMind()
  const finder = new PlaceFinder(library.places())
  return library
    .documents()
    .filter(({ field }) => field === 'utterance')
    .map((document) => readDocument(document, finder))
})()

/** What each message is taken for once these questions have been learnt. */
function heardAfter(learnt: readonly ReadDocument[]): string[] {
  return heardBy(ControlClassifier.fit(learnt, examples))
}

function heardBy(controls: Controls): string[] {
  const classifier = new ControlClassifier(controls)
  return messages.map((text) => {
    const reading = new Reading(wordsOf(text))
    return `${controlOf(reading, classifier.guess(reading)).intent ?? 'a question'}: ${text}`
  })
}

const unlike = (one: readonly string[], other: readonly string[]) => one.filter((line, at) => line !== other[at])

describe('A wish about the talk is heard the same', () => {
  const controls = ControlClassifier.fit(questions, examples)
  const heard = heardBy(controls)

  it('with half the questions of the knowledge, whichever half', () => {
    for (const half of [0, 1]) {
      const halved = questions.filter((_, at) => at % 2 === half)
      expect(unlike(heard, heardAfter(halved))).toEqual([])
    }
  })

  it('with thousands of further questions below the present ones', () => {
    const further = questions.map((document) => {
      const words = document.words.toReversed()
      return { ...document, words, text: words.map(({ raw }) => raw).join(' ') }
    })
    expect(unlike(heard, heardAfter([...questions, ...further]))).toEqual([])
  })

  it('whatever order an editor brings the questions into', () => {
    expect(unlike(heard, heardAfter(questions.toReversed()))).toEqual([])
    const sorted = questions.toSorted((one, other) => one.text.localeCompare(other.text))
    expect(ControlClassifier.fit(sorted, examples).learnt.weights.values).toEqual(controls.learnt.weights.values)
  })

  it('with a third of the entries taken away', () => {
    const entries = [...new Set(questions.map(({ entry }) => entry))]
    const left = new Set(entries.filter((_, at) => at % 3 > 0))
    expect(unlike(heard, heardAfter(questions.filter(({ entry }) => left.has(entry))))).toEqual([])
  })
})
