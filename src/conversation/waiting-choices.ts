import { choice } from './turn.js'

/** What somebody who waits for an officer may do meanwhile. */
export function waitingChoices() {
  return [
    choice({ kind: 'meanwhile' }, 'meanwhile'),
    choice({ kind: 'cancelTicket' }, 'cancelTicket'),
    choice({ kind: 'ticketStatus' }, 'ticketStatus'),
  ]
}
