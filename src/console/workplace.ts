import type { Officers } from '../handoff/officers.js'
import type { Complaint } from '../knowledge/complaint.js'
import type { Clock } from '../model/clock.js'
import type { EntryId } from '../model/entry.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { PersonId } from '../model/person.js'
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
  /** What keeps entries from being told as they were last saved. */
  faults(): readonly Complaint[]
  /** What citizens asked in vain in the last weeks, the commonest first. */
  unanswered(): Promise<readonly UnansweredQuestion[]>
  /** Puts an officer's file where Twilio can fetch it for two hours. Returns the token it is handed out under. */
  keepFile(person: PersonId, file: { mimeType: string; name: string; bytes: Uint8Array }): Promise<string>
  /** Opens the file of one message in a ticket's chat. */
  openFile(reference: TicketReference, sid: string): Promise<OpenedFile>
}

/** Questions that are one to an editor, and how they ended. */
export interface UnansweredQuestion {
  askedBack: number
  notKnown: number
  officer: number
  said: Partial<Record<Language, { count: number; wordings: readonly string[] }>>
  /** The entry that comes nearest, by its folder. */
  entry?: string
}
