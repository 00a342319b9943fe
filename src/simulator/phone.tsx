import { hrefOf } from './beside.js'
import { type Bot, nameOf } from './bot.js'
import { BubbleView } from './bubble.js'
import { scriptOf } from './formatting.js'
import { addressOf, type Person } from './people.js'
import type { StandIn } from './stand-in.js'
import { dayIn, useWords } from './words.js'

/** The phone: the chat as it stands, and what to write with. */
export function Phone(props: { standIn: StandIn; bot: Bot; person: Person; replyTo?: string }) {
  const { standIn, bot, person, replyTo } = props
  const { say } = useWords()
  const base = hrefOf(person)
  const { from } = standIn.exchange.account
  return (
    <section class="phone" aria-labelledby="chat-title">
      <header class="bar">
        <a class="back" href="/simulator">
          <span aria-hidden="true">←</span>
          <span class="sr">{say('nav.all')}</span>
        </a>
        <span class="avatar" aria-hidden="true">
          {[...nameOf(bot, say)][0]}
        </span>
        <div>
          <h2 id="chat-title">
            {nameOf(bot, say)} <span class="sr">{say('phone.with', { name: person.profileName })}</span>
          </h2>
          <p class="small">
            <bdi dir="ltr">{from}</bdi>
          </p>
        </div>
        <a class="to-beside" href="#clock">
          {say('phone.beside')}
        </a>
      </header>
      <div class="thread-box" id="chat" data-address={addressOf(person)} data-base={base}>
        <Thread standIn={standIn} person={person} />
      </div>
      <Composer person={person} base={base} {...(replyTo ? { replyTo } : {})} />
    </section>
  )
}

export function Thread({ standIn, person }: { standIn: StandIn; person: Person }) {
  const { say, language } = useWords()
  const day = (date: Date) => dayIn(language, date)
  const typing = person.typingUntil > standIn.clock.now().getTime()
  return (
    <>
      <div class="scroll" id="scroll" role="log" aria-label={say('phone.messages')}>
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
        {typing ? say('phone.typing') : ''}
      </p>
    </>
  )
}

function Composer({ person, base, replyTo }: { person: Person; base: string; replyTo?: string }) {
  const { say } = useWords()
  const answered = replyTo && person.thread.find((bubble) => bubble.message.sid === replyTo)
  return (
    <div class="composer">
      {answered && (
        <p class="answering">
          {say('write.replyTo')}{' '}
          <span dir="auto" lang={scriptOf(answered.body)}>
            {answered.body.slice(0, 80)}
          </span>{' '}
          <a href={base}>{say('write.noReply')}</a>
        </p>
      )}
      <form class="write" id="write" method="post" action={`${base}/says`}>
        {answered && <input type="hidden" name="replyTo" value={replyTo} />}
        <label class="sr" for="text">
          {say('write.label')}
        </label>
        <textarea id="text" name="text" rows={1} dir="auto" required placeholder={say('write.label')} />
        <button type="submit">{say('write.send')}</button>
      </form>
      <details class="more attach">
        <summary>{say('write.else')}</summary>
        <form
          class="controls"
          method="post"
          action={`${base}/sends`}
          encType="multipart/form-data"
          data-record={say('write.record')}
          data-recording={say('write.recording')}
          data-no-microphone={say('write.noMicrophone')}
        >
          <label>
            {say('write.file')} <input type="file" name="file" />
          </label>
          <label>
            {say('write.caption')} <input name="caption" dir="auto" />
          </label>
          {KINDS.map((kind) => (
            <button type="submit" name="kind" value={kind}>
              {say(`write.kinds.${kind}`)}
            </button>
          ))}
        </form>
      </details>
    </div>
  )
}

const KINDS = ['audio', 'image', 'sticker', 'video', 'document', 'contacts', 'location', 'reaction', 'empty'] as const
