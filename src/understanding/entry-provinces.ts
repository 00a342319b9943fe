import type { EntryId } from '../model/entry.js'
import type { Province } from '../model/utterance.js'
import type { ReadDocument } from './features.js'
import type { PlaceFinder } from './places.js'

/** As much as so many questions. */
const TITLE_SAYS = 6

/** An entry is for the province that its title names, or that nearly all who ask for it name. */
export function provincesOf(documents: readonly ReadDocument[], places: PlaceFinder): Map<EntryId, Province> {
  const named = new Map<EntryId, Map<Province, number>>()
  const asked = new Map<EntryId, number>()
  for (const { entry, field, words } of documents) {
    if (field === 'text') continue
    asked.set(entry, (asked.get(entry) ?? 0) + 1)
    const province = places.placeIn(words)?.province
    if (province === undefined) continue
    const counts = named.get(entry) ?? new Map<Province, number>()
    counts.set(province, (counts.get(province) ?? 0) + (field === 'title' ? TITLE_SAYS : 1))
    named.set(entry, counts)
  }
  const provinces = new Map<EntryId, Province>()
  for (const [entry, counts] of named) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [province, count] of counts) {
      if (count >= 0.35 * (asked.get(entry) ?? 0) && count >= 0.8 * total) provinces.set(entry, province)
    }
  }
  return provinces
}
