import { type Entry, PARTS, type PartId } from '../model/entry.js'
import type { Draft } from './draft.js'

export interface Missing {
  /** Promised and not yet written, by fact sheet. */
  unwritten: ReadonlyMap<string, readonly string[]>
  /** Entries that leave a part out in every language: nobody knew, or nobody asked. */
  parts: ReadonlyMap<PartId, readonly string[]>
  /** Steps whose fee or time nobody has found out. */
  unknown: readonly { entry: string; step: string; what: ('fee' | 'days')[] }[]
  /** Sources without an address, which nobody can check at a click. */
  withoutAddress: readonly { entry: string; source: string }[]
}

/** What an editor could still find out or write. Nothing of it is a fault. */
export function whatIsMissing(
  entries: readonly Entry[],
  drafts: readonly Draft[],
  expected: ReadonlyMap<string, readonly string[]>,
): Missing {
  const known = new Set(drafts.flatMap(({ id, facts }) => [id, ...(facts?.form?.also ?? [])]))
  const lacks = (entry: Entry, part: PartId) => Object.values(entry.texts).every((text) => !text.parts[part])
  return {
    unwritten: new Map([...expected].map(([sheet, ids]) => [sheet, ids.filter((id) => !known.has(id))])),
    parts: new Map(PARTS.map((part) => [part, entries.filter((entry) => lacks(entry, part)).map(({ id }) => id)])),
    unknown: entries.flatMap((entry) =>
      entry.steps.flatMap((step) => {
        const what = (['fee', 'days'] as const).filter((key) => step[key] === 'unknown')
        return what.length > 0 ? [{ entry: entry.id, step: step.id, what }] : []
      }),
    ),
    withoutAddress: entries.flatMap((entry) =>
      entry.sources.flatMap(({ id, url }) => (url === undefined ? [{ entry: entry.id, source: id }] : [])),
    ),
  }
}
