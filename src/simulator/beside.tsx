import { clockTime, Text } from './bubble.js'
import type { Fault, FaultRequest } from './faults.js'
import type { Bot } from './page.js'
import { addressOf, type Person, windowLeftMs } from './people.js'
import type { StandIn } from './stand-in.js'
import { Templates } from './templates.js'
import type { Crossing } from './wire.js'

/** What stands beside the phone: the clock, what goes wrong, the person's circumstances, what crossed the wire. */
export function Beside(props: { standIn: StandIn; bot: Bot; person: Person; base: string }) {
  const { standIn, bot, person, base } = props
  return (
    <aside class="beside" aria-label="Beside the phone">
      <ClockPanel standIn={standIn} person={person} base={base} />
      {bot.understood && <Understood bot={bot} understood={bot.understood} person={person} />}
      <Circumstances person={person} base={base} />
      <Faults faults={standIn.faults.list()} base={base} />
      <Templates standIn={standIn} base={base} />
      <section aria-labelledby="story-title">
        <h2 id="story-title">Story</h2>
        <p>
          <a href={`${base}/story`}>Save this chat as a story</a>, to be read, changed and played again.
        </p>
      </section>
      <section aria-labelledby="wire-title">
        <h2 id="wire-title">What crossed the wire</h2>
        <ol class="wire" id="wire">
          {standIn.wire
            .of(person.phone, person.bsuid)
            .slice(0, 20)
            .map((crossing) => (
              <CrossingView crossing={crossing} />
            ))}
        </ol>
      </section>
    </aside>
  )
}

function ClockPanel({ standIn, person, base }: { standIn: StandIn; person: Person; base: string }) {
  const now = standIn.clock.now()
  const left = windowLeftMs(person, now)
  const date = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Karachi', dateStyle: 'medium' }).format(now)
  return (
    <section aria-labelledby="clock-title" id="clock">
      <h2 id="clock-title">Clock</h2>
      <p>
        {date}, {clockTime(now)} in Pakistan
        {standIn.clock.aheadMs !== 0 && `, moved by ${duration(standIn.clock.aheadMs)}`}.{' '}
        {left > 0
          ? `The 24 hours: ${duration(left)} left.`
          : 'The 24 hours are over: only an approved template gets through.'}
      </p>
      <form class="controls" method="post" action={`${base}/clock`}>
        <label>
          Hours <input type="number" name="hours" step="any" value="25" inputMode="decimal" />
        </label>
        <button type="submit">Move</button>
        <button type="submit" name="move" value="1">
          +1 h
        </button>
        <button type="submit" name="move" value="720">
          +30 days
        </button>
        <button type="submit" name="move" value="reset">
          Back to now
        </button>
      </form>
    </section>
  )
}

/** The last few texts, each as the bot took it where it stood. */
function Understood(props: { bot: Bot; understood: NonNullable<Bot['understood']>; person: Person }) {
  const texts = props.person.thread.filter(({ by, body }) => by === 'person' && body !== '').slice(-3)
  return (
    <section aria-labelledby="understood-title" id="understood">
      <h2 id="understood-title">What {props.bot.name} understood</h2>
      {texts.length === 0 && <p class="small">Nothing was written yet.</p>}
      {texts.toReversed().map(({ body, message }) => (
        <>
          <Text text={body.slice(0, 200)} class="said" />
          <dl>
            {props.understood(body, message.sid).map(([what, value]) => (
              <>
                <dt>{what}</dt>
                <dd dir="auto">{value}</dd>
              </>
            ))}
          </dl>
        </>
      ))}
    </section>
  )
}

function Circumstances({ person, base }: { person: Person; base: string }) {
  const box = (name: 'reachable' | 'reads' | 'blocked' | 'optedOut', label: string) => (
    <label>
      <input type="checkbox" name={name} checked={person[name]} /> {label}
    </label>
  )
  return (
    <section aria-labelledby="person-title">
      <h2 id="person-title">{person.profileName}</h2>
      <p>
        {person.phone ? <bdi dir="ltr">{person.phone}</bdi> : 'No number to be seen'}
        {person.bsuid && (
          <>
            , user id <bdi dir="ltr">{person.bsuid}</bdi>
          </>
        )}
      </p>
      <form class="controls" method="post" action={`${base}/person`}>
        {box('reachable', 'Phone is on')}
        {box('reads', 'Reads what comes')}
        {box('blocked', 'Has blocked the bot')}
        {box('optedOut', 'Opted out')}
        <button type="submit">Set</button>
      </form>
    </section>
  )
}

