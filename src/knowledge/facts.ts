import { z } from 'zod'
import type { Office, OfficeId } from '../model/directory.js'
import { type FactValue, PERSON_FIELDS, STATUSES } from '../model/entry.js'
import { type Complaint, sheet } from './complaint.js'
import { readYaml, schemaComplaints, type YamlFile } from './yaml-file.js'

const oneOf = (values: readonly string[]) => `write one of: ${values.join(', ')}`
const required = (what: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined ? `is missing: write ${what}` : `should be ${what}, not ${JSON.stringify(input)}`,
})

/** Letters, digits and dashes: an id is a folder's name and part of a button, for years. */
const Id = z
  .string(required('an id in small letters, like pm-youth-loan'))
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write an id in small letters, digits and dashes, like pm-youth-loan')

/** JavaScript takes the 31st of February for the 3rd of March. */
const isInCalendar = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const Day = z
  .string(required('a day, like 2026-11-22'))
  .refine((day) => DAY.test(day) && isInCalendar(day), 'write a day that exists, like 2026-11-22')
const DayMonthOrYear = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string(required('a day, month or year, like 2026-11-22, 2026-11 or 2026'))
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write a day, month or year, like 2026-11-22'),
)

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => value ?? [],
    z.array(item, { error: 'write a list, in brackets: [first, second], or lines that begin with "- "' }),
  )

const Scalar = z.union([z.string(), z.number(), z.boolean()], { error: 'write a figure, a word, or true or false' })
const FigureOrPath = z.union([z.number(), z.string()], {
  error: 'write a number, or the name of one under facts, like age.min',
})
const FigureOrUnknown = z.union([z.number(), z.string()], { error: 'write a number, or unknown' }).optional()

const RuleForm = z.looseObject({
  rule: Id,
  person: z.enum(PERSON_FIELDS, {
    error: ({ input }) =>
      `Mushir never asks about ${JSON.stringify(input ?? null)}, so this rule could not be decided; ${oneOf(PERSON_FIELDS)}`,
  }),
  min: FigureOrPath.optional(),
  max: FigureOrPath.optional(),
  is: Scalar.optional(),
  in: z.array(Scalar, { error: 'write a list, like [punjab, sindh]' }).optional(),
  not_in: z.array(Scalar, { error: 'write a list, like [punjab, sindh]' }).optional(),
  unless: Id.optional(),
})

const StepForm = z.looseObject({
  id: Id,
  where: z.string({ error: 'write the name of a fact, like portal' }).optional(),
  documents: list(Id),
  fee: FigureOrUnknown,
  days: FigureOrUnknown,
})

const SourceForm = z
  .looseObject({
    id: Id,
    url: z
      .string({ error: 'write the address in quotes, beginning with https://' })
      .refine((url) => URL.canParse(url), 'write the whole address, beginning with https://')
      .optional(),
    name: z.string({ error: 'write the name of the paper or the page' }).optional(),
    seen: DayMonthOrYear,
    supports: list(z.string({ error: 'write the names of top-level facts, like [age, tier1]' })),
  })
  .refine(
    ({ url, name }) => url !== undefined || name !== undefined,
    'needs a url, or a name where there is no address',
  )

/** What an entry holds: what a person can get, what one reads, or what works behind the banks' counters. */
const KINDS = ['scheme', 'guide', 'bank-side'] as const

/** The form of `facts.yaml`. Names it doesn't know are let through here and named by `check`. */
export const FactsForm = z.looseObject(
  {
    status: z.enum(STATUSES, { error: oneOf(STATUSES) }),
    kind: z.enum(KINDS, { error: oneOf(KINDS) }).optional(),
    status_as_of: DayMonthOrYear.optional(),
    verified: Day,
    review_by: Day,
    owner: z.string({ error: 'write who at SMEDA keeps this entry' }).optional(),
    also: list(Id),
    alternatives: list(Id),
    facts: z.preprocess(
      (value) => value ?? {},
      z.record(z.string(), z.unknown(), { error: 'write the facts as lines of name: value' }),
    ),
    computed: list(z.string()),
    eligibility: list(RuleForm),
    steps: list(StepForm),
    needs: list(Id),
    offices: list(Id),
    nearest_office: z.literal(true, { error: 'write nearest_office: true, or leave it out' }).optional(),
    sources: list(SourceForm),
    disputed: list(z.looseObject({ fact: z.string(required('the name of a fact, like tier1.max')), note: Id })),
    withdrawn: z
      .looseObject({ on: Day, by: z.string(required('who withdrew it')), reason: z.string(required('why')) })
      .optional(),
  },
  { error: 'this file holds no "name: value" lines: begin with status: open' },
)
export type FactsForm = z.infer<typeof FactsForm>

export type Offices = ReadonlyMap<OfficeId, Office>

/** `facts.yaml` as read: the form, and every figure by its path. */
export interface FactsFile {
  yaml: YamlFile
  form: FactsForm | undefined
  facts: ReadonlyMap<string, FactValue>
  complaints: Complaint[]
}

export function readFacts(file: string, text: string, offices: Offices = new Map()): FactsFile {
  const yaml = readYaml(file, text)
  const facts = new Map<string, FactValue>()
  if (yaml.complaints.some(({ level }) => level === 'fatal')) {
    return { yaml, form: undefined, facts, complaints: yaml.complaints }
  }
  const parsed = FactsForm.safeParse(yaml.value)
  if (!parsed.success) {
    return { yaml, form: undefined, facts, complaints: [...yaml.complaints, ...schemaComplaints(yaml, parsed.error)] }
  }
  const { complaints, complain } = sheet()
  flatten(parsed.data.facts, [], (path, value) => {
    const name = path.join('.')
    const line = () => yaml.lineOf(['facts', ...path])
    if (value === null || value === undefined) {
      complain('fatal', file, line(), 'empty-fact', `facts ${name} has no value: write one, or leave the line out`)
    } else if (typeof value === 'number' && /^[+0]\d/.test(yaml.typed(['facts', ...path]) ?? '')) {
      const typed = yaml.typed(['facts', ...path])
      complain(
        'fatal',
        file,
        line(),
        'unquoted-number',
        `${name} would lose its 0 or +: write it in quotes, "${typed}"`,
      )
    } else if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
      facts.set(name, value)
    }
  })
  parsed.data.offices.forEach((id, at) => {
    const office = offices.get(id)
    if (office) for (const [name, value] of figuresOf(office)) facts.set(`${id}.${name}`, value)
    else
      complain(
        'fatal',
        file,
        yaml.lineOf(['offices', at]),
        'lost-office',
        `directory/offices.yaml has no office "${id}"`,
      )
  })
  return { yaml, form: parsed.data, facts, complaints: [...yaml.complaints, ...complaints] }
}

/** What a text may say of an office that its entry names: its numbers by their id, its e-mail and site. */
function figuresOf({ phones, email, site }: Office): [string, string][] {
  return [
    ...phones.map(({ id, number }): [string, string] => [id, number]),
    ...(email === undefined ? [] : [['email', email] as [string, string]]),
    ...(site === undefined ? [] : [['site', site] as [string, string]]),
  ]
}

function flatten(value: unknown, path: (string | number)[], leaf: (path: (string | number)[], value: unknown) => void) {
  if (value === null || typeof value !== 'object') return leaf(path, value)
  const inner = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [key, item] of inner) flatten(item, [...path, key], leaf)
}
