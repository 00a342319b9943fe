import type { CannedReply } from '../../src/model/canned.js'
import { type Desks, ONE_DESK } from '../../src/model/desk.js'
import type { DeskHours, Holiday, Office, Place } from '../../src/model/directory.js'
import type { Entry, EntryId, EntryText, PartId } from '../../src/model/entry.js'
import { PARTS } from '../../src/model/entry.js'
import type { Journey } from '../../src/model/journey.js'
import type { Fitness, Library } from '../../src/model/library.js'

const text = (name: string): EntryText => ({
  title: `${name} title`,
  label: name,
  parts: {},
  utterances: [],
})

/** An entry of which a test says only what matters to it. */
export function anEntry(id: EntryId, about: Partial<Entry> = {}): Entry {
  return {
    id,
    area: 'financing',
    status: 'open',
    verified: '2026-11-01',
    reviewBy: '2027-11-01',
    owner: 'financing',
    also: [],
    alternatives: [],
    needs: [],
    facts: new Map(),
    eligibility: [],
    steps: [],
    sources: [{ id: 'sbp', url: 'https://www.sbp.org.pk/x', seen: '2026-10-01', supports: [] }],
    disputed: [],
    texts: { en: text(id), ur: text(id), 'ur-Latn': text(id) },
    ...about,
  }
}

const words = (text: string) => ({ en: text, ur: text, 'ur-Latn': text })

const nothingSaid = { en: [], ur: [], 'ur-Latn': [] }

const menu: Journey = {
  id: 'menu',
  title: words('Menu'),
  start: 'top',
  steps: new Map([
    [
      'top',
      {
        kind: 'choose',
        id: 'top',
        question: words('What do you need?'),
        utterances: nothingSaid,
        options: [
          { id: 'loans', to: { kind: 'step', step: 'loans' }, label: { en: 'Loans', ur: 'قرض', 'ur-Latn': 'Qarz' } },
          { id: 'officer', to: { kind: 'human' }, label: words('Officer') },
        ],
      },
    ],
    [
      'loans',
      {
        kind: 'choose',
        id: 'loans',
        question: words('Which loan?'),
        utterances: nothingSaid,
        options: [{ id: 'youth', to: { kind: 'entry', entry: 'youth-loan' }, label: words('Youth loan') }],
      },
    ],
  ]),
}

/** A shelf of made-up entries: every part says "<entry> <part>". */
export function aLibrary(
  entries: readonly Entry[],
  options: {
    fitness?: Record<EntryId, Fitness>
    parts?: Record<EntryId, PartId[]>
    offices?: readonly Office[]
    hours?: readonly DeskHours[]
    desks?: Desks
    canned?: readonly CannedReply[]
    holidays?: readonly Holiday[]
    places?: readonly Place[]
  } = {},
): Library {
  const offices = options.offices ?? []
  const byId = new Map(entries.flatMap((entry) => [entry.id, ...entry.also].map((id) => [id, entry] as const)))
  return {
    version: 'test',
    entries: () => entries,
    entry: (id) => byId.get(id),
    fitness: (id, now) => {
      const told = options.fitness?.[id]
      if (told) return told
      const entry = byId.get(id)
      if (!entry) return undefined
      if (entry.withdrawn) return 'withdrawn'
      return entry.reviewBy < now.toISOString().slice(0, 10) ? 'overdue' : 'current'
    },
    filled: (id, text) => (entries.some((entry) => entry.id === id) ? text : undefined),
    part: (id, part) => (byId.has(id) ? `${id} ${part}` : undefined),
    step: (id, step) =>
      byId.get(id)?.steps.some((known) => known.id === step)
        ? { text: `${id} ${step}`, documents: byId.get(id)?.steps.find((known) => known.id === step)?.documents ?? [] }
        : undefined,
    item: (id, part, item) => (byId.has(id) ? `${id} ${part} ${item}` : undefined),
    parts: (id) => options.parts?.[id] ?? PARTS,
    label: (id) => byId.get(id)?.texts.en.label ?? id,
    title: (id) => byId.get(id)?.texts.en.title ?? id,
    line: () => undefined,
    journey: (id) => (id === 'menu' ? menu : undefined),
    beside: () => [],
    wishes: () => [],
    askedFor: () => undefined,
    documents: () => [],
    offices: () => offices,
    office: (id) => offices.find((office) => office.id === id),
    nearestOffice: ({ province }) => offices.find((office) => office.nearest && office.province === province),
    hours: (desk) => options.hours?.find((hours) => hours.desk === desk),
    desks: () => options.desks ?? ONE_DESK,
    canned: () => options.canned ?? [],
    holidays: () => options.holidays ?? [],
    place: (id) => options.places?.find((place) => place.id === id),
    places: () => options.places ?? [],
  }
}
