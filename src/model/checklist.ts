import type { EntryId } from './entry.js'

/** Of what a checklist is: the steps of one entry, or the entries of a path (`checklist.paths.<path>` is its title). */
export type ListSource = { entry: EntryId } | { path: string }

/** One line of a checklist: a step of an entry, or a whole entry where the list is a path. */
export interface ListItem {
  entry: EntryId
  step?: string
  done: boolean
}

/** A checklist as it is shown or printed. */
export interface ListSheet {
  source: ListSource
  /** For whom, in the citizen's own words: "aap ki behan". */
  whom?: string
  items: readonly ListItem[]
}
