import type { Said } from '../../handoff/story.js'
import { BASE } from '../base.js'
import type { OfficerVisit, Visit } from '../visit.js'
import { clockTime, dayOf } from '../when.js'
import { isolated, Text } from './text.js'

type Media = NonNullable<Extract<Said, { kind: 'citizen' }>['media']>

/** The chat as it was on the phone, with what officers did in between. */
export function Thread(props: {
  visit: OfficerVisit
  reference: string
  chat: readonly Said[]
  kindName: (id: string) => string
}) {
  const { visit, reference, chat, kindName } = props
  const { language, say } = visit
  const days = chat.map(({ at }) => dayOf(at, language))
  return (
    <ol class="thread" id="thread" aria-label={say('chat.title')}>
      {chat.length === 0 && <li class="event">{say('chat.empty')}</li>}
      {chat.map((said, n) => (
        <>
          {days[n] !== days[n - 1] && <li class="day">{days[n]}</li>}
          <SaidView visit={visit} reference={reference} said={said} kindName={kindName} />
        </>
      ))}
    </ol>
  )
}

function SaidView(props: { visit: Visit; reference: string; said: Said; kindName: (id: string) => string }) {
  const { visit, reference, said, kindName } = props
  const { say } = visit
  switch (said.kind) {
    case 'event':
      return said.what === 'form' ? (
        <FormLine visit={visit} at={said.at} what={kindName(said.how ?? '')} />
      ) : (
        <EventLine visit={visit} said={said} />
      )
    case 'citizen':
      return (
        <li class="bubble citizen">
          <span class="sr">{say('chat.citizen')}</span>
          {said.media && <MediaView visit={visit} reference={reference} media={said.media} />}
          {said.text !== '' && <Text text={said.text} />}
          <p class="meta">
            <Time visit={visit} at={said.at} />
          </p>
        </li>
      )
    case 'mushir':
      return (
        <li class={`bubble ours ${said.by ? 'officer' : 'bot'} ${said.fate.kind}`}>
          <p class="by">{said.by ? <bdi>{said.by}</bdi> : say('chat.bot')}</p>
          {said.text === '' ? <p class="soft">{say('chat.expired')}</p> : <Text text={said.text} />}
          <p class="meta">
            <Time visit={visit} at={said.at} /> <Ticks visit={visit} fate={said.fate} />
          </p>
          <Failure visit={visit} fate={said.fate} />
        </li>
      )
  }
}

/** Turns of the clock and of the machinery say nothing to an officer. */
const TOLD = ['take', 'release', 'handToOfficer', 'handToDesk', 'note', 'close', 'askTemplate'] as const

function EventLine({ visit, said }: { visit: Visit; said: Extract<Said, { kind: 'event' }> }) {
  const what = TOLD.find((one) => one === said.what)
  if (!what) return null
  return (
    <li class="event">
      {visit.say(`event.${what}`, { who: isolated(said.by ?? '') })} <Time visit={visit} at={said.at} />
    </li>
  )
}

/** A form that came in stands whole beside the chat. */
function FormLine({ visit, at, what }: { visit: Visit; at: string; what: string }) {
  return (
    <li class="event">
      <a href="#forms">{visit.say('event.form', { what: isolated(what) })}</a> <Time visit={visit} at={at} />
    </li>
  )
}

function Time({ visit: { language }, at }: { visit: Visit; at: string }) {
  return <time dateTime={at}>{clockTime(at, language)}</time>
}

type Fate = Extract<Said, { kind: 'mushir' }>['fate']

const TICKS: Readonly<Record<Fate['kind'], string>> = {
  waiting: '◷',
  kept: '◷',
  sent: '✓',
  delivered: '✓✓',
  read: '✓✓',
  failed: '⚠',
}

function Ticks({ visit: { say }, fate }: { visit: Visit; fate: Fate }) {
  return (
    <span class={`ticks ${fate.kind}`}>
      <span aria-hidden="true">{TICKS[fate.kind]}</span>
      <span class="sr">{say(`fate.${fate.kind}`)}</span>
    </span>
  )
}

/** What didn't arrive, in words, and what to do now. */
function Failure({ visit: { say }, fate }: { visit: Visit; fate: Fate }) {
  if (fate.kind === 'kept') return <p class="why kept">{say('fate.keptText')}</p>
  if (fate.kind !== 'failed') return null
  return (
    <p class="why">
      <strong>{say('fate.failed')}</strong> {say(`failure.${fate.why}`)}
    </p>
  )
}

function MediaView({ visit: { say }, reference, media }: { visit: Visit; reference: string; media: Media }) {
  const src = `${BASE}/tickets/${reference}/files/${media.sid}`
  const id = `file-${media.sid}`
  switch (media.kind) {
    case 'image':
    case 'sticker':
      return (
        <a href={src} target="_blank" rel="noopener">
          <img class={media.kind} src={src} alt={say(`media.${media.kind}`)} loading="lazy" id={id} />
        </a>
      )
    case 'voice':
      return (
        // biome-ignore lint/a11y/useMediaCaption: what people send has no captions to show
        <audio controls preload="none" src={src} id={id} hx-preserve="true" aria-label={say('media.voice')} />
      )
    case 'video':
      return (
        // biome-ignore lint/a11y/useMediaCaption: what people send has no captions to show
        <video controls preload="none" src={src} id={id} hx-preserve="true" aria-label={say('media.video')} />
      )
    default:
      return (
        <p>
          <a href={src} download>
            {say(media.kind === 'contact' ? 'media.contact' : 'media.document')}
          </a>
        </p>
      )
  }
}
