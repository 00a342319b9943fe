import { beforeAll, describe, expect, it } from 'vitest'
import type { Bubble } from '../../src/model/bubble.js'
import type { PersonId } from '../../src/model/person.js'
import { shardOf } from '../../src/model/person.js'
import type { SendLease } from '../../src/outbox/outbox.js'
import { aBubble, anAddress, aScopedId, aTurn, from, saying } from '../support/events.js'
import { type Backend, type Harness, LONG, SHORT } from './harness.js'
import { leaseOf } from './inbox.js'

/** What every outbox promises, whatever keeps it. */
export function outboxContract(backend: Backend) {
  describe(`The outbox, ${backend.name}`, () => {
    let house: Harness
    const now = new Date('2026-11-22T10:00:00.000Z')
    beforeAll(async () => {
      house = await backend.open({ leaseMs: LONG })
    })

    async function someone(texts: readonly string[], where = house): Promise<{ person: PersonId; bubbles: Bubble[] }> {
      const event = saying('hello', { at: now })
      const lease = leaseOf(await where.engine.inbox.accept(from(anAddress()), event, { mayLease: true }))
      const bubbles = texts.map((text) => aBubble(lease.person, text))
      await where.engine.store.commit(lease, aTurn({ bubbles }))
      return { person: lease.person, bubbles }
    }

    it('hands out the bubbles of one person in order, one at a time', async () => {
      const { person } = await someone(['one', 'two', 'three'])
      const heard: string[] = []
      let lease = await house.engine.outbox.claimFor(person, now)
      while (lease) {
        expect(await house.another().outbox.claimFor(person, now)).toBeUndefined()
        heard.push(lease.bubble.text)
        lease = await house.engine.outbox.done(lease, `SM${heard.length}`, now)
      }
      expect(heard).toEqual(['one', 'two', 'three'])
      expect(await house.engine.outbox.claimFor(person, now)).toBeUndefined()
    })

    it('is found by shard too', async () => {
      const { person, bubbles } = await someone(['one'])
      let lease = await house.engine.outbox.claim(shardOf(person), now)
      while (lease && lease.person !== person) lease = await house.engine.outbox.claim(shardOf(person), now)
      expect(lease?.bubble).toEqual(bubbles[0])
    })

    it('tells what the window is counted from, and where to send', async () => {
      const { person } = await someone(['one'])
      const lease = await house.engine.outbox.claimFor(person, now)
      expect(lease?.contact).toMatchObject({ lastInboundAt: now.getTime(), optedOut: false })
      expect(lease).toMatchObject({ attempt: 1, inDoubt: false, lastTriedAt: undefined, receipt: undefined })
    })

    it('leaves a trace when a holder dies: the next one is told that it may have been sent', async () => {
      const short = await backend.open({ leaseMs: SHORT })
      const { person } = await someone(['one'], short)
      await short.engine.outbox.claimFor(person, now)
      await short.elapse(SHORT + 10)
      const later = new Date(now.getTime() + 5_000)
      const taken = await short.another().outbox.claimFor(person, later)
      expect(taken).toMatchObject({ attempt: 2, inDoubt: true, lastTriedAt: now.getTime() })
    })

    it('keeps the doubt, and since when, until somebody is sure', async () => {
      const { person } = await someone(['one'])
      const first = await claimed(person)
      await house.engine.outbox.postpone(first, 0, { sure: false })
      const second = await claimed(person, new Date(now.getTime() + 1_000))
      expect(second).toMatchObject({ attempt: 2, inDoubt: true, lastTriedAt: now.getTime() })
      await house.engine.outbox.postpone(second, 0, { sure: true, blameless: true })
      expect(await claimed(person)).toMatchObject({ attempt: 2, inDoubt: false, lastTriedAt: undefined })
    })

    it('tells the ids of the last messages with the next', async () => {
      const { person } = await someone(['one', 'two'])
      const next = await house.engine.outbox.done(await claimed(person), 'SMone', now)
      expect(next?.recentSids).toEqual(['SMone'])
    })

    it('lets nobody overtake a postponed bubble', async () => {
      const { person } = await someone(['one', 'two'])
      await house.engine.outbox.postpone(await claimed(person), SHORT, { sure: true })
      expect(await house.engine.outbox.claimFor(person, now)).toBeUndefined()
      await house.elapse(SHORT + 10)
      expect(await claimed(person)).toMatchObject({ attempt: 2, bubble: { text: 'one' } })
    })

    it('writes down what became of a bubble', async () => {
      const { person, bubbles } = await someone(['one', 'two', 'three'])
      const [one, two, three] = bubbles.map(({ id }) => id)
      if (!one || !two || !three) throw new Error('no bubbles')
      expect(await house.engine.outbox.sent(one)).toMatchObject({
        status: 'waiting',
        sid: undefined,
        bubble: bubbles[0],
      })
      const second = await house.engine.outbox.done(await claimed(person), 'SM1', now)
      expect(await house.engine.outbox.sent(one)).toMatchObject({ status: 'accepted', sid: 'SM1' })
      await house.engine.outbox.note(two, 'tried twice')
      const third = second && (await house.engine.outbox.drop(second, 'window closed', now))
      expect(await house.engine.outbox.sent(two)).toMatchObject({
        status: 'dropped',
        note: 'tried twice; window closed',
      })
      expect(third?.bubble.id).toBe(three)
    })

    it('says the same again when a lost answer makes somebody ask twice', async () => {
      const { person } = await someone(['one', 'two', 'three'])
      const first = await claimed(person)
      const next = await house.engine.outbox.done(first, 'SM1', now)
      const again = await house.engine.outbox.done(first, 'SM1', now)
      if (again) expect(again).toMatchObject({ token: next?.token, bubble: { text: 'two' } })
      const then = next && (await house.engine.outbox.done(next, 'SM2', now))
      expect(then?.bubble.text).toBe('three')
    })

    it('puts other words in place of the head', async () => {
      const { person, bubbles } = await someone(['tap one'])
      const lease = await claimed(person)
      const plain = { ...lease.bubble, text: '1. write one' }
      const replaced = await house.engine.outbox.replace(lease, plain)
      expect(replaced).toMatchObject({ token: lease.token, bubble: plain })
      await house.engine.outbox.done(replaced, 'SM1', now)
      expect(bubbles[0] && (await house.engine.outbox.sent(bubbles[0].id))).toMatchObject({ bubble: plain })
    })

    it('queues a second form once', async () => {
      const { person } = await someone([])
      const bubble = aBubble(person, 'plain')
      expect(await house.engine.outbox.add(person, bubble)).toBe(true)
      expect(await house.engine.outbox.add(person, bubble)).toBe(false)
      const lease = await claimed(person)
      expect(lease.bubble).toEqual(bubble)
      expect(await house.engine.outbox.done(lease, 'SM1', now)).toBeUndefined()
      expect(await house.engine.store.lines(person)).toMatchObject([{ kind: 'out', bubble: bubble.id }])
    })

    describe('folding receipts in', () => {
      it('goes forwards only, whatever their order, and repeats change nothing', async () => {
        const { person, bubbles } = await someone(['one'])
        const id = bubbles[0]?.id
        if (!id) throw new Error('no bubble')
        await house.engine.outbox.done(await claimed(person), 'SM1', now)
        const orders = ['queued', 'delivered', 'sent', 'delivered', 'read', 'sending', 'failed'] as const
        const nows: string[] = []
        for (const status of orders) nows.push((await house.engine.outbox.receipt(id, { sid: 'SM1', status })).now)
        expect(nows).toEqual(['queued', 'delivered', 'delivered', 'delivered', 'read', 'read', 'read'])
      })

      it('takes one that comes before the provider has answered us', async () => {
        const { person, bubbles } = await someone(['one', 'two'])
        const id = bubbles[0]?.id
        if (!id) throw new Error('no bubble')
        const lease = await claimed(person)
        const folded = await house.engine.outbox.receipt(id, { sid: 'SM1', status: 'sent' })
        expect(folded).toMatchObject({ before: 'waiting', now: 'sent', bubble: { text: 'one' } })
        const next = await house.engine.outbox.done(lease, 'SM1', now)
        expect(next?.bubble.text).toBe('two')
        expect(await house.engine.outbox.sent(id)).toMatchObject({ status: 'sent', sid: 'SM1' })
      })

      it('settles a doubt: whoever takes the bubble up again is told that it was sent', async () => {
        const { person, bubbles } = await someone(['one'])
        const id = bubbles[0]?.id
        if (!id) throw new Error('no bubble')
        await house.engine.outbox.postpone(await claimed(person), 0, { sure: false })
        await house.engine.outbox.receipt(id, { sid: 'SM9', status: 'delivered' })
        expect(await claimed(person)).toMatchObject({ inDoubt: true, receipt: { sid: 'SM9', status: 'delivered' } })
      })

      it('keeps why it failed', async () => {
        const { person, bubbles } = await someone(['one'])
        const id = bubbles[0]?.id
        if (!id) throw new Error('no bubble')
        await house.engine.outbox.done(await claimed(person), 'SM1', now)
        await house.engine.outbox.receipt(id, { sid: 'SM1', status: 'undelivered', errorCode: 63016 })
        await house.engine.outbox.receipt(id, { sid: 'SM1', status: 'sent' })
        expect(await house.engine.outbox.sent(id)).toMatchObject({ status: 'undelivered', errorCode: 63016 })
      })

      it('makes nothing of one for a bubble nobody knows', async () => {
        const { person } = await someone([])
        const unknown = aBubble(person, 'never queued').id
        const folded = await house.engine.outbox.receipt(unknown, { sid: 'SM1', status: 'delivered' })
        expect(folded).toEqual({ before: undefined, now: 'delivered', bubble: undefined })
        expect(await house.engine.outbox.sent(unknown)).toBeUndefined()
      })
    })

    it('tells how many persons wait', async () => {
      const before = (await house.engine.outbox.state()).persons
      const { person } = await someone(['one', 'two'])
      expect((await house.engine.outbox.state()).persons).toBe(before + 1)
      let lease: SendLease | undefined = await claimed(person)
      while (lease) lease = await house.engine.outbox.done(lease, 'SM', now)
      expect((await house.engine.outbox.state()).persons).toBe(before)
    })

    async function claimed(person: PersonId, at = now): Promise<SendLease> {
      const lease = await house.engine.outbox.claimFor(person, at)
      if (!lease) throw new Error('Nothing to send')
      return lease
    }

    describe('keeping an officer’s words until the citizen writes again', () => {
      async function kept(texts: readonly string[], me = from(anAddress())) {
        const event = saying('hello', { at: now })
        const lease = leaseOf(await house.engine.inbox.accept(me, event, { mayLease: true }))
        const bubbles = texts.map((text) => aBubble(lease.person, text, { purpose: 'officer' }))
        await house.engine.store.commit(lease, aTurn({ bubbles }))
        let send = await house.engine.outbox.claimFor(lease.person, now)
        while (send) send = await house.engine.outbox.keep(send, now)
        return { me, person: lease.person, bubbles }
      }

      it('takes them out of the line, and says so', async () => {
        const { person, bubbles } = await kept(['one', 'two'])
        expect(await house.engine.outbox.claimFor(person, now)).toBeUndefined()
        for (const { id } of bubbles) expect(await house.engine.outbox.sent(id)).toMatchObject({ status: 'kept' })
      })

      it('says them in order, before anything else, once they write', async () => {
        const { me, person } = await kept(['one', 'two'])
        const again = saying('salam', { at: new Date(now.getTime() + 1000) })
        const lease = leaseOf(await house.engine.inbox.accept(me, again, { mayLease: true }))
        await house.engine.store.commit(lease, aTurn({ bubbles: [aBubble(person, 'three')] }))
        const heard: string[] = []
        let send = await house.engine.outbox.claimFor(person, now)
        expect(send).toMatchObject({ inDoubt: false, receipt: undefined, attempt: 1 })
        while (send) {
          heard.push(send.bubble.text)
          send = await house.engine.outbox.done(send, `SM${heard.length}`, now)
        }
        expect(heard).toEqual(['one', 'two', 'three'])
      })

      it('keeps nothing from somebody who wrote while it was decided', async () => {
        const me = from(anAddress())
        const lease = leaseOf(await house.engine.inbox.accept(me, saying('hello', { at: now }), { mayLease: true }))
        const bubble = aBubble(lease.person, 'one', { purpose: 'officer' })
        await house.engine.store.commit(lease, aTurn({ bubbles: [bubble] }))
        const send = await house.engine.outbox.claimFor(lease.person, now)
        await house.engine.inbox.accept(me, saying('salam', { at: new Date(now.getTime() + 1000) }))
        const next = send && (await house.engine.outbox.keep(send, now))
        expect(next).toMatchObject({ bubble, contact: { lastInboundAt: now.getTime() + 1000 } })
        expect(next && (await house.engine.outbox.done(next, 'SM1', now))).toBeUndefined()
      })

      it('says them to whoever turns out to be the same person under another id', async () => {
        const { person } = await kept(['one'], from(anAddress()))
        const [number, id] = [anAddress(), aScopedId()]
        const byId = await kept(['two'], from(id))
        await house.engine.inbox.accept(from(number), saying('salam', { at: now }))
        await house.engine.inbox.accept(from(number, id), saying('both', { at: new Date(now.getTime() + 1000) }))
        expect(await house.engine.outbox.claimFor(byId.person, now)).toMatchObject({ bubble: { text: 'two' } })
        expect(await house.engine.outbox.claimFor(person, now)).toBeUndefined()
      })

      it('forgets them with all else', async () => {
        const { me, person, bubbles } = await kept(['one'])
        const lease = leaseOf(
          await house.engine.inbox.accept(me, saying('delete my data', { at: now }), { mayLease: true }),
        )
        await house.engine.store.commit(lease, aTurn({ conversation: 'forget' }))
        expect(await house.engine.outbox.claimFor(person, now)).toBeUndefined()
        for (const { id } of bubbles) expect(await house.engine.outbox.sent(id)).toBeUndefined()
      })
    })
  })
}
