import type { Turn } from '../conversation/turn.js'
import type { TicketQueue } from '../handoff/ticket-queue.js'
import type { Standing } from '../model/standing.js'
import type { Ticket, TicketReference } from '../model/ticket.js'

/** Looks up how the requests stand that a turn's replies tell of; the queue is asked only when one does. */
export async function standingOf(
  { replies }: Turn,
  tickets: readonly Ticket[],
  queue: Pick<TicketQueue, 'refresh' | 'ahead'>,
): Promise<(reference: TicketReference) => Standing | undefined> {
  if (!replies.some(({ paragraphs }) => paragraphs.some(({ kind }) => kind === 'standing'))) return () => undefined
  await queue.refresh()
  return (wanted) => {
    const ticket = tickets.find(({ reference }) => reference === wanted)
    if (!ticket) return undefined
    const { promise } = ticket
    return { ahead: queue.ahead(ticket), ...(promise === undefined ? {} : { promise }) }
  }
}
