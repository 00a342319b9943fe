import type { Offer } from '../model/plan.js'

export type Offered =
  | { kind: 'offer'; offer: Offer }
  /** The scheme doesn't give so much, or so little. */
  | { kind: 'tooHigh' | 'tooLow'; limit: number }

/** What a scheme gives for this sum: the first of its offers that reaches it. */
export function offerFor(offers: readonly Offer[], amount: number): Offered {
  const byMax = offers.toSorted((a, b) => a.max - b.max)
  const fits = byMax.find(({ min, max }) => amount >= min && amount <= max)
  if (fits) return { kind: 'offer', offer: fits }
  const least = Math.min(...offers.map(({ min }) => min))
  if (amount < least) return { kind: 'tooLow', limit: least }
  // Between two offers whose limits leave a gap of some rupees, the larger one is meant.
  const above = byMax.find(({ max }) => max >= amount)
  return above ? { kind: 'offer', offer: above } : { kind: 'tooHigh', limit: byMax.at(-1)?.max ?? 0 }
}
