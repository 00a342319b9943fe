import { z } from 'zod'
import { Language } from './language.js'
import { PersonId } from './person.js'
import { Ticket, TicketReason, TicketReference } from './ticket.js'

export const TICKET_VERSION = 2

/** The desk of tickets that were opened before there were desks. */
export const FIRST_DESK = 'head'

const TicketV1 = z.object({
  v: z.literal(1),
  reference: TicketReference,
  person: PersonId,
  reason: TicketReason,
  urgent: z.boolean(),
  language: Language,
  topic: z.string().optional(),
  province: z.string().optional(),
  summary: z.string().max(300),
  state: z.enum(['waiting', 'taken', 'closed', 'cancelled']),
  officer: z.string().optional(),
  outcome: z.string().optional(),
  added: z.number().int().nonnegative(),
  openedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
})

/** A ticket of any version this code knows, brought up to date. */
export const StoredTicket: z.ZodType<Ticket> = z.union([Ticket, TicketV1.transform(fromFirst)])

function fromFirst({ officer, outcome, ...first }: z.infer<typeof TicketV1>): Ticket {
  const over = first.state === 'closed' || first.state === 'cancelled'
  return {
    ...first,
    v: TICKET_VERSION,
    kind: first.reason === 'complaint' || first.reason === 'urgent' ? first.reason : 'question',
    desk: FIRST_DESK,
    details: [],
    broken: 0,
    reopened: 0,
    notes: [],
    history: [{ at: first.openedAt, what: 'opened' }],
    acts: [],
    ...(officer === undefined ? {} : { officer: { id: officer, name: officer } }),
    ...(outcome === undefined ? {} : { outcome: 'answered' }),
    ...(over ? { closedAt: first.changedAt } : { waitingSince: first.changedAt }),
  }
}
