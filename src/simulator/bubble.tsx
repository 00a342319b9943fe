import { FAILURES } from './errors.js'
import { type Block, blocksOf, directionOf, type Inline, scriptOf } from './formatting.js'
import type { Bubble } from './people.js'
import type { Choice } from './render.js'
import { useWords } from './words.js'

/** One bubble with its choices. `base` is the chat's address, to which its forms post. */
export function BubbleView({ bubble, base, thread }: { bubble: Bubble; base: string; thread: readonly Bubble[] }) {
  const { say } = useWords()
  const { message, by, lost } = bubble
  const answered = bubble.replyTo && thread.find((other) => other.message.sid === bubble.replyTo)
  return (
    <li class={`bubble ${by}${lost ? ' lost' : ''}`} id={message.sid}>
      <span class="sr">{say(by === 'bot' ? 'bubble.bot' : 'bubble.person')}</span>
      {bubble.forwarded && <p class="small">{say('bubble.forwarded')}</p>}
      {bubble.template && <p class="small">{say('bubble.template')}</p>}
      {answered && <Quoted bubble={answered} />}
      {bubble.header && <Text text={bubble.header} class="head" />}
      <Medium bubble={bubble} base={base} />
      {bubble.location && <Place location={bubble.location} />}
      {bubble.reaction && <p class="reaction">{bubble.reaction}</p>}
      {bubble.body !== '' && <Text text={bubble.body} />}
      {bubble.footer && <Text text={bubble.footer} class="small" />}
      <p class="meta">
        <time dateTime={bubble.at.toISOString()}>{clockTime(bubble.at)}</time> <Ticks bubble={bubble} />
        {by === 'bot' && !lost && (
          <a class="reply" href={`${base}?reply=${message.sid}#text`}>
            {say('bubble.reply')}
            <span class="sr"> {say('bubble.replyThis')}</span>
          </a>
        )}
      </p>
      {lost && (
        <p class="why">
          {say('bubble.lost')}{' '}
          <bdi lang="en" dir="ltr">
            {message.errorCode} {FAILURES[message.errorCode ?? 0]?.message}
          </bdi>
        </p>
      )}
      {!lost && bubble.choices.length > 0 && <Choices bubble={bubble} base={base} />}
    </li>
  )
}

function Quoted({ bubble }: { bubble: Bubble }) {
  const { say } = useWords()
  const text = bubble.body || bubble.medium?.mimeType || say('bubble.message')
  return (
    <blockquote dir="auto" lang={scriptOf(text)}>
      {text.slice(0, 120)}
    </blockquote>
  )
}

function Ticks({ bubble }: { bubble: Bubble }) {
  const { say } = useWords()
  if (bubble.by === 'bot') return <span class="ticks bot-status">{say(`statuses.${bubble.message.status}`)}</span>
  if (bubble.taken === 'waiting') return <Tick mark="◷" said="waiting" />
  if (bubble.taken === 'refused') return <Tick mark="⚠" said="refused" />
  if (bubble.read) return <Tick mark="✓✓" said="read" />
  return <Tick mark="✓✓" said="delivered" />
}

function Tick({ mark, said }: { mark: string; said: 'waiting' | 'refused' | 'read' | 'delivered' }) {
  const { say } = useWords()
  return (
    <span class={`ticks ${said}`}>
      <span aria-hidden="true">{mark}</span>
      <span class="sr">{say(`bubble.${said}`)}</span>
    </span>
  )
}

function Medium({ bubble: { medium, message }, base }: { bubble: Bubble; base: string }) {
  const { say } = useWords()
  if (!medium) return null
  const src = `${base}/media/${message.sid}/${medium.sid}`
  const [kind] = medium.mimeType.split('/')
  if (medium.mimeType === 'image/webp') return <img class="sticker" src={src} alt={say('bubble.sticker')} />
  if (kind === 'image') return <img src={src} alt={say('bubble.picture')} />
  // biome-ignore lint/a11y/useMediaCaption: what people send has no captions to show
  if (kind === 'audio') return <audio controls preload="none" src={src} aria-label={say('bubble.audio')} />
  // biome-ignore lint/a11y/useMediaCaption: what people send has no captions to show
  if (kind === 'video') return <video controls preload="none" src={src} aria-label={say('bubble.video')} />
  return (
    <p>
      <a href={src}>
        {medium.mimeType === 'text/vcard'
          ? say('bubble.contact')
          : say('bubble.document', { type: medium.mimeType || medium.url || '' })}
      </a>
    </p>
  )
}

