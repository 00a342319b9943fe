import { quantitiesIn } from '../../understanding/numbers.js'
import { plainOf } from '../../understanding/urdu-letters.js'

/**
 * Whether a reply says what was wanted, however it writes it: "500000" is found in "5 lakh rupay" and "Rs 500,000",
 * "10%" in "10 فیصد", "4.50%" in "4.5%", an address in any case.
 */
export function holds(reply: string, wanted: string): boolean {
  const said = plain(reply)
  const want = plain(wanted)
  if (/^\d+(\.\d+)?$/.test(want)) {
    const value = Number(want)
    return figuresIn(said).has(value) || new RegExp(`(?<![\\d.])${want.replace('.', '\\.')}(?![\\d])`).test(said)
  }
  if (/^\d+(\.\d+)?%$/.test(want)) return sharesIn(said).has(Number(want.slice(0, -1)))
  return said.includes(want)
}

function plain(text: string): string {
  return plainOf(text)
    .replace(/(\d),(?=\d)/g, '$1')
    .replace(/\s+/g, ' ')
}

/** "4.50%" is 4.5, in whatever word a share is said. */
function sharesIn(text: string): Set<number> {
  return new Set(
    [...text.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*(?:%|فیصد|percent|feesad|fisad)/g)].map(([, share]) =>
      Number(share),
    ),
  )
}

function figuresIn(text: string): Set<number> {
  const figures = new Set<number>()
  for (const { min, max } of quantitiesIn(text)) {
    figures.add(max)
    if (min !== undefined) figures.add(min)
  }
  return figures
}
