import { beforeAll, describe, expect, it } from 'vitest'
import type { Lease } from '../../src/inbox/inbox.js'
import type { Ticket } from '../../src/model/ticket.js'
import { aBubble, anAddress, aScopedId, aTurn, from, saying } from '../support/events.js'
import { aTicket } from '../support/tickets.js'
import { type Backend, type Harness, LONG } from './harness.js'
import { claimOf, leaseOf } from './inbox.js'

/** What the officers' side may rely on, whatever keeps the tickets. */
export function ticketBookContract(backend: Backend) {
  describe(`The ticket book, ${backend.name}`, () => {
    let house: Harness
    beforeAll(async () => {
      house = await backend.open({ leaseMs: LONG })
    })

    async function aLease(sender = from(anAddress())): Promise<Lease> {
      return leaseOf(await house.engine.inbox.accept(sender, saying('officer'), { mayLease: true }))
    }

    async function another(lease: Lease, tickets: Ticket[]) {
      await house.engine.inbox.put(lease.person, saying('more'))
      const next = await claimOf(house, lease.person)
      if (!next) throw new Error('Nothing to claim')
      await house.engine.store.commit(next, aTurn({ tickets }))
    }

    it('tells from the beginning, then only what changed since, each once as it is now', async () => {
      const { store } = house.engine
      const lease = await aLease()
      const [one, two] = [aTicket(lease.person), aTicket(lease.person)]
      await store.commit(lease, aTurn({ tickets: [one, two] }))
      const beginning = await store.ticketChanges()
      expect(beginning.tickets).toEqual(expect.arrayContaining([one, two]))

      expect((await store.ticketChanges(beginning.cursor)).tickets).toEqual([])
      await another(lease, [{ ...one, added: 1 }])
      await another(lease, [{ ...one, added: 2 }])
      const later = await store.ticketChanges(beginning.cursor)
      expect(later.tickets).toEqual([{ ...one, added: 2 }])
      expect((await store.ticketChanges(later.cursor)).tickets).toEqual([])
    })

    it('begins with closed tickets, too, while they are among the latest', async () => {
      const lease = await aLease()
      const closed = aTicket(lease.person, { state: 'closed', closedAt: new Date().toISOString() })
      await house.engine.store.commit(lease, aTurn({ tickets: [closed] }))
      expect((await house.engine.store.ticketChanges()).tickets).toContainEqual(closed)
    })

    it('lists every ticket of a person, newest first, and none of anybody else', async () => {
      const { store } = house.engine
      const [lease, stranger] = [await aLease(), await aLease()]
      const old = aTicket(lease.person, { openedAt: '2026-01-01T00:00:00.000Z', state: 'closed' })
      const young = aTicket(lease.person, { openedAt: '2026-02-01T00:00:00.000Z' })
      await store.commit(lease, aTurn({ tickets: [old, young] }))
      await store.commit(stranger, aTurn({ tickets: [aTicket(stranger.person)] }))
      expect(await store.ticketsOf(lease.person)).toEqual([young, old])
    })

    it('lists the tickets of an id that joined this person', async () => {
      const { store } = house.engine
      const [number, id] = [anAddress(), aScopedId()]
      const byId = await aLease(from(id))
      const ticket = aTicket(byId.person)
      await store.commit(byId, aTurn({ tickets: [ticket] }))
      const byNumber = await aLease(from(number))
      await store.commit(byNumber, aTurn())
      await house.engine.inbox.accept(from(number, id), saying('both'))
      expect(await store.ticketsOf(byNumber.person)).toEqual([ticket])
    })

    it('finds a person by a whole address, whichever of their ids it named, and nobody by another', async () => {
      const { store } = house.engine
      const [number, id] = [anAddress(), aScopedId()]
      const byId = await aLease(from(id))
      await store.commit(byId, aTurn())
      const byNumber = await aLease(from(number))
      await store.commit(byNumber, aTurn())
      await house.engine.inbox.accept(from(number, id), saying('both'))
      expect(await store.personCalled(number)).toBe(byNumber.person)
      expect(await store.personCalled(id)).toBe(byNumber.person)
      expect(await store.personCalled(anAddress())).toBeUndefined()
    })

    it('tells how a person can be reached, and no more once they are forgotten', async () => {
      const { store, inbox, outbox } = house.engine
      const address = anAddress()
      const at = new Date('2026-11-01T00:00:00.000Z')
      const accepted = await inbox.accept(from(address), saying('salam', { at }), { mayLease: true })
      const lease = leaseOf(accepted)
      const contact = { address, lastInboundAt: at.getTime(), optedOut: false }
      expect(await store.contact(lease.person)).toEqual(contact)
      await store.commit(lease, aTurn({ conversation: 'forget', bubbles: [aBubble(lease.person, 'bye')] }))
      const goodbye = await outbox.claimFor(lease.person, new Date())
      if (goodbye) await outbox.done(goodbye, 'SM1', new Date())
      expect(await store.contact(lease.person)).toBeUndefined()
      expect(await store.ticketsOf(lease.person)).toEqual([])
    })

    it('tells the outbox since when an officer holds the talk, until nobody does', async () => {
      const { store, outbox, inbox } = house.engine
      const lease = await aLease()
      const { person } = lease
      const held = '2026-11-01T00:00:00.000Z'
      await store.commit(lease, aTurn({ bubbles: [aBubble(person, 'taken')], held }))
      const send = await outbox.claimFor(person, new Date())
      expect(send?.contact.heldSince).toBe(Date.parse(held))
      if (send) await outbox.done(send, 'SM1', new Date())

      await inbox.put(person, saying('close'))
      const next = await claimOf(house, person)
      if (next) await store.commit(next, aTurn({ bubbles: [aBubble(person, 'closed')], held: null }))
      const after = await outbox.claimFor(person, new Date())
      expect(after?.contact.heldSince).toBeUndefined()
    })
  })
}
