import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type QueueQuery, TicketQueue } from '../../src/handoff/ticket-queue.js'
import { newPersonId } from '../../src/model/person.js'
import type { Ticket } from '../../src/model/ticket.js'
import { SANA } from '../support/citizen.js'
import { aTicket } from '../support/tickets.js'

const now = new Date('2026-11-23T06:00:00Z')
const at = (hour: number) => `2026-11-22T0${hour}:00:00.000Z`
const ticket = (more: Partial<Ticket>) => aTicket(newPersonId(randomBytes), more)

/** A queue over tickets that a test may change: what it is given is what has changed. */
async function aQueue(tickets: readonly Ticket[], closedKept = 10) {
  let news = [...tickets]
  const book = {
    async ticketChanges() {
      const told = news
      news = []
      return { tickets: told, cursor: 'x' }
    },
  }
  const queue = new TicketQueue(book, { freshMs: 0, closedKept })
  await queue.refresh()
  return {
    queue,
    async change(...changed: Ticket[]) {
      news = changed
      await queue.refresh()
    },
    see: (query: Partial<QueueQuery> = {}) => queue.page({ view: 'open', officer: 'sana', ...query }, now),
  }
}

const summaries = ({ rows }: { rows: { summary: string }[] }) => rows.map(({ summary }) => summary)

describe('The officers’ queue', () => {
  it('puts the urgent first, then the oldest', async () => {
    const { see } = await aQueue([
      ticket({ summary: 'young', openedAt: at(3) }),
      ticket({ summary: 'old', openedAt: at(1) }),
      ticket({ summary: 'urgent', openedAt: at(4), urgent: true }),
    ])
    expect(summaries(see())).toEqual(['urgent', 'old', 'young'])
  })

  it('shows mine, nobody’s, those that wait for the citizen, and those that are over, with how many of each', async () => {
    const { see } = await aQueue([
      ticket({ summary: 'mine', state: 'taken', officer: SANA, openedAt: at(1) }),
      ticket({ summary: 'answered', state: 'waitingForCitizen', officer: SANA, openedAt: at(2) }),
      ticket({ summary: 'free', openedAt: at(3) }),
      ticket({ summary: 'over', state: 'closed', openedAt: at(4) }),
    ])
    expect(summaries(see({ view: 'mine' }))).toEqual(['mine', 'answered'])
    expect(summaries(see({ view: 'unassigned' }))).toEqual(['free'])
    expect(summaries(see({ view: 'waitingForCitizen' }))).toEqual(['answered'])
    expect(summaries(see({ view: 'closed' }))).toEqual(['over'])
    expect(see().counts).toEqual({ open: 3, unassigned: 1, mine: 2, waitingForCitizen: 1, alerts: 0, closed: 1 })
  })

  it('alarms of the urgent that nobody took and of promises that ran out', async () => {
    const { see } = await aQueue([
      ticket({ summary: 'urgent', urgent: true }),
      ticket({ summary: 'urgent, taken', urgent: true, state: 'taken', officer: SANA }),
      ticket({ summary: 'late', promise: '2026-11-23T05:59:00.000Z', state: 'taken', officer: SANA }),
      ticket({ summary: 'apologised for', broken: 1 }),
      ticket({ summary: 'in time', promise: '2026-11-23T06:01:00.000Z' }),
    ])
    expect(summaries(see({ view: 'alerts' })).sort()).toEqual(['apologised for', 'late', 'urgent'])
  })

  it('is narrowed by desk, language, reason, topic, province and words', async () => {
    const { see } = await aQueue([
      ticket({ summary: 'Karachi mein qarza', desk: 'sindh', province: 'sindh', openedAt: at(1) }),
      ticket({ summary: 'قرض چاہیے', language: 'ur', openedAt: at(2), topic: 'akhuwat' }),
      ticket({ summary: 'fraud!', reason: 'complaint', kind: 'complaint', openedAt: at(3) }),
    ])
    expect(summaries(see({ desks: ['sindh'] }))).toEqual(['Karachi mein qarza'])
    expect(summaries(see({ language: 'ur' }))).toEqual(['قرض چاہیے'])
    expect(summaries(see({ reason: 'complaint' }))).toEqual(['fraud!'])
    expect(summaries(see({ topic: 'akhuwat' }))).toEqual(['قرض چاہیے'])
    expect(summaries(see({ province: 'sindh' }))).toEqual(['Karachi mein qarza'])
    expect(summaries(see({ words: 'QARZA karachi' }))).toEqual(['Karachi mein qarza'])
    expect(summaries(see({ words: 'قرض' }))).toEqual(['قرض چاہیے'])
    expect(see({ desks: [] }).total).toBe(0)
  })

  it('follows changes, and its version rises with each', async () => {
    const free = ticket({ summary: 'free' })
    const { see, change, queue } = await aQueue([free])
    const before = queue.version
    await change({ ...free, state: 'closed' })
    expect(see().total).toBe(0)
    expect(see({ view: 'closed' }).total).toBe(1)
    expect(queue.version).toBeGreaterThan(before)
    const still = queue.version
    await change()
    expect(queue.version).toBe(still)
  })

  it('gives a page at a time', async () => {
    const tickets = Array.from({ length: 9 }, (_, n) => ticket({ summary: `${n}`, openedAt: at(n) }))
    const { see } = await aQueue(tickets)
    expect(summaries(see({ offset: 3, limit: 2 }))).toEqual(['3', '4'])
    expect(see({ offset: 3, limit: 2 }).total).toBe(9)
  })

  it('keeps no more of what is over than it was told', async () => {
    const over = Array.from({ length: 5 }, (_, n) => ticket({ state: 'closed', changedAt: at(n), summary: `${n}` }))
    const { see } = await aQueue(over, 2)
    expect(summaries(see({ view: 'closed' }))).toEqual(['4', '3'])
  })

  it('tells how many wait at the same desk before a request', async () => {
    const mine = ticket({ openedAt: at(5) })
    const { queue } = await aQueue([
      ticket({ openedAt: at(1) }),
      ticket({ openedAt: at(2), state: 'taken', officer: SANA }),
      ticket({ openedAt: at(3), desk: 'sindh' }),
      ticket({ openedAt: at(8), urgent: true }),
      ticket({ openedAt: at(7) }),
      mine,
    ])
    expect(queue.ahead(mine)).toBe(2)
    expect(queue.ahead({ ...mine, urgent: true })).toBe(0)
  })
})
