/** How many words a text has, in any script. */
export function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).length
}
