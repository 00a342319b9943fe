import { z } from 'zod'
import { type DeskHours, type DeskId, type Holiday, type Span, WEEKDAYS, type Weekday } from '../model/directory.js'
import { type Complaint, complaintOf, says } from './complaint.js'
import { Day } from './day-form.js'
import { DirectoryId, NAMES, namesOf, ProvinceForm, readForm, SourceForm } from './directory-form.js'
import { closed, onlyTrue, required } from './form-words.js'

const SpanForm = z
  .string({
    error: says('write the hours in quotes, like "09:00-17:00"', 'اوقات واوین میں لکھیں، جیسے "09:00-17:00"'),
  })
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/,
    says('write the hours like "09:00-17:00"', 'اوقات یوں لکھیں: "09:00-17:00"'),
  )
  .transform((text): Span => {
    const [from = 0, to = 0] = text.split('-').map(minutesOf)
    return { from, to }
  })
  .refine(
    ({ from, to }) => from < to,
    says('the end must come after the beginning', 'بند ہونے کا وقت کھلنے کے بعد ہونا چاہیے'),
  )

const SpansForm = z
  .array(SpanForm, {
    error: says(
      'write a list, like ["09:00-13:00", "14:00-17:00"]',
      'فہرست لکھیں، جیسے ["09:00-13:00", "14:00-17:00"]',
    ),
  })
  .refine(
    (spans) => spans.every(({ from }, at) => at === 0 || from > (spans[at - 1]?.to ?? 0)),
    says('write the spans in order, with a break between them', 'اوقات ترتیب سے لکھیں، بیچ میں وقفے کے ساتھ'),
  )

const DAYS_FORM = new RegExp(`^(${WEEKDAYS.join('|')})(-(${WEEKDAYS.join('|')}))?$`)

const DAYS_WORDS = says(
  'write a day or days in order, like fri or mon-thu',
  'دن یا دنوں کی ترتیب لکھیں، جیسے fri یا mon-thu',
)
const NO_HOURS = {
  en: 'write desks: {} while no hours are confirmed',
  ur: 'جب تک کسی ڈیسک کے اوقات کی تصدیق نہ ہو desks: {} لکھیں',
}

export const HoursForm = closed(
  {
    desks: z.record(
      DirectoryId,
      z
        .looseObject({
          confirmed: closed(
            { on: Day, by: z.string(required('who confirmed the hours', 'تصدیق کرنے والے کا نام')) },
            {
              en: 'write confirmed: { on: 2026-12-01, by: the desk }; hours that nobody confirmed are left out',
              ur: 'یوں لکھیں: confirmed: { on: 2026-12-01, by: the desk }؛ جن اوقات کی کسی نے تصدیق نہیں کی وہ نہ لکھیں',
            },
          ),
        })
        .check(({ value, issues }) => {
          for (const [key, spans] of Object.entries(value)) {
            if (key === 'confirmed') continue
            if (!DAYS_FORM.test(key) || daysOf(key).length === 0) {
              issues.push({ code: 'custom', input: spans, path: [key], message: DAYS_WORDS })
              continue
            }
            const parsed = SpansForm.safeParse(spans)
            if (!parsed.success) {
              const [issue] = parsed.error.issues
              issues.push({ code: 'custom', input: spans, path: [key], message: issue?.message ?? '' })
            }
          }
        }),
      { error: says(NO_HOURS.en, NO_HOURS.ur) },
    ),
  },
  NO_HOURS,
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

const HolidayForm = closed(
  {
    id: DirectoryId,
    from: Day,
    to: Day.optional(),
    ...NAMES,
    moon: onlyTrue('moon').optional(),
    provinces: z.array(ProvinceForm, { error: says('write a list, like [kp]', 'فہرست لکھیں، جیسے [kp]') }).optional(),
    source: SourceForm,
  },
  {
    en: 'a holiday has id, from, en, ur and source at least',
    ur: 'چھٹی میں کم از کم id، from، en، ur اور source ہوں',
  },
).refine(
  ({ from, to }) => to === undefined || from <= to,
  says('the last day must not come before the first', 'آخری دن پہلے دن سے پہلے نہیں آ سکتا'),
)

const NO_HOLIDAYS = {
  en: 'write holidays: [] while none is known',
  ur: 'جب تک کوئی چھٹی معلوم نہ ہو holidays: [] لکھیں',
}

export const HolidaysForm = closed(
  { holidays: z.array(HolidayForm, { error: says(NO_HOLIDAYS.en, NO_HOLIDAYS.ur) }) },
  NO_HOLIDAYS,
)

/** `directory/holidays.yaml`, in the order of their days. */
export function readHolidays(file: string, text: string): { value?: readonly Holiday[]; complaints: Complaint[] } {
  const { yaml, value, complaints } = readForm(file, text, HolidaysForm)
  if (value === undefined) return { complaints }
  const ids = value.holidays.map(({ id }) => id)
  const twins = ids.flatMap((id, at): Complaint[] => {
    if (ids.indexOf(id) === at) return []
    return [
      complaintOf('error', file, yaml.lineOf(['holidays', at, 'id']), 'same-id', {
        en: `the holiday ${id} stands twice: keep one`,
        ur: `چھٹی ${id} دو بار آئی ہے: ایک رکھیں`,
      }),
    ]
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
