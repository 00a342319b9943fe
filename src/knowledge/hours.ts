import { z } from 'zod'
import { type DeskHours, type DeskId, type Holiday, type Span, WEEKDAYS, type Weekday } from '../model/directory.js'
import type { Complaint } from './complaint.js'
import { Day, DirectoryId, NAMES, namesOf, ProvinceForm, readForm, SourceForm } from './directory-form.js'

const SpanForm = z
  .string({ error: 'write the hours in quotes, like "09:00-17:00"' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'write the hours like "09:00-17:00"')
  .transform((text): Span => {
    const [from = 0, to = 0] = text.split('-').map(minutesOf)
    return { from, to }
  })
  .refine(({ from, to }) => from < to, 'the end must come after the beginning')

const SpansForm = z
  .array(SpanForm, { error: 'write a list, like ["09:00-13:00", "14:00-17:00"]' })
  .refine(
    (spans) => spans.every(({ from }, at) => at === 0 || from > (spans[at - 1]?.to ?? 0)),
    'write the spans in order, with a break between them',
  )

const DAYS_FORM = new RegExp(`^(${WEEKDAYS.join('|')})(-(${WEEKDAYS.join('|')}))?$`)

const HoursForm = z.strictObject(
  {
    desks: z.record(
      DirectoryId,
      z
        .looseObject({
          confirmed: z.strictObject(
            { on: Day, by: z.string({ error: 'write who confirmed the hours' }) },
            { error: 'write confirmed: { on: 2026-12-01, by: the desk }; hours that nobody confirmed are left out' },
          ),
        })
        .check(({ value, issues }) => {
          for (const [key, spans] of Object.entries(value)) {
            if (key === 'confirmed') continue
            if (!DAYS_FORM.test(key) || daysOf(key).length === 0) {
              const message = 'write a day or days in order, like fri or mon-thu'
              issues.push({ code: 'custom', input: spans, path: [key], message })
              continue
            }
            const parsed = SpansForm.safeParse(spans)
            if (!parsed.success) {
              const [issue] = parsed.error.issues
              issues.push({ code: 'custom', input: spans, path: [key], message: issue?.message ?? 'write the hours' })
            }
          }
        }),
      { error: 'write desks: {} while no hours are confirmed' },
    ),
  },
  { error: 'write desks: {} while no hours are confirmed' },
)

/** `directory/hours.yaml` */
export function readHours(
  file: string,
  text: string,
): { value?: ReadonlyMap<DeskId, DeskHours>; complaints: Complaint[] } {
  const { value, complaints } = readForm(file, text, HoursForm)
  if (value === undefined) return { complaints }
  const hours = Object.entries(value.desks).map(([desk, { confirmed, ...days }]): [DeskId, DeskHours] => {
    const week: Partial<Record<Weekday, readonly Span[]>> = {}
    for (const [key, spans] of Object.entries(days)) {
      for (const day of daysOf(key)) week[day] = SpansForm.parse(spans)
    }
    return [desk, { desk, week, confirmed }]
  })
  return { value: new Map(hours), complaints }
}

const HolidaysForm = z.strictObject(
  {
    holidays: z.array(
      z
        .strictObject(
          {
            id: DirectoryId,
            from: Day,
            to: Day.optional(),
            ...NAMES,
            moon: z.literal(true, { error: 'write moon: true, or leave the line out' }).optional(),
            provinces: z.array(ProvinceForm, { error: 'write a list, like [kp]' }).optional(),
            source: SourceForm,
          },
          { error: 'a holiday has id, from, en, ur and source at least' },
        )
        .refine(({ from, to }) => to === undefined || from <= to, 'the last day must not come before the first'),
      { error: 'write holidays: [] while none is known' },
    ),
  },
  { error: 'write holidays: [] while none is known' },
)

/** `directory/holidays.yaml`, in the order of their days. */
export function readHolidays(file: string, text: string): { value?: readonly Holiday[]; complaints: Complaint[] } {
  const { yaml, value, complaints } = readForm(file, text, HolidaysForm)
  if (value === undefined) return { complaints }
  const ids = value.holidays.map(({ id }) => id)
  const twins = ids.flatMap((id, at): Complaint[] => {
    if (ids.indexOf(id) === at) return []
    const line = yaml.lineOf(['holidays', at, 'id'])
    return [{ file, line, level: 'error', rule: 'same-id', message: `the holiday ${id} stands twice` }]
  })
  const holidays = value.holidays.map(
    ({ id, from, to, moon, provinces, ...names }): Holiday => ({
      id,
      from,
      to: to ?? from,
      name: namesOf(names),
      ...(moon ? { moon } : {}),
      ...(provinces ? { provinces } : {}),
    }),
  )
  return { value: holidays.sort((a, b) => (a.from < b.from ? -1 : 1)), complaints: [...complaints, ...twins] }
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** `mon-thu` is four days. None where the last comes before the first. */
function daysOf(key: string): readonly Weekday[] {
  const [first, last = first] = key.split('-') as Weekday[]
  return WEEKDAYS.slice(WEEKDAYS.indexOf(first as Weekday), WEEKDAYS.indexOf(last as Weekday) + 1)
}
