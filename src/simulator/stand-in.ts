import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../model/clock.js'
import { Citizen } from './citizen.js'
import { contentRoutes } from './content-api.js'
import { Contents } from './contents.js'
import { controlRoutes } from './control.js'
import { TwilioError } from './errors.js'
import { type Account, Exchange } from './exchange.js'
import { Faults } from './faults.js'
import { type Call, type Route, refused, send } from './http.js'
import { Mailbox } from './mailbox.js'
import { MediaApi } from './media-api.js'
import { answerOf, messageRoutes } from './messages-api.js'
import { MovableClock } from './movable-clock.js'
import { type Identity, People, type Person } from './people.js'
import { type ReceiptHabits, Receipts } from './receipts.js'
import type { Random } from './sids.js'
import { typingRoutes } from './typing-api.js'
import { Webhooks } from './webhooks.js'

export interface StandInOptions extends Account {
  /** 0: any free port. */
  port: number
  /** What Twilio's clock shows; it can be moved by `standIn.clock`. */
  clock?: Clock
  random: Random
  /** Lines for an operator; nothing personal in them. */
  log?: (line: string, details?: Record<string, string | number>) => void
  /** False: keeps neither messages nor chats, for measuring speed. Lists are then empty. Default true. */
  history?: boolean
  receipts?: Partial<ReceiptHabits>
  /** False: whatever is sent outside the 24 hours arrives. Default true. */
  enforceWindow?: boolean
  /** What becomes of a template handed in for approval: it waits to be decided by hand, or passes. Default `pending`. */
  templates?: 'pending' | 'approved'
  /** True: the first fetch of each file is a 404, as with Twilio right after the webhook. Default true. */
  firstMediaFetchMisses?: boolean
  /** Before the nth repeated attempt of a webhook. Default 250 ms, doubling. */
  retryDelayMs?: (attempt: number) => number
}

/** A stand-in for Twilio's WhatsApp, listening on 127.0.0.1. Set a bot's Twilio base address to `url`. */
export interface StandIn {
  readonly url: string
  readonly exchange: Exchange
  readonly clock: MovableClock
  readonly faults: Faults
  /** The same one for the same person, whichever of their addresses is given. */
  citizen(who: string | Identity): Citizen
  /** Resolves when every receipt sent so far has been answered. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/** Starts it; resolves once it listens. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const { random, log = () => {} } = options
  const clock = options.clock instanceof MovableClock ? options.clock : new MovableClock(options.clock)
  const webhooks = new Webhooks({
    authToken: options.authToken,
    random,
    ...(options.retryDelayMs ? { retryDelayMs: options.retryDelayMs } : {}),
  })
  const receipts = new Receipts(
    async (url, fields, message) => {
      const outcome = await webhooks.post(url, fields)
      exchange.emit('webhook', 'status', message, outcome)
      return outcome
    },
    options,
    random,
    options.receipts,
  )
  const faults = new Faults()
  let url = ''
  const exchange: Exchange = new Exchange(
    options,
    new People(),
    new Contents(random, options.templates ?? 'pending'),
    new Mailbox(options.history ?? true),
    faults,
    receipts,
    clock,
    webhooks,
    random,
    options.enforceWindow ?? true,
    (message, medium) => `${url}/2010-04-01/Accounts/${options.accountSid}/Messages/${message}/Media/${medium}`,
  )
  exchange.on('webhook', (of, message, outcome) => {
    if (!outcome.delivered)
      log(`The bot did not take the ${of} webhook`, {
        sid: message.sid,
        status: outcome.status,
        attempts: outcome.attempts,
      })
  })

  const citizens = new Map<Person, Citizen>()
  exchange.on('bubble', (person, bubble) => {
    if (bubble.by === 'bot') citizens.get(person)?.notice(bubble)
  })

  const elsewhere = createServer()
  const media = new MediaApi(exchange, () => urlOf(elsewhere), options.firstMediaFetchMisses ?? true)
  const standIn: StandIn = {
    get url() {
      return url
    },
    exchange,
    clock,
    faults,
    citizen(who) {
      const person = exchange.people.meet(who)
      let citizen = citizens.get(person)
      if (!citizen) {
        citizen = new Citizen(person, exchange)
        citizens.set(person, citizen)
      }
      return citizen
    },
    settled: () => receipts.settled(),
    async stop() {
      webhooks.stop()
      await Promise.all([close(server), close(elsewhere)])
    },
  }
  const twilio = [
    ...messageRoutes(exchange, random),
    ...contentRoutes(exchange, () => url),
    ...typingRoutes(exchange),
    ...media.routes(),
  ]
  const credentials = Buffer.from(
    `Basic ${Buffer.from(`${options.accountSid}:${options.authToken}`).toString('base64')}`,
  )
  const server = createServer(handler(twilio, controlRoutes(standIn), credentials, faults, log))
  elsewhere.on('request', handler(media.elsewhereRoutes(), [], undefined, faults, log))
  await Promise.all([listen(server, options.port), listen(elsewhere, 0)])
  url = urlOf(server)
  return standIn
}

/** Routes that need the account's credentials, and routes that don't. */
function handler(
  guarded: Route[],
  open: Route[],
  credentials: Buffer | undefined,
  faults: Faults,
  log: NonNullable<StandInOptions['log']>,
) {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const target = request.url ?? '/'
    const mark = target.indexOf('?')
    const path = mark === -1 ? target : target.slice(0, mark)
    const query = new URLSearchParams(mark === -1 ? '' : target.slice(mark + 1))
    const call: Call = { method: request.method ?? 'GET', path, query, request, response }
    try {
      const ours = find(open, call)
      if (!ours && credentials && !known(request.headers.authorization, credentials)) throw new TwilioError(20003)
      const found = ours ?? find(guarded, call)
      if (!found) {
        const elsewise = guarded.some(({ pattern }) => pattern.test(path))
        throw elsewise ? new TwilioError(20004) : new TwilioError(20404, `The requested resource ${path} was not found`)
      }
      const struck = ours ? undefined : await strike(faults, call)
      send(response, struck ?? (await found.route.handle(call, ...found.parts)))
    } catch (error) {
      if (!(error instanceof TwilioError))
        log('The stand-in failed', { what: error instanceof Error ? error.message : 'unknown' })
      const told = error instanceof TwilioError ? error : new TwilioError(20500)
      if (!response.headersSent) send(response, refused(told))
    }
  }
}

/** Faults of everything but sends, which look into the form first. */
async function strike(faults: Faults, { method, path }: Call) {
  const sends = method === 'POST' && path.endsWith('/Messages.json')
  if (sends) return undefined
  const on = path.startsWith('/v1/Content') ? 'content' : path.includes('/Indicators/') ? 'typing' : 'list'
  const fault = faults.take(on)
  if (fault?.kind === 'answer') return answerOf(fault)
  if (fault?.kind === 'drop' || fault?.kind === 'dropAfter') return 'hangUp' as const
  if (fault?.kind === 'hang') return 'never' as const
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms))
  return undefined
}

function find(routes: Route[], { method, path }: Call): { route: Route; parts: string[] } | undefined {
  for (const route of routes) {
    if (route.method !== method) continue
    const match = route.pattern.exec(path)
    if (match) return { route, parts: match.slice(1) }
  }
  return undefined
}

function known(given: string | undefined, credentials: Buffer): boolean {
  const bytes = Buffer.from(given ?? '')
  return bytes.length === credentials.length && timingSafeEqual(bytes, credentials)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
