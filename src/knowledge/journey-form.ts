import { z } from 'zod'
import { LIMITS } from '../model/bubble.js'
import { ANSWER_KINDS, RECKONED_FROM, type ReckonedFrom } from '../model/journey.js'
import { Language } from '../model/language.js'
import { WAYS } from '../model/plan.js'
import { MOST_DETAILS } from '../model/ticket.js'

const Id = z.string({ error: 'write an id in small letters, like loans' }).regex(/^[a-z0-9-]+$/, {
  error: 'write an id in small letters, digits and dashes, like loans',
})
/** Names of answers are those of people's fields, which have underscores. */
const Name = z.string({ error: 'write the name of an answer, like age' }).regex(/^[a-z][a-z0-9_]*$/, {
  error: 'write the name of an answer in small letters, like age or has_cnic',
})
const Value = z.union([z.string(), z.number(), z.boolean()], { error: 'write a figure, a word, or true or false' })
const list = <T extends z.ZodType>(item: T, what: string) => z.array(item, { error: `write ${what} as a list` })

const ConditionForm = z
  .strictObject(
    {
      answer: Name,
      is: Value.optional(),
      in: list(Value, 'the values').optional(),
      not_in: list(Value, 'the values').optional(),
      min: z.number({ error: 'write a number' }).optional(),
      max: z.number({ error: 'write a number' }).optional(),
      known: z.boolean({ error: 'write known: true or known: false' }).optional(),
    },
    { error: 'a condition is written { answer: province, in: [kp] }: with is, in, not_in, min, max or known' },
  )
  .refine(({ answer: _, ...clauses }) => Object.values(clauses).some((clause) => clause !== undefined), {
    error: 'this condition asks nothing: write is, in, not_in, min, max or known',
  })
export type ConditionForm = z.infer<typeof ConditionForm>

/** One condition, or several that must all hold. */
const When = z
  .preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), z.array(ConditionForm))
  .optional()

export const DESTINATIONS = ['step', 'entry', 'journey', 'checklist', 'human', 'language'] as const

const OptionForm = z
  .strictObject(
    {
      id: Id,
      step: Id.optional(),
      entry: Id.optional(),
      journey: Id.optional(),
      checklist: Id.optional(),
      human: z.literal(true, { error: 'write human: true' }).optional(),
      language: Language.optional(),
      value: Value.optional(),
      set: z.record(Name, Value, { error: 'write the answers as { gender: female }' }).optional(),
      done: Id.optional(),
      beside: list(Id, 'the entries').optional(),
      when: When,
    },
    { error: 'an option is written { id: loans, step: loans }: step, entry, journey, human or language' },
  )
  .refine(
    (option) => DESTINATIONS.filter((to) => option[to] !== undefined).length <= 1,
    'an option leads to one thing: write one of step, entry, journey, checklist, human or language',
  )
export type OptionForm = z.infer<typeof OptionForm>

/** `[yes, no]` for options that are only values; else as a mapping. */
const Options = list(
  z.preprocess((value) => (typeof value === 'string' ? { id: value } : value), OptionForm),
  'the options',
)
  .min(1, 'a step needs an option')
  .max(LIMITS.rows, `WhatsApp shows at most ${LIMITS.rows} options: move some into a step of their own`)

const Limit = z.union([z.number(), z.string()], { error: 'write a number, or entry:fact, like pm-loan:tier3.max' })

const PreferenceForm = z.strictObject(
  {
    id: Id,
    worth: z.number({ error: 'write what it is worth, like worth: 2' }),
    offers: Id.optional(),
    met: Name.optional(),
    states: Name.optional(),
    open: Name.optional(),
    when: When,
  },
  { error: 'a preference is written { id: free, offers: interest-free, worth: 3 }' },
)

const FindForm = z.strictObject(
  {
    ask: list(Id, 'the ids of the questions').min(1, 'the finder needs a question'),
    most: z.number().int().min(1).max(10).default(5),
    usual: z.record(Name, Value, { error: 'write the answers as { has_overdue_loan: false }' }).default({}),
    fits: z.number().int().min(1).max(5).default(3),
    prefer: list(PreferenceForm, 'the preferences').default([]),
    otherwise: list(Id, 'the entries').default([]),
  },
  { error: 'a finder is written find: { ask: [age, amount], prefer: [...] }' },
)

const StopForm = z.strictObject(
  {
    entry: Id,
    when: When,
    wait: z.boolean({ error: 'write wait: true' }).default(false),
    perhaps: z.literal(true, { error: 'write perhaps: true' }).optional(),
  },
  { error: 'a registration is written { entry: ntn-sole-proprietor, when: { answer: owners, max: 1 } }' },
)

