import { randomBytes } from 'node:crypto'
import { readConfig } from '../../src/config.js'
import { makeLog } from '../../src/log.js'
import { type Service, type ServiceOptions, startService } from '../../src/service.js'
import { type StandIn, type StandInOptions, startStandIn } from '../../src/simulator/stand-in.js'
import { freePort } from './redis-server.js'

export const ACCOUNT_SID = `AC${'7'.repeat(32)}`
export const AUTH_TOKEN = 'a-token-of-the-tests'
export const OUR_NUMBER = '+924235760000'

export interface Mushir {
  url: string
  service: Service
  /** Twilio, as the service sees it. */
  twilio: StandIn
  /** Every log line, as written. */
  log: string[]
  /** The settings it was started with: for starting a second process beside it. */
  env: Record<string, string>
  stop(): Promise<void>
}

/** Twilio's settings, a stand-in, and the address the service will have: all but the service itself. */
export async function aTwilio(options: Partial<StandInOptions> = {}) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const twilio = await startStandIn({
    port: 0,
    accountSid: ACCOUNT_SID,
    authToken: AUTH_TOKEN,
    from: OUR_NUMBER,
    inboundUrl: `${url}/webhooks/twilio/inbound#rc=5&rp=ct,rt,5xx`,
    random: randomBytes,
    ...options,
  })
  const env = {
    PORT: `${port}`,
    PUBLIC_URL: url,
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    TWILIO_WHATSAPP_FROM: OUR_NUMBER,
    TWILIO_API_BASE_URL: twilio.url,
    SEND_PER_SECOND: '0',
    LOG_LEVEL: 'debug',
  }
  return { url, twilio, env }
}

export interface MushirOptions {
  redisUrl?: string
  env?: Record<string, string>
  twilio?: Partial<StandInOptions>
  /** Templates that WhatsApp has approved, by name, with their words in one language. */
  templates?: Readonly<Record<string, string>>
  service?: Partial<ServiceOptions>
}

/** The whole service in this process, speaking to a stand-in over HTTP. With `redisUrl` on a real Redis. */
export async function aMushir(options: MushirOptions = {}): Promise<Mushir> {
  const { url, twilio, env } = await aTwilio({
    ...options.twilio,
    ...(options.templates ? { templates: 'approved' } : {}),
  })
  const templates = Object.entries(options.templates ?? {}).map(([name, body]) => {
    const { sid } = twilio.exchange.contents.create(
      { friendly_name: name, language: 'ur', variables: { 1: 'x', 2: 'y' }, types: { 'twilio/text': { body } } },
      twilio.clock.now(),
    )
    twilio.exchange.contents.submit(sid, { name, category: 'UTILITY' })
    return `${name}=${sid}`
  })
  const all = {
    ...env,
    ...(templates.length > 0 ? { TEMPLATES: templates.join(',') } : {}),
    ...(options.redisUrl ? { REDIS_URL: options.redisUrl } : {}),
    ...options.env,
  }
  const log: string[] = []
  const service = await startService(readConfig(all), {
    log: makeLog('debug', { write: (line: string) => void log.push(line) }),
    clock: twilio.clock,
    ...options.service,
  })
  return {
    url,
    service,
    twilio,
    log,
    env: all,
    async stop() {
      await service.stop()
      await twilio.stop()
    },
  }
}
