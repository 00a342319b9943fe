import { type EntryId, PARTS, type PartId } from '../model/entry.js'
import { featuresOf, type ReadDocument } from './features.js'
import { partSigns } from './part.js'
import type { Word } from './spelling.js'

/** How much the entry's own words count beside the plain signs of `part.ts` ("kitne din", "کاغذات"). */
const OWN_WORDS = 3
/** The summary says a little of everything, and so do warnings; a part with the same words says it better. */
const FAINT: Partial<Record<PartId, number>> = { summary: 0.4, cautions: 0.6 }
/** What the plain signs know already. */
const PLAIN = new Set(
  'fee cost money price documents form application age time office address phoneNumber website email help limit minimum'
    .split(' ')
    .map((concept) => `c:${concept}`),
)
/** A part must stand out by this much to be told instead of the summary. */
const LEAST = 1.6

/**
 * Which part of an entry a question asks for. Plain signs say most; where they are silent, the words do: "how many
 * acres" is answered wherever this entry speaks of acres.
 */
export class PartFinder {
  private readonly entries = new Map<EntryId, Map<string, Map<PartId, number>>>()
  private readonly names: ReadonlyMap<EntryId, ReadonlySet<string>>

  constructor(documents: readonly ReadDocument[]) {
    this.names = namesIn(documents)
    for (const { entry, part, features } of documents) {
      if (part === undefined) continue
      const terms = this.entries.get(entry) ?? new Map<string, Map<PartId, number>>()
      for (const { term, weight } of features) {
        if (term.includes(' ') || PLAIN.has(term)) continue
        const parts = terms.get(term) ?? new Map<PartId, number>()
        parts.set(part, Math.max(parts.get(part) ?? 0, weight))
        terms.set(term, parts)
      }
      this.entries.set(entry, terms)
    }
  }

  /** `plain` is the folded text in lower case. Undefined: the entry as a whole. */
  find(plain: string, words: readonly Word[], entry: EntryId | undefined): PartId | undefined {
    const score = partSigns(plain)
    const terms = entry === undefined ? undefined : this.entries.get(entry)
    if (terms) {
      const own = new Map<PartId, number>()
      const name = this.names.get(entry as EntryId)
      let possible = 0
      let beyondName = false
      for (const { term, weight } of featuresOf(words)) {
        const parts = terms.get(term)
        if (parts === undefined) continue
        if (!term.includes(' ') && !name?.has(term)) beyondName = true
        // A word that every part has tells none apart.
        const telling = weight * Math.log(PARTS.length / parts.size)
        possible += telling
        for (const part of parts.keys()) own.set(part, (own.get(part) ?? 0) + telling)
      }
      const worth = OWN_WORDS * Math.min(1, possible / 3)
      // Who says no more than the name asks for the entry as a whole.
      if (possible > 0 && beyondName) {
        for (const [part, sum] of own) {
          const share = (sum / possible) * (FAINT[part] ?? 1)
          score.set(part, (score.get(part) ?? 0) + worth * share)
        }
      }
    }
    let best: PartId | undefined
    for (const part of ORDER) {
      const own = score.get(part) ?? 0
      if (own >= LEAST && own > (best === undefined ? 0 : (score.get(best) ?? 0))) best = part
    }
    return best
  }
}

/** The words of each entry's own name: they say which entry is meant, never which part of it. */
function namesIn(documents: readonly ReadDocument[]): Map<EntryId, Set<string>> {
  const names = new Map<EntryId, Set<string>>()
  for (const { entry, field, features } of documents) {
    if (field !== 'title' && field !== 'label') continue
    const own = names.get(entry) ?? new Set<string>()
    for (const { term } of features) own.add(term)
    names.set(entry, own)
  }
  return names
}

/** A tie goes to the one named first. */
const ORDER: readonly PartId[] = ['documents', 'time', 'where', 'amount', 'who', 'cautions', 'steps', 'summary']
