import { type EntryId, PARTS, type PartId } from '../model/entry.js'
import { featuresOf, isPair, type ReadDocument } from './features.js'
import { partSigns } from './part.js'
import type { PlaceFinder } from './places.js'
import type { Word } from './spelling.js'
import type { Vocabulary } from './vocabulary.js'

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
/** And by this much, and by this share of the first, to be told beside it: some messages ask two things. */
const LEAST_BESIDE = 1
const SHARE_BESIDE = 0.45

/** What was asked for of an entry; neither: the entry as a whole. */
export interface Asked {
  part?: PartId
  /** Asked as well, or nearly as likely meant. */
  beside?: PartId
}

/** The words of each entry's parts, as plain data. */
export type PartWords = ReadonlyMap<EntryId, OwnWords>

interface OwnWords {
  /** The numbers of its terms, rising. */
  terms: Uint32Array
  /** Which parts have each: a bit a part, in the order of `PARTS`. */
  parts: Uint8Array
  /** The words of its own name. */
  name: ReadonlySet<string>
}

/**
 * Which part of an entry a question asks for. Plain signs say most; where they are silent, the words do: "how many
 * acres" is answered wherever this entry speaks of acres.
 */
export class PartFinder {
  /** `vocabulary` is the one that `fit` was given the numbers of. */
  constructor(
    private readonly entries: PartWords,
    private readonly vocabulary: Pick<Vocabulary, 'numberOf'>,
    private readonly places: PlaceFinder,
  ) {}

  /** Texts of parts whose terms are all in `vocabulary`. */
  static fit(documents: readonly ReadDocument[], vocabulary: Pick<Vocabulary, 'numberOf'>): PartWords {
    const all = new Map<EntryId, Map<number, number>>()
    for (const { entry, part, features } of documents) {
      if (part === undefined) continue
      const terms = all.get(entry) ?? new Map<number, number>()
      for (const { term } of features) {
        const number = vocabulary.numberOf(term)
        if (number === undefined || isPair(term) || PLAIN.has(term)) continue
        terms.set(number, (terms.get(number) ?? 0) | bitOf(part))
      }
      all.set(entry, terms)
    }
    const names = namesIn(documents)
    const words = ([entry, terms]: [EntryId, Map<number, number>]) => {
      const sorted = [...terms].sort(([a], [b]) => a - b)
      const own = {
        terms: Uint32Array.from(sorted, ([term]) => term),
        parts: Uint8Array.from(sorted, ([, parts]) => parts),
        name: names.get(entry) ?? new Set<string>(),
      }
      return [entry, own] as const
    }
    return new Map([...all].map(words))
  }

  /** `plain` is the folded text in lower case. */
  find(plain: string, words: readonly Word[], entry: EntryId | undefined): Asked {
    const score = partSigns(plain)
    const known = entry === undefined ? undefined : this.entries.get(entry)
    if (known) {
      const own = new Map<PartId, number>()
      let possible = 0
      let beyondName = false
      for (const { term, weight } of featuresOf(words, this.places)) {
        const parts = partsWith(known, this.vocabulary.numberOf(term))
        if (parts.length === 0) continue
        if (!isPair(term) && !known.name.has(term)) beyondName = true
        // A word that every part has tells none apart.
        const telling = weight * Math.log(PARTS.length / parts.length)
        possible += telling
        for (const part of parts) own.set(part, (own.get(part) ?? 0) + telling)
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
    const of = (part: PartId) => score.get(part) ?? 0
    // A tie goes to the one that stands first in `ORDER`.
    const [first, ...others] = ORDER.toSorted((a, b) => of(b) - of(a)) as [PartId, ...PartId[]]
    const asked: Asked = of(first) >= LEAST ? { part: first } : {}
    const next = (asked.part ? others : [first]).find((part) => part !== 'summary')
    const enough = Math.max(LEAST_BESIDE, asked.part ? of(first) * SHARE_BESIDE : 0)
    return next !== undefined && of(next) >= enough ? { ...asked, beside: next } : asked
  }
}

function bitOf(part: PartId): number {
  return 1 << PARTS.indexOf(part)
}

function partsWith({ terms, parts }: OwnWords, term: number | undefined): readonly PartId[] {
  if (term === undefined) return []
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] as number) < term) low = middle + 1
    else high = middle
  }
  if (terms[low] !== term) return []
  return PARTS.filter((part) => ((parts[low] as number) & bitOf(part)) !== 0)
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
