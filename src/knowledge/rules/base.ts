import type { EntryId } from '../../model/entry.js'
import type { Complain } from '../complaint.js'
import type { Draft } from '../draft.js'
import type { Files } from '../folder.js'
import type { Loaded } from '../load.js'

/** What the rules look at: every entry's files as read, sound or not, and what the whole folder holds. */
export interface Base {
  files: Files
  loaded: Loaded
  drafts: readonly Draft[]
  /** A day, as it is in Pakistan. */
  today: string
  /** Ids of entries, and of sheets folded into them. */
  known: ReadonlySet<EntryId>
  /** Ids that `expected-ids.yaml` promises. */
  expected: ReadonlySet<EntryId>
  /** Ids of `documents.yaml`; undefined where it names none. */
  papers: ReadonlySet<string> | undefined
  /** Makes two spellings of one sentence the same. */
  normalise: (text: string) => string
}

/** A family of rules: one thing an editor can get wrong. */
export type RuleFamily = (base: Base, complain: Complain) => void
