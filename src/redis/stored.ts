import { z } from 'zod'
import { Bubble } from '../model/bubble.js'
import { InboxEvent } from '../model/event.js'
import { StoredTicket, TICKET_VERSION } from '../model/stored-ticket.js'
import type { Ticket } from '../model/ticket.js'

/** What was read from the store: of a version we know, newer than this code, or no longer what anybody wrote. */
export type Stored<Value> = { kind: 'read'; value: Value } | { kind: 'newer' } | { kind: 'unreadable'; why: string }

function reader<Value>(schema: z.ZodType<Value>, knownVersion: number): (json: string) => Stored<Value> {
  return (json) => {
    let raw: unknown
    try {
      raw = JSON.parse(json)
    } catch {
      return { kind: 'unreadable', why: 'not JSON' }
    }
    const parsed = schema.safeParse(raw)
    if (parsed.success) return { kind: 'read', value: parsed.data }
    const version = (raw as { v?: unknown } | null)?.v
    if (typeof version === 'number' && version > knownVersion) return { kind: 'newer' }
    return { kind: 'unreadable', why: z.prettifyError(parsed.error).slice(0, 200) }
  }
}

export const readEvent = reader<InboxEvent>(InboxEvent, 2)
export const readBubble = reader<Bubble>(Bubble, 1)
export const readTicket = reader<Ticket>(StoredTicket, TICKET_VERSION)
