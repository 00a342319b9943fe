import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { StandIn } from '../../src/simulator/stand-in.js'
import { aTwilio } from '../support/mushir.js'
import { freePort } from '../support/redis-server.js'
import { aServiceProcess, type ServiceProcess } from '../support/service-process.js'

/** A save is in force within this. */
const PROMISED_MS = 2_000

/** Two processes on one Redis and one folder, as in production; an editor saves while a citizen is talking. */
describe('While editors work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mushir-editing-'))
  const loan = join(folder, 'financing/pm-youth-business-agri-loan')
  let twilio: StandIn
  let processes: ServiceProcess[]
  let addresses: string[]

  beforeAll(async () => {
    cpSync(resolve(import.meta.dirname, '../../knowledge'), folder, { recursive: true })
    const given = await aTwilio()
    twilio = given.twilio
    const env = { ...given.env, REDIS_URL: `${inject('redisUrl')}/11`, KNOWLEDGE_DIR: folder, LOG_LEVEL: 'info' }
    const port = `${await freePort()}`
    processes = [await aServiceProcess(env), await aServiceProcess({ ...env, PORT: port })]
    addresses = [given.url, `http://127.0.0.1:${port}`]
  }, 60_000)
  afterAll(async () => {
    for (const one of processes ?? []) one.kill('SIGTERM')
    await Promise.all((processes ?? []).map(({ ended }) => ended))
    await twilio?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Saves as a text editor does: beside it first, then in its place. */
  function save(file: string, from: string, to: string) {
    const path = join(loan, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
    writeFileSync(`${path}~`, text.replace(from, to))
    renameSync(`${path}~`, path)
  }

  const readiness = () =>
    Promise.all(addresses.map(async (url) => (await fetch(`${url}/readyz`)).json() as Promise<Ready>))

  interface Ready {
    ready: boolean
    knowledge: string
    faults: string[]
  }

  async function bothTake(before: string): Promise<string> {
    await expect
      .poll(async () => (await readiness()).every(({ knowledge }) => knowledge !== before), {
        timeout: PROMISED_MS,
        interval: 25,
      })
      .toBe(true)
    const [one, other] = await readiness()
    expect(one?.knowledge).toBe(other?.knowledge)
    return one?.knowledge ?? ''
  }

  it('every process takes what was saved within two seconds, and the talk goes on with the new figure', async () => {
    const [{ knowledge: before } = { knowledge: '' }, other] = await readiness()
    expect(other?.knowledge).toBe(before)
    const citizen = twilio.citizen('+923004440001')
    await citizen.says('PM youth loan k bare me batao')
    expect((await citizen.hears()).body).toContain('21 se 45')

    save('facts.yaml', 'age: { min: 21, max: 45', 'age: { min: 21, max: 46')
    await bothTake(before)
    await citizen.says('umar kitni?')
    expect((await citizen.hears()).body).toContain('21 se 46')
  })

  it('a faulty edit disturbs nobody: it is named by every process, and the last good version is told', async () => {
    const [{ knowledge: before } = { knowledge: '' }] = await readiness()
    save('facts.yaml', 'age: { min: 21, max: 46', 'age: { min: 21، max: 47')
    await bothTake(before)
    for (const { ready, faults } of await readiness()) {
      expect(ready).toBe(true)
      expect(faults).toEqual([
        expect.stringMatching(/^financing\/pm-youth-business-agri-loan\/facts\.yaml:\d+: "،" stands/),
      ])
    }
    const citizen = twilio.citizen('+923004440002')
    await citizen.says('PM youth loan ki age limit?')
    expect((await citizen.hears()).body).toContain('46')
    save('facts.yaml', '21، max: 47', '21, max: 46')
    await expect
      .poll(async () => (await readiness()).flatMap(({ faults }) => faults), { timeout: PROMISED_MS })
      .toEqual([])
  })

  it('an entry that vanishes under a citizen is explained, by tap and in words, and an officer offered', async () => {
    const citizen = twilio.citizen('+923004440003')
    await citizen.says('what is the PM youth loan')
    const choices = (await citizen.hears()).choices
    const [{ knowledge: before } = { knowledge: '' }] = await readiness()
    rmSync(loan, { recursive: true })
    await bothTake(before)

    await citizen.says('and the documents?')
    const explained = await citizen.hears()
    expect(explained.body).toContain('I no longer have an answer on that')
    expect(explained.choices.map(({ label }) => label)).toContain('Ask an officer')

    await citizen.taps(choices[0]?.id ?? '')
    expect((await citizen.hears()).body).toContain('I no longer have an answer on that')
  })

  it('every process wrote the version it serves into its log', async () => {
    const [{ knowledge } = { knowledge: '' }] = await readiness()
    for (const one of processes) one.kill('SIGTERM')
    const logs = await Promise.all(processes.map(({ ended }) => ended))
    for (const log of logs) expect(log).toMatch(new RegExp(`"knowledge":"${knowledge}".*knowledge in force`))
  })
})
