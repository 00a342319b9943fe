import { describe, expect, it } from 'vitest'
import { readExam, readGolden } from '../../src/cli/eval/golden.js'
import { likenessesOf } from '../../src/knowledge/rules/likeness.js'
import { controlExamples, inOwnLanguages } from '../../src/understanding/examples/control-examples.js'
import { normaliseForComparison } from '../../src/understanding/spelling.js'

const FOLDER = 'test/golden/'
/** "Shukriya", "main menu", "go back": whoever writes of them writes these. */
const WORDS_OF_EVERYBODY = 2

const wordsOf = (text: string) => normaliseForComparison(text).split(' ')
const likenesses = (text: string) => [normaliseForComparison(text), ...likenessesOf(wordsOf(text))]

describe('The examples that wishes are learnt from', () => {
  const examples = controlExamples()

  it('are in our three languages, and of every kind that is told by guessing', () => {
    const wishes = new Map<string, Set<string>>()
    for (const { kind, language } of examples) {
      wishes.set(kind, (wishes.get(kind) ?? new Set()).add(language))
    }
    for (const [kind, languages] of wishes) expect([kind, languages.size]).toEqual([kind, 3])
    expect(wishes.size).toBe(20)
  })

  it('hold no empty one, and no foreign word is taken for one of ours', () => {
    expect(examples.filter(({ text }) => text === '')).toEqual([])
    const ours = inOwnLanguages(examples).map(({ text }) => text)
    expect(ours).not.toContain('merhaba, esnaf kredisi hakkında bilgi alabilir miyim')
  })

  it('are no copies of the sentences by which understanding is measured', () => {
    const { questions, controls, dialogues } = readGolden(FOLDER)
    const exam = readExam(FOLDER)
    const measured = new Set(
      [
        ...[...questions, ...exam.questions, ...controls, ...exam.controls, ...(exam.beyond ?? [])].map(
          ({ text }) => text,
        ),
        ...dialogues.flatMap(({ turns }) => turns.map(({ say }) => say)),
      ].flatMap(likenesses),
    )
    const copies = examples.filter(
      ({ text }) => wordsOf(text).length > WORDS_OF_EVERYBODY && likenesses(text).some((key) => measured.has(key)),
    )
    expect(copies.map(({ text }) => text)).toEqual([])
  })
})
