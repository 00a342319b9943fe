import { z } from 'zod'
import { says } from './complaint.js'
import { required, shown } from './form-words.js'

/** JavaScript takes the 31st of February for the 3rd of March. */
const isInCalendar = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
export const DAY_MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A date in another order is said in ours, the day before the month as it is written in Pakistan. */
export const dateError = ({ input }: { input?: unknown }) => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(input)) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return DAY.test(iso)
    ? says(`write the year first: ${iso} for ${input}`, `پہلے سال لکھیں: ${input} کے لیے ${iso}`)
    : says(
        `${shown(input)} is no day we can read: write year-month-day with two digits each, like 2026-03-01`,
        `تاریخ ${shown(input)} پڑھی نہیں جا سکی: سال، مہینہ، دن لکھیں، جیسے 2026-03-01`,
      )
}

/** A year alone is a number to YAML. */
export const yearAsText = (value: unknown) => (typeof value === 'number' ? String(value) : value)

export const Day = z
  .string(required('a day, like 2026-11-22', 'دن، جیسے 2026-11-22،'))
  .refine((day) => DAY.test(day) && isInCalendar(day), { error: dateError })
  .meta({ pattern: DAY.source })

export const DayMonthOrYear = z.preprocess(
  yearAsText,
  z
    .string(required('a day, month or year, like 2026-11-22, 2026-11 or 2026', 'دن، مہینہ یا سال، جیسے 2026-11-22،'))
    .refine((day) => DAY_MONTH_OR_YEAR.test(day), { error: dateError })
    .meta({ pattern: DAY_MONTH_OR_YEAR.source, type: ['string', 'integer'] }),
)
