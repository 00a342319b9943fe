import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Beside, hrefOf } from './beside.js'
import { type Bot, nameOf } from './bot.js'
import type { Person } from './people.js'
import { PeopleList } from './people-list.js'
import { Phone, Thread } from './phone.js'
import type { StandIn } from './stand-in.js'
import { Spoken, useWords, type Words } from './words.js'

/** The whole page: everybody's chats, one of them open, and what stands beside it. */
export function chatPage(
  standIn: StandIn,
  bot: Bot,
  words: Words,
  person: Person | undefined,
  replyTo?: string,
): string {
  const { say } = words
  return page(
    words,
    <Desk bot={bot} open={person !== undefined}>
      <PeopleList standIn={standIn} bot={bot} open={person} />
      {person ? (
        <>
          <Phone standIn={standIn} bot={bot} person={person} {...(replyTo ? { replyTo } : {})} />
          <Beside standIn={standIn} bot={bot} person={person} base={hrefOf(person)} />
        </>
      ) : (
        <p class="nobody">{say('people.choose')}</p>
      )}
    </Desk>,
    person?.profileName ?? say('people.title'),
  )
}

/** `script` is the one of `public/` that follows what happens. */
export function page(words: Words, children: ComponentChildren, title: string, script = 'simulator.js'): string {
  const { language, say } = words
  return `<!doctype html>${part(
    words,
    <html lang={language} dir={language === 'ur' ? 'rtl' : 'ltr'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${say('product')}`}</title>
        <link rel="stylesheet" href="/simulator/public/simulator.css" />
        <link rel="icon" href="/simulator/public/icon.svg" />
        <script src={`/simulator/public/${script}`} defer />
      </head>
      <body>{children}</body>
    </html>,
  )}`
}

/** A part of a page, in the words of its visitor. */
export function part(words: Words, node: VNode): string {
  return renderToString(<Spoken.Provider value={words}>{node}</Spoken.Provider>)
}

export function Desk({ bot, open, children }: { bot: Bot; open: boolean; children: ComponentChildren }) {
  const { language, say } = useWords()
  const other = language === 'ur' ? { lang: 'en', name: 'English' } : { lang: 'ur', name: 'اردو' }
  const { at } = bot
  return (
    <>
      <header class="notice">
        <h1>{say('product')}</h1>
        <p>{at === undefined ? say('notice.mushir') : say('notice.other', { name: nameOf(bot, say), at })}</p>
        <a class="other-language" href={`?language=${other.lang}`} lang={other.lang} hreflang={other.lang}>
          {other.name}
        </a>
      </header>
      <main class={open ? 'desk open' : 'desk'}>{children}</main>
    </>
  )
}

/** One chat alone, to stand beside others. */
export function barePage(standIn: StandIn, bot: Bot, words: Words, person: Person): string {
  return page(
    words,
    <main class="bare">
      <h1 class="sr">{person.profileName}</h1>
      <Phone standIn={standIn} bot={bot} person={person} />
    </main>,
    person.profileName,
  )
}

/** What the page's script fetches when something has happened. */
export function threadPart(standIn: StandIn, bot: Bot, words: Words, person: Person): string {
  return part(
    words,
    <>
      <Thread standIn={standIn} person={person} />
      <Beside standIn={standIn} bot={bot} person={person} base={hrefOf(person)} />
      <PeopleList standIn={standIn} bot={bot} open={person} />
    </>,
  )
}
