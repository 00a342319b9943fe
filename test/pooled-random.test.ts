import { describe, expect, it } from 'vitest'
import { pooledRandom } from '../src/pooled-random.js'

describe('Random bytes from a pool', () => {
  it('are handed out once each, however many are asked for', () => {
    const random = pooledRandom(64)
    const pieces = [3, 60, 5, 64, 65, 0].map((count) => {
      const bytes = random(count)
      expect(bytes).toHaveLength(count)
      return bytes
    })
    const [first, , third] = pieces
    first?.fill(0)
    expect(third?.every((byte) => byte === 0)).toBe(false)
  })

  it('do not repeat', () => {
    const random = pooledRandom(128)
    const seen = new Set(Array.from({ length: 5000 }, () => Buffer.from(random(12)).toString('hex')))
    expect(seen.size).toBe(5000)
  })
})
