import { z } from 'zod'
import { bare } from './people.js'

const common = {
  /** Which calls: sends, reads of the message list, Contents, typing, or any of them. */
  on: z.enum(['send', 'list', 'content', 'typing', 'any']).default('send'),
  /** Only sends to this number or BSUID. */
  to: z.string().optional(),
  /** How many calls it strikes; 0 means until it is cleared. */
  times: z.int().nonnegative().default(1),
  /** How many calls it lets by first. */
  after: z.int().nonnegative().default(0),
}

/**
 * Something that goes wrong on demand.
 * `answer`: refused with that HTTP status, not accepted. `drop`: the connection is closed, not accepted.
 * `dropAfter`: accepted and sent, then the connection is closed before the answer. `hang`: never answered, and
 * accepted or not as `accepted` says. `slow`: answered after `ms`. `error`: answered 201 and then lost with that
 * code. `silent`: sent, but none of its receipts comes.
 */
export const Fault = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('answer'),
    status: z.int().min(400).max(599),
    code: z.int().optional(),
    message: z.string().optional(),
    retryAfterSeconds: z.int().optional(),
  }),
  z.object({ ...common, kind: z.literal('drop') }),
  z.object({ ...common, kind: z.literal('dropAfter') }),
  z.object({ ...common, kind: z.literal('hang'), accepted: z.boolean().default(false) }),
  z.object({ ...common, kind: z.literal('slow'), ms: z.int().positive() }),
  z.object({ ...common, kind: z.literal('error'), code: z.int() }),
  z.object({ ...common, kind: z.literal('silent') }),
])
export type Fault = z.infer<typeof Fault>
export type FaultRequest = z.input<typeof Fault>

type Call = 'send' | 'list' | 'content' | 'typing'

/** The faults that wait to strike, in the order in which they were asked for. */
export class Faults {
  private waiting: { fault: Fault; toPass: number; left: number }[] = []
  /** How many calls were struck, by kind. */
  readonly struck: Partial<Record<Fault['kind'], number>> = {}

  add(...requests: FaultRequest[]) {
    for (const request of requests) {
      const fault = Fault.parse(request)
      this.waiting.push({
        fault,
        toPass: fault.after,
        left: fault.times === 0 ? Number.POSITIVE_INFINITY : fault.times,
      })
    }
  }

  clear() {
    this.waiting = []
  }

  list(): Fault[] {
    return this.waiting.map(({ fault, left }) => ({ ...fault, times: left === Number.POSITIVE_INFINITY ? 0 : left }))
  }

  /** The fault that strikes this call, if one does; it is used up by being taken. */
  take(call: Call, to?: string): Fault | undefined {
    if (this.waiting.length === 0) return undefined
    for (const entry of this.waiting) {
      const { fault } = entry
      if (fault.on !== 'any' && fault.on !== call) continue
      if (fault.to !== undefined && bare(fault.to) !== bare(to ?? '')) continue
      if (entry.toPass > 0) {
        entry.toPass--
        continue
      }
      entry.left--
      if (entry.left <= 0) this.waiting = this.waiting.filter((other) => other !== entry)
      this.struck[fault.kind] = (this.struck[fault.kind] ?? 0) + 1
      return fault
    }
    return undefined
  }
}

/** Numbers whose messages always end the same way, as Twilio's own test numbers do: +1500556 and the code. */
export function magicCode(address: string): number | undefined {
  const match = /^\+1500556(\d{5})$/.exec(address)
  return match ? Number(match[1]) : undefined
}

/** Twilio's test numbers, refused at once. */
export const MAGIC_REFUSALS: Record<string, number> = {
  '+15005550001': 21211,
  '+15005550003': 21408,
  '+15005550004': 21610,
  '+15005550009': 21614,
}
