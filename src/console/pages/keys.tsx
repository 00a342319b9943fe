import type { Visit } from '../visit.js'

/** The keys `public/console.js` listens to, by what they do. */
export const KEYS = [
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'before'],
  ['Enter', 'open'],
  ['q', 'queue'],
  ['t', 'take'],
  ['r', 'reply'],
  ['i', 'insert'],
  ['Ctrl Enter', 'send'],
  ['n', 'note'],
  ['h', 'hand'],
  ['c', 'close'],
  ['?', 'keys'],
] as const

/** Opened by `?` or its button; those of one letter can be switched off. */
export function Keys({ visit: { say } }: { visit: Visit }) {
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{say('keys.title')}</h2>
      <dl class="told">
        {KEYS.map(([key, does]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(`keys.${does}`)}</dd>
          </>
        ))}
      </dl>
      <label class="check">
        <input type="checkbox" id="single-keys" />
        <span>{say('keys.single')}</span>
      </label>
      <form method="dialog">
        <button type="submit">{say('keys.done')}</button>
      </form>
    </dialog>
  )
}
