import { z } from 'zod'
import { LIMITS } from '../model/bubble.js'
import { LANGUAGES } from '../model/language.js'
import { says } from './complaint.js'
import { closed, oneOfThese, onlyTrue, trueOrFalse } from './form-words.js'

export const Id = z
  .string({
    error: says('write an id in small letters, like loans', 'چھوٹے انگریزی حروف میں آئی ڈی لکھیں، جیسے loans'),
  })
  .regex(/^[a-z0-9-]+$/, {
    error: says(
      'write an id in small letters, digits and dashes, like loans',
      'آئی ڈی چھوٹے انگریزی حروف، ہندسوں اور ڈیش میں لکھیں، جیسے loans',
    ),
  })
/** Names of answers are those of people's fields, which have underscores. */
export const Name = z
  .string({ error: says('write the name of an answer, like age', 'جواب کا نام لکھیں، جیسے age') })
  .regex(/^[a-z][a-z0-9_]*$/, {
    error: says(
      'write the name of an answer in small letters, like age or has_cnic',
      'جواب کا نام چھوٹے انگریزی حروف میں لکھیں، جیسے age یا has_cnic',
    ),
  })
export const Value = z.union([z.string(), z.number(), z.boolean()], {
  error: says('write a figure, a word, or true or false', 'عدد، لفظ، یا true یا false لکھیں'),
})

/** `[first, second]`, or lines that begin with a dash. */
export const list = <T extends z.ZodType>(item: T, en: string, ur: string) =>
  z.array(item, { error: says(`write ${en} as a list`, `${ur} فہرست کی صورت میں لکھیں`) })

const Bound = z.number({ error: says('write a number', 'عدد لکھیں') })
const Values = list(Value, 'the values', 'جواب')

const ConditionForm = closed(
  {
    answer: Name,
    is: Value.optional(),
    in: Values.optional(),
    not_in: Values.optional(),
    min: Bound.optional(),
    max: Bound.optional(),
    known: trueOrFalse('known').optional(),
  },
  {
    en: 'a condition is written { answer: province, in: [kp] }: with is, in, not_in, min, max or known',
    ur: 'شرط یوں لکھی جاتی ہے: { answer: province, in: [kp] }، یعنی is، in، not_in، min، max یا known کے ساتھ',
  },
).refine(({ answer: _, ...clauses }) => Object.values(clauses).some((clause) => clause !== undefined), {
  error: says(
    'this condition asks nothing: write is, in, not_in, min, max or known',
    'یہ شرط کچھ نہیں پوچھتی: is، in، not_in، min، max یا known لکھیں',
  ),
})
export type ConditionForm = z.infer<typeof ConditionForm>

/** One condition, or several that must all hold. */
export const When = z
  .preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), z.array(ConditionForm))
  .optional()

export const DESTINATIONS = ['step', 'entry', 'journey', 'checklist', 'human', 'language'] as const

const OptionForm = closed(
  {
    id: Id,
    step: Id.optional(),
    entry: Id.optional(),
    journey: Id.optional(),
    checklist: Id.optional(),
    human: onlyTrue('human').optional(),
    language: oneOfThese(LANGUAGES).optional(),
    value: Value.optional(),
    set: z
      .record(Name, Value, {
        error: says('write the answers as { gender: female }', 'جواب یوں لکھیں: { gender: female }'),
      })
      .optional(),
    done: Id.optional(),
    beside: list(Id, 'the entries', 'اندراج').optional(),
    when: When,
  },
  {
    en: 'an option is written { id: loans, step: loans }: step, entry, journey, checklist, human or language',
    ur: 'آپشن یوں لکھا جاتا ہے: { id: loans, step: loans }، یعنی step، entry، journey، checklist، human یا language کے ساتھ',
  },
).refine(
  (option) => DESTINATIONS.filter((to) => option[to] !== undefined).length <= 1,
  says(
    'an option leads to one thing: write one of step, entry, journey, checklist, human or language',
    'ایک آپشن ایک ہی جگہ لے جاتا ہے: step، entry، journey، checklist، human یا language میں سے ایک لکھیں',
  ),
)
export type OptionForm = z.infer<typeof OptionForm>

/** `[yes, no]` for options that are only values; else as a mapping. */
export const Options = list(
  z.preprocess((value) => (typeof value === 'string' ? { id: value } : value), OptionForm),
  'the options',
  'آپشن',
)
  .min(1, says('a step needs an option', 'قدم میں کوئی آپشن ہونا چاہیے'))
  .max(
    LIMITS.rows,
    says(
      `WhatsApp shows at most ${LIMITS.rows} options: move some into a step of their own`,
      `واٹس ایپ زیادہ سے زیادہ ${LIMITS.rows} آپشن دکھاتا ہے: کچھ کو ایک الگ قدم میں رکھیں`,
    ),
  )
