import { z } from 'zod'
import { type Desk, type Desks, ONE_DESK } from '../model/desk.js'
import { AREAS } from '../model/entry.js'
import { LANGUAGES } from '../model/language.js'
import { type Complaint, complaintOf, type Said, says } from './complaint.js'
import { DirectoryId, NAMES, namesOf, ProvinceForm, readForm } from './directory-form.js'
import type { Files } from './folder.js'
import { closed, oneOfThese } from './form-words.js'
import { insteadOf } from './nearest-name.js'

export const DESKS = 'desks.yaml'

const listOf = <Item extends z.ZodType>(item: Item, example: string) =>
  z
    .array(item, { error: says(`write a list, like [${example}]`, `فہرست لکھیں، جیسے [${example}]`) })
    .min(1, says('an empty list fits nothing: leave it out', 'خالی فہرست کسی کام کی نہیں: سطر نکال دیں'))
    .optional()

const DeskForm = closed(
  {
    id: DirectoryId,
    ...NAMES,
    provinces: listOf(ProvinceForm, 'kp'),
    areas: listOf(oneOfThese(AREAS), 'clusters'),
    topics: listOf(DirectoryId, 'akhuwat'),
    kinds: listOf(DirectoryId, 'complaint'),
    languages: listOf(oneOfThese(LANGUAGES), 'ur'),
    answers_within: z
      .number({
        error: says(
          'write a number of hours, like 8; leave it out where nobody promised',
          'گھنٹوں کی تعداد لکھیں، جیسے 8؛ کسی نے وعدہ نہیں کیا تو سطر نکال دیں',
        ),
      })
      .positive(says('write a number of hours above 0', 'گھنٹوں کی تعداد 0 سے زیادہ لکھیں'))
      .max(
        400,
        says('write hours of the desk itself, at most 400', 'ڈیسک کے اپنے کام کے گھنٹے لکھیں، زیادہ سے زیادہ 400'),
      )
      .optional(),
  },
  { en: 'a desk has id, en and ur at least', ur: 'ڈیسک میں کم از کم id، en اور ur ہوں' },
)

const KindForm = closed(
  { id: DirectoryId, ...NAMES },
  { en: 'a kind is written { id: plot, en: …, ur: … }', ur: 'قسم یوں لکھی جاتی ہے: { id: plot, en: …, ur: … }' },
)

export const DesksForm = closed(
  {
    default: DirectoryId,
    desks: z
      .array(DeskForm, { error: says('write the desks as a list', 'ڈیسک فہرست کی صورت میں لکھیں') })
      .min(1, says('write one desk at least', 'کم از کم ایک ڈیسک لکھیں')),
    kinds: z.array(KindForm, { error: says('write the kinds as a list', 'قسمیں فہرست کی صورت میں لکھیں') }),
  },
  {
    en: 'desks.yaml is written "default:", "desks:" and "kinds:"',
    ur: 'فائل desks.yaml میں "default:"، "desks:" اور "kinds:" ہوں',
  },
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
  const wrong = (path: PropertyKey[], said: Said) =>
    complaints.push(complaintOf('fatal', DESKS, yaml.lineOf(path), 'desks', said))
  for (const list of ['desks', 'kinds'] as const) {
    value[list].forEach(({ id }, at) => {
      if (value[list].findIndex((other) => other.id === id) !== at)
        wrong([list, at, 'id'], {
          en: `${id} stands twice: give one of the two another id`,
          ur: `آئی ڈی ${id} دو بار آئی ہے: دونوں میں سے ایک بدلیں`,
        })
    })
  }
  const ids = value.desks.map(({ id }) => id)
  if (!ids.includes(value.default))
    wrong(['default'], {
      en: `there is no desk "${value.default}": ${insteadOf(value.default, ids).en}`,
      ur: `ایسا کوئی ڈیسک نہیں جس کا نام "${value.default}" ہو: ${insteadOf(value.default, ids).ur}`,
    })
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
