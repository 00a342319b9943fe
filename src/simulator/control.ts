import { z } from 'zod'
import { TwilioError } from './errors.js'
import { Fault } from './faults.js'
import { type Answer, type Call, type Route, readJson } from './http.js'
import { type Bubble, type Person, windowLeftMs } from './people.js'
import { ReceiptHabits } from './receipts.js'
import type { StandIn } from './stand-in.js'

const Manner = z.object({
  forwarded: z.boolean().optional(),
  frequentlyForwarded: z.boolean().optional(),
  replyTo: z.object({ sid: z.string(), from: z.string() }).optional(),
  referral: z.record(z.string(), z.string()).optional(),
  extra: z.record(z.string(), z.string()).optional(),
})

const Does = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('tap'), choice: z.string() }),
  z.object({
    kind: z.literal('media'),
    type: z.enum(['image', 'audio', 'video', 'document', 'sticker', 'contacts']),
    caption: z.string().optional(),
    file: z.object({ mimeType: z.string(), base64: z.string() }).optional(),
  }),
  z.object({
    kind: z.literal('location'),
    latitude: z.number(),
    longitude: z.number(),
    label: z.string().optional(),
    address: z.string().optional(),
  }),
  z.object({ kind: z.literal('reaction'), emoji: z.string() }),
  z.object({ kind: z.literal('empty') }),
])

const Who = z.object({ phone: z.string().optional(), bsuid: z.string().optional(), profileName: z.string().optional() })

const Circumstances = z.object({
  profileName: z.string().optional(),
  reachable: z.boolean().optional(),
  reads: z.boolean().optional(),
  blocked: z.boolean().optional(),
  optedOut: z.boolean().optional(),
})

const Move = z.union([
  z.object({ hours: z.number() }),
  z.object({ ms: z.number() }),
  z.object({ to: z.iso.datetime() }),
  z.object({ reset: z.literal(true) }),
])

const Verdict = z.object({
  status: z.enum(['received', 'pending', 'approved', 'rejected', 'paused', 'disabled']),
  reason: z.string().optional(),
})

/** `/__simulator/…`, in JSON: what is done by hand on the page, done by a script in any language. No credentials. */
export function controlRoutes(standIn: StandIn): Route[] {
  const { exchange, delivery } = standIn
  const route = (method: string, path: string, handle: (call: Call, ...parts: string[]) => unknown): Route => ({
    method,
    pattern: new RegExp(`^/__simulator${path}$`),
    handle: async (call, ...parts): Promise<Answer> => {
      try {
        return { status: 200, json: await handle(call, ...parts.map(decodeURIComponent)) }
      } catch (error) {
        if (error instanceof TwilioError) throw error
        // "There is no such choice", "not an address": what was asked for can't be.
        throw new TwilioError(20001, error instanceof Error ? error.message : 'That cannot be')
      }
    },
  })
  const person = (address: string): Person => {
    const found = exchange.people.find(address)
    if (!found) throw new TwilioError(20404, 'Nobody has that address')
    return found
  }
  return [
    route('GET', '', () => ({
      now: exchange.clock.now(),
      aheadMs: exchange.clock.aheadMs,
      people: exchange.people.all.map((one) => personJson(one, exchange.clock.now())),
      faults: exchange.faults.list(),
      struck: exchange.faults.struck,
      receipts: delivery.receipts.habits,
    })),
    route('POST', '/people', async (call) => {
      const met = exchange.people.meet(defined(read(Who, await readJson(call))))
      return personJson(met, exchange.clock.now())
    }),
    route('POST', '/people/([^/]+)', async (call, address = '') => {
      const { reachable, ...rest } = read(Circumstances, await readJson(call))
      const one = person(address)
      Object.assign(one, rest)
      if (reachable !== undefined) await delivery.setReachable(one, reachable)
      return personJson(one, exchange.clock.now())
    }),
    route('POST', '/people/([^/]+)/does', async (call, address = '') => {
      const given = await readJson(call)
      const does = read(Does, given)
      const { replyTo, ...others } = read(Manner, given)
      const manner = { ...defined(others), ...(replyTo ? { replyTo } : {}) }
      const citizen = standIn.citizen(address)
      if (does.kind === 'tap') return citizen.taps(does.choice)
      if (does.kind === 'media') {
        const file = does.file && { mimeType: does.file.mimeType, bytes: Buffer.from(does.file.base64, 'base64') }
        return citizen.sends(does.type, {
          ...(does.caption ? { caption: does.caption } : {}),
          ...(file ? { file } : {}),
        })
      }
      if (does.kind === 'location') {
        const { label, address: place } = does
        return citizen.sharesLocation(does.latitude, does.longitude, {
          ...(label ? { label } : {}),
          ...(place ? { address: place } : {}),
        })
      }
      return citizen.does(does, manner)
    }),
    route('GET', '/people/([^/]+)/thread', (_call, address = '') => person(address).thread.map(bubbleJson)),
    route('POST', '/clock', async (call) => {
      const move = read(Move, await readJson(call))
      if ('hours' in move) exchange.clock.moveBy(move.hours * 3_600_000)
      else if ('ms' in move) exchange.clock.moveBy(move.ms)
      else if ('to' in move) exchange.clock.moveTo(new Date(move.to))
      else exchange.clock.reset()
      return { now: exchange.clock.now(), aheadMs: exchange.clock.aheadMs }
    }),
    route('POST', '/faults', async (call) => {
      const given = await readJson(call)
      const faults = read(z.union([z.array(Fault), Fault.transform((one) => [one])]), given)
      exchange.faults.add(...faults)
      return exchange.faults.list()
    }),
    route('DELETE', '/faults', () => {
      exchange.faults.clear()
      return exchange.faults.list()
    }),
    route('POST', '/receipts', async (call) => {
      delivery.receipts.habits = read(ReceiptHabits, {
        ...delivery.receipts.habits,
        ...((await readJson(call)) as object),
      })
      return delivery.receipts.habits
    }),
    route('POST', '/contents/(HX[0-9a-fA-F]{32})', async (call, sid = '') => {
      const { status, reason } = read(Verdict, await readJson(call))
      exchange.contents.decide(sid, status, reason)
      return { sid, status }
    }),
  ]
}

function read<T>(schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new TwilioError(20001, z.prettifyError(parsed.error), 400)
  return parsed.data
}

function defined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never
}

function personJson({ thread, lastInboundAt, typingUntil, ...rest }: Person, now: Date) {
  return {
    ...rest,
    bubbles: thread.length,
    typing: typingUntil > now.getTime(),
    windowLeftMs: windowLeftMs({ lastInboundAt } as Person, now),
  }
}

function bubbleJson(bubble: Bubble) {
  const { message, medium, ...rest } = bubble
  return {
    sid: message.sid,
    status: message.status,
    errorCode: message.errorCode,
    ...rest,
    ...(medium ? { medium: { sid: medium.sid, mimeType: medium.mimeType, url: medium.url } } : {}),
  }
}
