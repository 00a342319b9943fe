import type { Complain } from './complaint.js'
import { joined, linesOf, type TextLine } from './texts.js'

export interface JourneySection {
  no: number
  lines: readonly TextLine[]
}

/** One language's words of a journey, as read. */
export interface JourneyText {
  file: string
  title?: string
  questions: Map<string, { no: number; text: string }>
  /** By step and heading, `top utterances`: how people really say what a step is for. */
  said: Map<string, string[]>
  /** By step and heading: `top loans`. */
  sections: Map<string, JourneySection>
}

/** Headings under a step that no option may have: what else a step has words for. */
export const UTTERANCES = 'utterances'
export const WISHES = 'wishes'
export const AT_ONCE = 'at-once'
export const WORD_FOR_WORD = 'word-for-word'
/** Below these each line is something people say. */
export const SAID: readonly string[] = [UTTERANCES, WISHES, AT_ONCE, WORD_FOR_WORD]
export const CALLED = 'called'
export const WHY = 'why'
export const AGAIN = 'again'
export const TOO_LOW = 'too-low'
export const TOO_HIGH = 'too-high'
/** Before the id of a finder's preference. */
export const BECAUSE = 'because-'

/** An option's words: its label, perhaps a `line:`, an `offer:`, and `also:` other words for it. */
export interface OptionWords {
  /** Of its heading. */
  no: number
  labelNo?: number
  label: string
  line?: string
  offer?: string
  atOnce: readonly string[]
  also: readonly string[]
}

/** `## step` and its question; `### heading` and its words; `### utterances` and how people ask for the step. */
export function readJourneyText(file: string, source: string, complain: Complain): JourneyText {
  const words: JourneyText = { file, questions: new Map(), said: new Map(), sections: new Map() }
  let step: { id: string; no: number; lines: TextLine[] } | undefined
  let section: { id: string; no: number; lines: TextLine[] } | undefined
  const close = () => {
    if (step && !words.questions.has(step.id)) words.questions.set(step.id, { no: step.no, text: joined(step.lines) })
    if (step && section) words.sections.set(`${step.id} ${section.id}`, { no: section.no, lines: section.lines })
    section = undefined
  }
  for (const line of linesOf(source)) {
    const [, marks, name = ''] = /^(#{1,3})\s*(.*?)\s*$/u.exec(line.text) ?? []
    if (marks === '#') {
      words.title = name
    } else if (marks === '##') {
      close()
      step = { id: name.toLowerCase(), no: line.no, lines: [] }
    } else if (marks === '###') {
      close()
      section = { id: name.toLowerCase(), no: line.no, lines: [] }
    } else if (step && section && SAID.includes(section.id)) {
      const [, said] = /^[-*•]\s*(.+)$/u.exec(line.text) ?? []
      const key = `${step.id} ${section.id}`
      if (said !== undefined) words.said.set(key, [...(words.said.get(key) ?? []), said])
      else if (line.text !== '')
        complain('error', file, line.no, 'utterance-dash', {
          en: 'begin each utterance with "- "',
          ur: 'ہر جملہ "- " سے شروع کریں',
        })
    } else if (section) {
      section.lines.push(line)
    } else if (step) {
      step.lines.push(line)
    } else if (line.text !== '') {
      complain('error', file, line.no, 'lost-line', {
        en: 'this line stands before the first "## step" and is shown to nobody',
        ur: 'یہ سطر پہلے "## step" سے اوپر ہے اور کسی کو نظر نہیں آتی',
      })
    }
  }
  close()
  return words
}

/** The words of one option. A second line that begins with none of these has no place. */
export function optionWordsOf(section: JourneySection, file: string, complain: Complain): OptionWords {
  const words: OptionWords & Record<'also' | 'atOnce', string[]> = { no: section.no, label: '', also: [], atOnce: [] }
  for (const { no, text } of section.lines) {
    const [, field, described = ''] = /^(line|offer|also|at-once)\s*[:：]\s*(.*)$/iu.exec(text) ?? []
    const known = field?.toLowerCase()
    if (known === 'line' || known === 'offer') words[known] = described
    else if (known) words[known === 'also' ? 'also' : 'atOnce'].push(...listed(described))
    else if (words.label === '') {
      words.label = text
      words.labelNo = no
    } else if (text !== '')
      complain('error', file, no, 'option-words', {
        en: 'an option has one label, and more beginning with "line:", "offer:", "also:" or "at-once:"',
        ur: 'آپشن کا ایک ہی لیبل ہوتا ہے؛ باقی سطریں "line:"، "offer:"، "also:" یا "at-once:" سے شروع ہوں',
      })
  }
  return words
}

function listed(words: string): string[] {
  return words
    .split(/[,،]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
