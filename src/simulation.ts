import type { Router } from 'express'
import type { Logger } from 'pino'
import type { Config } from './config.js'
import type { EntryPreview } from './entry-preview.js'
import type { Clock } from './model/clock.js'
import type { Utterance } from './model/utterance.js'

/** The stand-in for Twilio and its page, when no Twilio account was given. */
export interface Simulation {
  clock: Clock
  twilio: { accountSid: string; authToken: string; from: string; apiBaseUrl: string }
  routes: Router
  stop(): Promise<void>
}

const ACCOUNT_SID = `AC${'5'.repeat(32)}`
/** Twilio's own sandbox number: nobody's. */
const NUMBER = '+14155238886'

/** What the simulator's pages show of the service. Asked for when a page is, since it is built after the simulator. */
export interface Handed {
  understand(text: string): Utterance
  preview(): EntryPreview
}

/** Starts the simulator on a loopback port of its own. Imported only here, so that production never loads it. */
export async function startSimulation(
  config: Pick<Config, 'SIMULATOR_PORT' | 'TWILIO_AUTH_TOKEN'>,
  publicUrl: string,
  random: (bytes: number) => Uint8Array,
  log: Logger,
  handed: Handed,
): Promise<Simulation> {
  const [{ startStandIn }, { simulatorRoutes }] = await Promise.all([
    import('./simulator/stand-in.js'),
    import('./simulator/routes.js'),
  ])
  const authToken = Buffer.from(random(16)).toString('hex')
  const standIn = await startStandIn({
    port: config.SIMULATOR_PORT,
    accountSid: ACCOUNT_SID,
    authToken,
    from: NUMBER,
    inboundUrl: `${publicUrl}/webhooks/twilio/inbound#rc=3&rp=ct,rt,5xx&rt=4000`,
    random,
    log: (line, details) => log.warn(details ?? {}, line),
  })
  return {
    clock: standIn.clock,
    twilio: { accountSid: ACCOUNT_SID, authToken, from: NUMBER, apiBaseUrl: standIn.url },
    routes: simulatorRoutes(standIn, {
      understood: (text) => understoodOf(handed.understand(text)),
      preview: {
        topics: () => handed.preview().topics(),
        show: (id) => handed.preview().show(id),
        onChange: (listener) => handed.preview().onChange(listener),
      },
    }),
    stop: () => standIn.stop(),
  }
}

/** What the simulator's page tells of an utterance: script, intent, slots, entries and scores. */
function understoodOf(utterance: Utterance): [string, string][] {
  const { language, intent, part, slots, candidates } = utterance
  const rows: [string, string | undefined][] = [
    ['script', language ?? 'none of its own'],
    ['intent', intent],
    ['part', part],
    ...Object.entries(slots).map(([name, value]): [string, string] => [
      name,
      typeof value === 'object' ? Object.values(value).join(' to ') : `${value}`,
    ]),
    ...candidates.slice(0, 5).map(({ entry, score }): [string, string] => [score.toFixed(2), entry]),
  ]
  return rows.filter((row): row is [string, string] => row[1] !== undefined)
}
