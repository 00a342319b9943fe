import { LIMITS } from '../model/bubble.js'
import type { CannedReply } from '../model/canned.js'
import { type Desks, ONE_DESK } from '../model/desk.js'
import type { Place } from '../model/directory.js'
import { type Area, type Entry, type EntryId, namesOf, type PartId } from '../model/entry.js'
import { withoutIsolates } from '../model/isolate.js'
import { type Journey, topicOf } from '../model/journey.js'
import { LANGUAGES, type Language } from '../model/language.js'
import type { Fitness, Library, TopicDocument } from '../model/library.js'
import { plainWords, soundOf } from '../model/plain-words.js'
import type { Province } from '../model/utterance.js'
import { type Directory, NO_DIRECTORY, nearestOffice } from './directory.js'
import type { Papers } from './papers.js'
import { partsOf, renderLine, renderPart } from './render.js'
import { stepWordsOf } from './step-words.js'

/** An entry whose files can't be served. What could be read of it lets a citizen's question find it all the same. */
export interface BrokenEntry {
  id: EntryId
  area: Area
  also: readonly EntryId[]
  documents: readonly TopicDocument[]
  titles: Partial<Record<Language, string>>
  labels: Partial<Record<Language, string>>
}

export interface Shelves {
  version: string
  entries: readonly Entry[]
  broken: readonly BrokenEntry[]
  journeys: ReadonlyMap<string, Journey>
  directory?: Directory
  /** The names of papers; without them a step shows their ids. */
  papers?: Papers
  desks?: Desks
  canned?: readonly CannedReply[]
}

/** A library over these entries, as they stand: nothing in it changes any more. */
export function libraryOf({
  version,
  entries,
  broken,
  journeys,
  directory = NO_DIRECTORY,
  papers = new Map(),
  desks = ONE_DESK,
  canned = [],
}: Shelves): Library {
  const byName = new Map<EntryId, Entry>()
  const brokenByName = new Map<EntryId, BrokenEntry>()
  for (const entry of entries) for (const name of entry.also) byName.set(name, entry)
  for (const entry of entries) byName.set(entry.id, entry)
  for (const entry of broken) for (const name of namesOf(entry)) if (!byName.has(name)) brokenByName.set(name, entry)

  const places = [...directory.provinces.values(), ...directory.places.values()]
  const besides = besidesOf(journeys.values())
  const wishes = [...journeys.values()].flatMap(wishesOf)
  const sentence = sentenceReader(places)
  const asked = new Map([...journeys.values()].flatMap((journey) => utterancesOf(journey, sentence)))
  const filled = new Map<string, string | undefined>()
  const once = (key: string, make: () => string | undefined) => {
    if (!filled.has(key)) filled.set(key, make())
    return filled.get(key)
  }
  const part = (id: EntryId, part: PartId, language: Language) => {
    const entry = byName.get(id)
    return entry && once(`${entry.id} ${part} ${language}`, () => renderPart(entry, part, language))
  }

  return {
    version,
    entries: () => entries,
    entry: (id) => byName.get(id),
    fitness: (id, now) => {
      const entry = byName.get(id)
      return entry ? fitnessOf(entry, now) : brokenByName.has(id) ? 'broken' : undefined
    },
    part,
    filled: (id, text, language) => {
      const entry = byName.get(id)
      return entry && renderLine(text, entry.facts, language)
    },
    step: (id, step, language) => {
      const entry = byName.get(id)
      return entry && stepWordsOf(entry, step, language, papers)
    },
    item: (id, part, item, language) => {
      const entry = byName.get(id)
      const text = entry?.texts[language].parts[part]?.items.find((one) => one.id === item)?.text
      return entry && text && renderLine(text, entry.facts, language)
    },
    parts: (id) => {
      const entry = byName.get(id)
      return entry ? partsOf(entry) : []
    },
    label: (id, language) => {
      const entry = byName.get(id)
      if (!entry) return brokenByName.get(id)?.labels[language] ?? named(id).slice(0, LIMITS.rowTitle)
      const render = () => renderLine(entry.texts[language].label, entry.facts, language, LIMITS.rowTitle)
      return once(`${entry.id} label ${language}`, render) ?? ''
    },
    title: (id, language) => {
      const entry = byName.get(id)
      if (!entry) return brokenByName.get(id)?.titles[language] ?? named(id)
      return (
        once(`${entry.id} title ${language}`, () => renderLine(entry.texts[language].title, entry.facts, language)) ??
        ''
      )
    },
    line: (id, language) => {
      const entry = byName.get(id)
      const line = entry?.texts[language].line
      return (
        entry &&
        line &&
        once(`${entry.id} line ${language}`, () => renderLine(line, entry.facts, language, LIMITS.rowLine))
      )
    },
    journey: (id) => journeys.get(id),
    beside: (id) => besides.get(id) ?? [],
    wishes: () => wishes,
    askedFor: (text) => asked.get(sentence(text)),
    // Not kept: asked for when words have changed, and as large as all texts together.
    documents: () => [
      ...entries.flatMap((entry) => documentsOf(entry, part)),
      ...broken.flatMap((entry) => entry.documents),
      ...[...journeys.values()].flatMap(askedFor),
    ],
    offices: () => [...directory.offices.values()],
    office: (id) => directory.offices.get(id),
    nearestOffice: (where) => nearestOffice(directory, where),
    hours: (desk) => directory.hours.get(desk),
    holidays: () => directory.holidays,
    desks: () => desks,
    canned: () => canned.filter(({ entry }) => entry === undefined || byName.get(entry)?.withdrawn === undefined),
    place: (id) => directory.places.get(id) ?? directory.provinces.get(id as Province),
    places: () => places,
  }
}

