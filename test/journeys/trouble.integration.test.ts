import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aMushir, aTwilio, type Mushir } from '../support/mushir.js'
import { type RedisServer, redisServer } from '../support/redis-server.js'
import { aServiceProcess } from '../support/service-process.js'

describe('When Redis is away', () => {
  let redis: RedisServer
  let mushir: Mushir

  beforeEach(async () => {
    redis = await redisServer(['--appendfsync', 'always'])
    mushir = await aMushir({ redisUrl: redis.url, twilio: { retryDelayMs: () => 500 } })
  })
  afterEach(async () => {
    await mushir.stop()
    await redis.stop()
  })

  it('the service says it is not ready, Twilio is asked to come again, and the message is answered when it is back', async () => {
    const citizen = mushir.twilio.citizen('+923001112233')
    await citizen.says('menu')
    await citizen.hears()
    await redis.kill()

    const ready = await fetch(`${mushir.url}/readyz`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ ready: false, store: 'away' })
    expect((await fetch(`${mushir.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${mushir.url}/metrics`)).status).toBe(200)

    const said = citizen.says('youth loan ki umar kitni hai')
    await redis.start()
    const { outcome } = await said
    expect(outcome.delivered).toBe(true)
    expect(outcome.attempts).toBeGreaterThan(1)
    expect((await citizen.hears(20_000)).body).toMatch(/21 se 45/)
  })
})

describe('A service that is told to end', () => {
  it('finishes what it has begun; the next one goes on where it stopped', async () => {
    const redis = await redisServer()
    const { twilio, env } = await aTwilio()
    const settings = { ...env, REDIS_URL: redis.url, LOG_LEVEL: 'error' }
    let running = await aServiceProcess(settings)
    try {
      const people = Array.from({ length: 30 }, (_, n) => twilio.citizen(`+9230077700${n + 10}`))
      const said = people.map((person) => person.says('menu'))
      await people[0]?.hears()
      running.kill('SIGTERM')
      await running.ended
      running = await aServiceProcess(settings)
      expect((await Promise.all(said)).every(({ outcome }) => outcome.delivered)).toBe(true)
      for (const person of people.slice(1)) await person.hears(20_000)
      await twilio.settled()
      expect(people.map((person) => person.heard.length)).toEqual(people.map(() => 1))
    } finally {
      running.kill('SIGTERM')
      await running.ended
      await twilio.stop()
      await redis.stop()
    }
  })
})

describe('An unusual message', () => {
  let mushir: Mushir
  beforeEach(async () => {
    mushir = await aMushir()
  })
  afterEach(() => mushir.stop())

  it('of 1,600 characters is read whole and answered', async () => {
    const citizen = mushir.twilio.citizen('+923004445566')
    const long = `${'main swat ka rehne wala hun aur silai ka kaam karta hun, '.repeat(27)}asaan karobar card ki umar kitni hai`
    expect(long.length).toBeGreaterThan(1500)
    await citizen.says(long.slice(-1600))
    expect((await citizen.hears()).body).toMatch(/Karobar/)
  })

  it('of every other kind is met with one kind bubble', async () => {
    const citizen = mushir.twilio.citizen('+923004445567')
    await citizen.says('salam')
    await citizen.hears()
    for (const kind of ['image', 'audio', 'video', 'document', 'sticker', 'contacts'] as const) {
      await citizen.sends(kind)
      expect((await citizen.hears()).body).toMatch(/likh/)
    }
    await citizen.sharesLocation(34.77, 72.36)
    expect((await citizen.hears()).body).toMatch(/sheher ya zilay/)
    await citizen.does({ kind: 'reaction', emoji: '👍' })
    expect((await citizen.hears()).body).toMatch(/likh/)
    await citizen.does({ kind: 'empty' })
    expect((await citizen.hears()).body).toMatch(/likh/)
  })

  it('from somebody without a phone number is answered at their user id', async () => {
    const citizen = mushir.twilio.citizen({ profileName: 'Bilal', bsuid: 'PK.4566546130240823' })
    await citizen.says('menu')
    expect((await citizen.hears()).choices.length).toBeGreaterThan(5)
  })

  it('the same one five times takes effect once', async () => {
    const { createHmac } = await import('node:crypto')
    const form = {
      MessageSid: `SM${'e'.repeat(32)}`,
      From: 'whatsapp:+923009990000',
      To: 'whatsapp:+924235760000',
      Body: 'menu',
      NumMedia: '0',
      AccountSid: mushir.env.TWILIO_ACCOUNT_SID ?? '',
    }
    const url = `${mushir.url}/webhooks/twilio/inbound`
    const signed =
      url +
      Object.entries(form)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => name + value)
        .join('')
    const signature = createHmac('sha1', mushir.env.TWILIO_AUTH_TOKEN ?? '')
      .update(signed)
      .digest('base64')
    const citizen = mushir.twilio.citizen('+923009990000')
    await citizen.says('salam')
    await citizen.hears()
    for (let n = 0; n < 5; n++) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'x-twilio-signature': signature },
        body: new URLSearchParams(form),
      })
      expect(answer.status).toBe(200)
    }
    await citizen.hears()
    await mushir.twilio.settled()
    expect(citizen.heard).toHaveLength(2)
  })
})
