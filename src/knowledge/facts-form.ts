import { z } from 'zod'
import { OFFERS, PERSON_FIELDS, STATUSES } from '../model/entry.js'
import { says } from './complaint.js'
import { Day, DayMonthOrYear } from './day-form.js'
import { oneOfThese, required, shown } from './form-words.js'

const ID = says(
  'write an id in small letters, digits and dashes, like pm-youth-loan',
  'آئی ڈی چھوٹے انگریزی حروف، ہندسوں اور ڈیش میں لکھیں، جیسے pm-youth-loan',
)
/** Letters, digits and dashes: an id is a folder's name and part of a button, for years. */
const Id = z
  .string(required('an id in small letters, like pm-youth-loan', 'چھوٹے حروف میں آئی ڈی، جیسے pm-youth-loan،'))
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, ID)

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => value ?? [],
    z.array(item, {
      error: says(
        'write a list, in brackets: [first, second], or lines that begin with "- "',
        'فہرست بریکٹ میں لکھیں: [first, second]، یا ہر سطر "- " سے شروع کریں',
      ),
    }),
  )

const Scalar = z.union([z.string(), z.number(), z.boolean()], {
  error: says('write a figure, a word, or true or false', 'عدد، لفظ، یا true یا false لکھیں'),
})
const FigureOrPath = z.union([z.number(), z.string()], {
  error: says(
    'write a number, or the name of one under facts, like age.min',
    'عدد لکھیں، یا facts کے نیچے کسی عدد کا نام، جیسے age.min',
  ),
})
const FigureOrUnknown = z
  .union([z.number(), z.string()], { error: says('write a number, or unknown', 'عدد لکھیں، یا unknown') })
  .optional()
const List = says('write a list, like [punjab, sindh]', 'فہرست لکھیں، جیسے [punjab, sindh]')
const ADDRESS = says('write the whole address, beginning with https://', 'پورا پتا لکھیں جو https:// سے شروع ہو')

const RuleForm = z.looseObject({
  rule: Id,
  person: z.enum(PERSON_FIELDS, {
    error: ({ input }) =>
      says(
        `Mushir never asks about ${shown(input)}, so this rule could not be decided; write one of: ${PERSON_FIELDS.join(', ')}`,
        `مشیر ${shown(input)} کبھی نہیں پوچھتا، اس لیے اس شرط کا فیصلہ نہیں ہو سکتا؛ ان میں سے ایک لکھیں: ${PERSON_FIELDS.join(', ')}`,
      ),
  }),
  min: FigureOrPath.optional(),
  max: FigureOrPath.optional(),
  is: Scalar.optional(),
  in: z.array(Scalar, { error: List }).optional(),
  not_in: z.array(Scalar, { error: List }).optional(),
  unless: Id.optional(),
})

const OfferForm = z.preprocess(
  (value) => (typeof value === 'string' ? { offer: value } : value),
  z.looseObject({ offer: oneOfThese(OFFERS), min: FigureOrPath.optional(), max: FigureOrPath.optional() }),
)

const StepForm = z.looseObject({
  id: Id,
  where: z
    .string({ error: says('write the name of a fact, like portal', 'facts کے نیچے کا نام لکھیں، جیسے portal') })
    .optional(),
  documents: list(Id),
  fee: FigureOrUnknown,
  days: FigureOrUnknown,
})

const SourceForm = z
  .looseObject({
    id: Id,
    url: z
      .string({
        error: says(
          'write the address in quotes, beginning with https://',
          'پتا واوین میں لکھیں جو https:// سے شروع ہو',
        ),
      })
      .refine((url) => URL.canParse(url) && !/\s/.test(url), ADDRESS)
      .optional(),
    name: z.string({ error: says('write the name of the paper or the page', 'اخبار یا صفحے کا نام لکھیں') }).optional(),
    seen: DayMonthOrYear,
    supports: list(
      z.string({
        error: says(
          'write the names of top-level facts, like [age, tier1]',
          'facts کے نیچے کے نام لکھیں، جیسے [age, tier1]',
        ),
      }),
    ),
  })
  .refine(
    ({ url, name }) => url !== undefined || name !== undefined,
    says('needs a url, or a name where there is no address', 'پتا (url) لکھیں، یا پتا نہ ہو تو نام (name)'),
  )

/** What an entry holds: what a person can get, what one reads, or what works behind the banks' counters. */
const KINDS = ['scheme', 'guide', 'bank-side'] as const

/** The form of `facts.yaml`. Names it doesn't know are let through here and named by `check`. */
export const FactsForm = z.looseObject(
  {
    status: oneOfThese(STATUSES),
    kind: oneOfThese(KINDS).optional(),
    status_as_of: DayMonthOrYear.optional(),
    verified: Day,
    review_by: Day,
    owner: z
      .string({ error: says('write who at SMEDA keeps this entry', 'لکھیں کہ سمیڈا میں یہ اندراج کس کے ذمے ہے') })
      .optional(),
    also: list(Id),
    alternatives: list(Id),
    facts: z.preprocess(
      (value) => value ?? {},
      z.record(z.string(), z.unknown(), {
        error: says('write the facts as lines of name: value', 'ہر سطر میں نام، کالن اور عدد لکھیں'),
      }),
    ),
    computed: list(z.string()),
    eligibility: list(RuleForm),
    offers: list(OfferForm),
    steps: list(StepForm),
    needs: list(Id),
    offices: list(Id),
    nearest_office: z
      .literal(true, {
        error: says('write nearest_office: true, or leave it out', 'nearest_office: true لکھیں، یا سطر نکال دیں'),
      })
      .optional(),
    sources: list(SourceForm),
    disputed: list(
      z.looseObject({
        fact: z.string(required('the name of a fact, like tier1.max', 'facts کا نام، جیسے tier1.max،')),
        note: Id,
      }),
    ),
    withdrawn: z
      .looseObject({
        on: Day,
        by: z.string(required('who withdrew it', 'ہٹانے والے کا نام')),
        reason: z.string(required('why', 'وجہ')),
      })
      .optional(),
  },
  {
    error: says(
      'this file holds no "name: value" lines: begin with status: open',
      'اس فائل میں "نام: عدد" والی کوئی سطر نہیں: status: open سے شروع کریں',
    ),
  },
)
export type FactsForm = z.infer<typeof FactsForm>
