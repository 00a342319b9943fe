import type { DeskId } from '../model/officer.js'
import type { Ticket, TicketKind, TicketReference } from '../model/ticket.js'
import { byUrgency, isOpen } from './ticket.js'
import type { TicketBook, TicketCursor } from './ticket-book.js'

/** A ticket as it stands in a list: without its story. */
export type TicketRow = Omit<Ticket, 'history' | 'notes' | 'acts' | 'details' | 'forms'> & {
  notes: number
  /** What else is asked for, by forms that joined it. */
  also: readonly TicketKind[]
}

export const QUEUE_VIEWS = ['open', 'unassigned', 'mine', 'waitingForCitizen', 'alerts', 'closed'] as const
/** `open` is all that isn't over; `alerts` what a supervisor must see: urgent and untaken, or promised and late. */
export type QueueView = (typeof QUEUE_VIEWS)[number]

export interface QueueQuery {
  view: QueueView
  /** The officer who looks, for `mine`. */
  officer: string
  /** Without it every desk's. */
  desks?: readonly DeskId[]
  language?: Ticket['language']
  topic?: string
  reason?: Ticket['reason']
  kind?: string
  province?: string
  /** All of these words stand in the summary, the topic or the reference. */
  words?: string
  /** Default 0. */
  offset?: number
  /** Default 50, at most 200. */
  limit?: number
}

export interface QueuePage {
  rows: TicketRow[]
  /** How many fit the query in all. */
  total: number
  /** How many stand in each view, the query's other wishes applied. */
  counts: Record<QueueView, number>
  /** Rises with every change of any ticket: a page that polls asks again only when it has risen. */
  version: number
}

export interface TicketQueueOptions {
  /** How many tickets that are over are kept at hand, the latest. Default 2000. */
  closedKept?: number
  /** Milliseconds, for how long what was read counts as fresh. Default 1000. */
  freshMs?: number
}

/**
 * The officers' queue: all open tickets of all shards and the latest closed ones, in memory, in order. It holds
 * nothing of its own: it follows the book's changes, and a new process makes it anew from the shards.
 */
export class TicketQueue {
  private readonly rows = new Map<TicketReference, TicketRow>()
  private open: TicketRow[] = []
  private closed: TicketRow[] = []
  private dirty = false
  private cursor: TicketCursor | undefined
  private changes = 0
  private readAt = Number.NEGATIVE_INFINITY
  private reading: Promise<void> | undefined
  private readonly closedKept: number
  private readonly freshMs: number

  constructor(
    private readonly book: Pick<TicketBook, 'ticketChanges'>,
    { closedKept = 2000, freshMs = 1000 }: TicketQueueOptions = {},
  ) {
    this.closedKept = closedKept
    this.freshMs = freshMs
  }

  /** Reads what has changed, unless that was done just now. Rejects with `StoreAway`. */
  async refresh(freshMs = this.freshMs): Promise<void> {
    if (performance.now() - this.readAt < freshMs) return
    this.reading ??= this.read().finally(() => {
      this.reading = undefined
    })
    await this.reading
  }

  get version(): number {
    return this.changes
  }

  row(reference: TicketReference): TicketRow | undefined {
    return this.rows.get(reference)
  }

  /** How many wait at the same desk and come before. */
  ahead(ticket: Pick<Ticket, 'reference' | 'desk' | 'urgent' | 'openedAt'>): number {
    this.settle()
    let count = 0
    for (const row of this.open) {
      if (byUrgency(row, ticket) >= 0 || row.reference === ticket.reference) break
      if (row.desk === ticket.desk && row.state === 'waiting') count++
    }
    return count
  }

  page(query: QueueQuery, now: Date): QueuePage {
    this.settle()
    const fits = filterOf(query)
    const counts: Record<QueueView, number> = {
      open: 0,
      unassigned: 0,
      mine: 0,
      waitingForCitizen: 0,
      alerts: 0,
      closed: 0,
    }
    const { offset = 0, limit = 50 } = query
    const rows: TicketRow[] = []
    const at = now.toISOString()
    const look = (row: TicketRow, views: readonly QueueView[]) => {
      for (const view of views) {
        if (view === query.view && counts[view] >= offset && rows.length < Math.min(limit, 200)) rows.push(row)
        counts[view]++
      }
    }
    for (const row of this.open) if (fits(row)) look(row, viewsOf(row, query.officer, at))
    for (const row of this.closed) if (fits(row)) look(row, ['closed'])
    return { rows, total: counts[query.view], counts, version: this.changes }
  }

  private async read() {
    const { tickets, cursor } = await this.book.ticketChanges(this.cursor)
    this.cursor = cursor
    this.readAt = performance.now()
    for (const ticket of tickets) {
      this.rows.set(ticket.reference, rowOf(ticket))
      this.changes++
      this.dirty = true
    }
  }

  /** Brings the lists into order again, after changes. */
  private settle() {
    if (!this.dirty) return
    this.dirty = false
    const all = [...this.rows.values()]
    this.open = all.filter(isOpen).sort(byUrgency)
    const over = all.filter((row) => !isOpen(row)).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
    this.closed = over.slice(0, this.closedKept)
    for (const { reference } of over.slice(this.closedKept)) this.rows.delete(reference)
  }
}

export function rowOf({ history: _, notes, acts: __, details: ___, forms = [], ...row }: Ticket): TicketRow {
  const also = [...new Set(forms.map(({ kind }) => kind))].filter((kind) => kind !== row.kind)
  return { ...row, notes: notes.length, also }
}

function viewsOf(row: TicketRow, officer: string, now: string): QueueView[] {
  const views: QueueView[] = ['open']
  if (row.officer === undefined) views.push('unassigned')
  if (row.officer?.id === officer) views.push('mine')
  if (row.state === 'waitingForCitizen') views.push('waitingForCitizen')
  if (isAlarming(row, now)) views.push('alerts')
  return views
}

/** Urgent and nobody's, or promised and late. `now` in ISO. */
export function isAlarming(
  { state, urgent, broken, promise }: Pick<Ticket, 'state' | 'urgent' | 'broken' | 'promise'>,
  now: string,
): boolean {
  if (state === 'waiting' && (urgent || broken > 0)) return true
  return (state === 'waiting' || state === 'taken') && promise !== undefined && promise < now
}

function filterOf(query: QueueQuery): (row: TicketRow) => boolean {
  const { desks, language, topic, reason, kind, province } = query
  const words = plain(query.words ?? '')
    .split(' ')
    .filter((word) => word !== '')
  return (row) =>
    (desks === undefined || desks.includes(row.desk)) &&
    (language === undefined || row.language === language) &&
    (topic === undefined || row.topic === topic) &&
    (reason === undefined || row.reason === reason) &&
    (kind === undefined || row.kind === kind || row.also.includes(kind)) &&
    (province === undefined || row.province === province) &&
    (words.length === 0 || holds(row, words))
}

/** What was folded once stays folded as long as its row is at hand. */
const folded = new WeakMap<TicketRow, string>()

function holds(row: TicketRow, words: readonly string[]): boolean {
  const text = folded.get(row) ?? plain(`${row.reference} ${row.summary} ${row.topic ?? ''}`)
  folded.set(row, text)
  return words.every((word) => text.includes(word))
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
