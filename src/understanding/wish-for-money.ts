import { numberTokens, type Quantity } from './numbers.js'
import type { PlaceFinder } from './places.js'
import { businessLexicon, type Word, wordsOf } from './spelling.js'

/** Money, and what it is for in the widest sense. */
const MONEY: ReadonlySet<string> = new Set(['loan', 'business', 'money', 'shop', 'small'])
/** Folded. */
const WANTED = /^(cha+h?i?y?e+n?|chy?e|darkar|zaroo?rat|zarurat|need|want|چاہ.*|درکار|ضرورت)$/
const LOAN = wordsOf('qarz')
const RUPEES = /^(rs|pkr|rup\w+|روپ.*)$/

/**
 * "Mujhe 5 lakh ka qarza chahiye", "peshawar mein dukan ke liye qarz" without the sum and the place: a wish that names
 * nothing else. The figure would only point to whichever entry speaks of that sum, the place to whichever scheme is the
 * likeliest there, though its writer may have no right to it. Undefined where more is said, or neither of them. A sum that
 * is wanted is taken for a loan: "karobar ke liye 5 lakh chahiye". `plain` is folded and in lower case.
 */
export function wishForMoney(
  plain: string,
  quantities: readonly Quantity[],
  places: PlaceFinder,
): readonly Word[] | undefined {
  const sums = quantities.filter(({ unit }) => unit === 'rupees')
  if (sums.length < quantities.length) return undefined
  const rest = numberTokens(plain).filter((_, at) => !sums.some(({ from, to }) => at >= from && at < to))
  const all = wordsOf(rest.filter((token) => !RUPEES.test(token)).join(' '))
  const words = places.withoutPlaces(all)
  if (sums.length === 0 && words.length === all.length) return undefined
  const concepts = words.map((_, at) => businessLexicon.at(words, at).concepts)
  const general = words.every(
    ({ light, usual }, at) =>
      light || WANTED.test(usual) || (concepts[at]?.length ? concepts[at].every((one) => MONEY.has(one)) : false),
  )
  if (!general) return undefined
  if (concepts.flat().includes('loan')) return words
  const others = words.filter(({ usual }) => !WANTED.test(usual))
  return sums.length > 0 && others.length < words.length ? [...others, ...LOAN] : undefined
}
