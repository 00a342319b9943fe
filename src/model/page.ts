import type { Language } from './language.js'

/** What stands on a printed checklist: words, in the order in which they are read. Lines may hold isolates, no markup. */
export interface Page {
  language: Language
  title: string
  /** For whom it is. */
  subtitle?: string
  /** Below the title: the day it was printed, how the thing stands. */
  notes: readonly string[]
  items: readonly PageItem[]
  /** Set apart at the foot of the page: the office, the sources. */
  panels: readonly { heading: string; lines: readonly string[] }[]
  foot: string
}

export interface PageItem {
  done: boolean
  text: string
  details: readonly string[]
}

export type PrintAs = 'picture' | 'pdf'
