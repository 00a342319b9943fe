import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Accepted, Lease } from '../../src/inbox/inbox.js'
import type { InboxEvent } from '../../src/model/event.js'
import { newPersonId, type PersonId, shardOf } from '../../src/model/person.js'
import { aBubble, anAddress, aScopedId, aTurn, from, saying, wordsOf } from '../support/events.js'
import { type Backend, type Harness, LONG, SHORT } from './harness.js'

/** What every inbox promises, whatever keeps it. */
export function inboxContract(backend: Backend) {
  describe(`The inbox, ${backend.name}`, () => {
    let house: Harness
    beforeAll(async () => {
      house = await backend.open({ leaseMs: LONG })
    })

    /** Takes the turns of one person until nothing is left; returns what was heard. */
    async function hear(person: PersonId, first?: Lease): Promise<string[]> {
      const heard: string[] = []
      let lease = first ?? (await claimOf(house, person))
      while (lease) {
        heard.push(wordsOf(lease.event))
        const committed = await house.engine.store.commit(lease, aTurn())
        lease = committed.kind === 'committed' ? committed.next : undefined
      }
      return heard
    }

    it('hands out twenty messages sent at once in the order of acceptance', async () => {
      const me = from(anAddress())
      const order: string[] = []
      const accepted = await Promise.all(
        Array.from({ length: 20 }, async (_, n) => {
          const taken = await house.engine.inbox.accept(me, saying(`${n}`))
          order.push(`${n}`)
          return taken
        }),
      )
      expect(new Set(accepted.map(({ person }) => person)).size).toBe(1)
      expect((await hear(personOf(accepted[0]))).sort()).toEqual(order.sort())
    })

    it('keeps the order in which one person wrote', async () => {
      const me = from(anAddress())
      for (const text of ['one', 'two', 'three']) await house.engine.inbox.accept(me, saying(text))
      const { person } = await house.engine.inbox.accept(me, saying('four'))
      expect(await hear(person)).toEqual(['one', 'two', 'three', 'four'])
    })

    it('takes effect once for one id, five times sent, by two processes at once', async () => {
      const me = from(anAddress())
      const event = saying('salam')
      const other = house.another()
      const kinds = await Promise.all(
        [0, 1, 2, 3, 4].map((n) => (n % 2 ? other : house.engine).inbox.accept(me, event, { mayLease: n === 0 })),
      )
      expect(kinds.map(({ kind }) => kind).sort()).toEqual(['accepted', ...Array(4).fill('repeated')])
      const leased = kinds.flatMap((one) => (one.kind === 'accepted' && one.lease ? [one.lease] : []))
      expect(await hear(personOf(kinds[0]), leased[0])).toEqual(['salam'])
      expect(await house.engine.inbox.accept(me, event)).toMatchObject({ kind: 'repeated' })
    })

    it('leases a person at once to whoever accepts and asks, and to nobody else', async () => {
      const me = from(anAddress())
      const first = await house.engine.inbox.accept(me, saying('first'), { mayLease: true })
      const lease = leaseOf(first)
      expect(lease).toMatchObject({ attempt: 1, conversation: undefined })
      expect(wordsOf(lease.event)).toBe('first')
      const second = await house.engine.inbox.accept(me, saying('second'), { mayLease: true })
      expect(second).toMatchObject({ kind: 'accepted', lease: undefined })
      expect(await claimOf(house, first.person)).toBeUndefined()
      expect(await hear(first.person, lease)).toEqual(['first', 'second'])
    })

    it('gives the oldest event to whoever is leased, not the newest', async () => {
      const me = from(anAddress())
      await house.engine.inbox.accept(me, saying('older'))
      const lease = leaseOf(await house.engine.inbox.accept(me, saying('newer'), { mayLease: true }))
      expect(wordsOf(lease.event)).toBe('older')
      expect(await hear(lease.person, lease)).toEqual(['older', 'newer'])
    })

    it('hands the stored conversation out with the next lease', async () => {
      const me = from(anAddress())
      const lease = leaseOf(await house.engine.inbox.accept(me, saying('one'), { mayLease: true }))
      await house.engine.inbox.accept(me, saying('two'))
      const committed = await house.engine.store.commit(lease, aTurn({ conversation: '{"v":1,"said":"one"}' }))
      expect(committed).toMatchObject({ kind: 'committed', next: { conversation: '{"v":1,"said":"one"}' } })
      if (committed.kind === 'committed' && committed.next) await hear(lease.person, committed.next)
      const third = leaseOf(await house.engine.inbox.accept(me, saying('three'), { mayLease: true }))
      expect(third.conversation).toBe('{"v":1}')
      await hear(lease.person, third)
    })

    it('leaves a postponed event at the head, counts the try, and lets nobody overtake it', async () => {
      const me = from(anAddress())
      const lease = leaseOf(await house.engine.inbox.accept(me, saying('hard'), { mayLease: true }))
      await house.engine.inbox.postpone(lease, SHORT)
      expect(await house.engine.inbox.accept(me, saying('easy'), { mayLease: true })).toMatchObject({
        lease: undefined,
      })
      expect(await claimOf(house, lease.person)).toBeUndefined()
      await house.elapse(SHORT + 10)
      const again = await claimOf(house, lease.person)
      expect(again).toMatchObject({ attempt: 2 })
      expect(await hear(lease.person, again)).toEqual(['hard', 'easy'])
    })

    it('counts no try when nobody is to blame', async () => {
      const lease = leaseOf(await house.engine.inbox.accept(from(anAddress()), saying('hm'), { mayLease: true }))
      await house.engine.inbox.postpone(lease, 0, { blameless: true })
      const again = await claimOf(house, lease.person)
      expect(again).toMatchObject({ attempt: 1 })
      await hear(lease.person, again)
    })

    it('counts the tries of an event, not of a person', async () => {
      const me = from(anAddress())
      const lease = leaseOf(await house.engine.inbox.accept(me, saying('hard'), { mayLease: true }))
      await house.engine.inbox.accept(me, saying('easy'))
      await house.engine.inbox.postpone(lease, 0)
      const again = await claimOf(house, lease.person)
      const committed = again && (await house.engine.store.commit(again, aTurn()))
      expect(committed).toMatchObject({ next: { attempt: 1 } })
      if (committed?.kind === 'committed') await hear(lease.person, committed.next)
    })

    describe('when a lease runs out', () => {
      let short: Harness
      beforeAll(async () => {
        short = await backend.open({ leaseMs: SHORT })
      })

      it('lets another process take the same event, as a further try', async () => {
        const lease = leaseOf(await short.engine.inbox.accept(from(anAddress()), saying('hello'), { mayLease: true }))
        await short.elapse(SHORT + 10)
        const taken = await claimOf({ ...short, engine: short.another() }, lease.person)
        expect(taken).toMatchObject({ attempt: 2, event: { id: lease.event.id } })
      })

      it('writes nothing for the one who was too slow, whether or not somebody else took it', async () => {
        const me = from(anAddress())
        const lease = leaseOf(await short.engine.inbox.accept(me, saying('hello'), { mayLease: true }))
        const words = aTurn({ conversation: '{"v":1,"late":true}', bubbles: [aBubble(lease.person, 'late')] })
        await short.elapse(SHORT + 10)
        expect(await short.engine.store.commit(lease, words)).toEqual({ kind: 'lost' })
        const taken = await claimOf(short, lease.person)
        expect(await short.engine.store.commit(lease, words)).toEqual({ kind: 'lost' })
        expect(await short.engine.store.conversation(lease.person)).toBeUndefined()
        expect(await short.engine.outbox.claimFor(lease.person, new Date())).toBeUndefined()
        expect(taken && (await short.engine.store.commit(taken, aTurn()))).toMatchObject({ kind: 'committed' })
      })

      it('ignores what the slow one still says about it', async () => {
        const lease = leaseOf(await short.engine.inbox.accept(from(anAddress()), saying('hello'), { mayLease: true }))
        await short.elapse(SHORT + 10)
        const taken = await claimOf(short, lease.person)
        await short.engine.inbox.postpone(lease, 0)
        await short.engine.inbox.setAside(lease, 'too slow', [])
        expect(await claimOf(short, lease.person)).toBeUndefined()
        expect(taken && (await short.engine.store.commit(taken, aTurn()))).toMatchObject({ kind: 'committed' })
        expect(await short.engine.inbox.setAsideList()).toEqual([])
      })
    })

    it('sets an event aside with an apology in one step, and goes on with the next', async () => {
      const me = from(anAddress())
      const lease = leaseOf(await house.engine.inbox.accept(me, saying('poison'), { mayLease: true }))
      await house.engine.inbox.accept(me, saying('next'))
      await house.engine.inbox.setAside(lease, 'it broke', [aBubble(lease.person, 'sorry')])
      const sorry = await house.engine.outbox.claimFor(lease.person, new Date())
      expect(sorry?.bubble.text).toBe('sorry')
      expect(await hear(lease.person)).toEqual(['next'])
      const kept = (await house.engine.inbox.setAsideList()).find(({ person }) => person === lease.person)
      expect(kept).toMatchObject({ reason: 'it broke', attempts: 1, event: { id: lease.event.id } })

      expect(await house.engine.inbox.replay(kept?.id ?? '')).toBe(true)
      expect(await house.engine.inbox.replay(kept?.id ?? '')).toBe(false)
      expect(await hear(lease.person)).toEqual(['poison'])
    })

    it('drops what was set aside when an operator says so', async () => {
      const lease = leaseOf(await house.engine.inbox.accept(from(anAddress()), saying('poison'), { mayLease: true }))
      await house.engine.inbox.setAside(lease, 'it broke', [])
      const kept = (await house.engine.inbox.setAsideList()).find(({ person }) => person === lease.person)
      expect(await house.engine.inbox.drop(kept?.id ?? '')).toBe(true)
      expect(await house.engine.inbox.drop(kept?.id ?? '')).toBe(false)
      expect(await house.engine.inbox.replay('nobody')).toBe(false)
      expect(await claimOf(house, lease.person)).toBeUndefined()
    })

    it("queues an officer's act once, for persons it knows", async () => {
      const { person } = await house.engine.inbox.accept(from(anAddress()), saying('hello'))
      const act: InboxEvent = {
        v: 1,
        id: 'act-1',
        trace: 'act-1',
        at: new Date().toISOString(),
        event: {
          kind: 'officerActed',
          reference: 'MSR-00AAAAA',
          officer: { id: 'aisha', name: 'Aisha' },
          act: { kind: 'take' },
        },
      }
      expect(await house.engine.inbox.put(person, act)).toBe('accepted')
      expect(await house.engine.inbox.put(person, act)).toBe('repeated')
      expect(await house.engine.inbox.put(newPersonId(randomBytes), act)).toBe('unknown')
      expect(await hear(person)).toEqual(['hello', 'officerActed'])
    })

    it('wakes a wait when it is due by our clock, once, and not one that was cleared or moved', async () => {
      const lease = leaseOf(await house.engine.inbox.accept(from(anAddress()), saying('remind me'), { mayLease: true }))
      const soon = new Date(Date.now() + 3_600_000)
      const waits = ['reminder', 'promise', 'moved'].map((name) => ({ name, at: soon.toISOString() }))
      await house.engine.store.commit(lease, aTurn({ waits }))
      const me = await house.engine.inbox.put(lease.person, saying('again'))
      expect(me).toBe('accepted')
      const again = await claimOf(house, lease.person)
      if (!again) throw new Error('nothing to claim')
      const later = new Date(soon.getTime() + 3_600_000)
      await house.engine.store.commit(
        again,
        aTurn({ clearWaits: ['promise'], waits: [{ name: 'moved', at: later.toISOString() }] }),
      )

      await house.engine.inbox.wake(new Date(soon.getTime() - 1))
      expect(await claimOf(house, lease.person)).toBeUndefined()
      await house.engine.inbox.wake(soon)
      await house.engine.inbox.wake(soon)
      const woken = await claimOf(house, lease.person)
      expect(woken?.event.event).toEqual({ kind: 'waitOver', wait: 'reminder' })
      expect(await hear(lease.person, woken)).toEqual(['waitOver'])
      await house.engine.inbox.wake(later)
      expect(await hear(lease.person)).toEqual(['waitOver'])
    })

    it('tells how many persons wait', async () => {
      const before = await house.engine.inbox.state()
      const { person } = await house.engine.inbox.accept(from(anAddress()), saying('one'))
      const { person: other } = await house.engine.inbox.accept(from(anAddress()), saying('one'))
      expect((await house.engine.inbox.state()).persons).toBe(before.persons + 2)
      await house.elapse(20)
      expect((await house.engine.inbox.state()).oldestMs).toBeGreaterThanOrEqual(10)
      await hear(person)
      await hear(other)
      expect((await house.engine.inbox.state()).persons).toBe(before.persons)
    })

    describe('knowing who writes', () => {
      it('knows a person again, and links aliases that come together', async () => {
        const [number, id] = [anAddress(), aScopedId()]
        const first = await house.engine.inbox.accept(from(number), saying('a'))
        const both = await house.engine.inbox.accept(from(number, id), saying('b'))
        const second = await house.engine.inbox.accept(from(id), saying('c'))
        expect([both.person, second.person]).toEqual([first.person, first.person])
        expect(await hear(first.person)).toEqual(['a', 'b', 'c'])
        const bubble = await sendsNext(house, first.person, saying('d'))
        expect(bubble?.contact.address).toBe(id)
      })

      it('agrees on one person when a newcomer writes to many processes at once', async () => {
        const [number, id] = [anAddress(), aScopedId()]
        const ways = [from(number), from(id, number), from(number, id), from(number), from(number, id)]
        const accepted = await Promise.all(
          ways.map((way, n) => (n % 2 ? house.another() : house.engine).inbox.accept(way, saying(`${n}`))),
        )
        const last = await house.engine.inbox.accept(from(number, id), saying('last'))
        const heard = await hear(last.person)
        expect(new Set(accepted.map(({ person }) => person)).size).toBe(1)
        expect(heard.at(-1)).toBe('last')
      })

      for (const way of ['number first', 'id first'] as const) {
        it(`joins two known persons shown to be one (${way}): the one the number named goes on`, async () => {
          const [number, id] = [anAddress(), aScopedId()]
          const byNumber = await house.engine.inbox.accept(from(number), saying('by number'))
          const byId = await house.engine.inbox.accept(from(id), saying('by id'))
          const both = way === 'number first' ? from(number, id) : from(id, number)
          const shown = await house.engine.inbox.accept(both, saying('both'))
          expect(shown.person).toBe(byNumber.person)

          const lease = await claimOf(house, byNumber.person)
          expect(lease && wordsOf(lease.event)).toBe('by number')
          const committed = lease && (await house.engine.store.commit(lease, aTurn()))
          // The join waits until what the other wrote before is answered.
          expect(committed).toEqual({ kind: 'committed', next: undefined })
          expect(await hear(byId.person)).toEqual(['by id'])
          await house.elapse(310)
          const join = await claimOf(house, byNumber.person)
          expect(join?.event.event).toEqual({ kind: 'personJoined', other: byId.person })
          expect(await hear(byNumber.person, join)).toEqual(['personJoined', 'both'])

          const after = await house.engine.inbox.accept(from(id), saying('after'))
          expect(after.person).toBe(byNumber.person)
          expect(await hear(after.person)).toEqual(['after'])
          expect(await house.engine.store.conversation(byId.person)).toBe('{"v":1}')
        })
      }

      it('joins once when many webhooks show it at the same time', async () => {
        const [number, id] = [anAddress(), aScopedId()]
        const byNumber = await house.engine.inbox.accept(from(number), saying('n'))
        const byId = await house.engine.inbox.accept(from(id), saying('i'))
        await hear(byNumber.person)
        await hear(byId.person)
        const ways = [from(number, id), from(id, number), from(id), from(number, id), from(number)]
        const shown = await Promise.all(
          ways.map((way, n) => (n % 2 ? house.another() : house.engine).inbox.accept(way, saying(`${n}`))),
        )
        const atOthers = shown.filter(({ person }) => person !== byNumber.person)
        for (const { person } of atOthers) await hear(person)
        await house.elapse(310)
        const heard = await hear(byNumber.person)
        expect(heard.filter((words) => words === 'personJoined')).toHaveLength(1)
        expect(heard.length - 1 + atOthers.length).toBe(ways.length)
      })

      it('remembers ids across a join: a repeat of what the other said has no second effect', async () => {
        const [number, id] = [anAddress(), aScopedId()]
        const event = saying('once')
        await house.engine.inbox.accept(from(number), saying('n'))
        const byId = await house.engine.inbox.accept(from(id), event)
        await house.engine.inbox.accept(from(number, id), saying('both'))
        expect(await house.engine.inbox.accept(from(id), event)).toMatchObject({ kind: 'repeated' })
        expect(await hear(byId.person)).toEqual(['once'])
      })

      it('forwards what is put for somebody who joined another', async () => {
        const [number, id] = [anAddress(), aScopedId()]
        const byNumber = await house.engine.inbox.accept(from(number), saying('n'))
        const byId = await house.engine.inbox.accept(from(id), saying('i'))
        await hear(byId.person)
        await house.engine.inbox.accept(from(number, id), saying('both'))
        expect(await house.engine.inbox.put(byId.person, saying('for the other'))).toBe('accepted')
        expect(await hear(byNumber.person)).toEqual(['n', 'personJoined', 'both', 'for the other'])
      })
    })
  })
}

export async function claimOf(house: Harness, person: PersonId): Promise<Lease | undefined> {
  const others: Lease[] = []
  try {
    for (;;) {
      const lease = await house.engine.inbox.claim(shardOf(person))
      if (!lease || lease.person === person) return lease
      others.push(lease)
    }
  } finally {
    for (const lease of others) await house.engine.inbox.postpone(lease, 0, { blameless: true })
  }
}

export function leaseOf(accepted: Accepted): Lease {
  if (accepted.kind !== 'accepted' || !accepted.lease) throw new Error('No lease was given')
  return accepted.lease
}

function personOf(accepted: Accepted | undefined): PersonId {
  if (!accepted) throw new Error('Nothing was accepted')
  return accepted.person
}

async function sendsNext(house: Harness, person: PersonId, event: InboxEvent) {
  await house.engine.inbox.put(person, event)
  const lease = await claimOf(house, person)
  if (!lease) throw new Error('Nothing to claim')
  await house.engine.store.commit(lease, aTurn({ bubbles: [aBubble(person, 'reply')] }))
  return house.engine.outbox.claimFor(person, new Date())
}
