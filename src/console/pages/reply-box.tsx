import type { Story } from '../../handoff/story.js'
import type { EntryId, PartId } from '../../model/entry.js'
import type { Language } from '../../model/language.js'
import { LONGEST_SAYING } from '../../model/officer.js'
import { BASE } from '../base.js'
import { scriptOf } from '../marks.js'
import type { OfficerVisit } from '../visit.js'
import { duration } from '../when.js'
import { Fault, Form } from './form.js'
import { InsertWords, swaps } from './insert-words.js'
import { isolated, Text } from './text.js'

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
      <InsertWords visit={visit} view={view} base={base} />
    </Form>
  )
}

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
