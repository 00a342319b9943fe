// How often the contenders' answers are right, by half and script; and whether they know when they aren't.
import { isSeen } from '../../dist/cli/eval/golden.js'
import { share, table } from './table.js'

const GROUPS = ['all', 'ur', 'ur-Latn', 'en']
const HALVES = [
  { half: 'held back', chosen: (one) => !isSeen(one) },
  { half: 'seen', chosen: isSeen },
]
/** So many of the questions are to be answered; the rest may be asked back. */
const ANSWERED = 0.85

/**
 * Prints shares, never a question.
 * @param {{ id: string, lang: string, right: string[] }[]} questions
 * @param {Map<string, { id: string, score: number }[][]>} answers by contender, the best three of each question
 */
export function showRightness(questions, answers) {
  for (const { half, chosen } of HALVES) {
    const of = (group) =>
      questions.flatMap((one, at) => (chosen(one) && (group === 'all' || one.lang === group) ? [at] : []))
    const right = (at, { id } = {}) => questions[at].right.includes(id)

    console.log(`\nright entry first / in first three, %, questions ${half}`)
    table(
      ['', ...GROUPS.map((group) => `${group} (${of(group).length})`)],
      Array.from(answers, ([name, given]) => [
        name,
        ...GROUPS.map((group) => {
          const own = of(group)
          const first = own.filter((at) => right(at, given[at][0]))
          const three = own.filter((at) => given[at].some((one) => right(at, one)))
          return `${share(first.length, own.length)} / ${share(three.length, own.length)}`
        }),
      ]),
    )

    console.log(`\nanswered wrongly, % of all questions ${half}, were the surest ${ANSWERED * 100} in 100 answered`)
    const wrong = (given, sureness) => {
      const surest = of('all').toSorted((one, other) => sureness(given[other]) - sureness(given[one]))
      const answered = surest.slice(0, Math.round(surest.length * ANSWERED))
      return share(answered.filter((at) => !right(at, given[at][0])).length, surest.length)
    }
    table(
      ['', 'by its score', 'by its lead over the second'],
      Array.from(answers, ([name, given]) => [name, wrong(given, scoreOf), wrong(given, leadOf)]),
    )
  }
}

function scoreOf([first]) {
  return first?.score ?? 0
}

function leadOf([first, second]) {
  return first === undefined ? 0 : (first.score - (second?.score ?? 0)) / first.score
}
