import { createHash } from 'node:crypto'
import type { CannedReply } from '../model/canned.js'
import type { Desks } from '../model/desk.js'
import type { Entry, EntryId, PartId } from '../model/entry.js'
import { type Journey, PROFILE } from '../model/journey.js'
import { LANGUAGES } from '../model/language.js'
import type { Library } from '../model/library.js'
import { cannedFolders, readCanned } from './canned.js'
import { type Complaint, inOrder, sheet } from './complaint.js'
import { DESKS, readDesks } from './desks.js'
import { type Directory, readDirectory } from './directory.js'
import { type Draft, entryFolders, readDraft } from './draft.js'
import { buildEntry } from './entry.js'
import { type Files, readFolder } from './folder.js'
import { journeyFolders, readJourney } from './journeys.js'
import { type BrokenEntry, libraryOf } from './library.js'
import { OFFICES } from './offices.js'
import { PAPERS, type Papers, readPapers } from './papers.js'

/** One entry's folder, read: to be used again as long as its bytes are the same. */
export interface Reading {
  digest: string
  draft: Draft
  entry: Entry | undefined
  complaints: readonly Complaint[]
}

export interface Loaded {
  library: Library
  /** What keeps entries and journeys from being served. The lesser complaints are `check`'s to tell. */
  faults: readonly Complaint[]
  /** By folder, `financing/akhuwat`; hand it to the next `load`, which then reads only what changed. */
  readings: ReadonlyMap<string, Reading>
  /** What is served: today's where it is sound, else the last that was. */
  served: ReadonlyMap<string, { digest: string; entry: Entry }>
  journeys: ReadonlyMap<string, Journey>
  directory: Directory
  desks: Desks
  papers: Papers
  canned: readonly CannedReply[]
  complaints: readonly Complaint[]
}

/**
 * Makes a library of a folder's files. A faulty entry never takes the others down: it is left out and named in
 * `faults`. With `before`, its last good version goes on serving.
 */
