import type { ContentBook } from '../channel/content-book.js'

export class MemoryContentBook implements ContentBook {
  private readonly known = new Map<string, { sid: string; usedAt: number }>()

  async find(digest: string) {
    return this.known.get(digest)?.sid
  }

  async remember(digest: string, sid: string, now: Date) {
    this.known.set(digest, { sid, usedAt: now.getTime() })
  }

  async used(digest: string, now: Date) {
    const entry = this.known.get(digest)
    if (entry) entry.usedAt = now.getTime()
  }

  async unusedSince(before: Date) {
    const unused = [...this.known].filter(([, { usedAt }]) => usedAt < before.getTime())
    return unused.map(([digest, { sid }]) => ({ digest, sid }))
  }

  async forget(digest: string) {
    this.known.delete(digest)
  }
}
