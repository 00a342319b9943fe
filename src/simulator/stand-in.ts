import { createServer } from 'node:http'
import type { Clock } from '../model/clock.js'
import { Citizen } from './citizen.js'
import { contentRoutes } from './content-api.js'
import { Contents } from './contents.js'
import { controlRoutes } from './control.js'
import { Delivery } from './delivery.js'
import { type Account, Exchange } from './exchange.js'
import { Faults } from './faults.js'
import type { Answer, Call } from './http.js'
import { Mailbox } from './mailbox.js'
import { MediaApi } from './media-api.js'
import { messageRoutes } from './messages-api.js'
import { MovableClock } from './movable-clock.js'
import { type Identity, People, type Person } from './people.js'
import { type ReceiptHabits, Receipts } from './receipts.js'
import { close, handler, listen, urlOf } from './server.js'
import { pooled, type Random } from './sids.js'
import { Speech } from './speech.js'
import { afterwards, insteadOf } from './strike.js'
import { tell } from './told.js'
import { typingRoutes } from './typing-api.js'
import { Webhooks } from './webhooks.js'
import { crossingOf, Wire } from './wire.js'

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
  /** WhatsApp's pace for one sender, 80 with the real one; what is more waits in the queue. Default 0: no limit. */
  messagesPerSecond?: number
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
  /** Everybody and everything there is, and where to hear what happens. */
  readonly exchange: Exchange
  readonly delivery: Delivery
  readonly clock: MovableClock
  readonly faults: Faults
  /** What crossed the wire, for onlookers. */
  readonly wire: Wire
  /** The same one for the same person, whichever of their addresses is given. */
  citizen(who: string | Identity): Citizen
  /** Resolves when nothing is on its way and every receipt has been answered. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/** Starts it; resolves once it listens. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const { log = () => {} } = options
  const random = pooled(options.random)
  const clock = options.clock instanceof MovableClock ? options.clock : new MovableClock(options.clock)
  const webhooks = new Webhooks({
    authToken: options.authToken,
    random,
    ...(options.retryDelayMs ? { retryDelayMs: options.retryDelayMs } : {}),
  })
  const receipts = new Receipts(
    (url, fields, message) => speech.call('status', url, fields, message),
    options,
    random,
    options.receipts,
  )
  const faults = new Faults()
  let url = ''
  const exchange = new Exchange(
    options,
    new People(),
    new Contents(random, options.templates ?? 'pending'),
    new Mailbox(options.history ?? true),
    faults,
    clock,
    random,
  )
  const delivery = new Delivery(exchange, receipts, {
    enforcesWindow: options.enforceWindow ?? true,
    perSecond: options.messagesPerSecond ?? 0,
  })
  const speech: Speech = new Speech(
    exchange,
    delivery,
    webhooks,
    (message, medium) => `${url}/2010-04-01/Accounts/${options.accountSid}/Messages/${message}/Media/${medium}`,
  )
  const wire = new Wire(options.history ?? true)
  exchange.on('webhook', ({ of, message, fields, outcome, ms }) => {
    const { status, attempts, body } = outcome
    if (!outcome.delivered) log(`The bot did not take the ${of} webhook`, { sid: message.sid, status, attempts })
    const address = of === 'inbound' ? message.from : message.to
    wire.record({
      at: clock.now(),
      by: 'twilio',
      what:
        of === 'inbound'
          ? tell('wire.inbound')
          : tell('wire.receipt', { status: fields.find(([name]) => name === 'MessageStatus')?.[1] ?? '' }),
      address,
      fields,
      status,
      ms,
      attempts,
      answer: body,
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
    delivery,
    clock,
    faults,
    wire,
    citizen(who) {
      const person = exchange.people.meet(who)
      let citizen = citizens.get(person)
      if (!citizen) {
        citizen = new Citizen(person, speech)
        citizens.set(person, citizen)
      }
      return citizen
    },
    settled: () => delivery.settled(),
    async stop() {
      webhooks.stop()
      await Promise.all([close(server), close(elsewhere)])
    },
  }
  const guarded = [
    ...messageRoutes(exchange, delivery),
    ...contentRoutes(exchange, () => url),
    ...typingRoutes(exchange, delivery),
    ...media.routes(),
  ]
  const credentials = `Basic ${Buffer.from(`${options.accountSid}:${options.authToken}`).toString('base64')}`
  const server = createServer(
    handler({
      guarded,
      open: controlRoutes(standIn),
      credentials,
      around: (call, handle) => struck(faults, call, handle),
      onAnswer: (call, answer, ms) => {
        if (options.history !== false) wire.record(crossingOf(call, answer, ms, clock.now()))
      },
      log,
    }),
  )
  elsewhere.on('request', handler({ guarded: media.elsewhereRoutes(), open: [], log }))
  await Promise.all([listen(server, options.port), listen(elsewhere, 0)])
  url = urlOf(server)
  return standIn
}

/** Faults of everything but sends: those look into the form first. */
async function struck(faults: Faults, { method, path }: Call, handle: () => Promise<Answer>): Promise<Answer> {
  if (method === 'POST' && path.endsWith('/Messages.json')) return handle()
  const on = path.startsWith('/v1/Content') ? 'content' : path.includes('/Indicators/') ? 'typing' : 'list'
  const fault = faults.take(on)
  return insteadOf(fault) ?? afterwards(fault, await handle())
}
