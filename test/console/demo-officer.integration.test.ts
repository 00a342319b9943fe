import { describe, expect, inject, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { makeLog } from '../../src/log.js'
import { type Service, startService } from '../../src/service.js'
import { Visitor } from '../support/console.js'
import { aTwilio } from '../support/mushir.js'

const silent = makeLog('silent')

async function during<Result>(service: Service, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } finally {
    await service.stop()
  }
}

describe('The demonstration’s officer', () => {
  it('may sign in beside the simulator, with another password at each start', async () => {
    const passwords: string[] = []
    for (let start = 0; start < 2; start++) {
      const service = await startService(readConfig({ PORT: '0' }), { log: silent })
      await during(service, async () => {
        const { email = '', password = '' } = service.demoOfficer ?? {}
        passwords.push(password)
        expect((await new Visitor(`${service.url}/console`).signIn(email, password)).status).toBe(303)
      })
    }
    expect(passwords[0]).toMatch(/^(\w{4}-){3}\w{4}$/)
    expect(passwords[0]).not.toBe(passwords[1])
  })

  it('is neither made nor let in where a Twilio account is set, not even when a demonstration left one behind', async () => {
    const redis = { REDIS_URL: `${inject('redisUrl')}/10` }
    const demo = await startService(readConfig({ PORT: '0', ...redis }), { log: silent })
    const left = demo.demoOfficer
    await demo.stop()
    const { url, twilio, env } = await aTwilio()
    const settings = { ...env, ...redis, NODE_ENV: 'production', LOG_LEVEL: 'silent' }
    const service = await startService(readConfig(settings), { log: silent })
    await during(service, async () => {
      expect(service.demoOfficer).toBeUndefined()
      const answer = await new Visitor(`${url}/console`).signIn(left?.email ?? '', left?.password ?? '')
      expect(answer.status).toBe(401)
    })
    await twilio.stop()
  })
})
