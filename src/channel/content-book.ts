/**
 * Which Content at Twilio holds which interactive message, by the digest of its shape and words. Shared by all
 * processes. Only texts of `locales/` and `knowledge/` get here, so it holds nothing personal and has an end.
 */
export interface ContentBook {
  find(digest: string): Promise<string | undefined>
  remember(digest: string, sid: string, now: Date): Promise<void>
  /** Notes that it was used; callers may leave this out when they noted it within the hour. */
  used(digest: string, now: Date): Promise<void>
  unusedSince(before: Date): Promise<readonly { digest: string; sid: string }[]>
  forget(digest: string): Promise<void>
}
