/** Shorter ones are alike by nature: "age limit kya hai", "fees kya hai". */
const ENOUGH_WORDS = 5
/** In still shorter ones one word is nearly all there is. */
const WORDS_OF_A_PATTERN = 3

/**
 * What a sentence has in common with its near-copies: another that holds one of these is the same with a word
 * exchanged, added or left out, or with its words in another order.
 */
export function likenessesOf(words: readonly string[]): string[] {
  if (words.length < ENOUGH_WORDS) return []
  return [words.join(' '), words.toSorted().join(' '), ...words.map((_, at) => words.toSpliced(at, 1).join(' '))]
}

/** How many of the sentences are ways of asking of their own: one pattern with a word exchanged counts once. */
export function differentAmong(sentences: readonly (readonly string[])[]): number {
  const patterns = new Set<string>()
  return sentences.filter((words) => {
    const own =
      words.length < WORDS_OF_A_PATTERN
        ? [words.join(' ')]
        : words.map((_, at) => words.toSpliced(at, 1, '*').join(' '))
    const isNew = !own.some((pattern) => patterns.has(pattern))
    for (const pattern of own) patterns.add(pattern)
    return isNew
  }).length
}
