import type { Area, EntryId } from './entry.js'
import type { Language } from './language.js'
import type { DeskId } from './officer.js'
import type { TicketKind } from './ticket.js'
import type { Province } from './utterance.js'

/** Who answers what: a line of `knowledge/desks.yaml`. A list that is left out fits everything. */
export interface Desk {
  id: DeskId
  name: Readonly<Record<Language, string>>
  provinces?: readonly Province[]
  areas?: readonly Area[]
  topics?: readonly EntryId[]
  kinds?: readonly TicketKind[]
  languages?: readonly Language[]
  /** After how many hours of the desk's own hours an answer may be promised. Left out: no time is promised. */
  answersWithin?: number
}

export interface Desks {
  /** In the order of the file; never empty. */
  all: readonly Desk[]
  /** The desk that catches what fits no other. */
  fallback: DeskId
  /** What a request may be for, in the order of the file. */
  kinds: ReadonlyMap<TicketKind, Readonly<Record<Language, string>>>
}

/** The one desk there is while nobody has written any. */
export const ONE_DESK: Desks = {
  all: [{ id: 'head', name: { en: 'SMEDA', ur: 'سمیڈا', 'ur-Latn': 'SMEDA' } }],
  fallback: 'head',
  kinds: new Map(),
}
