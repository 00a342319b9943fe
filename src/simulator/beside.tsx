import type { ComponentChildren } from 'preact'
import { type Bot, nameOf } from './bot.js'
import { clockTime, Text } from './bubble.js'
import type { Fault, FaultRequest } from './faults.js'
import { addressOf, type Person, windowLeftMs } from './people.js'
import type { StandIn } from './stand-in.js'
import { Templates } from './templates.js'
import { WirePanel } from './wire-panel.js'
import { dayIn, type Say, useWords } from './words.js'

/** What stands beside the phone: the clock, what goes wrong, the person's circumstances, what crossed the wire. */
export function Beside(props: { standIn: StandIn; bot: Bot; person: Person; base: string }) {
  const { standIn, bot, person, base } = props
  const { say } = useWords()
  return (
    <aside class="beside" aria-label={say('beside.label')}>
      <ClockPanel standIn={standIn} person={person} base={base} />
      {bot.understood && <Understood bot={bot} understood={bot.understood} person={person} />}
      <Circumstances person={person} base={base} />
      <Faults faults={standIn.faults.list()} base={base} />
      <Templates standIn={standIn} base={base} />
      <section aria-labelledby="story-title">
        <h2 id="story-title">{say('story.title')}</h2>
        <p>
          <a href={`${base}/story`}>{say('story.save')}</a> <span class="small">{say('story.saved')}</span>
        </p>
      </section>
      <WirePanel crossings={standIn.wire.of(person.phone, person.bsuid)} />
    </aside>
  )
}

function ClockPanel({ standIn, person, base }: { standIn: StandIn; person: Person; base: string }) {
  const { language, say } = useWords()
  const now = standIn.clock.now()
  const left = windowLeftMs(person, now)
  const moved = standIn.clock.aheadMs
  return (
    <section aria-labelledby="clock-title" id="clock">
      <h2 id="clock-title">{say('clock.title')}</h2>
      <p>
        {say('clock.now', { date: dayIn(language, now, 'medium'), time: clockTime(now) })}
        {moved !== 0 && ` ${say('clock.moved', { by: duration(say, moved) })}`}{' '}
        {left > 0 ? say('clock.left', { left: duration(say, left) }) : say('clock.over')}
      </p>
      <form class="controls" method="post" action={`${base}/clock`}>
        <label>
          {say('clock.hours')} <input type="number" name="hours" step="any" value="25" inputMode="decimal" />
        </label>
        <button type="submit">{say('clock.move')}</button>
        <button type="submit" name="move" value="1">
          {say('clock.hour')}
        </button>
        <button type="submit" name="move" value="720">
          {say('clock.month')}
        </button>
        <button type="submit" name="move" value="reset">
          {say('clock.reset')}
        </button>
      </form>
    </section>
  )
}

/** The last few texts, each as the bot took it where it stood. */
function Understood(props: { bot: Bot; understood: NonNullable<Bot['understood']>; person: Person }) {
  const { say } = useWords()
  const texts = props.person.thread.filter(({ by, body }) => by === 'person' && body !== '').slice(-3)
  return (
    <section aria-labelledby="understood-title" id="understood">
      <h2 id="understood-title">{say('understood.title', { name: nameOf(props.bot, say) })}</h2>
      {texts.length === 0 && <p class="small">{say('understood.nothing')}</p>}
      {texts.toReversed().map(({ body, message }) => (
        <>
          <Text text={body.slice(0, 200)} class="said" />
          <dl>
            {props.understood(body, message.sid, say).map(({ what, value, code }) => (
              <>
                <dt>{what}</dt>
                <dd>
                  {code ? (
                    <bdi dir="ltr" lang="en">
                      {value}
                    </bdi>
                  ) : (
                    <bdi>{value}</bdi>
                  )}
                </dd>
              </>
            ))}
          </dl>
        </>
      ))}
    </section>
  )
}

