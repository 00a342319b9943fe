import { LANGUAGES } from '../../model/language.js'
import { TicketReason } from '../../model/ticket.js'
import { BASE } from '../base.js'
import type { OfficerVisit } from '../visit.js'
import type { QueueView } from './queue.js'

/** Stands outside the list that comes anew: nobody's choice closes under their hand. */
export function Filters({ visit: { say, language }, view }: { visit: OfficerVisit; view: QueueView }) {
  const { asked } = view
  const narrowed = asked.desk !== '' || asked.language !== undefined || asked.reason !== undefined || asked.words !== ''
  return (
    <details class="filters" open={narrowed}>
      <summary id="filters-summary" class="more">
        {say('queue.filter')}
      </summary>
      <form method="get" action={`${BASE}/queue`} class="row">
        <input type="hidden" name="view" value={asked.view} />
        <input type="hidden" name="words" value={asked.words} />
        {view.desks.length > 1 && (
          <label>
            {say('ticket.desk')}{' '}
            <select name="desk" id="filter-desk">
              <option value="">{say('queue.any')}</option>
              {view.desks.map(({ id, name }) => (
                <option value={id} selected={id === asked.desk}>
                  {name[language]}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {say('ticket.language')}{' '}
          <select name="language" id="filter-language">
            <option value="">{say('queue.any')}</option>
            {LANGUAGES.map((one) => (
              <option value={one} selected={one === asked.language}>
                {say(`language.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('ticket.reason')}{' '}
          <select name="reason" id="filter-reason">
            <option value="">{say('queue.any')}</option>
            {TicketReason.options.map((one) => (
              <option value={one} selected={one === asked.reason}>
                {say(`reason.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" id="filter-go">
          {say('queue.show')}
        </button>
        {narrowed && (
          <a href={`${BASE}/queue?view=${asked.view}`} id="filter-clear">
            {say('queue.clear')}
          </a>
        )}
      </form>
    </details>
  )
}
