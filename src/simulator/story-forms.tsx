import { scriptOf } from './formatting.js'
import { titleIn } from './story.js'
import type { KeptStory } from './story-folder.js'
import { useWords } from './words.js'

const EXAMPLE = '# A greeting\nas +923001234567 Saima\n\n> salam\n< …'

/** A story of the list, to be played. */
export function KeptStories({ stories }: { stories: readonly KeptStory[] }) {
  const { say, language } = useWords()
  const titled = stories
    .map((story) => ({ id: story.id, title: titleIn(story, language) || say('story.untitled') }))
    .toSorted((a, b) => a.title.localeCompare(b.title, language))
  return (
    <form class="controls" method="post" action="/simulator/stories">
      <label>
        {say('story.ours')}{' '}
        <select name="kept" required>
          <option value="">{say('story.choose')}</option>
          {titled.map(({ id, title }) => (
            <option value={id} dir="auto" lang={scriptOf(title)}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say('story.start')}</button>
      <button type="submit" formmethod="get">
        {say('story.read')}
      </button>
    </form>
  )
}

/** A story to be written, or changed, and played. */
export function WrittenStory({ text, asNew = true }: { text?: string; asNew?: boolean }) {
  const { say } = useWords()
  return (
    <form class="controls" method="post" action="/simulator/stories">
      <label>
        {say('story.text')}{' '}
        <textarea name="story" rows={text ? 16 : 8} dir="ltr" required placeholder={EXAMPLE}>
          {text}
        </textarea>
      </label>
      <label>
        <input type="checkbox" name="new" value="yes" checked={asNew} /> {say('story.new')}
      </label>
      <button type="submit">{say('story.start')}</button>
    </form>
  )
}
