import type { FactValue, Rule } from '../model/entry.js'
import { decide } from './decide.js'
import { type Person, withConsequences } from './person.js'

/** One scheme as the next question looks at it. */
export interface Undecided {
  rules: readonly Rule[]
  /** Answers by which it would come before or after others, though none rules it out. */
  swayedBy?: readonly string[]
}

/** Fewer schemes ruled out or moved than this, on average, and the question isn't worth a message. */
const WORTH_ASKING = 0.2
/** To be put in a better order is worth that much of being ruled out. */
const SWAY = 0.08
/** The share of people who give the usual answer, where one is known. */
const USUALLY = 0.95
const SOMETHING_ELSE = '\u0000other'

/**
 * The question that still decides most: whose answer rules out most of the schemes left, over all answers that the
 * rules tell apart, and changes their order. Undefined when no answer would change anything. Of equals, the first of
 * `fields`. `usual` holds the answers that nearly everybody gives.
 */
export function nextQuestion(
  schemes: readonly Undecided[],
  person: Person,
  fields: readonly string[],
  usual: Person = {},
): string | undefined {
  const known = withConsequences(person)
  const left = schemes.filter(({ rules }) => decide(rules, known).standing !== 'fails')
  let best: { field: string; worth: number } | undefined
  for (const field of fields) {
    if (known[field] !== undefined) continue
    const swayed = left.filter(({ swayedBy }) => swayedBy?.includes(field)).length
    const worth = expectedRuledOut(left, person, field, usual[field]) + SWAY * swayed
    if (worth >= WORTH_ASKING && (best === undefined || worth > best.worth)) best = { field, worth }
  }
  return best?.field
}

function expectedRuledOut(
  left: readonly Undecided[],
  person: Person,
  field: string,
  usual: FactValue | undefined,
): number {
  const answers = answersToldApart(left.flatMap(({ rules }) => rules.filter((rule) => rule.person === field)))
  if (answers.length === 0) return 0
  const ruledOut = (answer: FactValue) => {
    const known = withConsequences({ ...person, [field]: answer })
    return left.filter(({ rules }) => decide(rules, known).standing === 'fails').length
  }
  const average = (some: readonly FactValue[]) =>
    some.length === 0 ? 0 : some.reduce<number>((sum, answer) => sum + ruledOut(answer), 0) / some.length
  if (usual === undefined) return average(answers)
  return USUALLY * ruledOut(usual) + (1 - USUALLY) * average(answers.filter((answer) => answer !== usual))
}

/** One answer for each way the rules could fall. */
function answersToldApart(rules: readonly Rule[]): FactValue[] {
  const answers = new Set<FactValue>()
  for (const { min, max, is, in: among = [], notIn = [] } of rules) {
    if (min !== undefined) answers.add(min).add(min - 1)
    if (max !== undefined) answers.add(max).add(max + 1)
    if (typeof is === 'boolean') answers.add(true).add(false)
    else if (is !== undefined) answers.add(is).add(SOMETHING_ELSE)
    for (const value of [...among, ...notIn]) answers.add(value).add(SOMETHING_ELSE)
  }
  return [...answers]
}
