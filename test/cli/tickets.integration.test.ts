import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { judge } from '../../src/handoff/judge.js'
import type { OfficerAct } from '../../src/model/officer.js'
import type { Ticket } from '../../src/model/ticket.js'
import { redisEngine } from '../../src/redis/engine.js'
import { leaseOf } from '../contracts/inbox.js'
import { SANA } from '../support/citizen.js'
import { anAddress, aTurn, from, saying } from '../support/events.js'
import { aTicket } from '../support/tickets.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `npm run -s tickets -- …`, as an operator runs it; on the build. */
function tickets(args: string[], redisUrl?: string): Promise<{ code: number; out: string; err: string }> {
  const { REDIS_URL: _, ...env } = process.env
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['tools/run.js', 'cli/tickets.js', ...args],
      { cwd: root, env: { ...env, ...(redisUrl ? { REDIS_URL: redisUrl } : {}) } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}

const ACTS: readonly OfficerAct[] = [
  { kind: 'take' },
  { kind: 'note', text: 'Rang the bank.' },
  { kind: 'close', outcome: 'referred' },
]

describe('npm run tickets', () => {
  const url = `${inject('redisUrl')}/10`
  const engine = redisEngine({ url, leaseMs: 60_000 })
  beforeAll(() => engine.ping())
  afterAll(() => engine.close())

  async function kept(more: Partial<Ticket>, acts: readonly OfficerAct[] = []): Promise<Ticket> {
    const lease = leaseOf(await engine.inbox.accept(from(anAddress()), saying('officer'), { mayLease: true }))
    let ticket = aTicket(lease.person, more)
    for (const [n, act] of acts.entries()) {
      const at = new Date(`2026-11-23T0${n}:00:00Z`)
      ticket = judge(ticket, { id: `${n}`, officer: SANA, act }, at).ticket ?? ticket
    }
    await engine.store.commit(lease, aTurn({ tickets: [ticket] }))
    return ticket
  }

  it('lists what waits, the most urgent first, with its desk, its promise and its words', async () => {
    const calm = await kept({ desk: 'kp', promise: '2026-11-24T05:00:00.000Z', summary: 'NTN kaise' })
    const urgent = await kept({ urgent: true, reason: 'urgent', summary: 'madad' })
    const { out } = await tickets(['list'], url)
    expect(out.indexOf(urgent.reference)).toBeLessThan(out.indexOf(calm.reference))
    expect(out).toMatch(/desk kp[\s\S]*promised by 2026-11-24 05:00[\s\S]*NTN kaise/)
  })

  it('shows one with all that happened to it, and who did it', async () => {
    const { reference } = await kept({}, ACTS)
    const { out } = await tickets(['show', reference.toLowerCase()], url)
    expect(out).toMatch(/\* opened[\s\S]*\* taken, by sana[\s\S]*\* closed, referred, by sana/)
    expect(out).toMatch(/note of Sana: Rang the bank\./)
    expect(out).toMatch(/ended as referred/)
  })

  it('says what is wrong with a reference that is none, and that it needs the address of the store', async () => {
    expect(await tickets(['show', 'MSR-1'], url)).toMatchObject({
      code: 1,
      err: expect.stringContaining('MSR-1F7K3Q2'),
    })
    expect(await tickets(['list'])).toMatchObject({ code: 1, err: expect.stringContaining('REDIS_URL') })
  })
})
