import type { PersonField, Rule } from '../model/entry.js'
import type { Clause } from './decide.js'
import type { Person } from './person.js'

/** What would turn a failed clause into one that is met. */
export type Change =
  | { kind: 'ask-for'; min?: number; max?: number }
  | { kind: 'wait'; years: number }
  /** Something the person can see to: become a filer, put the SIM in their own name. */
  | { kind: 'see-to'; rule: string }

/** What a person may set right; age, place and sex are as they are. */
const CAN_BE_SEEN_TO: ReadonlySet<PersonField> = new Set([
  'filer',
  'has_cnic',
  'has_own_sim',
  'has_overdue_loan',
  'collateral',
  'guarantors',
  'group_size',
  'skill_certificate',
  'premises',
  'registered_business',
  'legal_form',
] as const)

/** Undefined where nothing in the person's hands would change it. */
export function changeOf({ rule, exception }: Clause, person: Person): Change | undefined {
  return changeFor(rule, person) ?? (exception && changeFor(exception, person))
}

function changeFor({ rule, person: field, min, max }: Rule, person: Person): Change | undefined {
  const value = person[field]
  if (field === 'amount') {
    return { kind: 'ask-for', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  }
  if (field === 'age' && min !== undefined && typeof value === 'number' && value < min) {
    return { kind: 'wait', years: min - value }
  }
  return CAN_BE_SEEN_TO.has(field) ? { kind: 'see-to', rule } : undefined
}
