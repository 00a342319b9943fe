import type { OfficerVisit } from '../visit.js'
import type { ReplyView } from './reply-box.js'
import { Words } from './text.js'

/** Buttons that bring the box anew instead of sending it. Without a script they bring the whole page. */
export function swaps(base: string) {
  return { 'hx-post': `${base}/draft`, 'hx-target': '#reply', 'hx-swap': 'outerHTML' }
}

/** Ready replies, and parts of entries: the citizen's script, with today's figures. */
export function InsertWords({ visit: { say }, view, base }: { visit: OfficerVisit; view: ReplyView; base: string }) {
  const button = (name: 'insert' | 'do', value: string, label: string, id?: string) => (
    <button
      type="submit"
      class="small"
      formaction={`${base}/draft`}
      formnovalidate
      {...(id === undefined ? {} : { id })}
      name={name}
      value={value}
      {...swaps(base)}
    >
      {label}
    </button>
  )
  return (
    <details class="insert" open={view.draft.find !== ''}>
      <summary id="insert-summary" class="more">
        {say('reply.insert')}
      </summary>
      <div class="stack">
        {view.ready.length > 0 && (
          <div class="row">
            <label for="ready" class="sr">
              {say('reply.ready')}
            </label>
            <select name="ready" id="ready">
              <option value="">{say('reply.ready')}</option>
              {view.ready.map(({ id, title }) => (
                <option value={id}>{title}</option>
              ))}
            </select>
            {button('insert', 'ready', say('reply.insertReady'))}
          </div>
        )}
        <div class="row">
          <label for="find" class="sr">
            {say('reply.find')}
          </label>
          <input
            id="find"
            name="find"
            type="search"
            dir="auto"
            maxLength={100}
            value={view.draft.find}
            placeholder={say('reply.find')}
          />
          {button('do', 'find', say('reply.findButton'), 'do-find')}
        </div>
        {view.draft.find !== '' && view.entries.length === 0 && <p role="status">{say('reply.foundNone')}</p>}
        <ul class="entries">
          {view.entries.map(({ id, label, parts }) => (
            <li>
              <p>
                <Words text={label} />
              </p>
              <div class="row parts">{parts.map((part) => button('insert', `${id}/${part}`, say(`part.${part}`)))}</div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
