import { describe, expect, it } from 'vitest'
import { demandsOf } from '../../src/model/entry.js'

describe('What a person has to meet', () => {
  it('is every rule, but for one that only opens a way past others', () => {
    const rules = [
      { rule: 'age', unless: 'it-business' },
      { rule: 'it-business' },
      { rule: 'alone', unless: 'group' },
      { rule: 'group' },
      { rule: 'group-age', unless: 'alone' },
      { rule: 'citizen' },
    ]
    expect(demandsOf(rules).map(({ rule }) => rule)).toEqual(['age', 'alone', 'group-age', 'citizen'])
  })
})
