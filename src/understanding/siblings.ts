import type { EntryId } from '../model/entry.js'
import type { Province } from '../model/utterance.js'
import type { SparseTable } from './sparse.js'
import { isPair, isPlace } from './text-key.js'
import type { Terms } from './vocabulary.js'

/** For an entry of one province, the entries about the same matter in the others. */
export type Siblings = ReadonlyMap<EntryId, ReadonlyMap<Province, EntryId>>

/**
 * As like as this, two entries are about one matter: the sales taxes of the provinces come to 0.3 and more, their food
 * licences and estates to 0.2, unlike matters to 0.15 at most.
 */
const ALIKE = 0.2

/**
 * Finds siblings by how much their words have in common, apart from places, which they differ in. A row of `postings` is
 * one of the terms.
 */
export function siblingsOf(
  entries: readonly EntryId[],
  { keys, rarity }: Pick<Terms, 'keys' | 'rarity'>,
  postings: SparseTable,
  provinces: ReadonlyMap<EntryId, Province>,
): Siblings {
  const columns = entries.map((entry) => provinces.get(entry))
  const vectors = new Map<number, Map<number, number>>()
  for (const [number, key] of keys.entries()) {
    if (isPair(key) || isPlace(key)) continue
    for (let at = postings.starts[number] as number; at < (postings.starts[number + 1] as number); at++) {
      const column = postings.columns[at] as number
      if (columns[column] === undefined) continue
      const vector = vectors.get(column) ?? new Map<number, number>()
      vector.set(number, (postings.values[at] as number) * (rarity[number] as number))
      vectors.set(column, vector)
    }
  }
  const siblings = new Map<EntryId, Map<Province, EntryId>>()
  for (const [column, vector] of vectors) {
    const own = new Map<Province, { entry: EntryId; alike: number }>()
    for (const [other, beside] of vectors) {
      const province = columns[other] as Province
      if (province === columns[column]) continue
      const alike = cosine(vector, beside)
      if (alike < Math.max(ALIKE, own.get(province)?.alike ?? 0)) continue
      own.set(province, { entry: entries[other] as EntryId, alike })
    }
    const named = new Map([...own].map(([province, { entry }]) => [province, entry]))
    if (named.size > 0) siblings.set(entries[column] as EntryId, named)
  }
  return siblings
}

function cosine(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0)
  return sum / (Math.hypot(...one.values()) * Math.hypot(...other.values()))
}
