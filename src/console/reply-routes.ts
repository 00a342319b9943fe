import type { Story } from '../handoff/story.js'
import { PARTS } from '../model/entry.js'
import { LONGEST_SAYING, type OfficerAct } from '../model/officer.js'
import { mayBeSent } from './file-type.js'
import type { Gate } from './gate.js'
import { type Draft, ReplyBox } from './pages/reply-box.js'
import { ticketPage } from './pages/ticket.js'
import { DESK_WORKERS } from './ticket-access.js'
import type { Acting, WithStory } from './ticket-routes.js'
import { languageOf, readyReplies, replyView, ticketView } from './ticket-view.js'
import type { Fields } from './visit.js'
import type { Workplace } from './workplace.js'

/** Writing to the citizen: the words themselves, and what is put into the box before they go. */
export function replyRoutes(gate: Gate, work: Workplace, withStory: WithStory, act: Acting) {
  gate.post('/tickets/:reference/say', DESK_WORKERS, (visit) =>
    withStory(visit, async (story) => {
      const draft = draftOf(visit.fields)
      if (draft.text.trim() === '' || draft.text.length > LONGEST_SAYING) {
        const fault = draft.text.trim() === '' ? 'reply.fault.empty' : 'reply.fault.long'
        return ticketPage(visit, await ticketView(work, visit, story, { draft, fault }), 422)
      }
      return act(visit, story, { kind: 'say', text: draft.text.trim(), ...sourceOf(draft, story) }, { draft })
    }),
  )
  gate.post('/tickets/:reference/file', DESK_WORKERS, (visit) =>
    withStory(visit, async (story) => {
      const text = visit.fields.get('words').trim().slice(0, LONGEST_SAYING)
      const given = visit.fields.file?.('file')
      const type = given && mayBeSent(given.bytes)
      const fault = faultOfFile(story, text, type)
      if (fault || !given || typeof type !== 'object')
        return ticketPage(visit, await ticketView(work, visit, story, { fileFault: fault ?? 'none', words: text }), 422)
      const name = nameOf(given.name, type.extension)
      const token = await work.keepFile(story.ticket.person, { mimeType: type.type, name, bytes: given.bytes })
      return act(visit, story, { kind: 'say', text, file: { token, mimeType: type.type, name } }, { words: text })
    }),
  )
  gate.post('/tickets/:reference/template', DESK_WORKERS, (visit) =>
    withStory(visit, (story) => act(visit, story, { kind: 'askTemplate' }, { draft: draftOf(visit.fields) })),
  )
  // Changes nothing but the box: puts words in, looks for entries, shows how it will read.
  gate.post('/tickets/:reference/draft', DESK_WORKERS, (visit) =>
    withStory(visit, async (story) => {
      const draft = changed(draftOf(visit.fields), visit.fields, story)
      if (!visit.part) return ticketPage(visit, await ticketView(work, visit, story, { draft }))
      const actId = visit.fields.get('act')
      return { kind: 'part', body: ReplyBox({ visit, view: replyView(work, story, { draft }, actId, visit) }) }
    }),
  )

  function changed(draft: Draft, fields: Fields, story: Story): Draft {
    const insert = fields.get('insert')
    const language = languageOf(story)
    if (insert === 'ready') {
      const ready = readyReplies(work, language, 'en').find(({ id }) => id === fields.get('ready'))
      return ready
        ? { ...draft, text: joined(draft.text, ready.text), from: { canned: ready.id }, preview: true }
        : draft
    }
    if (insert !== '') {
      const [entry = '', name] = insert.split('/')
      const part = PARTS.find((one) => one === name)
      const words = part && work.library().part(entry, part, language)
      if (!part || !words) return draft
      return { ...draft, text: joined(draft.text, words), from: { entry, part }, preview: true }
    }
    return fields.get('do') === 'preview' ? { ...draft, preview: true } : draft
  }

  /** Only words still in the reply are said to come from somewhere. */
  function sourceOf(
    { text, from }: Draft,
    story: Story,
  ): Pick<Extract<OfficerAct, { kind: 'say' }>, 'about' | 'canned'> {
    const language = languageOf(story)
    const { entry, part, canned } = from
    const words = entry && part && work.library().part(entry, part, language)
    if (entry && part && words && text.includes(words.trim())) return { about: { entry, part } }
    const ready = canned && readyReplies(work, language, 'en').find(({ id }) => id === canned)
    return ready && text.includes(ready.text.trim()) ? { canned: ready.id } : {}
  }
}

/** Why a file can't go, as keys under `file.fault`. A file is kept two hours, so none waits for a citizen to write. */
function faultOfFile(story: Story, text: string, type: ReturnType<typeof mayBeSent> | undefined) {
  if (story.windowLeftMs === 0) return 'window'
  if (type === undefined) return 'none'
  if (typeof type === 'string') return type
  return text === '' ? 'words' : undefined
}

/** A name that says what it is, and nothing that a phone or a header could trip over. */
function nameOf(given: string, extension: string): string {
  const stem = given
    .replace(/\.[^.]*$/, '')
    .replace(/[^A-Za-z0-9 _-]+/g, ' ')
    .trim()
    .slice(0, 60)
  return `${stem || 'file'}.${extension}`
}

function draftOf(fields: Fields): Draft {
  const part = PARTS.find((one) => one === fields.get('part'))
  const [canned, entry] = [fields.get('canned'), fields.get('entry')]
  return {
    text: fields.get('text'),
    from: { ...(canned ? { canned } : {}), ...(entry && part ? { entry, part } : {}) },
    find: fields.get('find').trim().slice(0, 100),
    preview: false,
  }
}

const joined = (before: string, more: string) => (before.trim() === '' ? more : `${before.trimEnd()}\n\n${more}`)
