import type { Officer, OfficerAct, Refusal } from '../model/officer.js'
import { MOST_ACTS, MOST_NOTES, type Ticket } from '../model/ticket.js'
import { happened, isOpen, over } from './ticket.js'

/** What becomes of an officer's act. Either way `ticket` is what is to be kept: it says how the act ended. */
export type Verdict =
  /** `before` is how it stood: who held it decides what the citizen is told. */
  { kind: 'done'; ticket: Ticket; before: Ticket } | { kind: 'refused'; why: Refusal; ticket?: Ticket | undefined }

/** An act as it came: `id` makes it count once. */
export interface Acted {
  id: string
  officer: Officer
  act: OfficerAct
}

/**
 * Decides by who holds the ticket at this moment, so that of two officers who answer at once one is told to stand
 * back. Acting on a ticket nobody holds takes it; a note may be left on any, even one that is over.
 */
export function judge(ticket: Ticket | undefined, acted: Acted, now: Date): Verdict {
  if (!ticket) return { kind: 'refused', why: 'gone', ticket: undefined }
  const { officer, act } = acted
  const why = refusal(ticket, officer, act)
  if (why !== undefined) return { kind: 'refused', why, ticket: noted(ticket, { id: acted.id, refused: why }) }
  return { kind: 'done', ticket: noted(after(ticket, officer, act, now), { id: acted.id }), before: ticket }
}

function refusal(ticket: Ticket, officer: Officer, act: OfficerAct): Refusal | undefined {
  if (act.kind === 'note') return undefined
  if (!isOpen(ticket)) return 'over'
  const override = 'override' in act && act.override === true
  const held = ticket.officer !== undefined && ticket.officer.id !== officer.id
  if (held && !override) return 'held'
  if (act.kind === 'release' && ticket.officer === undefined) return 'notHeld'
  return undefined
}

function after(ticket: Ticket, officer: Officer, act: OfficerAct, now: Date): Ticket {
  const by = officer.id
  switch (act.kind) {
    case 'take':
      return taken(ticket, officer, now)
    case 'release':
      return happened(waiting(ticket, now), { what: 'released', by }, now)
    case 'handToOfficer':
      return happened({ ...ticket, state: 'taken', officer: act.to }, { what: 'handedOver', by, how: act.to.id }, now)
    case 'handToDesk':
      return happened({ ...waiting(ticket, now), desk: act.desk }, { what: 'handedOver', by, how: act.desk }, now)
    case 'say': {
      const { waitingSince: _, promise: __, ...held } = taken(ticket, officer, now)
      return happened({ ...held, state: 'waitingForCitizen' }, { what: 'said', by }, now)
    }
    case 'askTemplate':
      return happened(taken(ticket, officer, now), { what: 'templateSent', by }, now)
    case 'note': {
      const note = { at: now.toISOString(), by: officer, text: act.text }
      return happened({ ...ticket, notes: [...ticket.notes, note].slice(-MOST_NOTES) }, { what: 'noted', by }, now)
    }
    case 'close': {
      const closed = over({ ...ticket, officer, state: 'closed', outcome: act.outcome }, now)
      return happened(closed, { what: 'closed', by, how: act.outcome }, now)
    }
  }
}

function taken(ticket: Ticket, officer: Officer, now: Date): Ticket {
  if (ticket.officer?.id === officer.id) return ticket
  return happened({ ...ticket, state: 'taken', officer }, { what: 'taken', by: officer.id }, now)
}

function waiting({ officer: _, ...ticket }: Ticket, now: Date): Ticket {
  return { ...ticket, state: 'waiting', waitingSince: ticket.waitingSince ?? now.toISOString() }
}

function noted(ticket: Ticket, result: Ticket['acts'][number]): Ticket {
  return { ...ticket, acts: [...ticket.acts, result].slice(-MOST_ACTS) }
}