function Circumstances({ person, base }: { person: Person; base: string }) {
  const { say } = useWords()
  const box = (name: 'reachable' | 'reads' | 'blocked' | 'optedOut') => (
    <label>
      <input type="checkbox" name={name} checked={person[name]} /> {say(`person.${name}`)}
    </label>
  )
  return (
    <section aria-labelledby="person-title">
      <h2 id="person-title">{person.profileName}</h2>
      <p>
        {person.phone ? <bdi dir="ltr">{person.phone}</bdi> : say('person.noNumber')}
        {person.bsuid && (
          <>
            , {say('person.userId')} <bdi dir="ltr">{person.bsuid}</bdi>
          </>
        )}
      </p>
      <form class="controls" method="post" action={`${base}/person`}>
        {box('reachable')}
        {box('reads')}
        {box('blocked')}
        {box('optedOut')}
        <button type="submit">{say('person.set')}</button>
      </form>
    </section>
  )
}

/** The faults offered by name; the control API has the rest. */
export const OFFERED: readonly { key: string; code?: number; fault: FaultRequest }[] = [
  { key: '429', fault: { kind: 'answer', status: 429 } },
  { key: '500', fault: { kind: 'answer', status: 500 } },
  { key: '503', fault: { kind: 'answer', status: 503 } },
  { key: 'drop', fault: { kind: 'drop' } },
  { key: 'dropAfter', fault: { kind: 'dropAfter' } },
  { key: 'hang', fault: { kind: 'hang', accepted: true } },
  { key: 'slow', fault: { kind: 'slow', ms: 5000 } },
  { key: 'silent', fault: { kind: 'silent' } },
  ...[21610, 30008, 63003, 63005, 63012, 63013, 63014, 63016, 63018, 63024, 63032, 63049, 63051].map((code) => ({
    key: 'lost',
    code,
    fault: { kind: 'error' as const, code },
  })),
]

function Faults({ faults, base }: { faults: readonly Fault[]; base: string }) {
  const { say } = useWords()
  return (
    <section aria-labelledby="faults-title">
      <h2 id="faults-title">{say('faults.title')}</h2>
      <form class="controls" method="post" action={`${base}/faults`}>
        <label>
          {say('faults.what')}{' '}
          <select name="fault">
            {OFFERED.map(({ key, code }, n) => (
              <option value={`${n}`}>{say(`faults.offered.${key}`, code ? { code } : {})}</option>
            ))}
          </select>
        </label>
        <label>
          {say('faults.times')} <input type="number" name="times" min="1" max="1000" value="1" />
        </label>
        <button type="submit">{say('faults.arrange')}</button>
        <button type="submit" name="clear" value="yes">
          {say('faults.clear')}
        </button>
      </form>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ on, to, after, times, ...rest }) => (
            <li>
              {faultName(rest, say)} {'· '}
              {times ? say('faults.next', { count: times }) : say('faults.endless')}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** As it is offered; one that a script arranged, by its own name. */
function faultName(fault: object, say: Say): ComponentChildren {
  const same = (offered: object) =>
    Object.entries(offered).every(([key, value]) => (fault as Record<string, unknown>)[key] === value)
  const found = OFFERED.find((offered) => same(offered.fault))
  if (found) return say(`faults.offered.${found.key}`, found.code ? { code: found.code } : {})
  return (
    <bdi lang="en" dir="ltr">
      {Object.values(fault).join(' ')}
    </bdi>
  )
}

/** "23 h 59 min", "30 days" */
function duration(say: Say, ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000)
  const days = minutes >= 2 * 1440 ? Math.floor(minutes / 1440) : 0
  const hours = Math.floor((minutes - days * 1440) / 60)
  const counted = { days, h: hours, min: minutes % 60 }
  const parts = Object.entries(counted).flatMap(([unit, count]) => (count ? say(`clock.${unit}`, { count }) : []))
  return `${ms < 0 ? '−' : ''}${parts.join(' ') || say('clock.min', { count: 0 })}`
}

export function hrefOf(person: Person): string {
  return `/simulator/chats/${encodeURIComponent(addressOf(person))}`
}
