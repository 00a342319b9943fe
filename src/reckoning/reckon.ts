import type Big from 'big.js'
import type { Plan, Terms } from '../model/plan.js'
import { Exact, power, rupees } from './exact.js'

/** What can be reckoned: beyond it a figure was mistyped. */
export const LIMITS = { amount: 100_000_000_000, percent: 100, months: 480 } as const

/** A year's per cent over this is a month's rate. */
const MONTHLY = 1200

/**
 * Reckons a plan exactly and rounds once at its end. During grace a reducing loan or a lease is paid its markup or rent
 * alone; flat markup and the profit of a sale run over the whole time and are paid with the instalments; without markup
 * nothing is paid.
 * Throws a `RangeError` for terms that mean nothing: no money, no months, grace to the very end.
 */
export function reckon(terms: Terms): Plan {
  check(terms)
  const { amount, percent, months, way, graceMonths } = terms
  const lent = new Exact(amount)
  const instalments = months - graceMonths
  const rate = new Exact(percent)
  const free = way === 'zero' || percent === 0
  if (!free && (way === 'reducing' || way === 'ijarah')) {
    const instalment = annuity(lent, rate, instalments)
    const total = instalment.times(instalments).plus(lent.times(rate).times(graceMonths).div(MONTHLY))
    const duringGrace = lent.times(rate).div(MONTHLY)
    return plan(terms, { instalment, total, duringGrace: graceMonths === 0 ? undefined : duringGrace })
  }
  const price = free ? lent : lent.plus(lent.times(rate).times(months).div(MONTHLY))
  const instalment = price.div(instalments)
  const worked = plan(terms, { instalment, total: price })
  return free ? worked : { ...worked, truePercent: trueRate(lent, instalment, instalments, graceMonths) }
}

function check({ amount, percent, months, graceMonths }: Terms) {
  const whole = Number.isInteger(months) && Number.isInteger(graceMonths)
  const sane = amount > 0 && percent >= 0 && months > 0 && graceMonths >= 0 && graceMonths < months
  const within = amount <= LIMITS.amount && percent <= LIMITS.percent && months <= LIMITS.months
  if (!whole || !sane || !within) throw new RangeError('These terms are no loan')
}

/** P x r x (1 + r)^n / ((1 + r)^n - 1): equal instalments that pay a loan off on its reducing balance. */
function annuity(lent: Big, rate: Big, months: number): Big {
  const monthly = rate.div(MONTHLY)
  const grown = power(monthly.plus(1), months)
  return lent.times(monthly).times(grown).div(grown.minus(1))
}

function plan(
  terms: Terms,
  { instalment, total, duringGrace }: { instalment: Big; total: Big; duringGrace?: Big | undefined },
): Plan {
  return {
    ...terms,
    instalment: rupees(instalment),
    instalments: terms.months - terms.graceMonths,
    duringGrace: duringGrace ? rupees(duringGrace) : 0,
    total: rupees(total),
    cost: rupees(total.minus(terms.amount)),
  }
}

/** The yearly rate, to a tenth of a per cent, at which these payments pay off what was lent: halved into, not solved. */
function trueRate(lent: Big, instalment: Big, instalments: number, graceMonths: number): number {
  let low = new Exact(0)
  let high = new Exact(LIMITS.percent).times(20)
  for (let step = 0; step < 40; step++) {
    const middle = low.plus(high).div(2)
    if (costsMore(lent, middle, instalments, graceMonths, instalment)) high = middle
    else low = middle
  }
  return low.round(1).toNumber()
}

/** So far apart, as a share, two sums are surely unequal though they were reckoned by the machine's own numbers. */
const PLAINLY_APART = 1e-9

/**
 * Whether at such a rate the instalments would be higher: what is owed after grace has grown, and they must pay it off.
 * Reckoned exactly only where it is close, as that takes long.
 */
function costsMore(lent: Big, rate: Big, instalments: number, graceMonths: number, instalment: Big): boolean {
  const monthly = rate.toNumber() / MONTHLY
  const owed = lent.toNumber() * (1 + monthly) ** graceMonths
  const about = (owed * monthly) / -Math.expm1(-instalments * Math.log1p(monthly))
  const apart = about / instalment.toNumber() - 1
  if (Math.abs(apart) > PLAINLY_APART) return apart > 0
  return annuity(lent.times(power(rate.div(MONTHLY).plus(1), graceMonths)), rate, instalments).gt(instalment)
}
