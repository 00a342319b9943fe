import { Text } from './bubble.js'
import { type Bot, Desk, page } from './page.js'
import type { Played } from './play.js'
import { type Step, type Story, writeStory } from './story.js'

/** How a story went, step by step. */
export function playedPage(bot: Bot, story: Story, played: readonly Played[]): string {
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
        </p>
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
