import { z } from 'zod'
import { RECKONED_FROM, type ReckonedFrom } from '../model/journey.js'
import { WAYS } from '../model/plan.js'
import { says } from './complaint.js'
import { closed, oneOfThese } from './form-words.js'
import { Id, list } from './journey-option-form.js'

const Figure = z.union([z.number(), z.string()], {
  error: says(
    'write a number, or the name of a fact, like tier1.max',
    'عدد لکھیں، یا facts میں کسی عدد کا نام، جیسے tier1.max',
  ),
})

const OfferForm = closed(
  {
    min: Figure.optional(),
    max: Figure,
    percent: Figure,
    months: Figure.optional(),
    years: Figure.optional(),
    least_months: Figure.optional(),
    grace_months: Figure.optional(),
    grace_years: Figure.optional(),
    way: oneOfThese(WAYS),
  },
  {
    en: 'an offer is written { max: tier1.max, percent: tier1.markup_percent, years: tier1.years, way: reducing }',
    ur: 'پیشکش یوں لکھی جاتی ہے: { max: tier1.max, percent: tier1.markup_percent, years: tier1.years, way: reducing }',
  },
)
export type OfferForm = z.infer<typeof OfferForm>

const SchemeForm = closed(
  {
    entry: Id,
    offers: list(OfferForm, 'the offers', 'پیشکشیں').min(
      1,
      says('a scheme needs an offer', 'اسکیم میں کوئی پیشکش ہونی چاہیے'),
    ),
  },
  {
    en: 'a scheme is written { entry: akhuwat, offers: [...] }',
    ur: 'اسکیم یوں لکھی جاتی ہے: { entry: akhuwat, offers: [...] }',
  },
)

/** How instalments are reckoned: which step asks for what, and what each scheme gives. */
export const ReckonForm = closed(
  {
    asks: closed(Object.fromEntries(RECKONED_FROM.map((what) => [what, Id])) as Record<ReckonedFrom, typeof Id>, {
      en: `write which step asks for each of ${RECKONED_FROM.join(', ')}`,
      ur: `لکھیں کہ ان میں سے ہر بات کون سا قدم پوچھتا ہے: ${RECKONED_FROM.join(', ')}`,
    }),
    schemes: list(SchemeForm, 'the schemes', 'اسکیمیں').default([]),
  },
  {
    en: 'a reckoning is written reckon: { asks: { amount: sum, … }, schemes: [...] }',
    ur: 'قسطوں کا حساب یوں لکھا جاتا ہے: reckon: { asks: { amount: sum, … }, schemes: [...] }',
  },
)
