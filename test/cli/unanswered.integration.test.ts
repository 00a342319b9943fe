import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { redisEngine } from '../../src/redis/engine.js'
import { leaseOf } from '../contracts/inbox.js'
import { anAddress, aTurn, from, saying } from '../support/events.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `npm run -s knowledge -- unanswered …`, as an editor runs it; on the build. */
function unanswered(args: string[], redisUrl?: string): Promise<{ code: number; out: string; err: string }> {
  const { REDIS_URL: _, ...env } = process.env
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['tools/run.js', 'cli/knowledge.js', 'unanswered', ...args],
      { cwd: root, env: { ...env, ...(redisUrl ? { REDIS_URL: redisUrl } : {}) } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}

describe('npm run knowledge -- unanswered', () => {
  const url = `${inject('redisUrl')}/10`
  const engine = redisEngine({ url, leaseMs: 60_000 })
  beforeAll(() => engine.ping())
  afterAll(() => engine.close())

  async function somebodyAsked(text: string, daysAgo: number) {
    const sender = from(anAddress())
    const lease = leaseOf(await engine.inbox.accept(sender, saying(text), { mayLease: true }))
    const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString()
    const insight = { at, text, intent: 'ask', outcome: 'unknown', entries: [], score: 0, knowledge: 'k' }
    await engine.store.commit(lease, aTurn({ insight: { ...insight, language: 'ur-Latn' } }))
  }

  it('counts what several people asked, in several spellings, in the days that are looked at', async () => {
    await somebodyAsked('solar panel lagwane ka qarza', 2)
    await somebodyAsked('solar panel lagwanay ka karza', 3)
    await somebodyAsked('ghoray ka qarza', 40)
    const { code, out } = await unanswered(['--json', '--days', '30'], url)
    expect(code).toBe(0)
    const groups = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(groups).toEqual([expect.objectContaining({ notKnown: 2, askedBack: 0, officer: 0 })])
    expect(groups[0].said['ur-Latn'].wordings).toHaveLength(1)
  }, 60_000)

  it('says that it needs the service, when it is not told where that is', async () => {
    const { code, err } = await unanswered([])
    expect(code).toBe(1)
    expect(err).toContain('set REDIS_URL to the address the service uses')
  }, 60_000)
})