/** The faults offered by name; the control API has the rest. */
export const OFFERED: readonly { label: string; fault: FaultRequest }[] = [
  { label: '429 Too Many Requests', fault: { kind: 'answer', status: 429 } },
  { label: '500 Internal error', fault: { kind: 'answer', status: 500 } },
  { label: '503 Unavailable', fault: { kind: 'answer', status: 503 } },
  { label: 'Connection dropped', fault: { kind: 'drop' } },
  { label: 'Accepted, then dropped', fault: { kind: 'dropAfter' } },
  { label: 'Accepted, never answered', fault: { kind: 'hang', accepted: true } },
  { label: 'Answered after 5 seconds', fault: { kind: 'slow', ms: 5000 } },
  { label: 'No receipts', fault: { kind: 'silent' } },
  ...[21610, 30008, 63003, 63005, 63012, 63013, 63014, 63016, 63018, 63024, 63032, 63049, 63051].map((code) => ({
    label: `Lost with ${code}`,
    fault: { kind: 'error' as const, code },
  })),
]

function Faults({ faults, base }: { faults: readonly Fault[]; base: string }) {
  return (
    <section aria-labelledby="faults-title">
      <h2 id="faults-title">Faults</h2>
      <form class="controls" method="post" action={`${base}/faults`}>
        <label>
          What{' '}
          <select name="fault">
            {OFFERED.map(({ label }, n) => (
              <option value={`${n}`}>{label}</option>
            ))}
          </select>
        </label>
        <label>
          For the next <input type="number" name="times" min="1" max="1000" value="1" /> sends
        </label>
        <button type="submit">Arrange</button>
        <button type="submit" name="clear" value="yes">
          Clear
        </button>
      </form>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ on, to, after, times, ...rest }) => (
            <li>
              {Object.values(rest).join(' ')}: the next {times || 'calls without end'}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function CrossingView({ crossing }: { crossing: Crossing }) {
  const { by, what, status, ms, fields, answer, attempts, at } = crossing
  return (
    <li class={status >= 200 && status < 300 ? 'good' : 'bad'}>
      <details>
        <summary>
          <span class="who">{by === 'bot' ? 'bot → Twilio' : 'Twilio → bot'}</span>{' '}
          {what.replace(/[A-Z]{2}[0-9a-f]{32}/g, '…')} <strong>{status || 'no answer'}</strong>{' '}
          <span class="small">{Math.round(ms)} ms</span>
          {attempts !== undefined && attempts > 1 && <span class="small"> {attempts} attempts</span>}{' '}
          <time class="small" dateTime={at.toISOString()}>
            {clockTime(at)}
          </time>
        </summary>
        <dl>
          {fields.map(([name, value]) => (
            <>
              <dt>{name || 'body'}</dt>
              <dd dir="auto">{value}</dd>
            </>
          ))}
        </dl>
        {answer && <pre dir="ltr">{answer.length > 400 ? `${answer.slice(0, 400)}…` : answer}</pre>}
      </details>
    </li>
  )
}

/** "23 h 59 min", "30 days" */
function duration(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000)
  const days = minutes >= 2 * 1440 ? Math.floor(minutes / 1440) : 0
  const hours = Math.floor((minutes - days * 1440) / 60)
  const parts = [days && `${days} days`, hours && `${hours} h`, minutes % 60 && `${minutes % 60} min`]
  return `${ms < 0 ? '−' : ''}${parts.filter(Boolean).join(' ') || '0 min'}`
}

export function hrefOf(person: Person): string {
  return `/simulator/chats/${encodeURIComponent(addressOf(person))}`
}
