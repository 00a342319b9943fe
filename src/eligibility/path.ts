import type { Entry, EntryId } from '../model/entry.js'
import type { PathStep } from '../model/journey.js'
import { holds } from './condition.js'
import { decide } from './decide.js'
import { type Person, withConsequences } from './person.js'

/** One registration that applies. */
export interface Waypoint {
  entry: EntryId
  /** Rupees over all its steps; `unknown` where one isn't known; undefined where none is told. */
  fee?: number | 'unknown'
  /** Can wait till the business runs. */
  wait: boolean
  /** False: it may apply, something about the person isn't known. */
  sure: boolean
}

/**
 * The registrations that apply to a person, each after those it needs, those that can wait last. `entryOf` knows the
 * entries; one whose rules fail, or that isn't there, is left out, and so is a need of its kind.
 */
export function registrationPath(
  { stops, assume }: Pick<PathStep, 'stops' | 'assume'>,
  entryOf: (id: EntryId) => Entry | undefined,
  told: Person,
): Waypoint[] {
  const person = withConsequences({ ...assume, ...told })
  const applies = (id: EntryId) => {
    const entry = entryOf(id)
    if (!entry || entry.withdrawn || entry.status === 'closed' || entry.status === 'superseded') return undefined
    const { standing } = decide(entry.eligibility, person)
    return standing === 'fails' ? undefined : { entry, sure: standing === 'fits' }
  }
  const found = new Map<EntryId, Waypoint>()
  const visit = (id: EntryId, wait: boolean, on: readonly EntryId[], perhaps = false) => {
    if (on.includes(id)) return
    const applying = applies(id)
    if (!applying) return
    const { entry, sure } = applying
    for (const need of entry.needs) visit(need, wait, [...on, id])
    // What something urgent needs can't wait.
    const before = found.get(entry.id)
    if (before) before.wait &&= wait
    else found.set(entry.id, { entry: entry.id, ...feeOf(entry), wait, sure: sure && !perhaps })
  }
  const wanted = stops.filter(({ when }) => holds(when, person))
  for (const stop of [...wanted.filter(({ wait }) => !wait), ...wanted.filter(({ wait }) => wait)]) {
    visit(stop.entry, stop.wait, [], stop.perhaps)
  }
  const all = [...found.values()]
  return [...all.filter(({ wait }) => !wait), ...all.filter(({ wait }) => wait)]
}

function feeOf({ steps }: Entry): { fee?: number | 'unknown' } {
  const fees = steps.flatMap(({ fee }) => fee ?? [])
  if (fees.length === 0) return {}
  if (fees.includes('unknown')) return { fee: 'unknown' }
  return { fee: fees.reduce<number>((sum, fee) => sum + Number(fee), 0) }
}
