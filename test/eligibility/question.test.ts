import { describe, expect, it } from 'vitest'
import { nextQuestion } from '../../src/eligibility/question.js'
import type { Rule } from '../../src/model/entry.js'

const inProvince = (province: string): Rule[] => [{ rule: 'place', person: 'province', in: [province] }]
const forWomen: Rule[] = [{ rule: 'woman', person: 'gender', in: ['female'] }]
const anybody: Rule[] = [{ rule: 'card', person: 'has_cnic', is: true }]

describe('The next question', () => {
  it('is the one whose answer rules out most', () => {
    const schemes = [inProvince('punjab'), inProvince('kp'), inProvince('sindh'), forWomen]
    expect(nextQuestion(schemes, {}, ['gender', 'province'])).toBe('province')
    expect(nextQuestion(schemes, { province: 'kp' }, ['gender', 'province'])).toBe('gender')
  })

  it('is none when no answer would change anything', () => {
    expect(nextQuestion([inProvince('kp'), anybody], { province: 'punjab' }, ['gender', 'age'])).toBeUndefined()
    expect(nextQuestion([], {}, ['age'])).toBeUndefined()
  })

  it('is not put about schemes that are out already', () => {
    const out: Rule[] = [...inProvince('punjab'), ...forWomen]
    expect(nextQuestion([out], { province: 'kp' }, ['gender'])).toBeUndefined()
  })

  it('does not ask what follows from what was said', () => {
    const merged: Rule[] = [{ rule: 'merged', person: 'merged_district', is: true }]
    expect(nextQuestion([merged], { district: 'bajaur' }, ['merged_district'])).toBeUndefined()
    expect(nextQuestion([merged], {}, ['merged_district'])).toBe('merged_district')
  })
})
