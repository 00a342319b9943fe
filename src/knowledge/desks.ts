import { z } from 'zod'
import { type Desk, type Desks, ONE_DESK } from '../model/desk.js'
import { AREAS } from '../model/entry.js'
import { LANGUAGES } from '../model/language.js'
import type { Complaint } from './complaint.js'
import { DirectoryId, NAMES, namesOf, ProvinceForm, readForm } from './directory-form.js'
import type { Files } from './folder.js'

export const DESKS = 'desks.yaml'

const listOf = <Item extends z.ZodType>(item: Item, example: string) =>
  z
    .array(item, { error: `write a list, like [${example}]` })
    .min(1, 'an empty list fits nothing: leave it out')
    .optional()

const DeskForm = z.strictObject(
  {
    id: DirectoryId,
    ...NAMES,
    provinces: listOf(ProvinceForm, 'kp'),
    areas: listOf(z.enum(AREAS, { error: `write one of: ${AREAS.join(', ')}` }), 'clusters'),
    topics: listOf(DirectoryId, 'akhuwat'),
    kinds: listOf(DirectoryId, 'complaint'),
    languages: listOf(z.enum(LANGUAGES, { error: `write one of: ${LANGUAGES.join(', ')}` }), 'ur'),
    answers_within: z
      .number({ error: 'write a number of hours, like 8; leave it out where nobody promised' })
      .positive('write a number of hours above 0')
      .max(400, 'write hours of the desk itself, at most 400')
      .optional(),
  },
  { error: 'a desk has id, en and ur at least' },
)

const DesksForm = z.strictObject(
  {
    default: DirectoryId,
    desks: z.array(DeskForm, { error: 'write the desks as a list' }).min(1, 'write one desk at least'),
    kinds: z.array(
      z.strictObject({ id: DirectoryId, ...NAMES }, { error: 'a kind is written { id: plot, en: …, ur: … }' }),
      { error: 'write the kinds as a list' },
    ),
  },
  { error: 'desks.yaml is written "default:", "desks:" and "kinds:"' },
)
type DesksForm = z.infer<typeof DesksForm>

/** Reads `desks.yaml`; a faulty one leaves `before` in force, so that no request loses its way by an editor's slip. */
export function readDesks(
  files: Files,
  before: Desks = ONE_DESK,
): { desks: Desks; complaints: Complaint[]; faulty: boolean } {
  const text = files.get(DESKS)
  if (text === undefined) return { desks: ONE_DESK, complaints: [], faulty: false }
  const { yaml, value, complaints } = readForm(DESKS, text, DesksForm)
  if (value === undefined) return { desks: before, complaints, faulty: true }
  const wrong = (path: PropertyKey[], message: string) =>
    complaints.push({ file: DESKS, line: yaml.lineOf(path), level: 'fatal', rule: 'desks', message })
  for (const list of ['desks', 'kinds'] as const) {
    value[list].forEach(({ id }, at) => {
      if (value[list].findIndex((other) => other.id === id) !== at) wrong([list, at, 'id'], `${id} stands twice`)
    })
  }
  if (!value.desks.some(({ id }) => id === value.default))
    wrong(
      ['default'],
      `there is no desk "${value.default}": write one of ${value.desks.map(({ id }) => id).join(', ')}`,
    )
  const faulty = complaints.some(({ level }) => level === 'fatal')
  return { desks: faulty ? before : desksOf(value), complaints, faulty }
}

function desksOf(form: DesksForm): Desks {
  return {
    all: form.desks.map(deskOf),
    fallback: form.default,
    kinds: new Map(form.kinds.map(({ id, ...names }) => [id, namesOf(names)])),
  }
}

function deskOf({ id, en, ur, 'ur-Latn': roman, answers_within, ...takes }: DesksForm['desks'][number]): Desk {
  const lists = Object.fromEntries(Object.entries(takes).filter(([, list]) => list !== undefined))
  return {
    id,
    name: namesOf({ en, ur, 'ur-Latn': roman }),
    ...lists,
    ...(answers_within === undefined ? {} : { answersWithin: answers_within }),
  }
}
