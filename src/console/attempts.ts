/**
 * Counts what happens within a while: tries, so that guessing ends; looks, so that one is written down once. Keys hold
 * digests, never an email or an address. Follows the store's own time.
 */
export interface Attempts {
  /** Counts one more and returns how many there were in the window that the first of them began. */
  count(key: string, windowMs: number): Promise<number>
  /** Takes one back: it was no guess after all. */
  forgive(key: string): Promise<void>
  clear(key: string): Promise<void>
}
