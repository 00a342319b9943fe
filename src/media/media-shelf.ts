import type { PersonId } from '../model/person.js'

/** What WhatsApp takes at most. */
export const MOST_BYTES = 16 * 1024 * 1024

/** How long a file can be fetched: Twilio does so at once, and again for some minutes when that failed. */
export const KEPT_MS = 2 * 3_600_000

export interface MediaFile {
  mimeType: string
  /** As the citizen's phone names it. */
  name: string
  bytes: Uint8Array
}

/** Files that Twilio is to fetch, kept where every process finds them, for two hours. They go when their person does. */
export interface MediaShelf {
  /** Rejects a file over 16 MiB with a `RangeError`. */
  put(person: PersonId, token: string, file: MediaFile): Promise<void>
  get(token: string): Promise<MediaFile | undefined>
}

export function mustFit({ bytes }: MediaFile): void {
  if (bytes.length > MOST_BYTES) throw new RangeError(`A file of ${bytes.length} bytes is too large to be sent`)
}
