/**
 * A number for a term, of 53 bits: among a hundred thousand of them no two are likely to meet. A table of numbers takes a
 * tenth of the room that one of words does.
 */
export function termKey(term: string): number {
  let [high, low] = [0x811c9dc5, 0x9e3779b9]
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x85ebca6b)
  }
  low ^= low >>> 15
  return (high >>> 0) * 2 ** 21 + (low >>> 11)
}

/** A number for a text: an editor's new line doesn't change in what order all others are learnt. */
export function keyOf(text: string): number {
  let key = 0x811c9dc5
  for (const letter of text) key = Math.imul(key ^ (letter.codePointAt(0) as number), 0x01000193)
  return key >>> 0
}
