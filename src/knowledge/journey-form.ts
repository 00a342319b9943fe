import { z } from 'zod'
import { ANSWER_KINDS } from '../model/journey.js'
import { MOST_DETAILS } from '../model/ticket.js'
import { says } from './complaint.js'
import { closed, oneOfThese, onlyTrue, trueOrFalse, wholeNumber } from './form-words.js'
import { Id, list, Name, Options, Value, When } from './journey-option-form.js'
import { ReckonForm } from './journey-reckon-form.js'

const Limit = z.union([z.number(), z.string()], {
  error: says(
    'write a number, or entry:fact, like pm-loan:tier3.max',
    'عدد لکھیں، یا اندراج اور عدد کا نام، جیسے pm-loan:tier3.max',
  ),
})
const Worth = z.number({
  error: says('write what it is worth, like worth: 2', 'لکھیں کہ اس کا وزن کتنا ہے، جیسے worth: 2'),
})
const answersLike = (example: string) =>
  z.record(Name, Value, { error: says(`write the answers as ${example}`, `جواب یوں لکھیں: ${example}`) })

const PreferenceForm = closed(
  {
    id: Id,
    worth: Worth,
    offers: Id.optional(),
    met: Name.optional(),
    states: Name.optional(),
    open: Name.optional(),
    when: When,
  },
  {
    en: 'a preference is written { id: free, offers: interest-free, worth: 3 }',
    ur: 'ترجیح یوں لکھی جاتی ہے: { id: free, offers: interest-free, worth: 3 }',
  },
)

const FindForm = closed(
  {
    ask: list(Id, 'the ids of the questions', 'سوالوں کے نام').min(
      1,
      says('the finder needs a question', 'اسکیم ڈھونڈنے کے لیے کوئی سوال ہونا چاہیے'),
    ),
    most: wholeNumber(1, 10).default(5),
    usual: answersLike('{ has_overdue_loan: false }').default({}),
    fits: wholeNumber(1, 5).default(3),
    prefer: list(PreferenceForm, 'the preferences', 'ترجیحات').default([]),
    otherwise: list(Id, 'the entries', 'اندراج').default([]),
  },
  {
    en: 'a finder is written find: { ask: [age, amount], prefer: [...] }',
    ur: 'اسکیم ڈھونڈنے والا قدم یوں لکھا جاتا ہے: find: { ask: [age, amount], prefer: [...] }',
  },
)

const StopForm = closed(
  {
    entry: Id,
    when: When,
    wait: trueOrFalse('wait').default(false),
    perhaps: onlyTrue('perhaps').optional(),
  },
  {
    en: 'a registration is written { entry: ntn-sole-proprietor, when: { answer: owners, max: 1 } }',
    ur: 'رجسٹریشن یوں لکھی جاتی ہے: { entry: ntn-sole-proprietor, when: { answer: owners, max: 1 } }',
  },
)

const PickForm = closed(
  { id: Id, entry: Id.optional(), checklist: Id.optional(), when: When },
  {
    en: 'a thing to do is written { id: psw, entry: psw-subscription }',
    ur: 'کرنے کا کام یوں لکھا جاتا ہے: { id: psw, entry: psw-subscription }',
  },
)

const SeriesForm = z.preprocess(
  (value) => (typeof value === 'string' ? { step: value, done: value } : value),
  closed(
    { step: Id, done: Id },
    {
      en: 'write the name of a step, or { step: sales, done: sales }',
      ur: 'قدم کا نام لکھیں، یا { step: sales, done: sales }',
    },
  ),
)

const OnwardForm = closed(
  { journey: Id, told: list(Name, 'the names', 'نام'), least: wholeNumber(1, 10) },
  {
    en: 'write onward: { journey: finder, told: [amount, age], least: 1 }',
    ur: 'یوں لکھیں: onward: { journey: finder, told: [amount, age], least: 1 }',
  },
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
const KIND_LIST = 'choose, ask, tell, find, path, pick, confirm, series, reckon, profile'

const StepForm = closed(
  {
    id: Id,
    choose: Options.optional(),
    ask: Name.optional(),
    tell: onlyTrue('tell').optional(),
    find: FindForm.optional(),
    path: list(StopForm, 'the registrations', 'رجسٹریشن').optional(),
    pick: list(PickForm, 'the things to do', 'کرنے کے کام').optional(),
    confirm: list(Name, 'the names of the answers', 'جوابوں کے نام')
      .max(
        MOST_DETAILS,
        says(
          `an officer is shown at most ${MOST_DETAILS} answers of one form`,
          `افسر کو ایک فارم کے زیادہ سے زیادہ ${MOST_DETAILS} جواب دکھائے جاتے ہیں`,
        ),
      )
      .optional(),
    series: list(SeriesForm, 'the steps', 'قدم').optional(),
    reckon: ReckonForm.optional(),
    profile: onlyTrue('profile').optional(),
    /** Asks what the profile asks, in its words. */
    from: z.literal('profile', { error: says('write from: profile', 'from: profile لکھیں') }).optional(),
    as: oneOfThese(ANSWER_KINDS).optional(),
    options: Options.optional(),
    min: Limit.optional(),
    max: Limit.optional(),
    example: z.number({ error: says('write a number, like 300000', 'عدد لکھیں، جیسے 300000') }).optional(),
    keep: trueOrFalse('keep').optional(),
    optional: trueOrFalse('optional').optional(),
    most: wholeNumber(1, 7).optional(),
    office: onlyTrue('office').optional(),
    assume: answersLike('{ imports: false }').optional(),
    request: Id.optional(),
    request_by: Name.optional(),
    topic: Id.optional(),
    onward: OnwardForm.optional(),
    when: When,
    next: Id.optional(),
  },
  {
    en: `a step is written "- id: top" and, below it, one of ${KIND_LIST} or from`,
    ur: `قدم "- id: top" سے شروع ہوتا ہے، اور اس کے نیچے ان میں سے ایک: ${KIND_LIST} یا from`,
  },
).refine((step) => [...KINDS, 'from' as const].filter((kind) => step[kind] !== undefined).length === 1, {
  error: says(
    `a step is of one kind: write one of ${KIND_LIST} or from`,
    `ایک قدم ایک ہی قسم کا ہوتا ہے، ان میں سے ایک لکھیں: ${KIND_LIST} یا from`,
  ),
})
export type StepForm = z.infer<typeof StepForm>

export const JourneyForm = closed(
  {
    start: Id,
    steps: list(StepForm, 'the steps', 'قدم').min(1, says('a journey needs a step', 'سلسلے میں کوئی قدم ہونا چاہیے')),
  },
  {
    en: 'a journey is written "start: top" and "steps:"',
    ur: 'سوالوں کا سلسلہ یوں شروع ہوتا ہے: پہلے "start: top"، پھر "steps:"',
  },
)
export type JourneyForm = z.infer<typeof JourneyForm>