function Place({ location }: { location: NonNullable<Bubble['location']> }) {
  const { say } = useWords()
  const { latitude, longitude, label, address } = location
  return (
    <p class="place">
      {say('bubble.location')} <bdi>{[label, address].filter(Boolean).join(', ')}</bdi>{' '}
      <bdi dir="ltr" lang="en">
        {latitude}, {longitude}
      </bdi>
    </p>
  )
}

function Choices({ bubble, base }: { bubble: Bubble; base: string }) {
  const { say } = useWords()
  const sid = bubble.message.sid
  if (bubble.listButton === undefined)
    return (
      <form class="choices" method="post" action={`${base}/taps`}>
        <input type="hidden" name="sid" value={sid} />
        {bubble.choices.map((choice) => (
          <Button choice={choice} />
        ))}
      </form>
    )
  return (
    <details class="sheet" name="sheet">
      <summary dir="auto" lang={scriptOf(bubble.listButton)}>
        <span aria-hidden="true">☰</span>
        {bubble.listButton}
      </summary>
      <form method="post" action={`${base}/taps`} dir={directionOf(bubble.choices[0]?.label ?? '')}>
        <input type="hidden" name="sid" value={sid} />
        <fieldset>
          <legend dir="auto" lang={scriptOf(bubble.listButton)}>
            {bubble.listButton}
          </legend>
          {bubble.choices.map(({ id, label, line }) => (
            <label>
              <input type="radio" name="choice" value={id} required />
              <span>
                <span class="row-title" dir="auto" lang={scriptOf(label)}>
                  {label}
                </span>
                {line && (
                  <span class="row-line" dir="auto" lang={scriptOf(line)}>
                    {line}
                  </span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit">{say('write.send')}</button>
      </form>
    </details>
  )
}

function Button({ choice: { kind, id, label, href } }: { choice: Choice }) {
  const words = { dir: 'auto' as const, lang: scriptOf(label) }
  if (kind === 'url' || kind === 'phone')
    return (
      <a class="choice" href={safe(href)} rel="noopener noreferrer" target="_blank" {...words}>
        {kind === 'url' ? '↗' : '☎'} {label}
      </a>
    )
  return (
    <button class="choice" type="submit" name="choice" value={id} {...words}>
      {label}
    </button>
  )
}

/** Text with WhatsApp's marks. Each line runs in its own direction and speaks its own language. */
export function Text({ text, class: name }: { text: string; class?: string }) {
  const dir = directionOf(text)
  return (
    <div class={`text ${name ?? ''}`} dir={dir} lang={scriptOf(text)}>
      {blocksOf(text).map((block) => (
        <BlockView block={block} around={dir} />
      ))}
    </div>
  )
}

function BlockView({ block, around }: { block: Block; around: 'ltr' | 'rtl' }) {
  if (block.kind === 'mono') return <pre dir="auto">{block.text}</pre>
  const text = plain(block.inside)
  const words = { dir: directionOf(text, around), ...(/\p{L}/u.test(text) ? { lang: scriptOf(text) } : {}) }
  if (block.kind === 'item')
    return (
      <div class="item" {...words}>
        <span class="mark">{block.mark}</span>
        <span>
          <Inlines of={block.inside} />
        </span>
      </div>
    )
  return (
    <div class={block.kind} {...words}>
      {block.inside.length === 0 ? '\u200b' : <Inlines of={block.inside} />}
    </div>
  )
}

function Inlines({ of }: { of: Inline[] }) {
  return (
    <>
      {of.map((one) => (
        <InlineView one={one} />
      ))}
    </>
  )
}

function InlineView({ one }: { one: Inline }) {
  if (one.kind === 'text') return <>{one.text}</>
  if (one.kind === 'code') return <code dir="auto">{one.text}</code>
  if (one.kind === 'link')
    return (
      <a href={safe(one.href)} rel="noopener noreferrer" target="_blank" dir="ltr" lang="en">
        {one.href}
      </a>
    )
  const Mark = ({ bold: 'strong', italic: 'em', strike: 's' } as const)[one.kind]
  return (
    <Mark>
      <Inlines of={one.inside} />
    </Mark>
  )
}

function plain(inlines: Inline[]): string {
  return inlines.map((one) => ('inside' in one ? plain(one.inside) : one.kind === 'link' ? '' : one.text)).join('')
}

/** A bot's link may lead to the web, a telephone or a letter, and nowhere else. */
function safe(href: string | undefined): string {
  return href && /^(https?:|tel:|mailto:)/i.test(href) ? href : '#'
}

/** The time in Pakistan, as on a phone there. */
export function clockTime(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Karachi', hour: '2-digit', minute: '2-digit' }).format(date)
}
