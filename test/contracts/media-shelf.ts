import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { MOST_BYTES } from '../../src/media/media-shelf.js'
import { newMediaToken } from '../../src/media/token.js'
import type { PersonId } from '../../src/model/person.js'
import { anAddress, aTurn, from, saying } from '../support/events.js'
import { type Backend, type Harness, LONG } from './harness.js'

/** What every shelf of files promises, whatever keeps it. */
export function mediaShelfContract(backend: Backend) {
  describe(`The shelf of files to be fetched, ${backend.name}`, () => {
    let house: Harness
    beforeAll(async () => {
      house = await backend.open({ leaseMs: LONG })
    })

    async function somebody(): Promise<PersonId> {
      const accepted = await house.engine.inbox.accept(from(anAddress()), saying('salam'))
      return accepted.person
    }
    const tokenFor = (person: PersonId) => newMediaToken(person, new Date(), randomBytes)
    const aFile = (bytes: Uint8Array) => ({ mimeType: 'image/png', name: 'checklist.png', bytes })

    it('gives any process back every byte of what one has put', async () => {
      const person = await somebody()
      const token = tokenFor(person)
      const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
      await house.engine.media.put(person, token, aFile(bytes))
      const found = await house.another().media.get(token)
      expect(found).toMatchObject({ mimeType: 'image/png', name: 'checklist.png' })
      expect(Buffer.from(found?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true)
    })

    it('knows nothing of other names, well-formed or not', async () => {
      const person = await somebody()
      expect(await house.engine.media.get(tokenFor(person))).toBeUndefined()
      expect(await house.engine.media.get('../etc/passwd')).toBeUndefined()
    })

    it('refuses what WhatsApp would not take', async () => {
      const person = await somebody()
      const tooLarge = aFile(new Uint8Array(MOST_BYTES + 1))
      await expect(house.engine.media.put(person, tokenFor(person), tooLarge)).rejects.toThrow(RangeError)
    })

    it('lets a file go with the person whose it was', async () => {
      const accepted = await house.engine.inbox.accept(from(anAddress()), saying('forget me'), { mayLease: true })
      if (accepted.kind !== 'accepted' || !accepted.lease) throw new Error('nobody else is at it')
      const other = await somebody()
      const [theirs, others] = [tokenFor(accepted.person), tokenFor(other)]
      await house.engine.media.put(accepted.person, theirs, aFile(Uint8Array.of(1)))
      await house.engine.media.put(other, others, aFile(Uint8Array.of(2)))
      await house.engine.store.commit(accepted.lease, aTurn({ conversation: 'forget' }))
      expect(await house.engine.media.get(theirs)).toBeUndefined()
      expect(await house.engine.media.get(others)).toBeDefined()
    })
  })
}
