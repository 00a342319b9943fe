import type { Story } from '../../handoff/story.js'
import type { Account } from '../accounts.js'
import { BASE } from '../base.js'
import type { OfficerVisit } from '../visit.js'
import { duration, exactTime } from '../when.js'
import { Citizen } from './citizen.js'
import { Form } from './form.js'
import { Text, Words } from './text.js'
import { type FormsView, TicketForms } from './ticket-forms.js'

export interface BesideView extends FormsView {
  now: Date
  /** Masked, or whole when it was asked for. */
  address: { text: string; whole: boolean } | undefined
  everybody: readonly Account[]
  actId(): string
  topicName(id: string): string
}

/** What an officer wants to know beside the chat. */
export function Beside({ visit, view }: { visit: OfficerVisit; view: BesideView }) {
  const { say } = visit
  const { ticket } = view.story
  return (
    <aside class="beside" aria-label={say('beside.title')}>
      <section aria-labelledby="after-title">
        <h2 id="after-title" class="aside-title">
          {say('beside.after')}
        </h2>
        {ticket.topic && (
          <p>
            <Words text={view.topicName(ticket.topic)} />
          </p>
        )}
        <After visit={visit} view={view} />
        <Latest visit={visit} story={view.story} />
      </section>
      <TicketForms visit={visit} view={view} />
      <Citizen visit={visit} view={view} />
      <section aria-labelledby="notes-title">
        <h2 id="notes-title" class="aside-title">
          {say('beside.notes')}
        </h2>
        <Notes visit={visit} story={view.story} />
        <Form visit={visit} action={`${BASE}/tickets/${ticket.reference}/note`} class="stack">
          <input type="hidden" name="act" value={view.actId()} />
          <label for="note" class="sr">
            {say('beside.note')}
          </label>
          <textarea
            id="note"
            name="text"
            rows={2}
            dir="auto"
            required
            maxLength={1000}
            placeholder={say('beside.note')}
          />
          <button type="submit" id="do-note">
            {say('beside.noteButton')}
          </button>
        </Form>
      </section>
      <Others visit={visit} view={view} />
      <History visit={visit} view={view} />
    </aside>
  )
}

/** The words that led here. A form's are its answers, which stand below. */
function After({ visit: { say }, view }: { visit: OfficerVisit; view: BesideView }) {
  const { summary, details, kind } = view.story.ticket
  if (details.length > 0) return <Words text={view.kindName(kind)} />
  return summary === '' ? <p class="soft">{say('ticket.noWords')}</p> : <Text text={summary} />
}

/** "An officer, please" says little: what they wrote since often says what it is about. */
function Latest({ visit: { say }, story: { chat, ticket } }: { visit: OfficerVisit; story: Story }) {
  // The number of a choice tells nothing.
  const since = chat.filter((said) => said.kind === 'citizen' && said.at > ticket.openedAt && /\p{L}/u.test(said.text))
  if (since.length === 0) return null
  return (
    <>
      <p class="soft">{say('beside.latest')}</p>
      {since.slice(-2).map((said) => (
        <blockquote dir="auto">{said.kind === 'citizen' && <Text text={said.text.slice(0, 300)} />}</blockquote>
      ))}
    </>
  )
}

/** Comes anew by itself; the box for a new one stays. */
export function Notes({ visit, story, swap }: { visit: OfficerVisit; story: Story; swap?: boolean }) {
  const { say, language } = visit
  const { notes } = story.ticket
  return (
    <ul class="notes" id="notes" {...(swap ? { 'hx-swap-oob': 'true' } : {})}>
      {notes.length === 0 && <li class="soft">{say('beside.noNotes')}</li>}
      {notes.map(({ at, by, text }) => (
        <li class="note">
          <Text text={text} />
          <p class="soft">
            <bdi>{by.name}</bdi>, <time dateTime={at}>{exactTime(at, language)}</time>
          </p>
        </li>
      ))}
    </ul>
  )
}

function Others({ visit, view }: { visit: OfficerVisit; view: BesideView }) {
  const { say } = visit
  const { others } = view.story
  return (
    <section aria-labelledby="others-title">
      <h2 id="others-title" class="aside-title">
        {say('beside.others')}
      </h2>
      {others.length === 0 && <p class="soft">{say('beside.noOthers')}</p>}
      <ul class="others">
        {others.slice(0, 10).map((other) => (
          <li>
            <a href={`${BASE}/tickets/${other.reference}`}>
              <bdi dir="ltr">{other.reference}</bdi>
            </a>{' '}
            <span class="soft">
              {say(`state.${other.state}`)},{' '}
              {say('beside.ago', { time: duration(view.now.getTime() - Date.parse(other.openedAt), say) })}
            </span>
            <p>
              <Words text={other.summary} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ visit, view }: { visit: OfficerVisit; view: BesideView }) {
  const { say, language } = visit
  const nameOf = (id: string | undefined) => view.everybody.find((one) => one.id === id)?.name
  const wordOf = (what: string, how: string) => (what === 'formAdded' ? view.kindName(how) : (nameOf(how) ?? how))
  return (
    <details>
      <summary class="aside-title">{say('beside.history')}</summary>
      <ol class="history">
        {view.story.ticket.history.map(({ at, what, by, how }) => (
          <li>
            <time dateTime={at}>{exactTime(at, language)}</time> {say(`moment.${what}`)}
            {by && (
              <>
                {': '}
                <bdi>{nameOf(by) ?? by}</bdi>
              </>
            )}
            {how && (
              <span class="soft">
                {' '}
                (<bdi>{wordOf(what, how)}</bdi>)
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
