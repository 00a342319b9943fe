/**
 * Cuts a text that is too long for one bubble at the end of a paragraph, else of a line, else of a word; never
 * inside a letter. Most texts come back whole. `limit` is in characters as WhatsApp counts them.
 */
export function split(text: string, limit: number): string[] {
  const pieces: string[] = []
  let rest = text.trim()
  while (rest.length > limit) {
    const head = rest.slice(0, limit + 1)
    const at =
      ['\n\n', '\n', ' '].map((mark) => head.lastIndexOf(mark)).find((index) => index > limit / 3) ??
      graphemeEnd(rest, limit)
    pieces.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  if (rest !== '') pieces.push(rest)
  return pieces
}

/** The last place at or before `limit` that is not inside a grapheme. */
function graphemeEnd(text: string, limit: number): number {
  let end = 0
  for (const { index, segment } of new Intl.Segmenter('ur', { granularity: 'grapheme' }).segment(
    text.slice(0, limit * 2),
  )) {
    if (index + segment.length > limit) break
    end = index + segment.length
  }
  return end || limit
}
