import { z } from 'zod'
import { PARTS } from './entry.js'

/** Who answers for SMEDA. `id` is the account's, for rules and records; `name` is what citizens and colleagues read. */
export const Officer = z.object({ id: z.string().min(1).max(60), name: z.string().min(1).max(60) })
export type Officer = z.infer<typeof Officer>

/** The name of a desk in `knowledge/desks.yaml`. */
export const DeskId = z.string().regex(/^[a-z0-9-]{1,40}$/)
export type DeskId = z.infer<typeof DeskId>

/** How a request ended, in the officer's judgement; the citizen's own is the rating. */
export const CloseOutcome = z.enum(['answered', 'referred', 'could-not-help', 'no-reply', 'duplicate'])
export type CloseOutcome = z.infer<typeof CloseOutcome>

/** An officer's words in one go, at most: three bubbles. */
export const LONGEST_SAYING = 4000
export const LONGEST_NOTE = 1000

/** A file of an officer's, by the token it is handed out under. */
export const OfficerFile = z.object({ token: z.string(), mimeType: z.string().max(60), name: z.string().max(80) })
export type OfficerFile = z.infer<typeof OfficerFile>

/** What an officer may do to a request. Each is one event in the citizen's inbox and takes its turn there. */
export const OfficerAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('take') }),
  /** Back to the queue. `override`: a supervisor does it to a colleague's. */
  z.object({ kind: z.literal('release'), override: z.boolean().optional() }),
  z.object({ kind: z.literal('handToOfficer'), to: Officer, override: z.boolean().optional() }),
  z.object({ kind: z.literal('handToDesk'), desk: DeskId, override: z.boolean().optional() }),
  z.object({
    kind: z.literal('say'),
    text: z.string().trim().min(1).max(LONGEST_SAYING),
    /** The entry's part the words come from, so that readers of a wrong figure can be found. */
    about: z.object({ entry: z.string(), part: z.enum(PARTS) }).optional(),
    /** The ready reply they come from. */
    canned: z.string().max(60).optional(),
    /** A file that goes after the words; it lies where Twilio can fetch it. */
    file: OfficerFile.optional(),
  }),
  /** For colleagues; the citizen never sees it. */
  z.object({ kind: z.literal('note'), text: z.string().trim().min(1).max(LONGEST_NOTE) }),
  z.object({ kind: z.literal('close'), outcome: CloseOutcome }),
  /** Outside the 24 hours: sends the approved template that asks the citizen to write back. */
  z.object({ kind: z.literal('askTemplate') }),
])
export type OfficerAct = z.infer<typeof OfficerAct>

/** Why an act was not done: for words on the officer's page. */
export const Refusal = z.enum([
  /** A colleague holds it. */
  'held',
  /** Nobody holds it, so there is nothing to let go of. */
  'notHeld',
  /** It is closed or cancelled. */
  'over',
  /** There is no such request any more. */
  'gone',
  /** The 24 hours still run: plain words will do. */
  'windowOpen',
  /** The 24 hours are over: a file can't wait for the citizen as words can. */
  'windowClosed',
])
export type Refusal = z.infer<typeof Refusal>
