import { hrefOf } from './beside.js'
import { type Bot, nameOf } from './bot.js'
import { scriptOf } from './formatting.js'
import { addressOf, type Bubble, type Person } from './people.js'
import type { StandIn } from './stand-in.js'
import { KeptStories, WrittenStory } from './story-forms.js'
import { useWords } from './words.js'

/** Everybody's chats, and what can be begun from there. */
export function PeopleList({ standIn, bot, open }: { standIn: StandIn; bot: Bot; open: Person | undefined }) {
  const { say } = useWords()
  return (
    <nav class="people" aria-labelledby="people-title">
      <h2 id="people-title">{say('people.title')}</h2>
      <ul id="people">
        {byLatest(standIn.exchange.people.all).map((person) => (
          <li>
            <a href={hrefOf(person)} {...(person === open ? { 'aria-current': 'page' as const } : {})}>
              <span class="avatar" aria-hidden="true">
                {[...person.profileName][0]}
              </span>
              <span>
                <strong dir="auto">{person.profileName}</strong>
                <Last bubble={person.thread.at(-1)} person={person} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/simulator/three">{say('people.three')}</a>
      </p>
      {bot.preview && (
        <p>
          <a href="/simulator/preview">{say('people.preview', { name: nameOf(bot, say) })}</a>
        </p>
      )}
      <details class="more">
        <summary>{say('people.new')}</summary>
        <form class="controls" method="post" action="/simulator/people">
          <label>
            {say('people.name')} <input name="profileName" required maxLength={60} />
          </label>
          <label>
            {say('people.number')} <input name="phone" inputMode="tel" dir="ltr" placeholder="+923001234567" />
          </label>
          <label>
            {say('people.userId')} <input name="bsuid" dir="ltr" placeholder="PK.4566546130240823" />
          </label>
          <button type="submit">{say('people.add')}</button>
        </form>
      </details>
      <details class="more">
        <summary>{say('story.play')}</summary>
        {bot.stories && bot.stories.length > 0 && <KeptStories stories={bot.stories} />}
        <WrittenStory />
      </details>
    </nav>
  )
}

/** As on a phone: who was heard of last stands first. */
function byLatest(people: readonly Person[]): Person[] {
  const at = (person: Person) => person.thread.at(-1)?.at.getTime() ?? 0
  return people.toSorted((a, b) => at(b) - at(a))
}

function Last({ bubble, person }: { bubble: Bubble | undefined; person: Person }) {
  const { say } = useWords()
  const said = bubble ? bubble.body || bubble.medium?.mimeType || say('people.message') : addressOf(person)
  return (
    <span class="last" dir="auto" lang={scriptOf(said)}>
      {said.replace(/[*_~`]/g, '').slice(0, 60)}
    </span>
  )
}
