import type { ComponentChildren } from 'preact'
import type { TicketRow } from '../../handoff/ticket-queue.js'
import type { Visit } from '../visit.js'
import { duration } from '../when.js'

export function Mark({ kind = '', children }: { kind?: 'bad' | 'warn' | 'good' | ''; children: ComponentChildren }) {
  return <strong class={`mark ${kind}`}>{children}</strong>
}

/** By when an answer was promised, or how late it is; how it ended, when it is over. */
export function Due(props: {
  visit: Visit
  ticket: Pick<TicketRow, 'promise' | 'state' | 'outcome' | 'rating' | 'broken'>
  now: Date
}) {
  const { visit, ticket, now } = props
  const { say } = visit
  if (ticket.state === 'closed' || ticket.state === 'cancelled')
    return (
      <>
        <span>{ticket.outcome ? say(`outcome.${ticket.outcome}`) : say(`state.${ticket.state}`)}</span>
        {ticket.rating && <span class="soft">{say(`rating.${ticket.rating}`)}</span>}
      </>
    )
  if (ticket.state === 'waitingForCitizen') return <span>{say('state.waitingForCitizen')}</span>
  if (ticket.promise === undefined) return <span class="soft">{say('queue.noPromise')}</span>
  const left = Date.parse(ticket.promise) - now.getTime()
  if (left < 0 || ticket.broken > 0)
    return <Mark kind="bad">{left < 0 ? say('queue.late', { time: duration(-left, say) }) : say('queue.wasLate')}</Mark>
  const near = left < 60 * 60_000
  const words = say('queue.due', { time: duration(left, say) })
  return near ? <Mark kind="warn">{words}</Mark> : <span>{words}</span>
}

/** Where the citizen is, as far as it is known. */
export function PlaceName(props: {
  ticket: Pick<TicketRow, 'province' | 'district'>
  placeName: (id: string) => string
}) {
  const place = props.ticket.district ?? props.ticket.province
  return place === undefined ? null : (
    <span>
      <bdi>{props.placeName(place)}</bdi>
    </span>
  )
}

/** What forms ask for: the request's own, and those that joined it. Nothing where there was none. */
export function Wanted(props: {
  ticket: Pick<TicketRow, 'kind' | 'reason' | 'also'>
  kindName: (id: string) => string
  /** Where on the page they can be read. */
  href?: string
}) {
  const { ticket, kindName, href } = props
  const kinds = [...new Set([...(ticket.reason === 'journey' ? [ticket.kind] : []), ...ticket.also])]
  if (kinds.length === 0) return null
  return (
    <>
      {kinds.map((kind) => (
        <span>{href ? <a href={href}>{kindName(kind)}</a> : <bdi>{kindName(kind)}</bdi>}</span>
      ))}
    </>
  )
}
