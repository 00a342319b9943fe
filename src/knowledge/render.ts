import { type Entry, type FactValue, PARTS, type PartId, type PartText } from '../model/entry.js'
import { FORMATS, type Format, showFigure } from '../model/figures.js'
import { isolated, isolatedWhole } from '../model/isolate.js'
import type { Language } from '../model/language.js'

export interface Placeholder {
  /** As it stands in the text: `{{tier1.max|money}}`. */
  typed: string
  path: string
  format?: Format
  /** What stands after the bar when it isn't a format we know. */
  unknownFormat?: string
}

const PLACEHOLDER = /\{\{\s*([^{}|]*?)\s*(?:\|\s*([^{}|]*?)\s*)?\}\}/g

/** The placeholders of a text, in order. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map(([typed, path = '', format]) => {
    const known = FORMATS.find((name) => name === format?.toLowerCase())
    return {
      typed,
      path,
      ...(known ? { format: known } : {}),
      ...(format !== undefined && !known ? { unknownFormat: format } : {}),
    }
  })
}

/** The text with its placeholders taken out, for rules that look at what was typed by hand. */
export function withoutPlaceholders(text: string, instead = ' '): string {
  return text.replace(PLACEHOLDER, instead)
}

/** Fills the figures in. A placeholder without a fact stays as it is: the loader has refused such an entry. */
export function fill(text: string, facts: ReadonlyMap<string, FactValue>, language: Language): string {
  return text.replace(PLACEHOLDER, (typed: string, path: string, format?: string) => {
    const value = facts.get(`${path}.${language}`) ?? facts.get(path)
    if (value === undefined) return typed
    const known = FORMATS.find((name) => name === format?.toLowerCase())
    const shown = showFigure(path, value, language, known)
    return language === 'ur' && typeof value === 'string' ? isolatedWhole(shown) : shown
  })
}

type Words = Pick<Entry, 'facts' | 'texts'>

/** One part as the citizen reads it, or undefined where the entry has none. */
export function renderPart(entry: Words, part: PartId, language: Language): string | undefined {
  const text = entry.texts[language].parts[part]
  return text && renderText(part, text, entry.facts, language)
}

export function renderText(
  part: PartId,
  text: PartText,
  facts: ReadonlyMap<string, FactValue>,
  language: Language,
): string {
  const items = text.items.map(({ text }, index) => mark(part, index) + text)
  const filled = fill([text.intro, ...items].filter((lines) => lines !== '').join('\n'), facts, language)
  return language === 'ur' ? isolated(filled) : filled
}

/** "•" for what holds side by side, figures for what comes one after the other. */
function mark(part: PartId, index: number): string {
  if (part === 'who' || part === 'cautions') return '• '
  return part === 'steps' ? `${index + 1}. ` : ''
}

/** A single line (title, label, line): isolated where that leaves it within the limit. */
export function renderLine(
  text: string,
  facts: ReadonlyMap<string, FactValue>,
  language: Language,
  limit: number = Number.POSITIVE_INFINITY,
): string {
  const filled = fill(text, facts, language)
  if (language !== 'ur') return filled
  const turned = isolated(filled)
  return turned.length <= limit ? turned : filled
}

/** The parts an entry has in every language, in the order in which they are offered. */
export function partsOf(entry: Words): PartId[] {
  return PARTS.filter((part) => Object.values(entry.texts).every((text) => text.parts[part] !== undefined))
}
