const MOST = 5000

/**
 * What was found out about words, for the next message that has them: the same few thousand make up nearly all. Emptied
 * when it is full, so that it holds `most` at a time.
 */
export class WordMemory<Found> {
  private readonly found = new Map<string, Found>()

  constructor(private readonly most = MOST) {}

  get(word: string): Found | undefined {
    return this.found.get(word)
  }

  keep(word: string, found: Found): Found {
    if (this.found.size >= this.most) this.found.clear()
    this.found.set(word, found)
    return found
  }
}
