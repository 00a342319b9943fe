import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { masked, newPersonId, SHARDS, shardOf } from '../../src/model/person.js'

describe('A person id', () => {
  it('names one of the 64 shards', () => {
    for (let n = 0; n < 200; n++) expect(SHARDS).toContain(shardOf(newPersonId(randomBytes)))
  })
})

describe('A masked number', () => {
  it('cannot be rung', () => {
    expect(masked('+923001234567')).toBe('+92•••67')
    expect(masked('12345')).toBe('•••')
  })
})
