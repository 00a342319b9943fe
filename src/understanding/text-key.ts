/** A number for a text: an editor's new line doesn't change in what order all others are learnt. */
export function keyOf(text: string): number {
  let key = 0x811c9dc5
  for (const letter of text) key = Math.imul(key ^ (letter.codePointAt(0) as number), 0x01000193)
  return key >>> 0
}
