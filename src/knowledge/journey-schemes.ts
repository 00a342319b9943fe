import type { EntryId } from '../model/entry.js'
import type { Offer } from '../model/plan.js'
import { isThere, type Making } from './journey-making.js'
import type { OfferForm } from './journey-reckon-form.js'

/** What each scheme gives, each figure looked up in its own facts. */
export function schemesOf(making: Making): Record<EntryId, Offer[]> {
  const offered = (making.step.reckon?.schemes ?? []).flatMap(({ entry, offers }, place) => {
    if (!isThere(making, entry, ['reckon', 'schemes', place])) return []
    return [
      [
        entry,
        offers.map((form, at) => offerOf(making, entry, form, ['reckon', 'schemes', place, 'offers', at])),
      ] as const,
    ]
  })
  return Object.fromEntries(offered)
}

function offerOf({ around, yaml, complain, at }: Making, entry: EntryId, form: OfferForm, path: PropertyKey[]): Offer {
  const figure = (key: Exclude<keyof OfferForm, 'way'>): number | undefined => {
    const written = form[key]
    if (written === undefined || typeof written === 'number') return written
    const value = around.fact(entry, written)
    if (typeof value === 'number') return value
    complain(
      'fatal',
      yaml.file,
      yaml.lineOf(['steps', at, ...path, key]),
      'offer-figure',
      {
        en: `${key}: ${entry} has no number ${written}: write the name of one of its facts`,
        ur: `${key}: ${entry} میں ${written} نام کا کوئی عدد نہیں: اس کے facts میں سے کوئی نام لکھیں`,
      },
      `/${entry}/`,
    )
    return undefined
  }
  const inMonths = (months: number | undefined, years: number | undefined) => months ?? (years ?? 0) * 12
  const months = inMonths(figure('months'), figure('years'))
  if (months <= 0) {
    complain(
      'fatal',
      yaml.file,
      yaml.lineOf(['steps', at, ...path]),
      'offer-figure',
      {
        en: 'write months or years',
        ur: 'مہینے (months) یا سال (years) لکھیں',
      },
      `/${entry}/`,
    )
  }
  const leastMonths = figure('least_months')
  return {
    min: figure('min') ?? 0,
    max: figure('max') ?? 0,
    percent: figure('percent') ?? 0,
    months,
    ...(leastMonths === undefined ? {} : { leastMonths }),
    graceMonths: inMonths(figure('grace_months'), figure('grace_years')),
    way: form.way,
  }
}
