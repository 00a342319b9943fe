import Big from 'big.js'

/** Decimals with forty places: far more than any sum of rupees needs. Rounding is by half up, wherever it is done. */
export const Exact = Big()
Exact.DP = 40
Exact.RM = Big.roundHalfUp

const ONE = new Exact(1)
/** Digits kept on the way of a power, so that hundreds of months stay quick. */
const KEPT = 60

/** `base` to a whole power. */
export function power(base: Big, exponent: number): Big {
  let result = ONE
  let square = base
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result.times(square).round(KEPT)
    if (rest > 1) square = square.times(square).round(KEPT)
  }
  return result
}

/** Places that are surely right, however long the reckoning. */
const SURE = 20

/**
 * Whole rupees, a half upwards. A twelve-hundredth has no end in decimals: half a rupee that came out as 0.4999… with
 * nearly forty nines is a half.
 */
export function rupees(exact: Big): number {
  return exact.round(SURE).round(0).toNumber()
}