function fitnessOf(entry: Entry, now: Date): Fitness {
  if (entry.withdrawn) return 'withdrawn'
  return dayInPakistan(now) > entry.reviewBy ? 'overdue' : 'current'
}

/** Pakistan is five hours ahead of UTC, all year. */
export function dayInPakistan(now: Date): string {
  return new Date(now.getTime() + 5 * 3_600_000).toISOString().slice(0, 10)
}

function documentsOf(entry: Entry, part: Library['part']): TopicDocument[] {
  return LANGUAGES.flatMap((language) => {
    const { title, label, utterances } = entry.texts[language]
    const document = (field: TopicDocument['field'], text: string): TopicDocument => ({
      entry: entry.id,
      area: entry.area,
      language,
      field,
      text,
    })
    return [
      document('title', withoutIsolates(renderLine(title, entry.facts, language))),
      document('label', withoutIsolates(renderLine(label, entry.facts, language))),
      ...utterances.map(({ text, part: asked }) => ({
        ...document('utterance', text),
        ...(asked && { part: asked }),
      })),
      ...partsOf(entry).map((id) => ({
        ...document('text', withoutIsolates(part(entry.id, id, language) ?? '')),
        part: id,
      })),
    ]
  })
}

function besidesOf(journeys: Iterable<Journey>): Map<EntryId, { journey: string; step: string; option: string }[]> {
  const besides = new Map<EntryId, { journey: string; step: string; option: string }[]>()
  for (const journey of journeys)
    for (const step of journey.steps.values())
      for (const { id: option, beside = [] } of step.options)
        for (const entry of beside)
          besides.set(entry, [...(besides.get(entry) ?? []), { journey: journey.id, step: step.id, option }])
  return besides
}

function utterancesOf(
  { id: journey, steps }: Journey,
  sentence: (text: string) => string,
): [string, { journey: string; step: string }][] {
  return [...steps.values()].flatMap(({ id: step, utterances, sentences = [] }) =>
    [...Object.values(utterances).flat(), ...sentences].map((said): [string, { journey: string; step: string }] => [
      sentence(said),
      { journey, step },
    ]),
  )
}

/** Makes a sentence comparable: the same for all its spellings, and for whichever place it names. */
function sentenceReader(places: readonly Place[]): (text: string) => string {
  const named = new Set(places.flatMap(({ spellings }) => spellings.map(plainWords)).filter((name) => name.length > 3))
  return (text) => {
    const words = plainWords(text).split(' ')
    return soundOf(words.map((word) => (named.has(word) ? '0' : word)).join(' '))
  }
}

function wishesOf({ id: journey, steps }: Journey): { journey: string; step: string }[] {
  const may = [...steps.values()].filter(({ wishes, options }) => wishes ?? options.some(({ atOnce }) => atOnce))
  return may.map(({ id: step }) => ({ journey, step }))
}

/** The steps of a journey that people ask for in words. */
function askedFor(journey: Journey): TopicDocument[] {
  return [...journey.steps.values()].flatMap((step) =>
    LANGUAGES.flatMap((language) =>
      step.utterances[language].map(
        (text): TopicDocument => ({ entry: topicOf(journey.id, step.id), language, field: 'utterance', text }),
      ),
    ),
  )
}

/** "pm-youth-loan" as a person would write it. */
function named(id: EntryId): string {
  return id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase())
}
