import type { EntryId } from '../model/entry.js'
import type { Condition } from '../model/journey.js'
import { LANGUAGES, type Language } from '../model/language.js'
import type { StepForm } from './journey-form.js'
import type { ConditionForm } from './journey-option-form.js'
import type { JourneyReading, Surroundings } from './journeys.js'

/** Everything that making one step needs. */
export interface Making extends JourneyReading {
  at: number
  step: StepForm
  around: Surroundings
  /** What `{{min}}` and the like stand for in this step's words. */
  figures: ReadonlyMap<string, number>
}

export function each<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>
}

function conditionOf({ answer, is, not_in: notIn, ...rest }: ConditionForm): Condition {
  return {
    name: answer,
    ...(is === undefined ? {} : { in: [is] }),
    ...(notIn === undefined ? {} : { notIn }),
    ...(rest.in === undefined ? {} : { in: rest.in }),
    ...(rest.min === undefined ? {} : { min: rest.min }),
    ...(rest.max === undefined ? {} : { max: rest.max }),
    ...(rest.known === undefined ? {} : { known: rest.known }),
  }
}

/** The conditions of a step, an option or a stop; nothing where there are none. */
export const whenOf = (when: readonly ConditionForm[] | undefined) => (when ? { when: when.map(conditionOf) } : {})

/** What points to an entry that isn't written yet stays hidden, and is named. */
export function isThere(
  { step, at, around, yaml, complain }: Making,
  id: EntryId,
  path: PropertyKey[],
  name = step.id,
): boolean {
  if (around.has(id)) return true
  const line = yaml.lineOf(['steps', at, ...path])
  complain('notice', yaml.file, line, 'lost-pointer', {
    en: `${name}: there is no entry "${id}" yet; it stays hidden until there is`,
    ur: `${name}: ابھی "${id}" نام کا کوئی اندراج نہیں؛ جب تک نہ ہو یہ لوگوں کو نظر نہیں آئے گا`,
  })
  return false
}