const PickForm = z.strictObject(
  { id: Id, entry: Id.optional(), checklist: Id.optional(), when: When },
  { error: 'a thing to do is written { id: psw, entry: psw-subscription }' },
)

const Figure = z.union([z.number(), z.string()], { error: 'write a number, or the name of a fact, like tier1.max' })

const OfferForm = z.strictObject(
  {
    min: Figure.optional(),
    max: Figure,
    percent: Figure,
    months: Figure.optional(),
    years: Figure.optional(),
    least_months: Figure.optional(),
    grace_months: Figure.optional(),
    grace_years: Figure.optional(),
    way: z.enum(WAYS, { error: `write one of ${WAYS.join(', ')}` }),
  },
  { error: 'an offer is written { max: tier1.max, percent: tier1.markup_percent, years: tier1.years, way: reducing }' },
)
export type OfferForm = z.infer<typeof OfferForm>

const ReckonForm = z.strictObject(
  {
    asks: z.strictObject(
      Object.fromEntries(RECKONED_FROM.map((what) => [what, Id])) as Record<ReckonedFrom, typeof Id>,
      {
        error: `write which step asks for each of ${RECKONED_FROM.join(', ')}`,
      },
    ),
    schemes: list(
      z.strictObject(
        { entry: Id, offers: list(OfferForm, 'the offers').min(1, 'a scheme needs an offer') },
        { error: 'a scheme is written { entry: akhuwat, offers: [...] }' },
      ),
      'the schemes',
    ).default([]),
  },
  { error: 'a reckoning is written reckon: { asks: { amount: sum, … }, schemes: [...] }' },
)

const SeriesForm = z.preprocess(
  (value) => (typeof value === 'string' ? { step: value, done: value } : value),
  z.strictObject({ step: Id, done: Id }, { error: 'write the name of a step, or { step: sales, done: sales }' }),
)

export const KINDS = [
  'choose',
  'ask',
  'tell',
  'find',
  'path',
  'pick',
  'confirm',
  'series',
  'reckon',
  'profile',
] as const
const KIND_LIST = 'choose, ask, tell, find, path, pick, confirm, series, reckon, profile or from'

const StepForm = z
  .strictObject(
    {
      id: Id,
      choose: Options.optional(),
      ask: Name.optional(),
      tell: z.literal(true, { error: 'write tell: true' }).optional(),
      find: FindForm.optional(),
      path: list(StopForm, 'the registrations').optional(),
      pick: list(PickForm, 'the things to do').optional(),
      confirm: list(Name, 'the names of the answers')
        .max(MOST_DETAILS, `an officer is shown at most ${MOST_DETAILS} answers of one form`)
        .optional(),
      series: list(SeriesForm, 'the steps').optional(),
      reckon: ReckonForm.optional(),
      profile: z.literal(true, { error: 'write profile: true' }).optional(),
      /** Asks what the profile asks, in its words. */
      from: z.literal('profile', { error: 'write from: profile' }).optional(),
      as: z.enum(ANSWER_KINDS, { error: `write one of ${ANSWER_KINDS.join(', ')}` }).optional(),
      options: Options.optional(),
      min: Limit.optional(),
      max: Limit.optional(),
      example: z.number({ error: 'write a number, like 300000' }).optional(),
      keep: z.boolean({ error: 'write keep: true' }).optional(),
      optional: z.boolean({ error: 'write optional: false' }).optional(),
      most: z.number().int().min(1).max(7).optional(),
      office: z.literal(true, { error: 'write office: true' }).optional(),
      assume: z.record(Name, Value, { error: 'write the answers as { imports: false }' }).optional(),
      request: Id.optional(),
      request_by: Name.optional(),
      topic: Id.optional(),
      onward: z.strictObject({ journey: Id, told: list(Name, 'the names'), least: z.number().int().min(1) }).optional(),
      when: When,
      next: Id.optional(),
    },
    { error: `a step is written "- id: top" and, below it, ${KIND_LIST}` },
  )
  .refine((step) => [...KINDS, 'from' as const].filter((kind) => step[kind] !== undefined).length === 1, {
    error: `a step is of one kind: write one of ${KIND_LIST}`,
  })
export type StepForm = z.infer<typeof StepForm>

export const JourneyForm = z.strictObject(
  { start: Id, steps: list(StepForm, 'the steps').min(1, 'a journey needs a step') },
  { error: 'a journey is written "start: top" and "steps:"' },
)
export type JourneyForm = z.infer<typeof JourneyForm>
