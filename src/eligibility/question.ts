import type { FactValue, Rule } from '../model/entry.js'
import { decide } from './decide.js'
import { type Person, withConsequences } from './person.js'

/** Fewer schemes ruled out than this, on average, and the question isn't worth a message. */
const WORTH_ASKING = 0.2
const SOMETHING_ELSE = '\u0000other'

/**
 * The question that still decides most: whose answer rules out most of the schemes left, over all answers that the
 * rules tell apart. Undefined when no answer would change anything. Of equals, the first of `fields`.
 */
export function nextQuestion(
  rulesOfEach: readonly (readonly Rule[])[],
  person: Person,
  fields: readonly string[],
): string | undefined {
  const left = rulesOfEach.filter((rules) => decide(rules, withConsequences(person)).standing === 'possible')
  let best: { field: string; ruledOut: number } | undefined
  for (const field of fields) {
    if (person[field] !== undefined) continue
    const ruledOut = expectedRuledOut(left, person, field)
    if (ruledOut >= WORTH_ASKING && (best === undefined || ruledOut > best.ruledOut)) best = { field, ruledOut }
  }
  return best?.field
}

function expectedRuledOut(left: readonly (readonly Rule[])[], person: Person, field: string): number {
  const answers = answersToldApart(left.flat().filter((rule) => rule.person === field))
  if (answers.length === 0) return 0
  let out = 0
  for (const answer of answers) {
    const known = withConsequences({ ...person, [field]: answer })
    out += left.filter((rules) => decide(rules, known).standing === 'fails').length
  }
  return out / answers.length
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
