import type { EntryId } from '../model/entry.js'
import { Classifier, type Example } from './classifier.js'
import { provincesOf } from './entry-provinces.js'
import { isPair, type ReadDocument } from './features.js'
import type { PlaceFinder } from './places.js'
import { sparseTable } from './sparse.js'
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
  const entries: EntryId[] = []
  const taker = new TermsTaker()
  const places = new Map<EntryId, number>()
  const counts: Map<number, number>[] = []
  const examples: Example[] = []
  const once = pairsSaidOnce(documents)
  for (const document of documents) {
    let entry = places.get(document.entry)
    if (entry === undefined) {
      entry = entries.push(document.entry) - 1
      places.set(document.entry, entry)
    }
    const features = document.features.filter(({ term }) => !once.has(term))
    const vector = taker.learn(features, entry)
    for (let n = 0; n < vector.terms.length; n++) {
      const term = vector.terms[n] as number
      counts[term] ??= new Map()
      counts[term].set(entry, (counts[term].get(entry) ?? 0) + FIELD[document.field])
    }
    examples.push({ ...vector, label: entry, worth: 1 })
  }
  const terms = taker.close(entries.length)
  const lengths = new Array<number>(entries.length).fill(0)
  for (const inEntries of counts) {
    for (const [entry, count] of inEntries) lengths[entry] = (lengths[entry] as number) + count
  }
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const saturation = lengths.map((length) => SATURATION * (1 - BREADTH + (BREADTH * length) / usual))
  const weighed = counts.map((inEntries) =>
    Array.from(inEntries, ([entry, count]) => [entry, count / (count + (saturation[entry] as number))] as const),
  )
  return {
    entries,
    terms,
    postings: sparseTable(weighed),
    learnt: Classifier.fit(new Vocabulary(terms), entries.length, examples, PACE),
    provinces: provincesOf(documents, placeFinder),
  }
}

/** Pairs of one text alone are most of all pairs, and tell little. */
function pairsSaidOnce(documents: readonly ReadDocument[]): Set<string> {
  const once = new Set<string>()
  const again = new Set<string>()
  for (const { features } of documents) {
    for (const { term } of features) {
      if (!isPair(term) || again.has(term)) continue
      if (once.delete(term)) again.add(term)
      else once.add(term)
    }
  }
  return once
}
