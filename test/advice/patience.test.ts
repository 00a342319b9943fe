import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patiently } from '../../src/advice/patience.js'
import { MemoryBudget } from '../../src/memory/budget.js'

const LIMITS = { deadlineMs: 4_000, perDay: 100, breakAfter: 3, restMs: 30_000 }

let tries: number
beforeEach(() => {
  vi.useFakeTimers()
  tries = 0
})
afterEach(() => {
  vi.useRealTimers()
})

function aPatience(limits: Partial<typeof LIMITS> = {}, today = () => '2026-11-29') {
  return patiently({ ...LIMITS, ...limits }, new MemoryBudget(), today)
}

const fails = async () => {
  tries++
  throw new Error('away')
}
const answers = async () => {
  tries++
  return 'yes'
}
/** Never answers, but lets go when told to. */
const hangs = (signal: AbortSignal) =>
  new Promise<string>((_resolve, reject) => {
    tries++
    signal.addEventListener('abort', () => reject(new Error('aborted')))
  })

describe('A language model', () => {
  it('that answers is asked once', async () => {
    expect(await aPatience()(answers)).toEqual({ kind: 'answered', answer: 'yes' })
    expect(tries).toBe(1)
  })

  it('that fails once is asked a second time', async () => {
    const asked = aPatience()(async () => {
      tries++
      if (tries === 1) throw new Error('away')
      return 'yes'
    })
    await vi.runAllTimersAsync()
    expect(await asked).toEqual({ kind: 'answered', answer: 'yes' })
  })

  it('that never answers is waited for no longer than the deadline', async () => {
    const asked = aPatience()(hangs)
    await vi.advanceTimersByTimeAsync(LIMITS.deadlineMs)
    expect(await asked).toEqual({ kind: 'late' })
  })

  it('that fails again and again is left alone, tried again after its rest, and trusted when it answers', async () => {
    const ask = aPatience()
    for (let n = 0; n < LIMITS.breakAfter; n++) {
      const asked = ask(fails)
      await vi.runAllTimersAsync()
      expect(await asked).toEqual({ kind: 'failed' })
    }
    const before = tries
    expect(await ask(answers)).toEqual({ kind: 'resting' })
    expect(tries).toBe(before)
    await vi.advanceTimersByTimeAsync(LIMITS.restMs)
    expect(await ask(answers)).toEqual({ kind: 'answered', answer: 'yes' })
    expect(await ask(answers)).toEqual({ kind: 'answered', answer: 'yes' })
  })

  it('is asked no oftener a day than is allowed, and again the next day', async () => {
    let day = '2026-11-29'
    const ask = aPatience({ perDay: 2 }, () => day)
    expect(await ask(answers)).toMatchObject({ kind: 'answered' })
    expect(await ask(answers)).toMatchObject({ kind: 'answered' })
    expect(await ask(answers)).toEqual({ kind: 'spent' })
    day = '2026-11-30'
    expect(await ask(answers)).toMatchObject({ kind: 'answered' })
  })

  it('whose allowance can’t be looked up is not asked', async () => {
    const budget = { spend: () => Promise.reject(new Error('the store is away')) }
    expect(await patiently(LIMITS, budget, () => '2026-11-29')(answers)).toEqual({ kind: 'failed' })
    expect(tries).toBe(0)
  })
})
