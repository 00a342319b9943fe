import type { Said } from './complaint.js'

/** What to write in place of a name that isn't one: the likeliest meant, else all there are. */
export function insteadOf(typed: string, known: Iterable<string>): Said {
  const names = [...known]
  const near = nearestName(typed, names)
  return near === undefined
    ? { en: `write one of ${names.join(', ')}`, ur: `ان میں سے ایک لکھیں: ${names.join(', ')}` }
    : { en: `did you mean ${near}?`, ur: `کیا ${near} لکھنا تھا؟` }
}

/** The known name a slip of the finger or two away, if there is one. */
export function nearestName(typed: string, known: Iterable<string>): string | undefined {
  const most = typed.length < 5 ? 1 : 2
  let nearest: { name: string; slips: number } | undefined
  for (const name of known) {
    if (Math.abs(name.length - typed.length) > most) continue
    const slips = slipsBetween(typed.toLowerCase(), name)
    if (slips <= most && slips < (nearest?.slips ?? most + 1)) nearest = { name, slips }
  }
  return nearest?.name
}

/** Letters left out, put in, exchanged for another, or for the one beside: how many make the one of the other. */
function slipsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped)
    }
  }
  return at(a.length, b.length)
}
