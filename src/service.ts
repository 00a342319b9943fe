import type { Router } from 'express'
import type { Logger } from 'pino'
import { makeApp, type Readiness } from './app.js'
import { fetchMedia } from './channel/media.js'
import { signatureCheck } from './channel/signature.js'
import { TwilioChannel } from './channel/twilio.js'
import type { Config } from './config.js'
import { BASE as CONSOLE } from './console/base.js'
import type { DemoSignIn } from './console/demo.js'
import { openCounsel } from './counsel.js'
import { demoTemplates } from './demo-templates.js'
import { openEngine } from './engine.js'
import { entryPreview } from './entry-preview.js'
import { makeOfficers, type Officers } from './handoff/officers.js'
import { TicketQueue } from './handoff/ticket-queue.js'
import { type Checkpoint, noCheckpoint } from './inbox/checkpoint.js'
import type { Accepted, Inbox } from './inbox/inbox.js'
import { openShelf } from './knowledge/shelf.js'
import { listen } from './listen.js'
import { mediaRoutes } from './media/media-routes.js'
import { makeMetrics } from './metrics.js'
import { type Fit, livingMind } from './mind.js'
import { type Clock, systemClock } from './model/clock.js'
import type { Page, PrintAs } from './model/page.js'
import { shardOf } from './model/person.js'
import { openConsole } from './open-console.js'
import { followReceipt } from './outbox/receipt.js'
import { pooledRandom } from './pooled-random.js'
import { type Simulation, startSimulation } from './simulation.js'
import { StoredFits } from './stored-fits.js'
import { readPhrases } from './wording/phrases.js'
import { startWorkers } from './workers.js'

export interface ServiceOptions {
  log: Logger
  clock?: Clock
  random?: (bytes: number) => Uint8Array
  /** What draws a page; by default this thread does. */
  print?: (page: Page, as: PrintAs) => Promise<Uint8Array>
  /** Tests kill the process at these points. */
  checkpoint?: Checkpoint
  /** How the understanding is fitted when no fit is at hand. Default: in this thread. */
  fit?: Fit
}

export interface Service {
  /** Where it listens. */
  url: string
  /** Set when no Twilio account was given. */
  simulation: Simulation | undefined
  /** Who may sign in to the console of a demonstration; never where a Twilio account is set. */
  demoOfficer: DemoSignIn | undefined
  /** What the officers' pages do and see. */
  officers: Officers
  /** Takes nothing new, finishes what is under way, closes. Resolves when all is done. */
  stop(): Promise<void>
}

/** Whose address and secret the webhooks carry: Twilio's, or the simulator's. */
interface Twilio {
  accountSid: string
  authToken: string
  from: string
  apiBaseUrl: string | undefined
}

