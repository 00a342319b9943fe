import { LANGUAGES, type Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { Understand } from '../model/utterance.js'
import { groupedByLikeness } from '../understanding/grouping.js'
import { normaliseForComparison } from '../understanding/spelling.js'
import type { Insight } from './insight.js'

/** What is known today, which may be more than when they asked. */
interface Known {
  library: Library
  understand: Understand
}

/** Questions that are one to an editor, how they ended, and what could be written so that they end better. */
export interface Unanswered {
  askedBack: number
  notKnown: number
  officer: number
  lastAt: string
  /** By script; the commonest wording first. */
  said: Partial<Record<Language, { count: number; wordings: readonly string[] }>>
  /** The folder of the entry that comes nearest today, `financing/akhuwat`; none when nothing does. */
  entry?: string
  /** Utterances to paste, one a script, each new to that entry. */
  drafts: Partial<Record<Language, string>>
}

const ENDED_IN_VAIN = new Set(['clarify', 'unknown', 'officer'])
/** What is longer is a story; nobody else will tell it in these words. */
const LONGEST_DRAFT = 14
const SHOWN_WORDINGS = 3

/** What was asked and ended in a counter-question, in "I don't know" or with an officer: grouped, the commonest first. */
export function unansweredOf(insights: readonly Insight[], { library, understand }: Known): Unanswered[] {
  const vain = insights.filter(({ outcome, text }) => ENDED_IN_VAIN.has(outcome) && text.trim() !== '')
  return groupedByLikeness(vain, ({ text }) => text).map((group) => {
    const ended = (outcome: string) => group.filter((insight) => insight.outcome === outcome).length
    const said: Unanswered['said'] = {}
    for (const language of LANGUAGES) {
      const own = group.filter((insight) => insight.language === language)
      if (own.length > 0) said[language] = { count: own.length, wordings: wordingsOf(own).slice(0, SHOWN_WORDINGS) }
    }
    const nearest = nearestTo(group, { library, understand })
    return {
      askedBack: ended('clarify'),
      notKnown: ended('unknown'),
      officer: ended('officer'),
      lastAt: group.reduce((last, { at }) => (at > last ? at : last), ''),
      said,
      ...(nearest === undefined ? {} : { entry: nearest }),
      drafts: draftsOf(group, nearest, library),
    }
  })
}

/** Spelt in many ways, it is one wording: the way most people type it stands for all. */
function wordingsOf(group: readonly Insight[]): string[] {
  const spellings = new Map<string, Map<string, number>>()
  for (const { text } of group) {
    const key = normaliseForComparison(text)
    const own = spellings.get(key) ?? new Map<string, number>()
    spellings.set(key, own.set(text, (own.get(text) ?? 0) + 1))
  }
  const total = (own: ReadonlyMap<string, number>) => [...own.values()].reduce((sum, count) => sum + count, 0)
  return [...spellings.values()]
    .toSorted((a, b) => total(b) - total(a))
    .map((own) => [...own].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '')
}

/** The entry today's understanding finds first for most of them: the knowledge may have grown since they asked. */
function nearestTo(group: readonly Insight[], { library, understand }: Known): string | undefined {
  const votes = new Map<string, number>()
  for (const { text } of group) {
    const found = understand(text, {})
      .candidates.map(({ entry }) => library.entry(entry))
      .find(Boolean)
    if (found) votes.set(`${found.area}/${found.id}`, (votes.get(`${found.area}/${found.id}`) ?? 0) + 1)
  }
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

function draftsOf(group: readonly Insight[], folder: string | undefined, library: Library): Unanswered['drafts'] {
  const entry = folder === undefined ? undefined : library.entry(folder.split('/')[1] ?? '')
  if (!entry) return {}
  const drafts: Unanswered['drafts'] = {}
  for (const language of LANGUAGES) {
    const known = new Set(entry.texts[language].utterances.map(({ text }) => normaliseForComparison(text)))
    const fit = wordingsOf(group.filter((insight) => insight.language === language)).find(
      (text) => mayBePasted(text) && !known.has(normaliseForComparison(text)),
    )
    if (fit !== undefined) drafts[language] = fit.replace(/\s+/g, ' ').trim()
  }
  return drafts
}

/** Of a few words, and with nothing covered that was somebody's own. */
function mayBePasted(text: string): boolean {
  return !text.includes('•') && text.trim().split(/\s+/).length <= LONGEST_DRAFT
}
