import { fileURLToPath } from 'node:url'
import type { Router } from 'express'
import type { Logger } from 'pino'
import type { Config } from './config.js'
import type { EntryPreview } from './entry-preview.js'
import type { Clock } from './model/clock.js'
import type { Language } from './model/language.js'
import type { Utterance } from './model/utterance.js'
import { understoodRows } from './understood-rows.js'

/** The stand-in for Twilio and its page, when no Twilio account was given. */
export interface Simulation {
  clock: Clock
  twilio: { accountSid: string; authToken: string; from: string; apiBaseUrl: string }
  routes: Router
  /** What a message was taken for when its turn was taken; the page tells it beside the phone. */
  onUnderstood(sid: string, utterance: Utterance, outcome: string): void
  /** Templates its WhatsApp has approved, as the setting `TEMPLATES` names them. */
  templates: ReadonlyMap<string, string>
  stop(): Promise<void>
}

/** A message to have approved, `{{1}}` where a word of the day comes. */
export interface Template {
  name: string
  language: Language
  body: string
  /** A word for each variable, as WhatsApp asks for. */
  samples: Readonly<Record<string, string>>
}

const ACCOUNT_SID = `AC${'5'.repeat(32)}`
/** Twilio's own sandbox number: nobody's. */
const NUMBER = '+14155238886'
/** The main journeys, told as conversations. */
const STORIES = fileURLToPath(new URL('../test/stories/', import.meta.url))

/** What the simulator's pages show of the service. Asked for when a page is, since it is built after the simulator. */
export interface Handed {
  understand(text: string): Utterance
  preview(): EntryPreview
  /** To be approved by its WhatsApp from the start. */
  templates: readonly Template[]
}

/** Starts the simulator on a loopback port of its own. Imported only here, so that production never loads it. */
export async function startSimulation(
  config: Pick<Config, 'SIMULATOR_PORT' | 'TWILIO_AUTH_TOKEN'>,
  publicUrl: string,
  random: (bytes: number) => Uint8Array,
  log: Logger,
  handed: Handed,
): Promise<Simulation> {
  const [{ startStandIn }, { simulatorRoutes }, { readStories }] = await Promise.all([
    import('./simulator/stand-in.js'),
    import('./simulator/routes.js'),
    import('./simulator/story-folder.js'),
  ])
  const told = new Told(TOLD_MAX)
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
    templates: new Map(
      handed.templates.map((template) => [`${template.name}.${template.language}`, approve(standIn, template)]),
    ),
    routes: simulatorRoutes(standIn, {
      // A message whose turn is still to come is read by itself meanwhile.
      understood: (text, sid, say) => {
        const { utterance, outcome } = told.of(sid) ?? { utterance: handed.understand(text) }
        return understoodRows(utterance, outcome, say)
      },
      preview: {
        topics: () => handed.preview().topics(),
        show: (id) => handed.preview().show(id),
        onChange: (listener) => handed.preview().onChange(listener),
      },
      stories: readStories(STORIES),
    }),
    onUnderstood: (sid, utterance, outcome) => told.add(sid, { utterance, outcome }),
    stop: () => standIn.stop(),
  }
}

/** So many messages are remembered with what they were taken for; older ones are read anew, by themselves. */
const TOLD_MAX = 500

/** The latest messages and what was understood of them, in their conversation. */
class Told {
  private readonly bySid = new Map<string, Taken>()
  constructor(private readonly max: number) {}

  add(sid: string, taken: Taken) {
    this.bySid.set(sid, taken)
    const [oldest] = this.bySid.keys()
    if (this.bySid.size > this.max && oldest !== undefined) this.bySid.delete(oldest)
  }

  of(sid: string): Taken | undefined {
    return this.bySid.get(sid)
  }
}

/** What a message was taken for, and how its turn ended once it has. */
interface Taken {
  utterance: Utterance
  outcome?: string
}

type StandIn = Awaited<ReturnType<typeof import('./simulator/stand-in.js').startStandIn>>

/** As an operator would have had it approved beforehand. */
function approve(standIn: StandIn, { name, language, body, samples }: Template): string {
  const { contents } = standIn.exchange
  // WhatsApp has no code for Roman Urdu.
  const code = language === 'ur-Latn' ? 'ur' : language
  const wanted = {
    friendly_name: name,
    language: code,
    variables: { ...samples },
    types: { 'twilio/text': { body } },
  }
  const { sid } = contents.create(wanted, standIn.clock.now())
  contents.decide(sid, 'approved')
  return sid
}
