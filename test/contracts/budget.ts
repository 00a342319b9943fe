import { beforeAll, describe, expect, it } from 'vitest'
import { type Backend, type Harness, LONG } from './harness.js'

/** What every allowance promises, whatever keeps it. */
export function budgetContract(backend: Backend) {
  describe(`A day's allowance, ${backend.name}`, () => {
    let house: Harness
    beforeAll(async () => {
      house = await backend.open({ leaseMs: LONG })
    })

    it('is one for all processes, and spent when it is spent', async () => {
      const [here, there] = [house.engine.budget, house.another().budget]
      expect([await here.spend('2026-11-29', 3), await there.spend('2026-11-29', 3)]).toEqual([true, true])
      expect([await here.spend('2026-11-29', 3), await there.spend('2026-11-29', 3)]).toEqual([true, false])
    })

    it('is there again the next day', async () => {
      expect(await house.engine.budget.spend('2026-12-01', 1)).toBe(true)
      expect(await house.engine.budget.spend('2026-12-01', 1)).toBe(false)
      expect(await house.engine.budget.spend('2026-12-02', 1)).toBe(true)
    })

    it('of nothing is never given', async () => {
      expect(await house.engine.budget.spend('2026-12-03', 0)).toBe(false)
    })
  })
}
