import { z } from 'zod'
import { type Said, says } from './complaint.js'
import { insteadOf, nearestName } from './nearest-name.js'

/** What stands in a file, as it may be said back to whoever wrote it. */
export const shown = (input: unknown) => JSON.stringify(input ?? null)

const isAbsent = (input: unknown) => input === undefined || input === null

/** For what has to be there: whether it is missing, or something else stands in its place. */
export const required = (en: string, ur: string) => ({
  error: ({ input }: { input?: unknown }) =>
    isAbsent(input)
      ? says(`is missing: write ${en}`, `موجود نہیں: ${ur} لکھیں`)
      : says(`should be ${en}, not ${shown(input)}`, `یہاں ${ur} ہونا چاہیے، ${shown(input)} نہیں`),
})

export const oneOfThese = <const V extends readonly string[]>(values: V) =>
  z.enum(values, {
    error: ({ input }) => {
      const known = values.join(', ')
      if (isAbsent(input)) return says(`is missing: write one of ${known}`, `موجود نہیں: ان میں سے ایک لکھیں: ${known}`)
      const meant = values.find((value) => value === String(input).trim().toLowerCase())
      return meant === undefined
        ? noneOf(String(input), values)
        : says(`write it in small letters: ${meant}`, `چھوٹے حروف میں لکھیں: ${meant}`)
    },
  })

function noneOf(input: string, values: readonly string[]): string {
  const near = nearestName(input, values)
  const known = values.join(', ')
  return near === undefined
    ? says(
        `"${input}" is none of ${known}: write one of them`,
        `یہاں "${input}" نہیں چلتا، ان میں سے ایک لکھیں: ${known}`,
      )
    : says(
        `"${input}" is none of ${known}: did you mean ${near}?`,
        `یہاں "${input}" نہیں چلتا: کیا ${near} لکھنا تھا؟ یہ لکھے جا سکتے ہیں: ${known}`,
      )
}

/** `human: true`, or the line isn't there. */
export const onlyTrue = (name: string) =>
  z.literal(true, {
    error: says(`write ${name}: true, or leave it out`, `${name}: true لکھیں، یا اسے نکال دیں`),
  })

export const trueOrFalse = (name: string) =>
  z.boolean({ error: says(`write ${name}: true or ${name}: false`, `${name}: true یا ${name}: false لکھیں`) })

/** A whole number between two others, both of which it may be. */
export function wholeNumber(least: number, most: number) {
  const error = says(`write a whole number from ${least} to ${most}`, `پورا عدد لکھیں، ${least} سے ${most} تک`)
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

/** A name that nobody reads is mostly a slip of the finger. */
export function unknownName(name: string, known: readonly string[]): Said {
  const instead = insteadOf(name, known)
  return {
    en: `nothing is called "${name}" here: ${instead.en}`,
    ur: `یہاں "${name}" نام کی کوئی چیز نہیں: ${instead.ur}`,
  }
}

/** Names with values, and no other names than these. `written` says how the whole is written. */
export function closed<const Shape extends z.ZodRawShape>(shape: Shape, written: Said) {
  const known = Object.keys(shape)
  const whole = says(written.en, written.ur)
  return z.strictObject(shape, {
    error: (issue) => {
      const [name] = issue.code === 'unrecognized_keys' ? issue.keys : []
      const unknown = name === undefined ? undefined : unknownName(String(name), known)
      return unknown ? says(unknown.en, unknown.ur) : whole
    },
  })
}
