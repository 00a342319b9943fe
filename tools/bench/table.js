/** Prints rows of words in columns: the first flush left, the others flush right. */
export function table(head, rows) {
  const all = [head, ...rows]
  const widths = head.map((_, n) => Math.max(...all.map((row) => (row.length === head.length ? row[n].length : 0))))
  widths[0] = Math.max(...all.map(([name]) => name.length))
  for (const row of all) {
    const cells = row.map((cell, n) => (n === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[n] ?? 0)))
    console.log(`  ${cells.join('  ')}`)
  }
}

/** `part` of `whole` in percent, one place. */
export function share(part, whole) {
  return ((100 * part) / whole).toFixed(1)
}
