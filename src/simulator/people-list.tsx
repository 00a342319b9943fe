import { hrefOf } from './beside.js'
import { scriptOf } from './formatting.js'
import type { Bot } from './page.js'
import { addressOf, type Bubble, type Person } from './people.js'
import type { StandIn } from './stand-in.js'
import { KeptStories, WrittenStory } from './story-forms.js'

/** Everybody's chats, and what can be begun from there. */
export function PeopleList({ standIn, bot, open }: { standIn: StandIn; bot: Bot; open: Person | undefined }) {
  return (
    <nav class="people" aria-labelledby="people-title">
      <h2 id="people-title">Chats</h2>
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
        <a href="/simulator/three">Three phones, three scripts</a>
      </p>
      {bot.preview && (
        <p>
          <a href="/simulator/preview">Preview of what {bot.name} can tell</a>
        </p>
      )}
      <details class="more">
        <summary>Somebody new</summary>
        <form class="controls" method="post" action="/simulator/people">
          <label>
            Name <input name="profileName" required maxLength={60} />
          </label>
          <label>
            Number <input name="phone" inputMode="tel" placeholder="+923001234567" />
          </label>
          <label>
            User id (BSUID) <input name="bsuid" placeholder="PK.4566546130240823" />
          </label>
          <button type="submit">Add</button>
        </form>
      </details>
      <details class="more">
        <summary>Play a story</summary>
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
  const said = bubble ? bubble.body || bubble.medium?.mimeType || 'message' : addressOf(person)
  return (
    <span class="last" dir="auto" lang={scriptOf(said)}>
      {said.replace(/[*_~`]/g, '').slice(0, 60)}
    </span>
  )
}
