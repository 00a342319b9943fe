import type { EntryId } from '../model/entry.js'
import type { TopicDocument } from '../model/library.js'
import type { Candidate } from '../model/utterance.js'
import { featuresOf } from './features.js'
import { type Word, wordsOf } from './spelling.js'

/** How much a word counts by where it stands: a question somebody really asked says more than a line of the answer. */
const FIELD = { title: 3, label: 3, utterance: 1.6, text: 0.8 } as const
const SATURATION = 1.2
const CANDIDATES = 5

interface Posting {
  /** Index of an entry, or of an utterance. */
  readonly of: number[]
  readonly weight: number[]
}

export interface Match extends Candidate {
  /** Share of the question's weight that the entry's words cover, 0 to 1. */
  covered: number
  /** Likeness to the nearest question kept with the entry, 0 to 1. */
  nearest: number
}

/** An index of entries by their words, and of the questions kept with them. Built once, asked often, never changed. */
export class TopicIndex {
  private readonly entries: EntryId[] = []
  private readonly words = new Map<string, Posting>()
  private readonly idf = new Map<string, number>()
  private readonly questions = new Map<string, Posting>()
  private readonly entryOf: number[] = []
  private readonly rareIdf: number
  private readonly coverage: Float64Array
  private readonly nearness: Float64Array
  private readonly perQuestion: Float64Array

  constructor(documents: readonly TopicDocument[]) {
    const places = new Map<EntryId, number>()
    const counts = new Map<string, Map<number, number>>()
    const asked: { entry: number; features: Map<string, number> }[] = []
    for (const document of documents) {
      let entry = places.get(document.entry)
      if (entry === undefined) {
        entry = this.entries.length
        places.set(document.entry, entry)
        this.entries.push(document.entry)
      }
      const own = new Map<string, number>()
      for (const { term, weight } of featuresOf(wordsOf(document.text))) {
        own.set(term, Math.max(own.get(term) ?? 0, weight))
        const inEntries = counts.get(term) ?? new Map<number, number>()
        inEntries.set(entry, (inEntries.get(entry) ?? 0) + FIELD[document.field])
        counts.set(term, inEntries)
      }
      if (document.field !== 'text') asked.push({ entry, features: own })
    }
    const size = Math.max(1, this.entries.length)
    this.rareIdf = Math.log(1 + (size + 0.5) / 1.5)
    for (const [term, inEntries] of counts) {
      this.idf.set(term, Math.log(1 + (size - inEntries.size + 0.5) / (inEntries.size + 0.5)))
      const posting: Posting = { of: [], weight: [] }
      for (const [entry, count] of inEntries) {
        posting.of.push(entry)
        posting.weight.push(count / (count + SATURATION))
      }
      this.words.set(term, posting)
    }
    for (const { entry, features } of asked) {
      let norm = 0
      for (const [term, weight] of features) norm += (weight * this.idfOf(term)) ** 2
      if (norm === 0) continue
      const question = this.entryOf.push(entry) - 1
      for (const [term, weight] of features) {
        const posting = this.questions.get(term) ?? { of: [], weight: [] }
        posting.of.push(question)
        posting.weight.push((weight * this.idfOf(term)) / Math.sqrt(norm))
        this.questions.set(term, posting)
      }
    }
    this.coverage = new Float64Array(this.entries.length)
    this.nearness = new Float64Array(this.entries.length)
    this.perQuestion = new Float64Array(this.entryOf.length)
  }

  /** Best first, at most five; empty when no word of the question is known. */
  search(words: readonly Word[], lean: (entry: EntryId) => number): Match[] {
    const { coverage, nearness, perQuestion } = this
    coverage.fill(0)
    nearness.fill(0)
    perQuestion.fill(0)
    let possible = 0
    let norm = 0
    const seen = new Map<string, number>()
    for (const { term, weight } of featuresOf(words)) seen.set(term, Math.max(seen.get(term) ?? 0, weight))
    for (const [term, weight] of seen) {
      const posting = this.words.get(term)
      // An unknown pair of known words is no sign of an unknown topic; an unknown word is.
      if (posting === undefined) {
        if (!term.includes(' ')) possible += weight * this.rareIdf * (term.startsWith('s:') ? 0.3 : 0.5)
        continue
      }
      const idf = this.idfOf(term)
      possible += weight * idf * (term.includes(' ') ? 0.4 : 1)
      norm += (weight * idf) ** 2
      for (let n = 0; n < posting.of.length; n++) {
        coverage[posting.of[n] as number] =
          (coverage[posting.of[n] as number] as number) + weight * idf * (posting.weight[n] as number)
      }
      const questions = this.questions.get(term)
      if (questions === undefined) continue
      for (let n = 0; n < questions.of.length; n++) {
        perQuestion[questions.of[n] as number] =
          (perQuestion[questions.of[n] as number] as number) + weight * idf * (questions.weight[n] as number)
      }
    }
    if (norm === 0) return []
    for (let question = 0; question < this.entryOf.length; question++) {
      const likeness = perQuestion[question] as number
      if (likeness === 0) continue
      const entry = this.entryOf[question] as number
      if (likeness > (nearness[entry] as number)) nearness[entry] = likeness
    }
    const length = Math.sqrt(norm)
    const matches: Match[] = []
    for (let entry = 0; entry < this.entries.length; entry++) {
      if (coverage[entry] === 0) continue
      const id = this.entries[entry] as EntryId
      const covered = Math.min(1, (coverage[entry] as number) / possible)
      const nearest = (nearness[entry] as number) / length
      matches.push({ entry: id, covered, nearest, score: (0.6 * covered + 0.4 * nearest) * lean(id) })
    }
    matches.sort((a, b) => b.score - a.score || (a.entry < b.entry ? -1 : 1))
    return calibrated(matches.slice(0, CANDIDATES + 1)).slice(0, CANDIDATES)
  }

  private idfOf(term: string): number {
    return this.idf.get(term) ?? this.rareIdf
  }
}

/** Turns likeness into a chance of being right: how well the best fits, and how far it leads. */
function calibrated(matches: Match[]): Match[] {
  const [first, second] = matches
  if (first === undefined) return []
  const lead = first.score === 0 ? 0 : (first.score - (second?.score ?? 0)) / first.score
  const top = 1 / (1 + Math.exp(-(5.5 * first.score + 4 * lead - 2.9)))
  return matches.map((match) => ({ ...match, score: round((top * match.score) / first.score) }))
}

const round = (value: number) => Math.round(value * 1000) / 1000
