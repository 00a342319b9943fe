/**
 * "Not by me, not now": stored data is newer than this code, or what a turn needs is away. The event stays at the
 * head of the inbox and is tried again after `delayMs`; no try is counted, for nothing is wrong with the event.
 */
export class Postpone extends Error {
  override readonly name = 'Postpone'
  constructor(
    why: string,
    readonly delayMs = 5_000,
    cause?: unknown,
  ) {
    super(why, { cause })
  }
}
