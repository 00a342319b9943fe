import { numberTokens, type Quantity } from './numbers.js'
import { businessLexicon, type Word, wordsOf } from './spelling.js'

/** Money, and what it is for in the widest sense. */
const MONEY: ReadonlySet<string> = new Set(['loan', 'business', 'money'])
const RUPEES = /^(rs|pkr|rup\w+|روپ.*)$/

/**
 * "Mujhe 5 lakh ka qarza chahiye" without its sum: a wish that names nothing else. Its figure would only point to
 * whichever entry speaks of that sum. Undefined where more is said, or no sum. `plain` is folded and in lower case.
 */
export function wishForMoney(plain: string, quantities: readonly Quantity[]): readonly Word[] | undefined {
  const sums = quantities.filter(({ unit }) => unit === 'rupees')
  if (sums.length === 0 || sums.length < quantities.length) return undefined
  const rest = numberTokens(plain).filter((_, at) => !sums.some(({ from, to }) => at >= from && at < to))
  const words = wordsOf(rest.filter((token) => !RUPEES.test(token)).join(' '))
  const concepts = words.map((_, at) => businessLexicon.at(words, at).concepts)
  const general = words.every(
    ({ light }, at) => light || (concepts[at]?.length ? concepts[at].every((one) => MONEY.has(one)) : false),
  )
  return general && concepts.flat().includes('loan') ? words : undefined
}
