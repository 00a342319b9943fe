import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Beside, hrefOf } from './beside.js'
import { BubbleView } from './bubble.js'
import { scriptOf } from './formatting.js'
import { addressOf, type Person } from './people.js'
import { PeopleList } from './people-list.js'
import type { Preview } from './preview.js'
import type { StandIn } from './stand-in.js'
import type { KeptStory } from './story-folder.js'

/** Whose bot it is, and what a visitor should know first. */
export interface Bot {
  name: string
  notice: string
  /** What the bot made of a message, in a few words each; shown beside the phone. */
  understood?: (text: string, sid: string) => readonly (readonly [what: string, value: string])[]
  /** What it can tell, to be looked at while somebody writes it. */
  preview?: Preview
  /** Stories of its own, to be played on the page. */
  stories?: readonly KeptStory[]
}

/** The whole page: everybody's chats, one of them open, and what stands beside it. */
export function chatPage(standIn: StandIn, bot: Bot, person: Person | undefined, replyTo?: string): string {
  return page(
    <Desk bot={bot} open={person !== undefined}>
      <PeopleList standIn={standIn} bot={bot} open={person} />
      {person ? (
        <>
          <Phone standIn={standIn} bot={bot} person={person} {...(replyTo ? { replyTo } : {})} />
          <Beside standIn={standIn} bot={bot} person={person} base={hrefOf(person)} />
        </>
      ) : (
        <p class="nobody">Choose somebody to write as.</p>
      )}
    </Desk>,
    person?.profileName ?? 'Chats',
  )
}

/** `script` is the one of `public/` that follows what happens. */
export function page(children: ComponentChildren, title: string, script = 'simulator.js'): string {
  return `<!doctype html>${renderToString(
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Simulator`}</title>
        <link rel="stylesheet" href="/simulator/public/simulator.css" />
        <link rel="icon" href="/simulator/public/icon.svg" />
        <script src={`/simulator/public/${script}`} defer />
      </head>
      <body>{children}</body>
    </html>,
  )}`
}

export function Desk({ bot, open, children }: { bot: Bot; open: boolean; children: ComponentChildren }) {
  return (
    <>
      <header class="notice">
        <h1>Simulator</h1>
        <p>{bot.notice}</p>
      </header>
      <main class={open ? 'desk open' : 'desk'}>{children}</main>
    </>
  )
}

function Phone(props: { standIn: StandIn; bot: Bot; person: Person; replyTo?: string }) {
  const { standIn, bot, person, replyTo } = props
  const base = hrefOf(person)
  const { from } = standIn.exchange.account
  return (
    <section class="phone" aria-labelledby="chat-title">
      <header class="bar">
        <a class="back" href="/simulator">
          <span aria-hidden="true">←</span>
          <span class="sr">All chats</span>
        </a>
        <span class="avatar" aria-hidden="true">
          {[...bot.name][0]}
        </span>
        <div>
          <h2 id="chat-title">
            {bot.name} <span class="sr">with {person.profileName}</span>
          </h2>
          <p class="small">
            <bdi dir="ltr">{from}</bdi>
          </p>
        </div>
        <a class="to-beside" href="#clock">
          Clock, faults
        </a>
      </header>
      <div class="thread-box" id="chat" data-address={addressOf(person)} data-base={base}>
        <Thread standIn={standIn} person={person} />
      </div>
      <Composer person={person} base={base} {...(replyTo ? { replyTo } : {})} />
    </section>
  )
}

/** One chat alone, to stand beside others. */
export function barePage(standIn: StandIn, bot: Bot, person: Person): string {
  return page(
    <main class="bare">
      <h1 class="sr">{person.profileName}</h1>
      <Phone standIn={standIn} bot={bot} person={person} />
    </main>,
    person.profileName,
  )
}

/** What the page's script fetches when something has happened. */
export function threadPart(standIn: StandIn, bot: Bot, person: Person): string {
  return renderToString(
    <>
      <Thread standIn={standIn} person={person} />
      <Beside standIn={standIn} bot={bot} person={person} base={hrefOf(person)} />
      <PeopleList standIn={standIn} bot={bot} open={person} />
    </>,
  )
}

function Thread({ standIn, person }: { standIn: StandIn; person: Person }) {
  const typing = person.typingUntil > standIn.clock.now().getTime()
  return (
    <>
      <div class="scroll" id="scroll" role="log" aria-label="Messages">
        <ol class="thread" id="thread">
          {person.thread.map((bubble, at) => {
            const before = person.thread[at - 1]
            const view = <BubbleView bubble={bubble} base={hrefOf(person)} thread={person.thread} />
            if (before && day(before.at) === day(bubble.at)) return view
            return (
              <>
                <li class="day" id={`before-${bubble.message.sid}`}>
                  {day(bubble.at)}
                </li>
                {view}
              </>
            )
          })}
        </ol>
      </div>
      <p class="typing" id="typing" role="status">
        {typing ? 'typing…' : ''}
      </p>
    </>
  )
}

/** "23 November 2026", in Pakistan. */
function day(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Karachi', dateStyle: 'long' }).format(date)
}

function Composer({ person, base, replyTo }: { person: Person; base: string; replyTo?: string }) {
  const answered = replyTo && person.thread.find((bubble) => bubble.message.sid === replyTo)
  return (
    <div class="composer">
      {answered && (
        <p class="answering">
          In reply to:{' '}
          <span dir="auto" lang={scriptOf(answered.body)}>
            {answered.body.slice(0, 80)}
          </span>{' '}
          <a href={base}>Don’t reply</a>
        </p>
      )}
      <form class="write" id="write" method="post" action={`${base}/says`}>
        {answered && <input type="hidden" name="replyTo" value={replyTo} />}
        <label class="sr" for="text">
          Message
        </label>
        <textarea id="text" name="text" rows={1} dir="auto" required placeholder="Message" />
        <button type="submit">Send</button>
      </form>
      <details class="more attach">
        <summary>Send something else</summary>
        <form class="controls" method="post" action={`${base}/sends`} encType="multipart/form-data">
          <label>
            A file of yours (without one, a sample goes) <input type="file" name="file" />
          </label>
          <label>
            Caption <input name="caption" dir="auto" />
          </label>
          {KINDS.map(([kind, label]) => (
            <button type="submit" name="kind" value={kind}>
              {label}
            </button>
          ))}
        </form>
      </details>
    </div>
  )
}

const KINDS = [
  ['audio', 'Voice note'],
  ['image', 'Picture'],
  ['sticker', 'Sticker'],
  ['video', 'Video'],
  ['document', 'Document'],
  ['contacts', 'Contact'],
  ['location', 'Location'],
  ['reaction', 'Reaction'],
  ['empty', 'Nothing'],
] as const
