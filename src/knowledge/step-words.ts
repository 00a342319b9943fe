import type { Entry } from '../model/entry.js'
import { showFigure } from '../model/figures.js'
import { isolated, isolatedWhole } from '../model/isolate.js'
import type { Language } from '../model/language.js'
import type { StepWords } from '../model/library.js'
import type { Papers } from './papers.js'
import { fill } from './render.js'

/** One step as it stands on a checklist: its text, the papers for it, the place, the fee, the days. */
export function stepWordsOf(entry: Entry, id: string, language: Language, papers: Papers): StepWords | undefined {
  const step = entry.steps.find((known) => known.id === id)
  const item = entry.texts[language].parts.steps?.items.find((known) => known.id === id)
  if (!step || !item) return undefined
  const shown = (words: string) => (language === 'ur' ? isolated(words) : words)
  const place = step.where === undefined ? undefined : entry.facts.get(step.where)
  return {
    text: shown(fill(item.text, entry.facts, language)),
    documents: step.documents.map((paper) => shown(papers.get(paper)?.[language] ?? paper)),
    ...(typeof place === 'string' ? { place: language === 'ur' ? isolatedWhole(place) : place } : {}),
    ...(step.fee === undefined ? {} : { fee: feeOf(step.fee, language) }),
    ...(step.days === undefined ? {} : { days: step.days }),
  }
}

function feeOf(fee: number | 'unknown', language: Language): NonNullable<StepWords['fee']> {
  if (fee === 'unknown') return { kind: 'unknown' }
  return fee === 0 ? { kind: 'free' } : { kind: 'sum', words: showFigure('fee', fee, language) }
}
