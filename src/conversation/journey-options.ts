import { holds } from '../eligibility/condition.js'
import type { Person } from '../eligibility/person.js'
import type { Journey, JourneyStep } from '../model/journey.js'
import type { Choice } from '../model/reply.js'
import { choiceId } from './choice-id.js'

/** What steps offer of themselves. An editor may word one, and gives it no other meaning. */
export const YES = 'yes'
export const NO = 'no'
export const SKIP = 'skip'
/** The finder's "why not the others?" */
export const OTHERS = 'others'

/** A path's "as a checklist". */
export const LIST = 'list'

/** A step's options that hold for this person, as choices. */
export function optionChoices(person: Person, journey: Journey, step: JourneyStep): Choice[] {
  return step.options
    .filter(({ when }) => holds(when, person))
    .map((option) => {
      const named = { kind: 'option', journey: journey.id, step: step.id, option: option.id } as const
      return {
        id: choiceId(named),
        label: { ...named, field: 'label' },
        ...(option.line ? { line: { ...named, field: 'line' } } : {}),
      }
    })
}
