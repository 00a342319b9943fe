import { Classifier, type Example } from './classifier.js'
import { provincesOf } from './entry-provinces.js'
import type { ReadDocument } from './features.js'
import type { PlaceFinder } from './places.js'
import { siblingsOf } from './siblings.js'
import { type SparseTable, sparseTable } from './sparse.js'
import { isPair, keyOf } from './text-key.js'
import type { Topics } from './topic.js'
import { TermsTaker, Vocabulary } from './vocabulary.js'

/** How much a word counts by where it stands: a question somebody really asked says more than a line of the answer. */
const FIELD = { title: 3, label: 3, utterance: 1.6, text: 1 } as const
const SATURATION = 3
/** How much a long entry's words count less: it has more of all words. */
const BREADTH = 0.6
const PACE = { rounds: 3, step: 0.5, negligible: 0.1, ownPace: true }

/** Learns which words speak for which entry, from questions, titles and answers alike. The same texts teach the same. */
export function fitTopics(documents: readonly ReadDocument[], placeFinder: PlaceFinder): Topics {
  const entries = [...new Set(documents.map(({ entry }) => entry))]
  const numberOf = new Map(entries.map((entry, number) => [entry, number]))
  const taker = new TermsTaker()
  const taken = documents.map((document) => {
    const label = numberOf.get(document.entry) as number
    const key = keyOf(document.entry + document.text)
    return { label, key, says: FIELD[document.field], ...taker.learn(document.features, label) }
  })
  // Pairs of one text alone are most of all pairs, and tell little.
  const { terms, kept } = taker.close(entries.length, (key, texts) => texts > 1 || !isPair(key))
  const examples = taken.map(({ label, key, says, ...vector }) => ({ ...kept(vector), label, key, says, worth: 1 }))
  const postings = postingsOf(examples, terms.rarity.length, entries.length)
  const provinces = provincesOf(documents, placeFinder)
  return {
    entries,
    terms,
    postings,
    learnt: Classifier.fit(new Vocabulary(terms), entries.length, examples, PACE),
    provinces,
    siblings: siblingsOf(entries, terms, postings, provinces),
    areas: new Map(documents.flatMap(({ entry, area }) => (area === undefined ? [] : [[entry, area]]))),
  }
}

/** How much each term says of each entry: the more often it has it, and the less it has besides. */
function postingsOf(texts: readonly (Example & { says: number })[], terms: number, entries: number): SparseTable {
  const counts: Map<number, number>[] = Array.from({ length: terms }, () => new Map())
  const lengths = new Float64Array(entries)
  for (const { terms, label, says } of texts) {
    for (let at = 0; at < terms.length; at++) {
      const inEntries = counts[terms[at] as number] as Map<number, number>
      inEntries.set(label, (inEntries.get(label) ?? 0) + says)
      lengths[label] = (lengths[label] as number) + says
    }
  }
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, entries)
  const saturation = lengths.map((length) => SATURATION * (1 - BREADTH + (BREADTH * length) / usual))
  function* worths(inEntries: ReadonlyMap<number, number>): Generator<readonly [number, number]> {
    for (const [entry, count] of inEntries) yield [entry, count / (count + (saturation[entry] as number))]
  }
  return sparseTable(counts.map(worths))
}