/** Builds every adapter, starts web and workers. Resolves when it is ready to be written to. */
export async function startService(config: Config, options: ServiceOptions): Promise<Service> {
  const { log, random = pooledRandom(), checkpoint = noCheckpoint } = options
  // Without a Twilio account nothing of ours is to be reached from outside.
  const listening = await listen(config.PORT, config.TWILIO_ACCOUNT_SID ? undefined : '127.0.0.1')
  const { server, url } = listening
  const publicUrl = config.PUBLIC_URL ?? url

  const phrases = readPhrases()
  const simulation = config.TWILIO_ACCOUNT_SID
    ? undefined
    : await startSimulation(config, publicUrl, random, log, {
        understand: (text) => mind().understand(text, {}),
        preview: () => preview,
        templates: demoTemplates(phrases),
      })
  const templates = new Map([...config.TEMPLATES, ...(simulation?.templates ?? [])])
  const clock = options.clock ?? simulation?.clock ?? systemClock
  const twilio: Twilio = simulation?.twilio ?? {
    accountSid: config.TWILIO_ACCOUNT_SID ?? '',
    authToken: config.TWILIO_AUTH_TOKEN ?? '',
    from: config.TWILIO_WHATSAPP_FROM ?? '',
    apiBaseUrl: config.TWILIO_API_BASE_URL,
  }

  const leaseMs = config.LEASE_SECONDS * 1000
  const engine = openEngine(config.REDIS_URL, {
    leaseMs,
    onTrouble: quieted((error) => log.warn({ err: error }, 'trouble with Redis')),
  })
  await engine.ping().catch((error: unknown) => log.error({ err: error }, 'Redis is away; webhooks are answered 503'))
  if (!engine.durable) log.warn({}, 'REDIS_URL is not set: everything is kept in memory and lost at the end')
  const queue = new TicketQueue(engine.store)
  const languageOf = (text: string) => mind().understand(text, {}).language
  const counsel = await openCounsel(config, { budget: engine.budget, clock, languageOf })
  const metrics = makeMetrics({ inbox: () => engine.inbox.state(), outbox: () => engine.outbox.state() }, async () => {
    await queue.refresh()
    const { open, unassigned, waitingForCitizen, alerts } = queue.page(
      { view: 'open', officer: '' },
      clock.now(),
    ).counts
    return { open, unassigned, waitingForCitizen, alerts }
  })
  const { observer } = metrics

  const onError = (error: unknown) => log.error({ err: error }, 'new knowledge not taken')
  const shelf = openShelf(config.KNOWLEDGE_DIR, { onError })
  const fits = new StoredFits(config.FIT_DIR)
  const mind = await livingMind(shelf, { fits, onError, ...(options.fit ? { fit: options.fit } : {}) })
  const sayWhatIsServed = () => {
    const library = shelf.current()
    log.info({ knowledge: library.version, entries: library.entries().length }, 'knowledge in force')
    for (const fault of shelf.faults()) log.error({ file: fault.file, line: fault.line }, fault.message)
  }
  sayWhatIsServed()
  shelf.onChange(sayWhatIsServed)
  const stopWatching = shelf.watch()

  const preview = entryPreview({
    shelf,
    dir: config.KNOWLEDGE_DIR,
    phrases,
    language: config.EDITOR_LANGUAGE,
    now: () => clock.now(),
  })
  const channel = new TwilioChannel(
    { ...twilio, publicUrl, templates },
    { book: engine.contentBook, clock, observer, log },
  )
  const sweeping = daily(() => channel.sweepContents(), log)
  const { inboxWorker, outboxWorker } = startWorkers(config, {
    ...{ engine, channel, mind, phrases, queue, clock, random, observer, log, checkpoint },
    templates: new Set(templates.keys()),
    print: options.print ?? printHere,
    ...(counsel ? { counsel } : {}),
    ...(simulation ? { onUnderstood: simulation.onUnderstood } : {}),
  })
  const handOff = makeOfficers({
    book: engine.store,
    queue,
    inbox: engine.inbox,
    outbox: engine.outbox,
    clock,
    nudge: (person) => inboxWorker.nudge(shardOf(person)),
  })

  async function accept(...args: Parameters<Inbox['accept']>): Promise<Accepted> {
    checkpoint('accept.before')
    const accepted = await engine.inbox.accept(...args)
    checkpoint('accept.after')
    return accepted
  }

  async function readiness(): Promise<Readiness> {
    const store = await engine.ping().then(
      () => 'ok' as const,
      () => 'away' as const,
    )
    const entries = mind().library.entries().length
    const faults = shelf.faults().map((fault) => `${fault.file}:${fault.line}: ${fault.message}`)
    return { ready: store === 'ok' && entries > 0, knowledge: mind().library.version, entries, store, faults }
  }

  const desk = openConsole({
    ...{ engine, officers: handOff, clock, random, log, shelf, mind },
    demo: simulation !== undefined,
    secure: publicUrl.startsWith('https:'),
    fetchMedia: (address) => fetchMedia(twilio, address),
  })
  const pages: Record<string, Router> = {
    '/media': mediaRoutes({ shelf: engine.media, clock, log }),
    [CONSOLE]: desk.routes,
    ...(simulation ? { '/simulator': simulation.routes } : {}),
  }
  const app = makeApp({
    webhooks: {
      isTwilios: signatureCheck(publicUrl, [
        twilio.authToken,
        ...(config.TWILIO_AUTH_TOKEN_PREVIOUS ? [config.TWILIO_AUTH_TOKEN_PREVIOUS] : []),
      ]),
      inbox: { accept },
      outbox: engine.outbox,
      mayLease: () => inboxWorker.hasRoom,
      clock,
      random,
      observer,
      log,
      onAccepted(accepted) {
        inboxWorker.accepted(accepted)
      },
      onReceipt(bubble, receipt, outcome) {
        const parts = { outbox: engine.outbox, observer, log, nudge: outboxWorker.nudge }
        followReceipt(parts, bubble, receipt, outcome).catch((error: unknown) =>
          log.error({ err: error }, 'a receipt was not followed up'),
        )
      },
    },
    metrics,
    readiness,
    log,
    pages,
    proxies: config.PROXIES,
  })
  listening.serve(app)

  return {
    url,
    simulation,
    demoOfficer: await desk.demo,
    officers: handOff,
    async stop() {
      stopWatching()
      clearInterval(sweeping)
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const patience = setTimeout(() => server.closeAllConnections(), config.DRAIN_SECONDS * 1000)
      await inboxWorker.drain()
      await outboxWorker.drain()
      // Receipts of what was just sent may still be on their way; they are repeated to the next process.
      server.closeIdleConnections()
      await simulation?.stop()
      server.closeAllConnections()
      await closed
      clearTimeout(patience)
      await channel.close()
      await engine.close()
    },
  }
}

/** While Redis is away every try fails: say so once in ten seconds. */
function quieted(say: (error: Error) => void, everyMs = 10_000): (error: Error) => void {
  let saidAt = Number.NEGATIVE_INFINITY
  return (error) => {
    if (performance.now() - saidAt < everyMs) return
    saidAt = performance.now()
    say(error)
  }
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Housekeeping that nobody waits for; what fails today is done tomorrow. */
function daily(act: () => Promise<unknown>, log: Logger): NodeJS.Timeout {
  const timer = setInterval(() => {
    act().catch((error: unknown) => log.warn({ err: error }, 'daily housekeeping failed'))
  }, DAY_MS)
  return timer.unref()
}

async function printHere(page: Page, as: PrintAs): Promise<Uint8Array> {
  const { print } = await import('./printing/print.js')
  return print(page, as)
}
