import type { Account } from '../accounts.js'
import type { AuditRow } from '../audit.js'
import { BASE } from '../base.js'
import { type Answer, type OfficerVisit, page } from '../visit.js'
import { exactTime } from '../when.js'

interface AuditView {
  rows: readonly AuditRow[]
  everybody: readonly Account[]
  asked: { who: string; ticket: string }
  /** The last row's id, when there may be older ones. */
  last: string | undefined
}

export function auditPage(visit: OfficerVisit, { rows, everybody, asked, last }: AuditView): Answer {
  const { say, language } = visit
  const nameOf = (id: string | undefined) => everybody.find((one) => one.id === id)?.name ?? id
  const query = new URLSearchParams({ who: asked.who, ticket: asked.ticket, before: last ?? '' })
  return page(
    say('audit.title'),
    <div class="wide">
      <h1>{say('audit.title')}</h1>
      <p class="soft">{say('audit.text')}</p>
      <form method="get" action={`${BASE}/audit`} class="row">
        <label>
          {say('audit.who')}{' '}
          <select name="who">
            <option value="">{say('audit.anybody')}</option>
            {everybody.map(({ id, name }) => (
              <option value={id} selected={id === asked.who}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('audit.ticket')} <input name="ticket" dir="ltr" size={12} value={asked.ticket} />
        </label>
        <button type="submit">{say('audit.filter')}</button>
        <a class="button" href={`${BASE}/audit/export`}>
          {say('audit.export')}
        </a>
      </form>
      {rows.length === 0 ? (
        <p>{say('audit.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keys
        <section class="scroll-x" aria-label={say('audit.title')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('audit.at')}</th>
                <th scope="col">{say('audit.who')}</th>
                <th scope="col">{say('audit.what')}</th>
                <th scope="col">{say('audit.ticket')}</th>
                <th scope="col">{say('audit.note')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr>
                  <td>
                    <time dateTime={row.at}>{exactTime(row.at, language)}</time>
                  </td>
                  <td>
                    <bdi>{row.who === 'terminal' ? say('audit.terminal') : nameOf(row.who)}</bdi>
                  </td>
                  <td>{say(`audit.did.${row.what}`)}</td>
                  <td>
                    <bdi dir="ltr">{row.ticket}</bdi>
                  </td>
                  <td>
                    <bdi>{[nameOf(row.account), row.note].filter(Boolean).join(', ')}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {last && (
        <p>
          <a href={`${BASE}/audit?${query}`}>{say('audit.older')}</a>
        </p>
      )}
    </div>,
  )
}
