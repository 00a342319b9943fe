import { check } from './knowledge/check.js'
import type { Complaint, EditorLanguage } from './knowledge/complaint.js'
import { readFolder } from './knowledge/folder.js'
import { HEADINGS } from './knowledge/headings.js'
import { dayInPakistan } from './knowledge/library.js'
import type { Shelf } from './knowledge/shelf.js'
import { LIMITS } from './model/bubble.js'
import { AREAS, type EntryId } from './model/entry.js'
import { isolated } from './model/isolate.js'
import { LANGUAGES, type Language } from './model/language.js'
import type { Library } from './model/library.js'
import { toldPart } from './told-part.js'
import { normaliseForComparison } from './understanding/spelling.js'
import type { Phrases } from './wording/phrases.js'

/** What the simulator's page of an entry shows, put together of several rooms; the simulator itself knows none. */
export interface EntryPreview {
  topics(): { id: EntryId; title: string; group: string; mark: string }[]
  show(id: EntryId): ShownEntry | undefined
  onChange(listener: () => void): () => void
}

interface ShownEntry {
  title: string
  version: string
  remarks: Remark[]
  stale: boolean
  parts: { name: string; bubbles: Record<Language, ShownBubble[]> }[]
}

interface Remark {
  place: string
  level: Complaint['level']
  words: string
  lang: EditorLanguage
}

interface ShownBubble {
  body: string
  limit: number
  choices: readonly { label: string; line?: string }[]
  listButton?: string
}

export interface EntryPreviewParts {
  shelf: Pick<Shelf, 'current' | 'onChange'>
  /** The knowledge folder, read anew for each look: what is wrong is told of what stands on disk. */
  dir: string
  phrases: Phrases
  language: EditorLanguage
  now(): Date
}

/** Makes the preview of entries from what is served, and from what `check` says of their files. */
export function entryPreview({ shelf, dir, phrases, language, now }: EntryPreviewParts): EntryPreview {
  let checked: { version: string; complaints: readonly Complaint[] } | undefined
  const complaintsOf = (version: string) => {
    if (checked?.version !== version) {
      const options = { today: dayInPakistan(now()), normalise: normaliseForComparison }
      checked = { version, complaints: check(readFolder(dir), options).complaints }
    }
    return checked.complaints
  }
  return {
    topics: () => {
      const library = shelf.current()
      const served = library.entries().map(({ id, area, status }) => ({
        id,
        title: library.title(id, 'en'),
        group: area,
        mark: library.fitness(id, now()) === 'withdrawn' ? 'withdrawn' : status,
      }))
      return served.toSorted((a, b) => a.title.localeCompare(b.title))
    },
    show: (id) => {
      const library = shelf.current()
      const complaints = complaintsOf(library.version).filter(({ file }) => isOf(file, id))
      const entry = library.entry(id)
      if (!entry && complaints.length === 0) return undefined
      return {
        title: library.title(id, 'en'),
        version: library.version,
        remarks: complaints.map((complaint) => remarkOf(complaint, language)),
        stale: entry !== undefined && complaints.some(({ level }) => level === 'fatal'),
        parts: entry ? [...listRows(library, id), ...partsOf(library, id, { phrases, now: now() })] : [],
      }
    },
    onChange: (listener) => shelf.onChange(listener),
  }
}

function isOf(file: string, id: EntryId): boolean {
  const [area, folder] = file.split('/')
  return folder === id && AREAS.some((known) => known === area)
}

function remarkOf({ file, line, level, message, urdu }: Complaint, language: EditorLanguage): Remark {
  const place = `${file.split('/').at(-1)}:${line}`
  return language === 'ur'
    ? { place, level, words: isolated(urdu), lang: 'ur' }
    : { place, level, words: message, lang: 'en' }
}

/** How the entry stands among the choices of a list. */
function listRows(library: Library, id: EntryId): ShownEntry['parts'] {
  const row = (language: Language): ShownBubble[] => {
    const line = library.line(id, language)
    return [
      { body: library.label(id, language), limit: LIMITS.rowTitle, choices: [] },
      ...(line === undefined ? [] : [{ body: line, limit: LIMITS.rowLine, choices: [] }]),
    ]
  }
  return [{ name: 'In a list: label and line', bubbles: inEach(row) }]
}

function partsOf(library: Library, id: EntryId, told: { phrases: Phrases; now: Date }): ShownEntry['parts'] {
  return library.parts(id).map((part) => ({
    name: HEADINGS[part].en,
    bubbles: inEach((language) =>
      toldPart(library, id, part, language, told).map(({ text, interactive }): ShownBubble => {
        const body = interactive?.body ?? text
        const limit = interactive ? LIMITS.interactiveBody : LIMITS.text
        if (interactive?.kind === 'buttons')
          return { body, limit, choices: interactive.buttons.map(({ title }) => ({ label: title })) }
        if (interactive?.kind !== 'list') return { body, limit, choices: [] }
        const choices = interactive.rows.map(({ title, line }) => ({
          label: title,
          ...(line === undefined ? {} : { line }),
        }))
        return { body, limit, choices, listButton: interactive.button }
      }),
    ),
  }))
}

function inEach<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>
}
