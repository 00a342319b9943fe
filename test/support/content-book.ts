import type { ContentBook } from '../../src/channel/content-book.js'

export interface Book extends ContentBook {
  entries: Map<string, { sid: string; usedAt: Date }>
}

/** A book one can look into. */
export function aBook(): Book {
  const entries: Book['entries'] = new Map()
  return {
    entries,
    find: async (digest) => entries.get(digest)?.sid,
    remember: async (digest, sid, now) => void entries.set(digest, { sid, usedAt: now }),
    used: async (digest, now) => {
      const entry = entries.get(digest)
      if (entry) entry.usedAt = now
    },
    unusedSince: async (before) =>
      [...entries].filter(([, { usedAt }]) => usedAt < before).map(([digest, { sid }]) => ({ digest, sid })),
    forget: async (digest) => void entries.delete(digest),
  }
}
