import type { InboxEvent } from '../model/event.js'
import type { Log } from '../model/log.js'
import type { Observer } from '../model/observer.js'
import type { Ticket } from '../model/ticket.js'
import type { RunnerParts, Taken } from './handle.js'

/** Tells the figures and the log of a turn that is committed: what kind, how old, how it ended; nobody's words. */
export function report(
  event: InboxEvent,
  { stored, utterance, outcome }: Taken,
  now: Date,
  { observer, log }: Pick<RunnerParts, 'observer' | 'log'>,
): void {
  const kind = event.event.kind === 'message' ? event.event.message.kind : event.event.kind
  if (event.event.kind === 'message') observer.received(kind, utterance?.language ?? 'none')
  const age = now.getTime() - Date.parse(event.at)
  if (age < 0) observer.negativeAge()
  observer.turn(Math.max(0, age), stored.bubbles.length, outcome)
  for (const ticket of stored.tickets) reportTicket(ticket, now, observer, log)
  log.info(
    { trace: event.trace, kind, intent: utterance?.intent, outcome, bubbles: stored.bubbles.map(({ id }) => id) },
    'turn taken',
  )
}

/** What happened to a request in this turn; what can't wait for somebody to look at the queue is a warning at once. */
function reportTicket(ticket: Ticket, now: Date, observer: Observer, log: Log): void {
  const { reference, reason, desk, urgent, broken } = ticket
  for (const { what } of ticket.history.filter(({ at }) => at === now.toISOString())) {
    observer.ticket(what, reason)
    if (urgent && (what === 'opened' || what === 'raised' || what === 'reopened'))
      log.warn({ ticket: reference, desk }, 'An urgent request waits for an officer')
    if (what === 'promiseBroken') log.warn({ ticket: reference, desk, broken }, 'Nobody took a request in time')
  }
}
