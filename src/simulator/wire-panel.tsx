import { clockTime } from './bubble.js'
import type { Crossing } from './wire.js'
import { useWords } from './words.js'

/** So many requests are shown. */
const SHOWN_MAX = 20

/** What crossed the wire lately, newest first. Names of Twilio's own are the same in every language, from left to right. */
export function WirePanel({ crossings }: { crossings: readonly Crossing[] }) {
  const { say } = useWords()
  return (
    <section aria-labelledby="wire-title">
      <h2 id="wire-title">{say('wire.title')}</h2>
      <ol class="wire" id="wire">
        {crossings.slice(0, SHOWN_MAX).map((crossing) => (
          <CrossingView crossing={crossing} />
        ))}
      </ol>
    </section>
  )
}

function CrossingView({ crossing }: { crossing: Crossing }) {
  const { say } = useWords()
  const { by, what, call, status, ms, fields, answer, attempts, at } = crossing
  return (
    <li class={status >= 200 && status < 300 ? 'good' : 'bad'}>
      <details>
        <summary>
          <span class="who">{say(by === 'bot' ? 'wire.fromBot' : 'wire.fromTwilio')}:</span>{' '}
          {what && <span>{say(what.key, what.vars)} </span>}
          {call && (
            <bdi class="call" lang="en" dir="ltr">
              {call.replace(/[A-Z]{2}[0-9a-f]{32}/g, '…')}
            </bdi>
          )}{' '}
          <strong>{status || say('wire.noAnswer')}</strong>{' '}
          <span class="small">{say('wire.ms', { count: Math.round(ms) })}</span>
          {attempts !== undefined && attempts > 1 && (
            <span class="small"> {say('wire.attempts', { count: attempts })}</span>
          )}{' '}
          <time class="small" dateTime={at.toISOString()}>
            {clockTime(at)}
          </time>
        </summary>
        <dl lang="en" dir="ltr">
          {fields.map(([name, value]) => (
            <>
              <dt>{name || say('wire.body')}</dt>
              <dd dir="auto">{value}</dd>
            </>
          ))}
        </dl>
        {answer && (
          <pre dir="ltr" lang="en">
            {answer.length > 400 ? `${answer.slice(0, 400)}…` : answer}
          </pre>
        )}
      </details>
    </li>
  )
}
