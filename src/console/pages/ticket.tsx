import type { VNode } from 'preact'
import { BASE } from '../base.js'
import { type Answer, type OfficerVisit, page } from '../visit.js'
import { Thread } from './chat.js'
import { FileBox } from './file-box.js'
import { ReplyBox, type ReplyView, WindowLeft } from './reply-box.js'
import { Beside, type BesideView, Notes } from './ticket-beside.js'
import { TicketForms } from './ticket-forms.js'
import { type StateView, TicketState } from './ticket-state.js'

export type TicketView = BesideView & StateView & { reply: ReplyView; seen: string }

/** One request whole: the chat, the box for an answer, and what is known beside it. */
export function ticketPage(visit: OfficerVisit, view: TicketView, status = 200): Answer {
  const { say } = visit
  const { ticket } = view.story
  return page(
    ticket.reference,
    <div class="ticket">
      <section class="desk" aria-labelledby="ticket-title">
        <TicketState visit={visit} view={view} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
        <section class="scroll" id="scroll" aria-label={say('chat.title')} tabIndex={0}>
          <Thread visit={visit} reference={ticket.reference} chat={view.story.chat} kindName={view.kindName} />
        </section>
        <Poll view={view} />
        <p class="sr" id="news" role="status" />
        <ReplyBox visit={visit} view={view.reply} />
        <FileBox visit={visit} view={view.reply} actId={view.actId()} />
      </section>
      <Beside visit={visit} view={view} />
    </div>,
    status,
  )
}

/** What the page's script fetches when something has happened; each piece goes to its own place. */
export function ticketNews(visit: OfficerVisit, view: TicketView, news: number): VNode {
  const { story } = view
  return (
    <>
      <Poll view={view} />
      <div hx-swap-oob="innerHTML:#scroll">
        <Thread visit={visit} reference={story.ticket.reference} chat={story.chat} kindName={view.kindName} />
      </div>
      <TicketState visit={visit} view={view} swap />
      <WindowLeft visit={visit} story={story} swap />
      <Notes visit={visit} story={story} swap />
      <TicketForms visit={visit} view={view} swap />
      <p class="sr" id="news" role="status" hx-swap-oob="true">
        {news > 0 ? visit.say('chat.news', { count: news }) : ''}
      </p>
    </>
  )
}

function Poll({ view }: { view: TicketView }) {
  const { ticket, chat } = view.story
  const heard = chat.filter(({ kind }) => kind === 'citizen').length
  const href = `${BASE}/tickets/${ticket.reference}?${new URLSearchParams({ seen: view.seen, heard: `${heard}` })}`
  return <div id="poll" hx-get={href} hx-trigger="every 4s" hx-swap="outerHTML" />
}
