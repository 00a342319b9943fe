import type { Story } from '../../handoff/story.js'
import { rowOf } from '../../handoff/ticket-queue.js'
import type { Desk } from '../../model/desk.js'
import { CloseOutcome } from '../../model/officer.js'
import type { Account } from '../accounts.js'
import { BASE } from '../base.js'
import type { OfficerVisit } from '../visit.js'
import { duration } from '../when.js'
import { Form } from './form.js'
import { isolated } from './text.js'
import { Due, Mark, PlaceName, Wanted } from './ticket-words.js'

export interface StateView {
  story: Story
  now: Date
  desks: readonly Desk[]
  colleagues: readonly Account[]
  /** Makes each button's act count once. */
  actId(): string
  placeName(id: string): string
  kindName(id: string): string
}

export const isOver = ({ ticket }: Story) => ticket.state === 'closed' || ticket.state === 'cancelled'

/** How the request stands and what can be done with it; comes anew by itself. */
export function TicketState({ visit, view, swap }: { visit: OfficerVisit; view: StateView; swap?: boolean }) {
  const { say, account, language } = visit
  const { ticket } = view.story
  const mine = ticket.officer?.id === account.id
  const deskName = view.desks.find(({ id }) => id === ticket.desk)?.name[language] ?? ticket.desk
  return (
    <header class="state" id="state" {...(swap ? { 'hx-swap-oob': 'true' } : {})}>
      <div class="title">
        <h1 id="ticket-title">
          <bdi dir="ltr">{ticket.reference}</bdi>
        </h1>
        {ticket.urgent && <Mark kind="bad">{say('ticket.urgent')}</Mark>}
        <span class={`pill ${ticket.state}`}>{say(`state.${ticket.state}`)}</span>
        {ticket.reopened > 0 && <Mark>{say('ticket.reopened')}</Mark>}
      </div>
      <p class="facts">
        <span>
          {mine ? say('ticket.yours') : ticket.officer ? <bdi>{ticket.officer.name}</bdi> : say('ticket.nobodys')}
        </span>
        <span>
          <bdi>{deskName}</bdi>
        </span>
        <span>{say(`reason.${ticket.reason}`)}</span>
        <Wanted ticket={rowOf(ticket)} kindName={view.kindName} href="#forms" />
        <span>{say(`language.${ticket.language}`)}</span>
        <PlaceName ticket={ticket} placeName={view.placeName} />
        {ticket.state !== 'waitingForCitizen' && <Due visit={visit} ticket={ticket} now={view.now} />}
        {ticket.waitingSince && (
          <span>
            {say('queue.waits', { time: duration(view.now.getTime() - Date.parse(ticket.waitingSince), say) })}
          </span>
        )}
      </p>
      {!isOver(view.story) && <Actions visit={visit} view={view} mine={mine} />}
    </header>
  )
}

function Actions({ visit, view, mine }: { visit: OfficerVisit; view: StateView; mine: boolean }) {
  const { say, account } = visit
  const { ticket } = view.story
  const held = ticket.officer !== undefined && !mine
  const supervises = account.roles.includes('supervisor')
  const base = `${BASE}/tickets/${ticket.reference}`
  return (
    <div class="actions">
      {!mine && !held && (
        <Act visit={visit} view={view} verb="take" main>
          {say('act.take')}
        </Act>
      )}
      {(mine || (held && supervises)) && (
        <Act visit={visit} view={view} verb="release">
          {mine ? say('act.release') : say('act.releaseFrom', { who: isolated(ticket.officer?.name ?? '') })}
        </Act>
      )}
      {(!held || supervises) && (
        <details class="menu" name="acts">
          <summary id="hand-summary" class="button opener">
            {say('act.hand')}
          </summary>
          <Form visit={visit} action={`${base}/hand`} class="stack pop">
            <input type="hidden" name="act" value={view.actId()} />
            <label for="hand-to">{say('act.handTo')}</label>
            <select name="to" id="hand-to" required>
              <option value="">{say('act.choose')}</option>
              <optgroup label={say('act.colleagues')}>
                {view.colleagues.map(({ id, name }) => (
                  <option value={`officer:${id}`}>{name}</option>
                ))}
              </optgroup>
              <optgroup label={say('act.desks')}>
                {view.desks
                  .filter(({ id }) => id !== ticket.desk)
                  .map(({ id, name }) => (
                    <option value={`desk:${id}`}>{name[visit.language]}</option>
                  ))}
              </optgroup>
            </select>
            <button type="submit">{say('act.handButton')}</button>
          </Form>
        </details>
      )}
      {!held && (
        <details class="menu" name="acts">
          <summary id="close-summary" class="button opener">
            {say('act.close')}
          </summary>
          <Form visit={visit} action={`${base}/close`} class="stack pop">
            <input type="hidden" name="act" value={view.actId()} />
            <fieldset>
              <legend>{say('act.outcome')}</legend>
              {CloseOutcome.options.map((outcome) => (
                <label class="check">
                  <input type="radio" name="outcome" value={outcome} required />
                  <span>{say(`outcome.${outcome}`)}</span>
                </label>
              ))}
            </fieldset>
            <p class="hint">{say('act.closeHint')}</p>
            <button type="submit">{say('act.closeButton')}</button>
          </Form>
        </details>
      )}
    </div>
  )
}

function Act(props: { visit: OfficerVisit; view: StateView; verb: string; main?: boolean; children: string }) {
  const { visit, view, verb, main, children } = props
  return (
    <Form visit={visit} action={`${BASE}/tickets/${view.story.ticket.reference}/${verb}`}>
      <input type="hidden" name="act" value={view.actId()} />
      <button type="submit" id={`do-${verb}`} class={main ? 'main' : ''}>
        {children}
      </button>
    </Form>
  )
}
