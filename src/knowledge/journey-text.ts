import type { Complain } from './complaint.js'
import { joined, linesOf, type TextLine } from './texts.js'

/** One language's words of a journey, as read. */
export interface JourneyText {
  file: string
  title?: string
  questions: Map<string, { no: number; text: string }>
  /** By step: how people really say what it is for. */
  utterances: Map<string, string[]>
  /** By step and option: `top loans`. */
  options: Map<string, { no: number; label: string; line?: string }>
}

/** The one name under a step that no option may have: below it stand utterances, a dash before each. */
export const UTTERANCES = 'utterances'

/** `## step` and its question, `### option` and its label, perhaps a `line:`; `### utterances` and how people ask for the step. */
export function readJourneyText(file: string, source: string, complain: Complain): JourneyText {
  const words: JourneyText = { file, questions: new Map(), utterances: new Map(), options: new Map() }
  let step: { id: string; no: number; lines: TextLine[] } | undefined
  let option: { id: string; no: number; label: string; line?: string } | undefined
  const close = () => {
    if (step && !words.questions.has(step.id)) words.questions.set(step.id, { no: step.no, text: joined(step.lines) })
    if (step && option && option.id !== UTTERANCES) words.options.set(`${step.id} ${option.id}`, option)
    option = undefined
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
      option = { id: name.toLowerCase(), no: line.no, label: '' }
    } else if (step && option?.id === UTTERANCES) {
      const [, said] = /^[-*•]\s*(.+)$/u.exec(line.text) ?? []
      if (said !== undefined) words.utterances.set(step.id, [...(words.utterances.get(step.id) ?? []), said])
      else if (line.text !== '') complain('error', file, line.no, 'utterance-dash', 'begin each utterance with "- "')
    } else if (option) {
      const [, described] = /^line\s*[:：]\s*(.*)$/iu.exec(line.text) ?? []
      if (described !== undefined) option.line = described
      else if (option.label === '') option.label = line.text
      else if (line.text !== '')
        complain('error', file, line.no, 'option-words', 'an option has one label, and one more beginning with "line:"')
    } else if (step) {
      step.lines.push(line)
    } else if (line.text !== '') {
      complain(
        'error',
        file,
        line.no,
        'lost-line',
        'this line stands before the first "## step" and is shown to nobody',
      )
    }
  }
  close()
  return words
}
