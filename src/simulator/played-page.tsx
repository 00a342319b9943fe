import { type Bot, nameOf } from './bot.js'
import { Text } from './bubble.js'
import { scriptOf } from './formatting.js'
import { Desk, page } from './page.js'
import type { Played } from './play.js'
import { type Step, type Story, titleIn, writeStory } from './story.js'
import { WrittenStory } from './story-forms.js'
import type { Told } from './told.js'
import { ToldView } from './told-view.js'
import type { Words } from './words.js'

/** A story as it stands in its box. */
export interface Written {
  text: string
  /** To be played by somebody the bot doesn't know yet. */
  asNew: boolean
  /** Why it can't be played. */
  fault?: Told
}

/** A story to be read and changed before it is played. */
export function storyPage(bot: Bot, words: Words, { text, asNew, fault }: Written): string {
  const { say } = words
  return page(
    words,
    <Desk bot={bot} open={false}>
      <section class="played" aria-labelledby="story-title">
        <h2 id="story-title">{say('story.play')}</h2>
        {fault && (
          <div role="alert">
            <ToldView told={fault} />
          </div>
        )}
        <WrittenStory text={text} asNew={asNew} />
        <p>
          <a href="/simulator">{say('nav.all')}</a>
        </p>
      </section>
    </Desk>,
    say('story.play'),
  )
}

/** How a story went, step by step. */
export function playedPage(
  bot: Bot,
  words: Words,
  story: Story,
  played: readonly Played[],
  { text, asNew }: Written,
): string {
  const { say, language } = words
  const title = titleIn(story, language) || say('story.untitled')
  const faults = played.filter(({ fault }) => fault !== undefined).length
  const left = story.steps.length - played.length
  return page(
    words,
    <Desk bot={bot} open={false}>
      <section class="played" aria-labelledby="played-title">
        <h2 id="played-title" lang={scriptOf(title)} dir="auto">
          {title}
        </h2>
        <p>
          {faults === 0 ? say('story.wellDone') : say('story.otherwise', { faults, steps: played.length })}
          {left > 0 && ` ${say('story.left', { count: left })}`}
        </p>
        <ol>
          {played.map(({ step, fault }) => (
            <li class={fault ? 'bad' : 'good'}>
              <strong>{fault ? '✗' : '✓'}</strong>
              <div>
                <p class="small">
                  {step.kind === 'hears' ? nameOf(bot, say) : (story.who.profileName ?? say('story.person'))}
                </p>
                <Text text={wordsOf(step)} />
                {fault && <ToldView told={fault} />}
              </div>
            </li>
          ))}
        </ol>
        <p>
          <a href={`/simulator/chats/${encodeURIComponent(story.who.phone ?? story.who.bsuid ?? '')}`}>
            {say('story.toChat')}
          </a>
          {' · '}
          <a href="/simulator">{say('nav.all')}</a>
        </p>
        <details class="more">
          <summary>{say('story.again')}</summary>
          <WrittenStory text={text} asNew={asNew} />
        </details>
      </section>
    </Desk>,
    title,
  )
}

function wordsOf(step: Step): string {
  const written = writeStory({ title: '', who: {}, steps: [step] })
    .split('\n')
    .slice(3)
    .join('\n')
  return written
    .replace(/^[<>] /, '')
    .replace(/^ {2}/gm, '')
    .trim()
}
