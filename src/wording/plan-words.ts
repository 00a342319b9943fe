import { showFigure } from '../model/figures.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { Plan } from '../model/plan.js'
import type { PlanParagraph } from '../model/reply.js'
import type { Phrases } from './phrases.js'

interface Speaking {
  language: Language
  library: Library
  phrases: Phrases
}

type Say = (key: string, vars?: Record<string, string | number>) => string

/** Instalments in plain words: what is paid each month, how much in all, what it costs, and how it was reckoned. */
export function planWords(paragraph: PlanParagraph, { language, phrases }: Omit<Speaking, 'library'>): string {
  const { plan, scheme, ifFlat, clamped, mayWait } = paragraph
  const say: Say = (key, vars) => phrases(language, { key: `plan.${key}`, ...(vars ? { vars } : {}) })
  const money = (rupees: number) => showFigure('', rupees, language, 'money')
  const rate = (percent: number) => showFigure('', percent, language, 'percent')
  const top = [
    say('sum', { amount: money(plan.amount), months: monthsWords(plan.months, say) }),
    say(`way.${plan.way}`, { percent: rate(plan.percent) }),
    ...(clamped === undefined ? [] : [say(clamped, { months: monthsWords(plan.months, say) })]),
  ]
  const middle = [
    ...graceWords(plan, say, money),
    `*${say(plan.way === 'ijarah' ? 'rent' : 'instalment', { instalment: money(plan.instalment), count: plan.instalments })}*`,
    say(totalKey(plan), { total: money(plan.total), ...(plan.cost === 0 ? {} : { cost: money(plan.cost) }) }),
  ]
  const below = [
    ...(ifFlat ? [say('ifFlat', { instalment: money(ifFlat.instalment), total: money(ifFlat.total) })] : []),
    ...(plan.truePercent === undefined || plan.way === 'murabaha'
      ? []
      : [say('truePercent', { percent: rate(plan.truePercent) })]),
    ...(mayWait === undefined ? [] : [say('mayWait', { months: monthsWords(mayWait, say) })]),
    say(scheme === undefined ? 'ask' : 'askScheme'),
  ]
  return [top, middle, below].map((lines) => lines.join('\n')).join('\n\n')
}

function totalKey({ way, cost }: Plan): string {
  if (way === 'murabaha') return 'price'
  if (cost === 0) return 'totalFree'
  return way === 'ijarah' ? 'totalRent' : 'total'
}

/** What a scheme gives at most, or at least. */
export function limitWords(
  { entry, limit, which }: { entry: string; limit: number; which: 'tooHigh' | 'tooLow' },
  { language, library, phrases }: Speaking,
): string {
  const vars = { scheme: library.label(entry, language), limit: showFigure('', limit, language, 'money') }
  return phrases(language, { key: `plan.${which}`, vars })
}

function graceWords(plan: Plan, say: Say, money: (rupees: number) => string): string[] {
  if (plan.graceMonths === 0) return []
  const months = monthsWords(plan.graceMonths, say)
  return [
    plan.duringGrace === 0 ? say('graceFree', { months }) : say('grace', { months, sum: money(plan.duringGrace) }),
  ]
}

/** "36 months (3 years)"; a year is twelve months. */
function monthsWords(months: number, say: Say): string {
  return months > 12 && months % 12 === 0
    ? say('monthsYears', { months, years: months / 12 })
    : say('months', { months })
}
