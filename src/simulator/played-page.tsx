import { Text } from './bubble.js'
import { type Bot, Desk, page } from './page.js'
import type { Played } from './play.js'
import { type Step, type Story, writeStory } from './story.js'
import { WrittenStory } from './story-forms.js'

/** A story as it stands in its box. */
export interface Written {
  text: string
  /** To be played by somebody the bot doesn't know yet. */
  asNew: boolean
  /** Why it can't be played. */
  fault?: string
}

/** A story to be read and changed before it is played. */
export function storyPage(bot: Bot, { text, asNew, fault }: Written): string {
  return page(
    <Desk bot={bot} open={false}>
      <section class="played" aria-labelledby="story-title">
        <h2 id="story-title">Play a story</h2>
        {fault && (
          <p class="why" role="alert">
            {fault}
          </p>
        )}
        <WrittenStory text={text} asNew={asNew} />
        <p>
          <a href="/simulator">All chats</a>
        </p>
      </section>
    </Desk>,
    'Play a story',
  )
}

/** How a story went, step by step. */
export function playedPage(bot: Bot, story: Story, played: readonly Played[], { text, asNew }: Written): string {
  const faults = played.filter(({ fault }) => fault !== undefined).length
  const left = story.steps.length - played.length
  return page(
    <Desk bot={bot} open={false}>
      <section class="played" aria-labelledby="played-title">
        <h2 id="played-title">{story.title}</h2>
        <p>
          {faults === 0 ? 'All went as told.' : `${faults} of ${played.length} steps went otherwise.`}
          {left > 0 && ` ${left} steps were not reached.`}
        </p>
        <ol>
          {played.map(({ step, fault }) => (
            <li class={fault ? 'bad' : 'good'}>
              <strong>{fault ? '✗' : '✓'}</strong>
              <div>
                <p class="small">{step.kind === 'hears' ? bot.name : (story.who.profileName ?? 'Person')}</p>
                <Text text={wordsOf(step)} />
                {fault && <Text text={fault} class="why" />}
              </div>
            </li>
          ))}
        </ol>
        <p>
          <a href={`/simulator/chats/${encodeURIComponent(story.who.phone ?? story.who.bsuid ?? '')}`}>To the chat</a>
          {' · '}
          <a href="/simulator">All chats</a>
        </p>
        <details class="more">
          <summary>Change it and play it again</summary>
          <WrittenStory text={text} asNew={asNew} />
        </details>
      </section>
    </Desk>,
    story.title,
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
