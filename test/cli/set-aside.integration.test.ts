import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { shardOf } from '../../src/model/person.js'
import { redisEngine } from '../../src/redis/engine.js'
import { leaseOf } from '../contracts/inbox.js'
import { anAddress, aTurn, from, saying, wordsOf } from '../support/events.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `npm run -s set-aside -- …`, as an operator runs it; on the build. */
function setAside(args: string[], redisUrl?: string): Promise<{ code: number; out: string; err: string }> {
  const { REDIS_URL: _, ...env } = process.env
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['tools/run.js', 'cli/set-aside.js', ...args],
      { cwd: root, env: { ...env, ...(redisUrl ? { REDIS_URL: redisUrl } : {}) } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}

describe('npm run set-aside', () => {
  const url = `${inject('redisUrl')}/9`
  const engine = redisEngine({ url, leaseMs: 60_000 })
  beforeAll(() => engine.ping())
  afterAll(() => engine.close())

  async function somethingSetAside() {
    const event = saying('my secret question')
    const lease = leaseOf(await engine.inbox.accept(from(anAddress()), event, { mayLease: true }))
    await engine.inbox.setAside(lease, 'TypeError: it broke', [])
    const kept = (await engine.inbox.setAsideList()).find(({ person }) => person === lease.person)
    return { person: lease.person, id: kept?.id ?? '', event }
  }

  it('says that it needs the address of the store', async () => {
    expect(await setAside(['list'])).toMatchObject({ code: 1, err: expect.stringContaining('REDIS_URL') })
  })

  it('lists what is set aside without what the citizen wrote, and shows one whole', async () => {
    const { id, event } = await somethingSetAside()
    const list = await setAside(['list'], url)
    expect(list.out).toContain(id)
    expect(list.out).toContain('it broke')
    expect(list.out).not.toContain('secret')
    const shown = await setAside(['show', id], url)
    expect(JSON.parse(shown.out)).toMatchObject({ id, event: { id: event.id } })
    expect(shown.out).toContain('my secret question')
  })

  it('puts one back into the inbox', async () => {
    const { id, person } = await somethingSetAside()
    expect(await setAside(['replay', id], url)).toMatchObject({ code: 0 })
    let lease = await engine.inbox.claim(shardOf(person))
    while (lease && lease.person !== person) lease = await engine.inbox.claim(shardOf(person))
    expect(lease && wordsOf(lease.event)).toBe('my secret question')
    if (lease) await engine.store.commit(lease, aTurn())
    expect(await setAside(['replay', id], url)).toMatchObject({ code: 1, err: expect.stringContaining(id) })
  })

  it('drops one for good', async () => {
    const { id } = await somethingSetAside()
    expect(await setAside(['drop', id], url)).toMatchObject({ code: 0 })
    expect((await setAside(['list'], url)).out).not.toContain(id)
  })

  it('says how it is used when asked for something else', async () => {
    expect(await setAside(['explode'], url)).toMatchObject({ code: 1, err: expect.stringContaining('replay ID') })
  })
})
