import { describe, expect, it } from 'vitest'
import { changeOf } from '../../src/eligibility/change.js'
import { decide } from '../../src/eligibility/decide.js'
import type { Rule } from '../../src/model/entry.js'

const AGE: Rule = { rule: 'age', person: 'age', min: 21, max: 45, unless: 'it' }
const IT: Rule = { rule: 'it', person: 'sector', in: ['it', 'ecommerce'] }
const ANY_AGE: Rule = { rule: 'any-age', person: 'age', min: 18, max: 45 }
const CARD: Rule = { rule: 'card', person: 'has_cnic', is: true }
const ELSEWHERE: Rule = { rule: 'elsewhere', person: 'province', notIn: ['sindh'] }

const standings = (rules: readonly Rule[], person: Record<string, string | number | boolean>) =>
  Object.fromEntries(decide(rules, person).clauses.map(({ rule, standing }) => [rule.rule, standing]))

describe('Deciding clause by clause', () => {
  it.each([
    [20, 'failed'],
    [21, 'met'],
    [45, 'met'],
    [46, 'failed'],
  ])('counts both ends of a limit in: age %i is %s', (age, standing) => {
    expect(standings([{ ...AGE, unless: 'nothing' }], { age })).toEqual({ age: standing })
  })

  it('leaves unknown what was not said', () => {
    expect(decide([CARD, ELSEWHERE], {})).toMatchObject({ standing: 'possible' })
    expect(standings([CARD, ELSEWHERE], { has_cnic: true })).toEqual({ card: 'met', elsewhere: 'unknown' })
  })

  it('demands nothing by a rule that only excuses from another', () => {
    expect(standings([AGE, IT, ANY_AGE], { age: 30, sector: 'retail' })).toEqual({ age: 'met', 'any-age': 'met' })
  })

  it.each([
    [{ age: 19, sector: 'it' }, 'fits'],
    [{ age: 19, sector: 'retail' }, 'fails'],
    [{ age: 19 }, 'possible'],
    [{ age: 17, sector: 'it' }, 'fails'],
    [{ sector: 'it' }, 'possible'],
  ])('lets the exception excuse, and only it: %o %s', (person, standing) => {
    expect(decide([AGE, IT, ANY_AGE], person).standing).toBe(standing)
  })

  it('says what would change a failed clause, and what would not', () => {
    const change = (rule: Rule, person: Record<string, string | number | boolean>) => {
      const [clause] = decide([rule], person).clauses
      return clause && changeOf(clause, person)
    }
    expect(change({ rule: 'sum', person: 'amount', max: 7_500_000 }, { amount: 90_000_000 })).toEqual({
      kind: 'ask-for',
      max: 7_500_000,
    })
    expect(change(ANY_AGE, { age: 16 })).toEqual({ kind: 'wait', years: 2 })
    expect(change(ANY_AGE, { age: 60 })).toBeUndefined()
    expect(change(CARD, { has_cnic: false })).toEqual({ kind: 'see-to', rule: 'card' })
    expect(change(ELSEWHERE, { province: 'sindh' })).toBeUndefined()
  })
})
