const WINDOW_MS = 24 * 60 * 60 * 1000

/** A message under way must arrive before the window shuts. */
export const WINDOW_MARGIN_MS = 60_000

/**
 * Milliseconds left in which a free-form reply may be sent; 0 once the window has shut and only an approved
 * template will do. Counted from the citizen's last message, not from ours, and in milliseconds since 1970.
 * A `lastInboundAt` later than `now` (two machines' clocks) counts as just now.
 *
 * @see Twilio documentation, error 63016 "Outside messaging window"
 */
export function windowLeftMs(lastInboundAt: number, now: number): number {
  const age = Math.max(0, now - lastInboundAt)
  return Math.max(0, WINDOW_MS - age)
}

/** Whether a free-form message may still be handed to the provider. */
export function windowIsOpen(lastInboundAt: number, now: number): boolean {
  return windowLeftMs(lastInboundAt, now) > WINDOW_MARGIN_MS
}
