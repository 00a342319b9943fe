import { beforeAll, describe, expect, it } from 'vitest'
import { type Backend, type Harness, LONG } from './harness.js'

/** What every Contents book promises, whatever keeps it. */
export function contentBookContract(backend: Backend) {
  describe(`The Contents book, ${backend.name}`, () => {
    let house: Harness
    beforeAll(async () => {
      house = await backend.open({ leaseMs: LONG })
    })

    it('finds a Content by its digest, and tells which were not used for long', async () => {
      const book = house.engine.contentBook
      const day = (n: number) => new Date(Date.UTC(2026, 0, n))
      expect(await book.find('a')).toBeUndefined()
      await book.remember('a', 'HXa', day(1))
      await book.remember('b', 'HXb', day(1))
      await book.used('a', day(5))
      await book.used('never remembered', day(5))
      expect(await house.another().contentBook.find('a')).toBe('HXa')
      expect(await book.unusedSince(day(3))).toEqual([{ digest: 'b', sid: 'HXb' }])
      await book.forget('b')
      expect(await book.find('b')).toBeUndefined()
      expect(await book.unusedSince(day(9))).toEqual([{ digest: 'a', sid: 'HXa' }])
    })
  })
}
