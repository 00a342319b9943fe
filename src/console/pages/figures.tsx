import type { QueueView, TicketRow } from '../../handoff/ticket-queue.js'
import type { Desk } from '../../model/desk.js'
import { BASE } from '../base.js'
import { scriptOf } from '../marks.js'
import { type Answer, type OfficerVisit, page } from '../visit.js'
import { duration } from '../when.js'
import { Due, Mark } from './ticket-words.js'

/** How one desk stands. */
export interface DeskFigures {
  desk: Desk
  counts: Readonly<Record<QueueView, number>>
  /** Milliseconds that the one waiting longest has waited; undefined when nobody does. */
  longestMs: number | undefined
  /** What citizens said of the requests closed last. */
  ratings: Readonly<Record<'yes' | 'partly' | 'no', number>>
}

export interface FiguresView {
  desks: readonly DeskFigures[]
  alerts: readonly TicketRow[]
  now: Date
}

/** What a supervisor looks after: what is urgent or late, and how each desk stands. */
export function figuresPage(visit: OfficerVisit, { desks, alerts, now }: FiguresView): Answer {
  const { say, language } = visit
  return page(
    say('figures.title'),
    <div class="wide">
      <h1>{say('figures.title')}</h1>
      <section aria-labelledby="alerts-title">
        <h2 id="alerts-title">{say('figures.alerts')}</h2>
        {alerts.length === 0 ? (
          <p class="empty">{say('queue.none.alerts')}</p>
        ) : (
          <ul class="queue">
            {alerts.map((row) => (
              <li class={`ticket-row alert-row ${row.urgent ? 'urgent' : ''}`}>
                <a
                  class="row-link"
                  href={`${BASE}/tickets/${row.reference}`}
                  {...(row.summary === '' ? {} : { dir: 'auto' as const, lang: scriptOf(row.summary) })}
                >
                  {row.summary || say('ticket.noWords')}
                </a>
                <p class="where">
                  <span>
                    <bdi>{desks.find(({ desk }) => desk.id === row.desk)?.desk.name[language] ?? row.desk}</bdi>
                  </span>
                  <span>{row.officer ? <bdi>{row.officer.name}</bdi> : say('ticket.nobodys')}</span>
                </p>
                <p class="when">
                  {row.urgent && <Mark kind="bad">{say('ticket.urgent')}</Mark>}
                  <Due visit={visit} ticket={row} now={now} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <div class="stack">
        <h2 id="desks-title">{say('figures.desks')}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keys */}
        <section class="scroll-x" aria-labelledby="desks-title" tabIndex={0}>
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">{say('ticket.desk')}</th>
                <th scope="col">{say('queue.view.open')}</th>
                <th scope="col">{say('queue.view.unassigned')}</th>
                <th scope="col">{say('queue.view.waitingForCitizen')}</th>
                <th scope="col">{say('queue.view.alerts')}</th>
                <th scope="col">{say('figures.longest')}</th>
                <th scope="col">{say('queue.view.closed')}</th>
                <th scope="col">{say('figures.helped')}</th>
              </tr>
            </thead>
            <tbody>
              {desks.map(({ desk, counts, longestMs, ratings }) => (
                <tr>
                  <th scope="row">
                    <a href={`${BASE}/queue?view=open&desk=${desk.id}`}>{desk.name[language]}</a>
                  </th>
                  <td>{counts.open}</td>
                  <td>{counts.unassigned}</td>
                  <td>{counts.waitingForCitizen}</td>
                  <td>{counts.alerts > 0 ? <Mark kind="bad">{counts.alerts}</Mark> : 0}</td>
                  <td>{longestMs === undefined ? '–' : duration(longestMs, say)}</td>
                  <td>{counts.closed}</td>
                  <td>{say('figures.ratings', { ...ratings })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p class="hint">{say('figures.hint')}</p>
      </div>
    </div>,
  )
}
