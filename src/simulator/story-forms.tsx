import type { KeptStory } from './story-folder.js'

const EXAMPLE = '# A greeting\nas +923001234567 Saima\n\n> salam\n< …'

/** A story of the list, to be played. */
export function KeptStories({ stories }: { stories: readonly KeptStory[] }) {
  return (
    <form class="controls" method="post" action="/simulator/stories">
      <label>
        One of ours{' '}
        <select name="kept" required>
          <option value="">Choose…</option>
          {stories.map(({ id, title }) => (
            <option value={id}>{title}</option>
          ))}
        </select>
      </label>
      <button type="submit">Play</button>
      <button type="submit" formaction="/simulator/stories/read">
        Read it first
      </button>
    </form>
  )
}

/** A story to be written, or changed, and played. */
export function WrittenStory({ text, asNew = true }: { text?: string; asNew?: boolean }) {
  return (
    <form class="controls" method="post" action="/simulator/stories">
      <label>
        Story{' '}
        <textarea name="story" rows={text ? 16 : 8} dir="auto" required placeholder={EXAMPLE}>
          {text}
        </textarea>
      </label>
      <label>
        <input type="checkbox" name="new" value="yes" checked={asNew} /> From a number the bot doesn’t know yet
      </label>
      <button type="submit">Play</button>
    </form>
  )
}
