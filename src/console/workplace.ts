import type { Officers } from '../handoff/officers.js'
import type { Clock } from '../model/clock.js'
import type { EntryId } from '../model/entry.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { TicketReference } from '../model/ticket.js'
import type { Office } from './office.js'

/** What became of a file a citizen sent, when an officer asks to see it. */
export type OpenedFile =
  | { kind: 'found'; bytes: Uint8Array }
  /** Nobody has it any more. */
  | { kind: 'gone' }
  | { kind: 'tooLarge' }
  /** WhatsApp's side can't give it now. */
  | { kind: 'away' }

/** What an officer's work needs of the house. */
export interface Workplace {
  officers: Officers
  office: Office
  clock: Clock
  random: (bytes: number) => Uint8Array
  library(): Library
  /** Entries that may be meant by a text, the likeliest first. */
  suggest(text: string): readonly EntryId[]
  /** Opens the file of one message in a ticket's chat. */
  openFile(reference: TicketReference, sid: string): Promise<OpenedFile>
  ready(language: Language): readonly ReadyReply[]
}

/** A ready reply from `knowledge/canned/` in the citizen's script, its figures filled in. */
export interface ReadyReply {
  id: string
  title: string
  text: string
}
