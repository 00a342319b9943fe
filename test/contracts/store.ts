import { beforeAll, describe, expect, it } from 'vitest'
import type { Lease } from '../../src/inbox/inbox.js'
import type { Insight } from '../../src/insights/insight.js'
import type { Line } from '../../src/model/line.js'
import type { Ticket } from '../../src/model/ticket.js'
import { aBubble, anAddress, aScopedId, aTurn, from, saying, wordsOf } from '../support/events.js'
import { aTicket } from '../support/tickets.js'
import { type Backend, type Harness, LONG } from './harness.js'
import { claimOf, leaseOf } from './inbox.js'

/** What every store promises, whatever keeps it. */
export function storeContract(backend: Backend) {
  describe(`The store, ${backend.name}`, () => {
    let house: Harness
    beforeAll(async () => {
      house = await backend.open({ leaseMs: LONG })
    })

    async function aLease(text = 'hello', sender = from(anAddress())): Promise<Lease> {
      return leaseOf(await house.engine.inbox.accept(sender, saying(text), { mayLease: true }))
    }

    it('commits conversation, bubbles, lines, tickets, insight and "done" together', async () => {
      const lease = await aLease()
      const { person } = lease
      const at = new Date().toISOString()
      const bubbles = [aBubble(person, 'first'), aBubble(person, 'second')]
      const ticket = aTicket(person)
      const lines: Line[] = [
        {
          kind: 'in',
          at,
          sid: 'SM1',
          text: 'hello',
          media: { kind: 'image', url: 'https://x/y', mimeType: 'image/png' },
        },
        { kind: 'out', at, bubble: bubbles[0]?.id ?? '' },
        { kind: 'event', at, what: 'opened' },
        { kind: 'out', at, bubble: bubbles[1]?.id ?? '' },
      ]
      const insight: Insight = {
        at,
        text: `asked by ${person}`,
        language: 'en',
        intent: 'ask',
        outcome: 'answer',
        entries: ['small-loan'],
        score: 0.8,
        knowledge: 'k1',
      }
      const committed = await house.engine.store.commit(
        lease,
        aTurn({ conversation: '{"v":1,"n":7}', bubbles, lines, tickets: [ticket], insight, optedOut: true }),
      )
      expect(committed).toEqual({ kind: 'committed', next: undefined })
      expect(await house.engine.store.conversation(person)).toBe('{"v":1,"n":7}')
      expect(await house.engine.store.lines(person)).toEqual(lines)
      expect(await house.engine.store.ticket(ticket.reference)).toEqual(ticket)
      expect(await house.engine.store.openTickets()).toContainEqual(ticket)
      expect(await house.engine.store.insights(new Date(Date.now() - 60_000))).toContainEqual(insight)
      expect(await house.engine.store.insights(new Date(Date.now() + 60_000))).toEqual([])
      const send = await house.engine.outbox.claimFor(person, new Date())
      expect(send).toMatchObject({ bubble: bubbles[0], contact: { optedOut: true } })
      expect(await claimOf(house, person)).toBeUndefined()
    })

    it('takes effect once when the same commit is said twice', async () => {
      const lease = await aLease()
      const turn = aTurn({ bubbles: [aBubble(lease.person, 'only once')] })
      await house.engine.store.commit(lease, turn)
      const again = await house.engine.store.commit(lease, turn)
      expect(['committed', 'lost']).toContain(again.kind)
      const send = await house.engine.outbox.claimFor(lease.person, new Date())
      expect(send && (await house.engine.outbox.done(send, 'SM1', new Date()))).toBeUndefined()
    })

    it('leases what there is to send to whoever commits and asks, if nobody is at it', async () => {
      const me = from(anAddress())
      const lease = await aLease('one', me)
      const bubbles = [aBubble(lease.person, 'first'), aBubble(lease.person, 'second')]
      const committed = await house.engine.store.commit(lease, aTurn({ bubbles }), { maySend: true })
      const send = committed.kind === 'committed' ? committed.send : undefined
      expect(send).toMatchObject({ bubble: bubbles[0], attempt: 1, inDoubt: false, contact: { address: me.address } })
      expect(await house.engine.outbox.claimFor(lease.person, new Date())).toBeUndefined()

      const again = await aLease('two', me)
      const more = aTurn({ bubbles: [aBubble(lease.person, 'third')] })
      expect(await house.engine.store.commit(again, more, { maySend: true })).toMatchObject({ send: undefined })
      const heard: string[] = []
      let next = send
      while (next) {
        heard.push(next.bubble.text)
        next = await house.engine.outbox.done(next, `SM${heard.length}`, new Date())
      }
      expect(heard).toEqual(['first', 'second', 'third'])
    })

    it('leases no send to a commit that did not ask', async () => {
      const lease = await aLease()
      const committed = await house.engine.store.commit(lease, aTurn({ bubbles: [aBubble(lease.person, 'first')] }))
      expect(committed).toMatchObject({ send: undefined })
      expect(await house.engine.outbox.claimFor(lease.person, new Date())).toMatchObject({ attempt: 1 })
    })

    it('keeps the answers of a form and of those that joined later, in the order they came', async () => {
      const lease = await aLease()
      const { person } = lease
      const said = { label: 'Work', value: 'شال <b>بُننا</b>\nand looms', ur: { label: 'کام', value: 'شال' } }
      const form = (kind: string) => ({ at: new Date().toISOString(), kind, details: [said], desk: 'kp' })
      const ticket = aTicket(person, { kind: 'plot', details: [said], forms: [form('designer'), form('exhibition')] })
      await house.engine.store.commit(lease, aTurn({ tickets: [ticket] }))
      expect(await house.engine.store.ticket(ticket.reference)).toEqual(ticket)
      expect(await house.engine.store.openTickets()).toContainEqual(ticket)
    })

    it('lists open tickets, urgent ones first, then the oldest, and no closed ones', async () => {
      const lease = await aLease()
      const { person } = lease
      const at = (hour: number) => `2026-01-01T0${hour}:00:00.000Z`
      const tickets = [
        aTicket(person, { openedAt: at(2), summary: 'second' }),
        aTicket(person, { openedAt: at(3), summary: 'urgent', urgent: true }),
        aTicket(person, { openedAt: at(1), summary: 'first', state: 'taken' }),
        aTicket(person, { openedAt: at(0), summary: 'closed', state: 'closed' }),
      ]
      await house.engine.store.commit(lease, aTurn({ tickets }))
      const mine = async () =>
        (await house.engine.store.openTickets()).filter((one) => one.person === person).map(({ summary }) => summary)
      expect(await mine()).toEqual(['urgent', 'first', 'second'])
      await house.engine.inbox.put(person, saying('more'))
      const next = await claimOf(house, person)
      const closed = tickets.slice(0, 1).map((ticket): Ticket => ({ ...ticket, state: 'closed' }))
      if (next) await house.engine.store.commit(next, aTurn({ tickets: closed }))
      expect(await mine()).toEqual(['urgent', 'first'])
    })

    it('keeps a ticket findable under its reference when its person joined another', async () => {
      const [number, id] = [anAddress(), aScopedId()]
      const byId = await aLease('i', from(id))
      const ticket = aTicket(byId.person)
      await house.engine.store.commit(byId, aTurn({ tickets: [ticket] }))
      const byNumber = await aLease('n', from(number))
      await house.engine.store.commit(byNumber, aTurn())
      const join = await aLease('both', from(number, id))
      const taken: Ticket = {
        ...ticket,
        person: byNumber.person,
        state: 'taken',
        officer: { id: 'aisha', name: 'Aisha' },
      }
      await house.engine.store.commit(join, aTurn({ tickets: [taken] }))
      expect(await house.engine.store.ticket(ticket.reference)).toEqual(taken)
      const open = (await house.engine.store.openTickets()).filter(({ reference }) => reference === ticket.reference)
      expect(open).toEqual([taken])
    })

    it("shows the other's lines with the one they joined", async () => {
      const [number, id] = [anAddress(), aScopedId()]
      const said = (text: string, at: string): Line => ({ kind: 'in', at, sid: text, text })
      const byId = await aLease('i', from(id))
      await house.engine.store.commit(byId, aTurn({ lines: [said('earlier', '2026-01-01T00:00:00.000Z')] }))
      const byNumber = await aLease('n', from(number))
      await house.engine.store.commit(byNumber, aTurn({ lines: [said('later', '2026-01-02T00:00:00.000Z')] }))
      await aLease('both', from(number, id))
      const lines = await house.engine.store.lines(byNumber.person)
      expect(lines.map((line) => (line.kind === 'in' ? line.text : ''))).toEqual(['earlier', 'later'])
    })

    describe('forgetting', () => {
      it('deletes all that is kept, sends what the turn says, and then knows nothing of them', async () => {
        const me = from(anAddress())
        const first = await aLease('remember me', me)
        const { person } = first
        const at = new Date().toISOString()
        const old = aBubble(person, 'old')
        const lines: Line[] = [
          { kind: 'in', at, sid: 'SM1', text: 'remember me' },
          { kind: 'out', at, bubble: old.id },
        ]
        const waits = [{ name: 'reminder', at }]
        await house.engine.store.commit(first, aTurn({ bubbles: [old], lines, waits }))
        const sent = await house.engine.outbox.claimFor(person, new Date())
        if (sent) await house.engine.outbox.done(sent, 'SMold', new Date())

        const last = await aLease('delete my data', me)
        const goodbye = aBubble(person, 'All is deleted.')
        await house.engine.store.commit(last, aTurn({ conversation: 'forget', bubbles: [goodbye] }))
        expect(await house.engine.store.conversation(person)).toBeUndefined()
        expect(await house.engine.store.lines(person)).toEqual([])
        expect(await house.engine.outbox.sent(old.id)).toBeUndefined()
        await house.engine.inbox.wake(new Date(Date.now() + 1000))
        expect(await claimOf(house, person)).toBeUndefined()

        const send = await house.engine.outbox.claimFor(person, new Date())
        expect(send).toMatchObject({ bubble: { text: 'All is deleted.' }, contact: { address: me.address } })
        if (send) await house.engine.outbox.done(send, 'SMbye', new Date())
        expect(await house.engine.outbox.sent(goodbye.id)).toBeUndefined()
        expect(await house.engine.inbox.put(person, saying('officer'))).toBe('unknown')
      })

      it('still knows a repeated webhook, and meets whoever writes again as somebody new', async () => {
        const me = from(anAddress(), aScopedId())
        const deletion = saying('delete my data')
        const lease = leaseOf(await house.engine.inbox.accept(me, deletion, { mayLease: true }))
        await house.engine.store.commit(lease, aTurn({ conversation: 'forget' }))
        expect(await house.engine.inbox.accept(me, deletion)).toMatchObject({ kind: 'repeated' })
        await house.engine.inbox.wake(new Date())
        expect(await house.engine.inbox.accept(me, deletion)).toMatchObject({ kind: 'repeated' })

        const again = saying('salam again')
        const accepted = await house.engine.inbox.accept(me, again, { mayLease: true })
        expect(leaseOf(accepted)).toMatchObject({ conversation: undefined, event: { id: again.id } })
        expect(accepted.person).not.toBe(lease.person)
        expect(await house.engine.inbox.accept(me, again)).toMatchObject({ kind: 'repeated' })
        expect(await house.engine.inbox.accept(me, deletion)).toMatchObject({ kind: 'repeated' })
      })

      it('goes on, as somebody new, with what they had written meanwhile', async () => {
        const me = from(anAddress())
        const lease = await aLease('delete my data', me)
        await house.engine.inbox.accept(me, saying('one more thing'))
        const goodbye = aBubble(lease.person, 'All is deleted.')
        const committed = await house.engine.store.commit(
          lease,
          aTurn({
            conversation: 'forget',
            bubbles: [goodbye],
            lines: [{ kind: 'in', at: '', sid: '', text: 'secret' }],
          }),
        )
        const next = committed.kind === 'committed' ? committed.next : undefined
        expect(next && wordsOf(next.event)).toBe('one more thing')
        expect(next?.conversation).toBeUndefined()
        expect(await house.engine.store.lines(lease.person)).toEqual([])
        if (next) await house.engine.store.commit(next, aTurn({ bubbles: [aBubble(lease.person, 'Hello.')] }))
        const send = await house.engine.outbox.claimFor(lease.person, new Date())
        const then = send && (await house.engine.outbox.done(send, 'SM1', new Date()))
        expect(then?.bubble.text).toBe('Hello.')
        if (then) await house.engine.outbox.done(then, 'SM2', new Date())
        expect(await house.engine.store.conversation(lease.person)).toBe('{"v":1}')
        expect(await house.engine.inbox.accept(me, saying('and more'))).toMatchObject({ person: lease.person })
      })

      it('stays with the same person when they write before the goodbye is sent', async () => {
        const me = from(anAddress())
        const lease = await aLease('delete my data', me)
        const goodbye = aBubble(lease.person, 'All is deleted.')
        await house.engine.store.commit(lease, aTurn({ conversation: 'forget', bubbles: [goodbye] }))
        const again = await house.engine.inbox.accept(me, saying('wait'), { mayLease: true })
        expect(again).toMatchObject({ person: lease.person, lease: { conversation: undefined } })
        await house.engine.store.commit(leaseOf(again), aTurn({ bubbles: [aBubble(lease.person, 'Hello.')] }))
        const send = await house.engine.outbox.claimFor(lease.person, new Date())
        expect(send?.bubble.text).toBe('All is deleted.')
        const then = send && (await house.engine.outbox.done(send, 'SM1', new Date()))
        expect(then?.bubble.text).toBe('Hello.')
      })

      it('forgets whoever joined them as well', async () => {
        const [number, id] = [anAddress(), aScopedId()]
        const byId = await aLease('i', from(id))
        const lines: Line[] = [{ kind: 'in', at: new Date().toISOString(), sid: 'SM1', text: 'i' }]
        await house.engine.store.commit(byId, aTurn({ lines }))
        const byNumber = await aLease('n', from(number))
        await house.engine.store.commit(byNumber, aTurn())
        const join = await aLease('both', from(number, id))
        const next = await house.engine.store.commit(join, aTurn())
        if (next.kind !== 'committed' || !next.next) throw new Error('The message after the join is missing')
        await house.engine.store.commit(next.next, aTurn({ conversation: 'forget' }))
        await house.engine.inbox.wake(new Date())
        expect(await house.engine.store.lines(byId.person)).toEqual([])
        expect(await house.engine.store.conversation(byId.person)).toBeUndefined()
      })

      it('deletes what was set aside of them', async () => {
        const me = from(anAddress())
        const lease = await aLease('poison', me)
        await house.engine.inbox.setAside(lease, 'it broke', [])
        const last = await aLease('delete my data', me)
        await house.engine.store.commit(last, aTurn({ conversation: 'forget' }))
        const kept = (await house.engine.inbox.setAsideList()).filter(({ person }) => person === lease.person)
        expect(kept).toEqual([])
      })
    })
  })
}
