import { demandsOf, type Rule } from '../model/entry.js'
import type { Person } from './person.js'

export type Standing = 'met' | 'failed' | 'unknown'

/** One requirement and how a person stands to it. */
export interface Clause {
  rule: Rule
  standing: Standing
  /** The rule that would excuse from this one. */
  exception?: Rule
}

/** `possible`: nothing known speaks against it, but something isn't known. */
export interface Decision {
  standing: 'fits' | 'possible' | 'fails'
  clauses: readonly Clause[]
}

/** Decides clause by clause whether a person meets what an entry demands of them. */
export function decide(rules: readonly Rule[], person: Person): Decision {
  const clauses = demandsOf(rules).map((rule) => clauseOf(rule, rules, person))
  const standing = clauses.some((clause) => clause.standing === 'failed')
    ? 'fails'
    : clauses.some((clause) => clause.standing === 'unknown')
      ? 'possible'
      : 'fits'
  return { standing, clauses }
}

function clauseOf(rule: Rule, rules: readonly Rule[], person: Person): Clause {
  const exception = rules.find((other) => other.rule === rule.unless)
  const own = standingOf(rule, person)
  if (!exception) return { rule, standing: own }
  const excused = standingOf(exception, person)
  const standing =
    own === 'met' || excused === 'met' ? 'met' : own === 'failed' && excused === 'failed' ? 'failed' : 'unknown'
  return { rule, standing, exception }
}

/** A rule by itself, exceptions left out. */
export function standingOf({ person: field, min, max, is, in: among, notIn }: Rule, person: Person): Standing {
  const value = person[field]
  if (value === undefined) return 'unknown'
  const met =
    (min === undefined || (typeof value === 'number' && value >= min)) &&
    (max === undefined || (typeof value === 'number' && value <= max)) &&
    (is === undefined || value === is) &&
    (among === undefined || among.includes(value)) &&
    (notIn === undefined || !notIn.includes(value))
  return met ? 'met' : 'failed'
}
