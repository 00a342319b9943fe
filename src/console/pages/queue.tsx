import type { VNode } from 'preact'
import { QUEUE_VIEWS, type QueuePage, type TicketRow } from '../../handoff/ticket-queue.js'
import type { Desk } from '../../model/desk.js'
import { BASE } from '../base.js'
import { scriptOf } from '../marks.js'
import type { Asked } from '../queue-routes.js'
import { type Answer, type OfficerVisit, page } from '../visit.js'
import { duration } from '../when.js'
import { Form } from './form.js'
import { Filters } from './queue-filters.js'
import { Words } from './text.js'
import { Due, Mark, PlaceName, Wanted } from './ticket-words.js'

export interface QueueView extends QueuePage {
  asked: Asked
  /** Found by its number: no part of a list. */
  found: boolean
  /** What the page's script says it has seen, next time it asks. */
  seen: string
  now: Date
  pageSize: number
  desks: readonly Desk[]
  topicName(id: string): string
  kindName(id: string): string
  placeName(id: string): string
}

export function queuePage(visit: OfficerVisit, view: QueueView): Answer {
  const { say } = visit
  return page(
    titleOf(visit, view),
    <div class="wide">
      <div class="head">
        <h1>{say('queue.title')}</h1>
        <Form visit={visit} action={`${BASE}/search`} class="search">
          <label class="sr" for="search">
            {say('queue.search')}
          </label>
          <input
            id="search"
            name="words"
            type="search"
            maxLength={100}
            placeholder={say('queue.searchHint')}
            value={view.asked.words}
          />
          <button type="submit">{say('queue.searchButton')}</button>
        </Form>
      </div>
      <Filters visit={visit} view={view} />
      {QueueList(visit, view)}
    </div>,
  )
}

/** Says in the browser's tab how many wait. */
function titleOf({ say }: OfficerVisit, { counts }: QueueView): string {
  return `${counts.unassigned > 0 ? `(${counts.unassigned}) ` : ''}${say('queue.title')}`
}

/** The part of the page that comes anew by itself when something has changed. */
export function QueueList(visit: OfficerVisit, view: QueueView): VNode {
  const { say, account } = visit
  const { asked, rows, counts, total } = view
  const poll = hrefOf(asked, { seen: view.seen })
  const alerts = account.roles.includes('supervisor')
  return (
    <div
      id="queue"
      class="queue-box"
      data-title={`${titleOf(visit, view)} · ${say('product')}`}
      {...(view.found ? {} : { 'hx-get': poll, 'hx-trigger': 'every 5s', 'hx-swap': 'outerHTML' })}
    >
      <nav aria-label={say('queue.views')} class="tabs">
        <ul>
          {QUEUE_VIEWS.filter((one) => one !== 'alerts' || alerts).map((one) => (
            <li>
              <a
                class="tab"
                id={`tab-${one}`}
                href={hrefOf({ ...asked, view: one, offset: 0 })}
                {...(one === asked.view && !view.found ? { 'aria-current': 'page' as const } : {})}
              >
                {say(`queue.view.${one}`)}{' '}
                <span class={`count ${one}${counts[one] > 0 ? ' some' : ''}`}>{counts[one]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <p class="empty">{say(view.found ? 'queue.foundNone' : `queue.none.${asked.words ? 'words' : asked.view}`)}</p>
      ) : (
        <ol class="queue" aria-label={say(view.found ? 'queue.found' : `queue.view.${asked.view}`)}>
          {rows.map((row) => (
            <Row visit={visit} row={row} view={view} />
          ))}
        </ol>
      )}
      <Pages visit={visit} view={view} total={total} />
    </div>
  )
}

function Row({ visit, row, view }: { visit: OfficerVisit; row: TicketRow; view: QueueView }) {
  const { say, language } = visit
  const deskName = view.desks.find(({ id }) => id === row.desk)?.name[language] ?? row.desk
  return (
    <li class={`ticket-row ${row.urgent ? 'urgent' : ''} ${row.state}`}>
      <div class="what">
        <a
          id={`row-${row.reference}`}
          class="row-link"
          href={`${BASE}/tickets/${row.reference}`}
          {...(row.summary === '' ? {} : { dir: 'auto' as const, lang: scriptOf(row.summary) })}
        >
          {row.summary || say('ticket.noWords')}
        </a>
        <p class="soft">
          <bdi dir="ltr" class="reference">
            {row.reference}
          </bdi>
          {row.urgent && <Mark kind="bad">{say('ticket.urgent')}</Mark>}
          {row.reopened > 0 && <Mark>{say('ticket.reopened')}</Mark>}
          {row.added > 0 && <span>{say('queue.added', { count: row.added })}</span>}
          {row.notes > 0 && <span>{say('queue.notes', { count: row.notes })}</span>}
        </p>
      </div>
      <p class="about">
        <span>{say(`reason.${row.reason}`)}</span>
        <Wanted ticket={row} kindName={view.kindName} />
        {row.topic && (
          <span>
            <Words text={view.topicName(row.topic)} />
          </span>
        )}
        <PlaceName ticket={row} placeName={view.placeName} />
      </p>
      <p class="where">
        <span>{say(`language.${row.language}`)}</span>
        <span>
          <bdi>{deskName}</bdi>
        </span>
        {row.officer ? (
          <span>
            <bdi>{row.officer.name}</bdi>
          </span>
        ) : null}
      </p>
      <p class="when">
        <Due visit={visit} ticket={row} now={view.now} />
        {row.waitingSince && (
          <span class="soft">
            {say('queue.waits', { time: duration(view.now.getTime() - Date.parse(row.waitingSince), say) })}
          </span>
        )}
      </p>
    </li>
  )
}

function Pages({ visit: { say }, view, total }: { visit: OfficerVisit; view: QueueView; total: number }) {
  const { asked, pageSize, found } = view
  if (found || total <= pageSize) return null
  return (
    <p class="pages row">
      {asked.offset > 0 && (
        <a id="page-before" class="button" href={hrefOf({ ...asked, offset: Math.max(0, asked.offset - pageSize) })}>
          {say('queue.before')}
        </a>
      )}
      <span>
        {say('queue.range', { from: asked.offset + 1, to: Math.min(total, asked.offset + pageSize), count: total })}
      </span>
      {asked.offset + pageSize < total && (
        <a id="page-next" class="button" href={hrefOf({ ...asked, offset: asked.offset + pageSize })}>
          {say('queue.next')}
        </a>
      )}
    </p>
  )
}

function hrefOf(asked: Asked, more: Record<string, string> = {}): string {
  const set = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '' && value !== 0)
  return `${BASE}/queue?${new URLSearchParams({ ...Object.fromEntries(set.map(([key, value]) => [key, `${value}`])), ...more })}`
}
