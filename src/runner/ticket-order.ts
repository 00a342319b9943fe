import type { Ticket } from '../model/ticket.js'

/** Urgent ones first, then whoever waits longest. */
export function byUrgency(a: Ticket, b: Ticket): number {
  return Number(b.urgent) - Number(a.urgent) || a.openedAt.localeCompare(b.openedAt)
}
