import type { Story } from '../../handoff/story.js'
import type { EntryId, PartId } from '../../model/entry.js'
import type { Language } from '../../model/language.js'
import { LONGEST_SAYING } from '../../model/officer.js'
import { BASE } from '../base.js'
import { scriptOf } from '../marks.js'
import type { OfficerVisit } from '../visit.js'
import { duration } from '../when.js'
import { Fault, Field, Form } from './form.js'
import { isolated, Text, Words } from './text.js'

/** What the box holds besides the request itself. */
export interface Draft {
  text: string
  /** Where inserted words came from: they are kept with the reply. */
  from: { canned?: string; entry?: EntryId; part?: PartId }
  /** What was looked for in the knowledge. */
  find: string
  preview: boolean
}

export interface ReplyView {
  story: Story
  draft: Draft
  language: Language
  actId: string
  /** Ready replies, worded for the citizen. */
  ready: readonly { id: string; title: string; text: string }[]
  /** Entries that may be meant, with the parts each has. */
  entries: readonly { id: EntryId; label: string; parts: readonly PartId[] }[]
  fault?: string
  file: { words: string; fault?: string }
}

/** The box for an answer. It never goes away under a typing hand: only its own buttons bring it anew. */
export function ReplyBox({ visit, view }: { visit: OfficerVisit; view: ReplyView }) {
  const { say, account } = visit
  const { ticket, unreachable, profile } = view.story
  if (ticket.state === 'closed' || ticket.state === 'cancelled') return <Shut words={say('reply.over')} view={view} />
  if (unreachable) return <Shut words={say('reply.unreachable')} view={view} />
  if (ticket.officer && ticket.officer.id !== account.id)
    return <Shut words={say('reply.held', { who: isolated(ticket.officer.name) })} view={view} />
  const { draft } = view
  const base = `${BASE}/tickets/${ticket.reference}`
  const dir = view.language === 'ur' ? 'rtl' : 'ltr'
  return (
    <Form visit={visit} action={`${base}/say`} class="reply" id="reply">
      <input type="hidden" name="act" value={view.actId} />
      <input type="hidden" name="canned" value={draft.from.canned ?? ''} />
      <input type="hidden" name="entry" value={draft.from.entry ?? ''} />
      <input type="hidden" name="part" value={draft.from.part ?? ''} />
      {/* Enter in the field that looks things up presses a form's first button: it must not be the one that sends. */}
      <button
        type="submit"
        class="sr"
        tabIndex={-1}
        aria-hidden="true"
        formaction={`${base}/draft`}
        formnovalidate
        name="do"
        value="find"
        {...swaps(base)}
      />
      {view.fault && <Fault>{view.fault}</Fault>}
      {profile?.optedOut && <p class="warned">{say('reply.optedOut')}</p>}
      <label for="text" class="sr">
        {say('reply.label', { language: say(`language.${view.language}`) })}
      </label>
      <textarea
        id="text"
        name="text"
        rows={Math.min(9, Math.max(3, draft.text.split('\n').length))}
        required
        maxLength={LONGEST_SAYING}
        dir={draft.text === '' ? dir : 'auto'}
        lang={draft.text === '' ? view.language : scriptOf(draft.text)}
        placeholder={isolated(say('reply.placeholder', { language: say(`language.${view.language}`) }))}
      >
        {draft.text}
      </textarea>
      {draft.preview && draft.text !== '' && <Preview visit={visit} view={view} />}
      <div class="row send">
        <button type="submit" class="main" id="do-say">
          {view.story.windowLeftMs > 0 ? say('reply.send') : say('reply.keep')}
        </button>
        <button
          type="submit"
          formaction={`${base}/draft`}
          formnovalidate
          id="do-preview"
          name="do"
          value="preview"
          {...swaps(base)}
        >
          {say('reply.preview')}
        </button>
        {view.story.windowLeftMs === 0 && (
          <button type="submit" formaction={`${base}/template`} formnovalidate id="do-template">
            {say('reply.template')}
          </button>
        )}
        <WindowLeft visit={visit} story={view.story} />
      </div>
      {view.story.windowLeftMs === 0 && <p class="hint">{say('reply.templateHint')}</p>}
      <Insert visit={visit} view={view} base={base} />
    </Form>
  )
}

/** Buttons that bring the box anew instead of sending it. Without a script they bring the whole page. */
function swaps(base: string) {
  return { 'hx-post': `${base}/draft`, 'hx-target': '#reply', 'hx-swap': 'outerHTML' }
}

