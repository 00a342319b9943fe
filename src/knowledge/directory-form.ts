import { z } from 'zod'
import { LANGUAGES, type Language } from '../model/language.js'
import type { Province } from '../model/utterance.js'
import type { Complaint } from './complaint.js'
import { readYaml, schemaComplaints, type YamlFile } from './yaml-file.js'

export const PROVINCES = [
  'punjab',
  'sindh',
  'kp',
  'balochistan',
  'islamabad',
  'ajk',
  'gb',
] as const satisfies readonly Province[]

export const ProvinceForm = z.enum(PROVINCES, { error: `write one of: ${PROVINCES.join(', ')}` })

export const DirectoryId = z
  .string({ error: 'write an id in small letters, like smeda-kp' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write an id in small letters, digits and dashes, like smeda-kp')

/** Roman Urdu may be left out where it is written as in English: most names are. */
export const NAMES = {
  en: z.string({ error: 'is missing: write the English name' }),
  ur: z.string({ error: 'is missing: write the name in Urdu letters' }),
  'ur-Latn': z.string({ error: 'write the name in Roman Urdu' }).optional(),
}

export function namesOf(form: { en: string; ur: string; 'ur-Latn'?: string | undefined }): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, form[language] ?? form.en])) as Record<
    Language,
    string
  >
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
/** A year alone is a number to YAML. */
export const Seen = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string({ error: 'write when it was last seen: a day, month or year, or undated' })
    .refine(
      (value) => value === 'undated' || DATE.test(value),
      'write a day, month or year, like 2026-11-22, or undated',
    ),
)

export const Day = z
  .string({ error: 'write a day, like 2026-11-22' })
  .refine(
    (day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day),
    'write a day that exists, like 2026-11-22',
  )

export const SourceForm = z
  .strictObject(
    {
      id: DirectoryId.optional(),
      url: z
        .string()
        .refine((url) => URL.canParse(url), 'write the whole address, beginning with https://')
        .optional(),
      name: z.string().optional(),
      seen: Seen,
    },
    { error: 'a source is written { id: dawn, url: "https://…", seen: 2026-11-22 }' },
  )
  .refine(
    ({ url, name }) => url !== undefined || name !== undefined,
    'needs a url, or a name where there is no address',
  )

/** Reads one file by its form. Without a value the file can't be used. */
export function readForm<T extends z.ZodType>(
  file: string,
  text: string,
  form: T,
): { yaml: YamlFile; value?: z.infer<T>; complaints: Complaint[] } {
  const yaml = readYaml(file, text)
  if (yaml.complaints.some(({ level }) => level === 'fatal')) return { yaml, complaints: [...yaml.complaints] }
  const parsed = form.safeParse(yaml.value ?? {})
  if (!parsed.success) return { yaml, complaints: [...yaml.complaints, ...schemaComplaints(yaml, parsed.error)] }
  return { yaml, value: parsed.data, complaints: [...yaml.complaints] }
}
