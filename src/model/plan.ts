/**
 * How the price of money is reckoned. `reducing`: on what is still owed. `flat`: on the whole sum for the whole time.
 * `murabaha`: the bank buys the goods and sells them at a price fixed once, cost and profit, paid in parts. `ijarah`:
 * the bank buys the thing and rents it out; the rent pays it off. `zero`: only what was lent goes back.
 */
export const WAYS = ['reducing', 'flat', 'murabaha', 'ijarah', 'zero'] as const
export type Way = (typeof WAYS)[number]

/** Rupees, per cent a year, months. The grace months are part of the months. */
export interface Terms {
  amount: number
  percent: number
  months: number
  way: Way
  graceMonths: number
}

/** What is to be paid, in whole rupees; each rounded by itself from the exact figure, a half upwards. */
export interface Plan extends Terms {
  instalment: number
  instalments: number
  /** A month's payment while grace lasts: the markup or rent alone, or nothing. */
  duringGrace: number
  total: number
  /** What the money costs: the total without what was lent. */
  cost: number
  /** Of a flat rate or a fixed sale price: the yearly rate that costs as much on what is still owed; one decimal. */
  truePercent?: number
}

/** What a scheme gives for sums from `min` to `max`, by its facts. */
export interface Offer {
  min: number
  max: number
  percent: number
  /** The longest time, and where it is known the shortest. */
  months: number
  leastMonths?: number
  graceMonths: number
  way: Way
}
