import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pacer } from '../../src/outbox/pace.js'

describe('The pace', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('lets a second’s worth go at once and then one by one', async () => {
    const pace = pacer(10, Date.now)
    let gone = 0
    for (let n = 0; n < 30; n++) void pace('answers').then(() => gone++)
    await vi.advanceTimersByTimeAsync(0)
    expect(gone).toBe(10)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(gone).toBe(20)
    await vi.advanceTimersByTimeAsync(1_010)
    expect(gone).toBe(30)
  })

  it('lets answers go before what we started ourselves', async () => {
    const pace = pacer(1, Date.now)
    const gone: string[] = []
    await pace('answers')
    for (const lane of ['ours', 'ours', 'answers'] as const) void pace(lane).then(() => gone.push(lane))
    await vi.advanceTimersByTimeAsync(3_100)
    expect(gone).toEqual(['answers', 'ours', 'ours'])
  })

  it('never waits when there is no limit', async () => {
    const pace = pacer(0)
    await Promise.all(Array.from({ length: 10_000 }, () => pace('ours')))
  })
})
