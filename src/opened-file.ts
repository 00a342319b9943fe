import type { OpenedFile } from './console/workplace.js'
import type { TicketBook } from './handoff/ticket-book.js'
import type { TicketReference } from './model/ticket.js'

/** Opens what a citizen sent in the chat of a ticket, by the message's sid; nobody else's, whatever is asked for. */
export function fileOpener(
  book: Pick<TicketBook, 'ticket' | 'lines'>,
  fetch: (url: string) => Promise<OpenedFile>,
): (reference: TicketReference, sid: string) => Promise<OpenedFile> {
  return async (reference, sid) => {
    const ticket = await book.ticket(reference)
    const lines = ticket ? await book.lines(ticket.person) : []
    const line = lines.find((one) => one.kind === 'in' && one.sid === sid)
    return line?.kind === 'in' && line.media ? fetch(line.media.url) : { kind: 'gone' }
  }
}
