import { describe, expect, it } from 'vitest'
import { nextQuestion } from '../../src/eligibility/question.js'
import type { Rule } from '../../src/model/entry.js'

const inProvince = (province: string): Rule[] => [{ rule: 'place', person: 'province', in: [province] }]
const forWomen: Rule[] = [{ rule: 'woman', person: 'gender', in: ['female'] }]
const anybody: Rule[] = [{ rule: 'card', person: 'has_cnic', is: true }]

describe('The next question', () => {
  it('is the one whose answer rules out most', () => {
    const schemes = [inProvince('punjab'), inProvince('kp'), inProvince('sindh'), forWomen]
    expect(
      nextQuestion(
        schemes.map((rules) => ({ rules })),
        {},
        ['gender', 'province'],
      ),
    ).toBe('province')
    expect(
      nextQuestion(
        schemes.map((rules) => ({ rules })),
        { province: 'kp' },
        ['gender', 'province'],
      ),
    ).toBe('gender')
  })

  it('is none when no answer would change anything', () => {
    expect(
      nextQuestion([{ rules: inProvince('kp') }, { rules: anybody }], { province: 'punjab' }, ['gender', 'age']),
    ).toBeUndefined()
    expect(nextQuestion([], {}, ['age'])).toBeUndefined()
  })

  it('is not put about schemes that are out already', () => {
    const out: Rule[] = [...inProvince('punjab'), ...forWomen]
    expect(nextQuestion([{ rules: out }], { province: 'kp' }, ['gender'])).toBeUndefined()
  })

  it('asks early what would change the order, and late what nearly everybody answers alike', () => {
    const overdue: Rule[] = [{ rule: 'record', person: 'has_overdue_loan', is: false }]
    const schemes = Array.from({ length: 4 }, () => ({ rules: overdue, swayedBy: ['gender'] }))
    const fields = ['has_overdue_loan', 'gender']
    expect(nextQuestion(schemes, {}, fields)).toBe('has_overdue_loan')
    expect(nextQuestion(schemes, {}, fields, { has_overdue_loan: false })).toBe('gender')
  })

  it('does not ask what follows from what was said', () => {
    const merged: Rule[] = [{ rule: 'merged', person: 'merged_district', is: true }]
    expect(nextQuestion([{ rules: merged }], { district: 'bajaur' }, ['merged_district'])).toBeUndefined()
    expect(nextQuestion([{ rules: merged }], {}, ['merged_district'])).toBe('merged_district')
  })
})
