import type { EntryId } from './entry.js'
import type { Language } from './language.js'

/** An officer's ready reply in three languages, its figures filled in: `knowledge/canned/<id>/`. */
export interface CannedReply {
  id: string
  /** The entry its figures come from. */
  entry?: EntryId
  /** What officers call it. */
  title: Readonly<Record<Language, string>>
  text: Readonly<Record<Language, string>>
}
