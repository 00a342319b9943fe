import type { Entry, EntryId, Rule } from '../model/entry.js'
import type { Preference } from '../model/journey.js'
import { type Fitness, mayBeTold } from '../model/library.js'
import { type Change, changeOf } from './change.js'
import { holds } from './condition.js'
import { type Clause, type Decision, decide } from './decide.js'
import { type Person, withConsequences } from './person.js'

export interface Fit {
  entry: EntryId
  decision: Decision
  worth: number
  /** The preferences that count for it, the weightiest first. */
  preferences: readonly Preference[]
}

export interface Misfit {
  entry: EntryId
  /** The clauses that failed, those that can be changed first. */
  failed: readonly { clause: Clause; change?: Change }[]
}

export interface Verdict {
  /** Open ones that nothing known speaks against, best first. */
  fits: readonly Fit[]
  /** They would fit, but nobody knows whether they are open: ask first. */
  askFirst: readonly EntryId[]
  /** They would fit, but are closed, only announced, or replaced. */
  shut: readonly EntryId[]
  /** Open ones that don't fit, the nearest first. */
  misfits: readonly Misfit[]
}

/** The name under which "with interest or without" is kept: `any`, or `no-interest`. */
export const WAY = 'way'

/** An entry as the finder looks at it: its own rules, and one more of what it offers. */
export function rulesOf(entry: Entry, person: Person): readonly Rule[] {
  const without = offersOf(entry, person).some((offer) => offer === 'interest-free' || offer === 'islamic')
  if (without) return entry.eligibility
  const way: Rule = { rule: WAY, person: WAY as Rule['person'], in: ['any'] }
  return [...entry.eligibility, way]
}

/** What it offers for the sum in question; while the sum isn't known, what it offers for any. */
export function offersOf(entry: Entry, { amount }: Person): string[] {
  return (entry.offers ?? [])
    .filter(
      ({ min, max }) =>
        typeof amount !== 'number' || ((min === undefined || amount >= min) && (max === undefined || amount <= max)),
    )
    .map(({ offer }) => offer)
}

/** Whether the finder looks at it at all. */
export function isCandidate(entry: Entry, fitness: Fitness | undefined): boolean {
  return (entry.offers ?? []).length > 0 && mayBeTold(fitness)
}

/** All candidates judged for one person. `fitnessOf` says how fit an entry is to be told today. */
export function judge(
  entries: readonly Entry[],
  told: Person,
  preferences: readonly Preference[],
  fitnessOf: (id: EntryId) => Fitness | undefined,
): Verdict {
  const person = withConsequences(told)
  const fits: Fit[] = []
  const askFirst: Fit[] = []
  const shut: Fit[] = []
  const misfits: Misfit[] = []
  for (const entry of entries) {
    if (!isCandidate(entry, fitnessOf(entry.id))) continue
    const decision = decide(rulesOf(entry, person), person)
    if (decision.standing === 'fails') {
      if (entry.status === 'open') misfits.push(misfitOf(entry.id, decision, person))
      continue
    }
    const fit = fitOf(entry, decision, person, preferences)
    // Made for others, as far as anybody knows: for exporters, of a person who never spoke of exports.
    if (fit.worth < 0) continue
    if (entry.status === 'open') fits.push(fit)
    else if (entry.status === 'unclear') askFirst.push(fit)
    else shut.push(fit)
  }
  const ids = (list: Fit[]) => list.sort(byWorth).map(({ entry }) => entry)
  return { fits: fits.sort(byWorth), askFirst: ids(askFirst), shut: ids(shut), misfits: misfits.sort(byNearness) }
}

function fitOf(entry: Entry, decision: Decision, person: Person, preferences: readonly Preference[]): Fit {
  const offers = offersOf(entry, person)
  const counting = preferences.filter(
    ({ offers: offer, met, states, open, when }) =>
      (offer === undefined || offers.includes(offer)) &&
      (met === undefined || decision.clauses.some(({ rule, standing }) => rule.person === met && standing === 'met')) &&
      (open === undefined ||
        decision.clauses.some(({ rule, standing }) => rule.person === open && standing === 'unknown')) &&
      (states === undefined || entry.eligibility.some((rule) => rule.person === states)) &&
      holds(when, person),
  )
  return {
    entry: entry.id,
    decision,
    worth: counting.reduce((sum, { worth }) => sum + worth, 0),
    preferences: counting.toSorted((a, b) => b.worth - a.worth),
  }
}

function misfitOf(entry: EntryId, { clauses }: Decision, person: Person): Misfit {
  const failed = clauses
    .filter(({ standing }) => standing === 'failed')
    .map((clause) => {
      const change = changeOf(clause, person)
      return change ? { clause, change } : { clause }
    })
  return { entry, failed: failed.sort((a, b) => Number(!a.change) - Number(!b.change)) }
}

/** The worthier first; of equals the one with less left to find out, then the one by name, so that the order is always the same. */
function byWorth(a: Fit, b: Fit): number {
  return b.worth - a.worth || unknownIn(a) - unknownIn(b) || (a.entry < b.entry ? -1 : 1)
}

const unknownIn = ({ decision }: Fit) => decision.clauses.filter(({ standing }) => standing === 'unknown').length

/** Made for another place is farthest; what can be changed is nearer than what can't, few hindrances than many. */
function byNearness(a: Misfit, b: Misfit): number {
  const elsewhere = ({ failed }: Misfit) =>
    Number(failed.some(({ clause }) => clause.rule.person === 'province' || clause.rule.person === 'district'))
  const fixed = ({ failed }: Misfit) => failed.filter(({ change }) => !change).length
  return (
    elsewhere(a) - elsewhere(b) ||
    fixed(a) - fixed(b) ||
    a.failed.length - b.failed.length ||
    (a.entry < b.entry ? -1 : 1)
  )
}
