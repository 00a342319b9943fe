/** How often an event or a bubble is tried before it is given up. */
export const TRIES = 5

const BACK_OFF_MS = [1_000, 5_000, 25_000, 60_000]

/** How long to wait after the try of this number (1 is the first) failed. */
export function backOffMs(attempt: number): number {
  return BACK_OFF_MS[Math.min(Math.max(attempt, 1), BACK_OFF_MS.length) - 1] ?? 60_000
}
