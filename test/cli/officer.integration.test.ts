import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { redisEngine } from '../../src/redis/engine.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const url = `${inject('redisUrl')}/8`
const PASSWORD = 'seven brave bicycles'

/** `npm run -s officer -- …`, as an operator runs it; on the build. */
function officer(args: string[], env: Record<string, string>): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['tools/run.js', 'cli/officer.js', ...args],
      { cwd: root, env: { PATH: process.env.PATH ?? '', ...env } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}

describe('npm run officer', () => {
  const engine = redisEngine({ url, leaseMs: 60_000 })
  beforeAll(() => engine.ping())
  afterAll(() => engine.close())

  it('says that it needs the address of the store', async () => {
    expect(await officer(['list'], {})).toMatchObject({ code: 1, err: expect.stringContaining('REDIS_URL') })
  })

  it('makes the first administrator, then officers, and lists them without their passwords', async () => {
    const env = { REDIS_URL: url, OFFICER_PASSWORD: PASSWORD }
    expect((await officer(['list'], env)).out).toContain('Nobody has an account yet')
    expect((await officer(['add', 'Head@smeda.example', '--name', 'Asma'], env)).code).toBe(0)
    expect((await officer(['add', 'desk@smeda.example', '--role', 'officer', '--desk', 'punjab'], env)).code).toBe(0)
    const { out } = await officer(['list', '--json'], env)
    const listed = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(listed).toMatchObject([
      { email: 'head@smeda.example', name: 'Asma', roles: ['administrator', 'supervisor'], mustChange: false },
      { email: 'desk@smeda.example', roles: ['officer'], desks: ['punjab'], mustChange: true },
    ])
    expect(out).not.toContain('argon2')
    expect((await engine.office.audit.rows({ count: 1 }))[0]).toMatchObject({ what: 'accountAdded', who: 'terminal' })
  })

  it('refuses a second account for an email, a weak password and an unknown role, in one sentence each', async () => {
    const env = { REDIS_URL: url, OFFICER_PASSWORD: PASSWORD }
    await officer(['add', 'twice@smeda.example'], env)
    expect((await officer(['add', 'TWICE@smeda.example'], env)).err.trim()).toBe(
      'twice@smeda.example has an account already.',
    )
    expect((await officer(['add', 'a@smeda.example'], { ...env, OFFICER_PASSWORD: 'short' })).err).toContain(
      'too short',
    )
    expect((await officer(['add', 'a@smeda.example', '--role', 'king'], env)).err).toContain('There is no such role')
    expect((await officer(['add', 'a@smeda.example'], { REDIS_URL: url })).err).toContain('set OFFICER_PASSWORD')
  })

  it('disables an account, which ends its sessions', async () => {
    const env = { REDIS_URL: url, OFFICER_PASSWORD: PASSWORD }
    await officer(['add', 'gone@smeda.example'], env)
    expect((await officer(['disable', 'gone@smeda.example'], env)).out).toContain('Disabled gone@smeda.example')
    expect(await engine.office.accounts.byEmail('gone@smeda.example')).toMatchObject({ disabled: true, epoch: 1 })
    expect((await officer(['disable', 'nobody@smeda.example'], env)).code).toBe(1)
  })
})
