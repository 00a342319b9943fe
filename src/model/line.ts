/** One line of a chat as an officer will read it. Kept 90 days. Outgoing lines point to their bubble. */
export type Line =
  | { kind: 'in'; at: string; sid: string; text: string; media?: { kind: string; url: string; mimeType: string } }
  /** `by` is an officer's name where one is speaking. */
  | { kind: 'out'; at: string; bubble: string; by?: string }
  /** Something that isn't said: `what` an officer did, a wait that ran out. */
  | { kind: 'event'; at: string; what: string; by?: string }
