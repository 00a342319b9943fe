/** Words; what stands in an isolate (a phone number, a Latin name) stays together. */
const WORDS = /[^\s\u2066]*\u2066[^\u2069]*\u2069\S*|\S+/gu
/** Where an address may be broken when it is wider than the line. */
const JOINTS = /(?<=[/?&=._-])/u

/**
 * Breaks a text into lines no wider than `limit`, at spaces; a word too wide for a line, at its joints or anywhere.
 * `widthOf` measures words and lines alike.
 */
export function wrapped(text: string, limit: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.match(WORDS) ?? []) {
      const longer = line === '' ? word : `${line} ${word}`
      if (widthOf(longer) <= limit) {
        line = longer
        continue
      }
      if (line !== '') lines.push(line)
      const pieces = widthOf(word) <= limit ? [word] : broken(word, limit, widthOf)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
    }
    if (line !== '') lines.push(line)
  }
  return lines
}

function broken(word: string, limit: number, widthOf: (text: string) => number): string[] {
  const isolated = /^\u2066(.*)\u2069$/su.exec(word)
  if (isolated?.[1]) return wrapped(isolated[1], limit, widthOf).map((piece) => `\u2066${piece}\u2069`)
  const lines: string[] = []
  let line = ''
  for (const piece of word.split(JOINTS).flatMap((part) => (widthOf(part) <= limit ? [part] : Array.from(part)))) {
    if (line !== '' && widthOf(line + piece) > limit) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return line === '' ? lines : [...lines, line]
}
