import type { Condition } from '../model/journey.js'
import type { Person } from './person.js'

/** Whether all conditions hold. What isn't known holds for nothing but `known: false`. */
export function holds(conditions: readonly Condition[] | undefined, person: Person): boolean {
  return (conditions ?? []).every((condition) => holdsOne(condition, person))
}

function holdsOne({ name, min, max, in: among, notIn, known }: Condition, person: Person): boolean {
  const value = person[name]
  if (known !== undefined && known !== (value !== undefined)) return false
  if (value === undefined) return known === false
  if (min !== undefined && !(typeof value === 'number' && value >= min)) return false
  if (max !== undefined && !(typeof value === 'number' && value <= max)) return false
  if (among !== undefined && !among.includes(value)) return false
  return notIn === undefined || !notIn.includes(value)
}
