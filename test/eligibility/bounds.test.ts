import { describe, expect, it } from 'vitest'
import { decide } from '../../src/eligibility/decide.js'
import { loadFolder } from '../../src/knowledge/load.js'
import { demandsOf, type FactValue, type Rule } from '../../src/model/entry.js'

/** For every rule of every entry: answers just inside its limits and just outside, told apart by counting. */
const { library } = loadFolder('knowledge')

function inside({ min, max, is, in: among, notIn }: Rule): FactValue[] {
  if (is !== undefined) return [is]
  if (among) return [...among]
  if (notIn) return ['somewhere-else']
  return [min, max].filter((bound) => bound !== undefined)
}

function outside({ min, max, is, in: among, notIn }: Rule): FactValue[] {
  if (typeof is === 'boolean') return [!is]
  if (is !== undefined || among) return ['somewhere-else']
  if (notIn) return [...notIn]
  return [...(min === undefined ? [] : [min - 1]), ...(max === undefined ? [] : [max + 1])]
}

const cases = library
  .entries()
  .flatMap((entry) =>
    demandsOf(entry.eligibility).map((rule) => ({ id: `${entry.id} ${rule.rule}`, rule, rules: entry.eligibility })),
  )

describe('The limits of every rule', () => {
  const standing = (rules: readonly Rule[], rule: Rule, person: Record<string, FactValue>) =>
    decide(rules, person).clauses.find((clause) => clause.rule === rule)?.standing

  it('are many', () => {
    expect(cases.length).toBeGreaterThan(150)
  })

  it.each(cases)('$id', ({ rule, rules }) => {
    const exception = rules.find(({ rule: id }) => id === rule.unless)
    // With an exception on the same answer its limits are its own business.
    const excused = exception && exception.person !== rule.person ? exception : undefined
    for (const value of inside(rule)) expect(standing(rules, rule, { [rule.person]: value })).toBe('met')
    if (exception && !excused) return
    for (const value of outside(rule)) {
      const alone = standing(rules, rule, { [rule.person]: value })
      expect(alone).toBe(excused ? 'unknown' : 'failed')
      if (!excused) continue
      for (const other of outside(excused))
        expect(standing(rules, rule, { [rule.person]: value, [excused.person]: other })).toBe('failed')
      for (const other of inside(excused))
        expect(standing(rules, rule, { [rule.person]: value, [excused.person]: other })).toBe('met')
    }
    expect(standing(rules, rule, {})).toBe('unknown')
  })
})