export function load(files: Files, before?: Loaded): Loaded {
  const inDirectory = readDirectory(files, before?.directory)
  const { directory } = inDirectory
  const inDesks = readDesks(files, before?.desks)
  const { desks } = inDesks
  const inPapers = readPapers(files, before?.papers)
  const readings = new Map<string, Reading>()
  for (const [folder, own] of entryFolders(files)) {
    const digest = digestOf(readFor(own, files))
    const known = before?.readings.get(folder)
    if (known?.digest === digest) readings.set(folder, known)
    else {
      const draft = readDraft(folder, own, directory.offices)
      const { entry, complaints } = buildEntry(draft)
      readings.set(folder, { digest, draft, entry, complaints })
    }
  }

  const { complaints, complain } = sheet()
  const served = new Map<string, { digest: string; entry: Entry }>()
  const broken: BrokenEntry[] = []
  const folderOfId = new Map<string, string>()
  for (const [folder, { digest, draft, entry }] of [...readings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const twin = folderOfId.get(draft.id)
    if (twin !== undefined) {
      complain('fatal', `${folder}/facts.yaml`, 1, 'same-id', {
        en: `${twin} has the same id: rename one of the two folders`,
        ur: `یہی آئی ڈی ${twin} کی بھی ہے: دونوں میں سے ایک فولڈر کا نام بدلیں`,
      })
      continue
    }
    folderOfId.set(draft.id, folder)
    const kept = before?.served.get(folder)
    if (entry) served.set(folder, { digest, entry })
    else if (kept) served.set(folder, kept)
    else broken.push(brokenEntryOf(draft))
  }

  complaints.push(...inDirectory.complaints, ...inDesks.complaints, ...inPapers.complaints)
  const entries = [...served.values()].map(({ entry }) => entry)
  const shelves = {
    entries,
    broken,
    journeys: new Map<string, Journey>(),
    directory,
    papers: inPapers.papers,
    desks,
    canned: [] as CannedReply[],
  }
  const names = libraryOf({ ...shelves, version: '' })
  const has = (id: EntryId) => names.fitness(id, new Date(0)) !== undefined
  const fact = (id: EntryId, path: string) => names.entry(id)?.facts.get(path)
  const question = (step: string) => {
    const found = shelves.journeys.get(PROFILE)?.steps.get(step)
    return found?.kind === 'ask' ? found : undefined
  }
  const kept: [string, string][] = [...served].map(([folder, { digest }]) => [folder, digest])
  if (inDesks.faulty) kept.push([DESKS, before ? 'kept' : 'out'])
  if (inPapers.faulty) kept.push([PAPERS, before ? 'kept' : 'out'])
  for (const file of inDirectory.faulty) kept.push([file, before ? 'kept' : 'out'])
  for (const [id, own] of journeyFolders(files)) {
    const read = readJourney(id, own, { label: names.label, line: names.line, has, fact, question })
    complaints.push(...read.complaints)
    const journey = read.journey ?? before?.journeys.get(id)
    if (journey) shelves.journeys.set(id, journey)
    if (journey && !read.journey) kept.push([`journeys/${id}`, 'kept'])
  }

  for (const [id, own] of [...cannedFolders(files)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const read = readCanned(id, own, names.entry)
    complaints.push(...read.complaints)
    const reply = read.reply ?? before?.canned.find((one) => one.id === id)
    if (reply) shelves.canned.push(reply)
    if (reply && !read.reply) kept.push([`canned/${id}`, 'kept'])
  }

  const all = inOrder([...complaints, ...[...readings.values()].flatMap((reading) => reading.complaints)])
  return {
    library: libraryOf({ ...shelves, version: versionOf(files, kept) }),
    faults: all.filter(({ level }) => level === 'fatal'),
    readings,
    served,
    journeys: shelves.journeys,
    directory,
    desks,
    papers: shelves.papers,
    canned: shelves.canned,
    complaints: all,
  }
}

/** What an entry is made of: its own files, and the offices where it names some. */
function readFor(own: ReadonlyMap<string, string>, files: Files): Iterable<readonly [string, string]> {
  const namesOffices = /^offices:/m.test(own.get('facts.yaml') ?? '')
  return namesOffices ? [...own, [OFFICES, files.get(OFFICES) ?? '']] : own
}

/**
 * Without the drafts of sound entries, which only `check` looks into: a service keeps what it read for weeks. Good for
 * the next `load` all the same.
 */
export function slimmed(loaded: Loaded): Loaded {
  const readings = new Map(loaded.readings)
  for (const [folder, { draft, ...reading }] of loaded.readings) {
    if (reading.entry) readings.set(folder, { ...reading, draft: { ...draft, facts: undefined, texts: {} } })
  }
  return { ...loaded, readings }
}

/** `load` of the folder at `dir`. */
export function loadFolder(dir: string): Loaded {
  return load(readFolder(dir))
}

function brokenEntryOf({ id, area, facts, texts }: Draft): BrokenEntry {
  const broken: BrokenEntry = { id, area, also: facts?.form?.also ?? [], documents: [], titles: {}, labels: {} }
  const said = LANGUAGES.flatMap((language) => {
    const { title, label, utterances = [] } = texts[language] ?? {}
    const sound = (words: string | undefined) => (words && !words.includes('{{') ? words : undefined)
    if (sound(title?.text)) broken.titles[language] = title?.text ?? ''
    if (sound(label?.text) && (label?.text.length ?? 0) <= 24) broken.labels[language] = label?.text ?? ''
    const document = (field: 'title' | 'label' | 'utterance', text: string | undefined, part?: PartId) =>
      text ? [{ entry: id, language, field, text, ...(part && { part }) }] : []
    return [
      ...document('title', broken.titles[language]),
      ...document('label', broken.labels[language]),
      ...utterances.flatMap(({ text, part }) => document('utterance', text, part)),
    ]
  })
  return { ...broken, documents: said }
}

function digestOf(files: Iterable<readonly [string, string]>): string {
  const hash = createHash('sha256')
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${text}\0`)
  return hash.digest('hex')
}

/** Of the bytes on disk and of what is served in spite of them: two processes that answer differently differ here. */
function versionOf(files: Files, kept: readonly [string, string][]): string {
  return digestOf([...files, ...kept]).slice(0, 12)
}
