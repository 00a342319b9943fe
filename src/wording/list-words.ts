import type { ListItem, ListSource } from '../model/checklist.js'
import type { Language } from '../model/language.js'
import type { Library } from '../model/library.js'
import type { Paragraph } from '../model/reply.js'
import type { Phrases } from './phrases.js'

export interface ListWording {
  library: Library
  phrases: Phrases
}

type ListParagraph = Extract<Paragraph, { kind: 'listTitle' | 'listItems' | 'listStep' }>

/** What is done is remembered by its beginning: the eye should go to what is left. */
const DONE_LENGTH = 60

/** A checklist's title, its lines with their boxes, or one line in full. */
export function listWords(paragraph: ListParagraph, language: Language, wording: ListWording): string {
  const { phrases } = wording
  switch (paragraph.kind) {
    case 'listTitle': {
      const { source, whom, done, total } = paragraph
      const name = `📋 *${listTitleWords(source, language, wording)}*${whom === undefined ? '' : ` (${whom})`}`
      return `${name}\n${phrases(language, { key: 'checklist.progress', vars: { done, total } })}`
    }
    case 'listItems':
      return paragraph.items
        .map((item, at) => {
          const words = listItemWords(item, language, wording)
          return `${at + 1}. ${item.done ? `✅ ${cut(words, DONE_LENGTH)}` : `☐ ${words}`}`
        })
        .join('\n')
    case 'listStep':
      return [`*${paragraph.number}.* ${listItemWords(paragraph.item, language, wording)}`]
        .concat(stepDetails(paragraph.item, language, wording))
        .join('\n')
  }
}

export function listTitleWords(source: ListSource, language: Language, { library, phrases }: ListWording): string {
  if ('entry' in source) return library.title(source.entry, language)
  return phrases(language, { key: `checklist.paths.${source.path}` })
}

export function listLabelWords(
  { source, whom }: { source: ListSource; whom?: string },
  language: Language,
  { library, phrases }: ListWording,
): string {
  const label =
    'entry' in source
      ? library.label(source.entry, language)
      : phrases(language, { key: `checklist.paths.${source.path}` })
  return whom === undefined ? label : `${label} (${whom})`
}

/** A step in its own words; in a path, the entry's title. */
export function listItemWords({ entry, step }: ListItem, language: Language, { library }: ListWording): string {
  return step === undefined ? library.title(entry, language) : (library.step(entry, step, language)?.text ?? '')
}

/** Papers, place, fee and days of a step, a line each; what isn't known is said to be unknown, or left out. */
export function stepDetails(
  { entry, step }: ListItem,
  language: Language,
  { library, phrases }: ListWording,
): string[] {
  const words = step === undefined ? undefined : library.step(entry, step, language)
  if (!words) return []
  const { documents, place, fee, days } = words
  const say = (key: string, vars?: Record<string, string | number>) =>
    phrases(language, { key: `checklist.detail.${key}`, ...(vars ? { vars } : {}) })
  const lines: string[] = []
  if (documents.length > 0) lines.push(say('documents', { list: documents.join(language === 'ur' ? '، ' : ', ') }))
  // A place that the step's own words name already isn't said twice.
  if (place !== undefined && !words.text.includes(place)) lines.push(say('place', { place }))
  if (fee !== undefined) lines.push(fee.kind === 'sum' ? say('fee', { fee: fee.words }) : say(`fee_${fee.kind}`))
  if (days !== undefined) lines.push(days === 'unknown' ? say('days_unknown') : say('days', { days }))
  return lines
}

/** At most `limit` characters on one line, cut after a word, with every isolate closed again. */
export function cut(text: string, limit: number): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' ')
  if (line.length <= limit) return line
  const head = line.slice(0, limit - 2)
  const words = head.slice(0, Math.max(head.lastIndexOf(' '), Math.floor(limit / 2))).trimEnd()
  const open = (words.match(/[\u2066-\u2068]/g) ?? []).length - (words.match(/\u2069/g) ?? []).length
  return `${words.replace(/[\s,،:;.۔-]+$/, '')}…${'\u2069'.repeat(Math.max(0, open))}`
}
