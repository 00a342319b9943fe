import type { VNode } from 'preact'
import type { Account, ConsoleLanguage, Role } from './accounts.js'
import type { Say } from './words.js'

/** A form as text: what was filled in, by name; the last one of a name, or all of them. */
export interface Fields {
  get(name: string): string
  all(name: string): string[]
  file?(name: string): UploadedFile | undefined
}

export interface UploadedFile {
  name: string
  bytes: Uint8Array
}

/** One request at the console, past the gate. */
export interface Visit {
  account?: Account
  language: ConsoleLanguage
  say: Say
  /** What every form on the page carries. */
  token: string
  /** The visitor's internet address; for counting tries only. */
  address: string
  /** Within the console: `/queue`. */
  path: string
  params: Readonly<Record<string, string>>
  query: Fields
  fields: Fields
  /** Asked for by the page's script: a part will do. */
  part: boolean
}

/** The same by somebody signed in. */
export interface OfficerVisit extends Visit {
  account: Account
}

/** Who may come through a door. `anyone` needs no account; `signedIn` any; else one of these roles. */
export type Who = 'anyone' | 'signedIn' | readonly Role[]

export type VisitOf<W extends Who> = W extends 'anyone' ? Visit : OfficerVisit

/** What a door answers. */
export type Answer =
  | { kind: 'page'; title: string; body: VNode; status?: number }
  /** A piece of a page for its script; nothing when what the page shows is still so. */
  | { kind: 'part'; body: VNode | undefined }
  /** The session is over: a page's script says so and leaves what is typed alone. */
  | { kind: 'over' }
  /** See other: after a form, or on the way to where one belongs. Signing in and out change the cookie. */
  | { kind: 'go'; to: string; session?: { id: string } | 'end' }
  | { kind: 'download'; name: string; type: string; text: string }
  /** What a citizen or an officer sent: shown as a file, never run as a page of ours. */
  | { kind: 'file'; name: string; type: string; bytes: Uint8Array; inline: boolean }

export const page = (title: string, body: VNode, status = 200): Answer => ({ kind: 'page', title, body, status })
export const go = (to: string): Answer => ({ kind: 'go', to })
