import type { EntryId } from '../model/entry.js'
import type { ReadDocument } from './features.js'
import { isPair } from './text-key.js'
import type { Vocabulary } from './vocabulary.js'

/** The words of each entry's title and label, by their numbers: they say which entry is meant, never what of it. */
export type EntryNames = ReadonlyMap<EntryId, ReadonlySet<number>>

export function fitNames(documents: readonly ReadDocument[], vocabulary: Pick<Vocabulary, 'numberOf'>): EntryNames {
  const names = new Map<EntryId, Set<number>>()
  for (const { entry, field, features } of documents) {
    if (field !== 'title' && field !== 'label') continue
    const own = names.get(entry) ?? new Set<number>()
    for (const key of features.keys) {
      const number = isPair(key) ? undefined : vocabulary.numberOf(key)
      if (number !== undefined) own.add(number)
    }
    names.set(entry, own)
  }
  return names
}
