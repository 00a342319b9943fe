import { type Bot, nameOf } from './bot.js'
import { Text } from './bubble.js'
import { scriptOf } from './formatting.js'
import { Desk, page, part } from './page.js'
import { type Preview, type PreviewBubble, type Remark, type Shown, SIDE_BY_SIDE } from './preview.js'
import { useWords, type Words } from './words.js'

const SCRIPT = 'preview.js'

/** Everything that can be looked at, by group. */
export function topicsPage(preview: Preview, bot: Bot, words: Words): string {
  const { say } = words
  const topics = preview.topics()
  const groups = [...new Set(topics.map(({ group }) => group))]
  return page(
    words,
    <Desk bot={bot} open>
      <section class="preview" aria-labelledby="preview-title">
        <h2 id="preview-title">{say('preview.what', { name: nameOf(bot, say) })}</h2>
        <Back />
        {groups.map((group) => (
          <details class="more" open={groups.length === 1}>
            <summary>
              {group} ({topics.filter((topic) => topic.group === group).length})
            </summary>
            <ul class="topics">
              {topics
                .filter((topic) => topic.group === group)
                .map(({ id, title, mark }) => (
                  <li>
                    <a href={`/simulator/preview/${id}`}>{title}</a> <span class="small">{mark}</span>
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </section>
    </Desk>,
    say('preview.title'),
    SCRIPT,
  )
}

/** One topic, which follows its files as they are saved. */
export function previewPage(id: string, shown: Shown, bot: Bot, words: Words): string {
  const { say } = words
  return page(
    words,
    <Desk bot={bot} open>
      <section class="preview" aria-labelledby="preview-title" id="preview" data-id={id}>
        <h2 id="preview-title" lang={scriptOf(shown.title)} dir="auto">
          {shown.title}
        </h2>
        <p>
          <a href="/simulator/preview">{say('preview.all')}</a>
        </p>
        <p
          class="small"
          id="following"
          role="status"
          data-gone={say('preview.gone')}
          data-saved={say('preview.saved', { time: '{time}' })}
        >
          {say('preview.follows')}
        </p>
        <div id="shown">
          <ShownView shown={shown} />
        </div>
      </section>
    </Desk>,
    shown.title,
    SCRIPT,
  )
}

/** What the page's script fetches after a save. */
export function previewPart(shown: Shown, words: Words): string {
  return part(words, <ShownView shown={shown} />)
}

function ShownView({ shown: { version, remarks, stale, parts } }: { shown: Shown }) {
  const { say } = useWords()
  return (
    <>
      <p class="small">
        {say('preview.version')} <bdi>{version}</bdi>
      </p>
      <Remarks remarks={remarks} stale={stale} />
      {parts.map(({ name, bubbles }) => (
        <section class="part" aria-label={name}>
          <h3 lang={scriptOf(name)} dir="auto">
            {name}
          </h3>
          <div class="sides">
            {SIDE_BY_SIDE.map((side) => (
              <div class="side">
                <h4>{say(`scripts.${side}`)}</h4>
                <ol class="thread">
                  {bubbles[side].map((bubble) => (
                    <BubbleShown bubble={bubble} />
                  ))}
                </ol>
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

function Remarks({ remarks, stale }: { remarks: readonly Remark[]; stale: boolean }) {
  const { say } = useWords()
  const faults = remarks.filter(({ level }) => level !== 'notice')
  return (
    <>
      {faults.length === 0 && <p class="fine">{say('preview.nothing')}</p>}
      <RemarkList name={say('preview.mend')} remarks={faults} stale={stale} />
      <RemarkList name={say('preview.know')} remarks={remarks.filter(({ level }) => level === 'notice')} />
    </>
  )
}

function RemarkList({ name, remarks, stale = false }: { name: string; remarks: readonly Remark[]; stale?: boolean }) {
  const { say } = useWords()
  if (remarks.length === 0) return null
  return (
    <section class={`remarks ${remarks[0]?.level === 'notice' ? '' : 'faults'}`} aria-label={name}>
      <h3>
        {name} ({remarks.length})
      </h3>
      {stale && <p>{say('preview.stale')}</p>}
      <ul>
        {remarks.map(({ place, level, words, lang }) => (
          <li class={level}>
            <code dir="ltr">{place}</code>{' '}
            <span lang={lang} dir={lang === 'ur' ? 'rtl' : 'ltr'}>
              {words}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function BubbleShown({ bubble: { body, limit, choices, listButton } }: { bubble: PreviewBubble }) {
  const { say } = useWords()
  const rows = choices.map(({ label, line }) => (
    <li class="row">
      <span class="row-title" dir="auto" lang={scriptOf(label)}>
        {label}
      </span>
      {line && (
        <span class="row-line" dir="auto" lang={scriptOf(line)}>
          {line}
        </span>
      )}
    </li>
  ))
  return (
    <li class="bubble bot">
      <Text text={body} />
      <p class="meta">{say('preview.length', { length: body.length, limit })}</p>
      {choices.length > 0 && listButton === undefined && (
        <div class="choices">
          {choices.map(({ label }) => (
            <span class="choice" dir="auto" lang={scriptOf(label)}>
              {label}
            </span>
          ))}
        </div>
      )}
      {choices.length > 0 && listButton !== undefined && (
        <details class="sheet">
          <summary dir="auto" lang={scriptOf(listButton)}>
            <span aria-hidden="true">☰</span>
            {listButton}
          </summary>
          <ul class="rows" dir={scriptOf(listButton) === 'ur' ? 'rtl' : 'ltr'}>
            {rows}
          </ul>
        </details>
      )}
    </li>
  )
}

function Back() {
  const { say } = useWords()
  return (
    <p>
      <a href="/simulator">{say('nav.back')}</a>
    </p>
  )
}