/** A form of its own: choosing words for an answer doesn't carry the file along. */
export function FileBox({ visit, view, actId }: { visit: OfficerVisit; view: ReplyView; actId: string }) {
  const { say, account } = visit
  const { ticket, unreachable, windowLeftMs } = view.story
  const over = ticket.state === 'closed' || ticket.state === 'cancelled'
  const held = ticket.officer !== undefined && ticket.officer.id !== account.id
  const { words, fault } = view.file
  if ((over || held || unreachable || windowLeftMs === 0) && !fault) return null
  return (
    <details class="file-box" open={fault !== undefined}>
      <summary class="more" id="file-summary">
        {say('file.title')}
      </summary>
      <Form visit={visit} action={`${BASE}/tickets/${ticket.reference}/file`} class="stack" files>
        <input type="hidden" name="act" value={actId} />
        {fault && <Fault>{fault}</Fault>}
        <Field id="file" label={say('file.file')} hint={say('file.hint')}>
          <input id="file" name="file" type="file" required aria-describedby="file-hint" accept={ACCEPTED} />
        </Field>
        <Field id="words" label={say('file.words')}>
          <input id="words" name="words" dir="auto" required maxLength={500} value={words} />
        </Field>
        <button type="submit" id="do-file">
          {say('file.send')}
        </button>
      </Form>
    </details>
  )
}

const ACCEPTED = 'image/jpeg,image/png,application/pdf,audio/ogg,audio/mpeg,audio/mp4,audio/aac,audio/amr,video/mp4'

function Shut({ words, view }: { words: string; view: ReplyView }) {
  return (
    <div class="reply shut" id="reply">
      {view.fault && <Fault>{view.fault}</Fault>}
      <p>{words}</p>
      {view.draft.text !== '' && (
        <textarea readOnly rows={4} dir="auto" lang={scriptOf(view.draft.text)} aria-label={words}>
          {view.draft.text}
        </textarea>
      )}
    </div>
  )
}

/** What the 24 hours leave, in words. */
export function WindowLeft({ visit: { say }, story, swap }: { visit: OfficerVisit; story: Story; swap?: boolean }) {
  const left = story.windowLeftMs
  const near = left < 2 * 60 * 60_000
  return (
    <p class={left > 0 ? (near ? 'window near' : 'window') : 'window over'} id="window" {...(swap ? OOB : {})}>
      {left > 0 ? say('reply.windowLeft', { time: duration(left, say) }) : say('reply.windowOver')}
    </p>
  )
}

const OOB = { 'hx-swap-oob': 'true' }

function Preview({ visit: { say }, view }: { visit: OfficerVisit; view: ReplyView }) {
  const { text } = view.draft
  const otherScript = (view.language === 'ur') !== (scriptOf(text) === 'ur')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <div class="preview" id="preview" role="status" tabIndex={0}>
      <p class="soft">{say('reply.previewOf')}</p>
      <div class="bubble ours officer">
        <Text text={text} />
      </div>
      {otherScript && <p class="warned">{say('reply.otherScript', { language: say(`language.${view.language}`) })}</p>}
      {text.length > 1600 && <p class="warned">{say('reply.bubbles', { count: Math.ceil(text.length / 1600) })}</p>}
    </div>
  )
}

/** Ready replies, and parts of entries: the citizen's script, with today's figures. */
function Insert({ visit: { say }, view, base }: { visit: OfficerVisit; view: ReplyView; base: string }) {
  const button = (value: string, label: string) => (
    <button
      type="submit"
      class="small"
      formaction={`${base}/draft`}
      formnovalidate
      name="insert"
      value={value}
      {...swaps(base)}
    >
      {label}
    </button>
  )
  return (
    <details class="insert" open={view.draft.find !== ''}>
      <summary id="insert-summary" class="more">
        {say('reply.insert')}
      </summary>
      <div class="stack">
        {view.ready.length > 0 && (
          <div class="row">
            <label for="ready" class="sr">
              {say('reply.ready')}
            </label>
            <select name="ready" id="ready">
              <option value="">{say('reply.ready')}</option>
              {view.ready.map(({ id, title }) => (
                <option value={id}>{title}</option>
              ))}
            </select>
            {button('ready', say('reply.insertReady'))}
          </div>
        )}
        <div class="row">
          <label for="find" class="sr">
            {say('reply.find')}
          </label>
          <input
            id="find"
            name="find"
            type="search"
            dir="auto"
            maxLength={100}
            value={view.draft.find}
            placeholder={say('reply.find')}
          />
          <button
            type="submit"
            class="small"
            formaction={`${base}/draft`}
            formnovalidate
            id="do-find"
            name="do"
            value="find"
            {...swaps(base)}
          >
            {say('reply.findButton')}
          </button>
        </div>
        {view.draft.find !== '' && view.entries.length === 0 && <p role="status">{say('reply.foundNone')}</p>}
        <ul class="entries">
          {view.entries.map(({ id, label, parts }) => (
            <li>
              <p>
                <Words text={label} />
              </p>
              <div class="row parts">{parts.map((part) => button(`${id}/${part}`, say(`part.${part}`)))}</div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
