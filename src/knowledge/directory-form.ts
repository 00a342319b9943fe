import { z } from 'zod'
import { LANGUAGES, type Language } from '../model/language.js'
import type { Province } from '../model/utterance.js'
import { type Complaint, says } from './complaint.js'
import { DAY_MONTH_OR_YEAR, dateError, yearAsText } from './day-form.js'
import { closed, oneOfThese, required } from './form-words.js'
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

export const ProvinceForm = oneOfThese(PROVINCES)

export const DirectoryId = z
  .string(required('an id in small letters, like smeda-kp', 'چھوٹے حروف میں آئی ڈی، جیسے smeda-kp،'))
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    says(
      'write an id in small letters, digits and dashes, like smeda-kp',
      'آئی ڈی چھوٹے انگریزی حروف، ہندسوں اور ڈیش میں لکھیں، جیسے smeda-kp',
    ),
  )

/** Roman Urdu may be left out where it is written as in English: most names are. */
export const NAMES = {
  en: z.string(required('the English name', 'انگریزی نام')),
  ur: z.string(required('the name in Urdu letters', 'اردو حروف میں نام')),
  'ur-Latn': z.string(required('the name in Roman Urdu', 'رومن اردو میں نام')).optional(),
}

export function namesOf(form: { en: string; ur: string; 'ur-Latn'?: string | undefined }): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, form[language] ?? form.en])) as Record<
    Language,
    string
  >
}

/** When it was last seen; `undated` where nobody wrote it down. */
export const Seen = z.preprocess(
  yearAsText,
  z
    .string(
      required(
        'when it was last seen: a day, month or year, like 2026-11-22, or undated',
        'آخری بار دیکھنے کا دن، مہینہ یا سال، جیسے 2026-11-22، ورنہ undated',
      ),
    )
    .refine((seen) => seen === 'undated' || DAY_MONTH_OR_YEAR.test(seen), { error: dateError }),
)

export const WholeAddress = z
  .string(required('the address', 'پتا'))
  .refine(
    (url) => URL.canParse(url),
    says('write the whole address, beginning with https://', 'پورا پتا لکھیں جو https:// سے شروع ہو'),
  )

export const SourceForm = closed(
  {
    id: DirectoryId.optional(),
    url: WholeAddress.optional(),
    name: z.string(required('the name of the paper or page', 'اخبار یا صفحے کا نام')).optional(),
    seen: Seen,
  },
  {
    en: 'a source is written { id: dawn, url: "https://…", seen: 2026-11-22 }',
    ur: 'ماخذ یوں لکھا جاتا ہے: { id: dawn, url: "https://…", seen: 2026-11-22 }',
  },
).refine(
  ({ url, name }) => url !== undefined || name !== undefined,
  says('needs a url, or a name where there is no address', 'پتا (url) لکھیں، یا پتا نہ ہو تو نام (name)'),
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
