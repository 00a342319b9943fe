import type { EntryText, PartId, PartText } from '../model/entry.js'
import type { Language } from '../model/language.js'
import { type Complaint, sheet } from './complaint.js'
import { HEADINGS, isHeadingIn, sectionOf } from './headings.js'

/** A line of words, with its number in the file. */
export interface TextLine {
  no: number
  text: string
}

export interface ReadItem {
  id: string
  no: number
  lines: TextLine[]
}

export interface ReadPart {
  part: PartId
  no: number
  intro: TextLine[]
  items: ReadItem[]
}

/** One language's file of words, as read; placeholders not yet filled. */
export interface TextFile {
  file: string
  language: Language
  title?: TextLine
  label?: TextLine
  line?: TextLine
  parts: Map<PartId, ReadPart>
  utterances: TextLine[]
  complaints: Complaint[]
}

export function readText(file: string, language: Language, source: string): TextFile {
  const { complaints, complain } = sheet()
  const read: TextFile = { file, language, parts: new Map(), utterances: [], complaints }
  let section: ReadPart | 'utterances' | 'unknown' | undefined
  let item: ReadItem | undefined

  const open = (heading: string, no: number) => {
    item = undefined
    const named = sectionOf(heading)
    if (named === undefined) {
      const known = Object.values(HEADINGS).map((names) => names[language])
      const headings = [...known, 'utterances'].join(' · ')
      complain('error', file, no, 'unknown-heading', `no part is called "${heading}": write one of ${headings}`)
      section = 'unknown'
      return
    }
    if (!isHeadingIn(heading, named, language) && named !== 'utterances') {
      const instead = HEADINGS[named][language]
      complain('error', file, no, 'foreign-heading', `"${heading}" is another language's heading: write ## ${instead}`)
    }
    if (named === 'utterances') {
      section = 'utterances'
    } else if (read.parts.has(named)) {
      complain('error', file, no, 'repeated-heading', `the part "${heading}" stands twice: put both under one heading`)
      section = 'unknown'
    } else {
      section = { part: named, no, intro: [], items: [] }
      read.parts.set(named, section)
    }
  }

  for (const { no, text } of linesOf(source)) {
    const heading = /^(#{1,6})\s*(.*?)\s*#*$/u.exec(text)
    if (heading?.[1] === '#') {
      if (read.title)
        complain('error', file, no, 'second-title', 'a second title: write ## for a part, and one # at the top')
      else read.title = { no, text: heading[2] ?? '' }
    } else if (heading?.[1] === '##') {
      open(heading[2] ?? '', no)
    } else if (heading) {
      const id = (heading[2] ?? '').toLowerCase()
      if (typeof section !== 'object') {
        if (section !== 'unknown')
          complain('error', file, no, 'lost-item', `"### ${id}" stands under no part: put it below a ## heading`)
      } else if (section.items.some((other) => other.id === id)) {
        complain('error', file, no, 'repeated-item', `"### ${id}" stands twice in this part: keep one`)
        item = undefined
      } else {
        item = { id, no, lines: [] }
        section.items.push(item)
      }
    } else if (section === undefined) {
      const field = /^(label|line)\s*[:：]\s*(.*)$/iu.exec(text)
      if (field?.[1]?.toLowerCase() === 'label') read.label = { no, text: field[2] ?? '' }
      else if (field) read.line = { no, text: field[2] ?? '' }
      else if (text !== '')
        complain('error', file, no, 'lost-line', 'this line stands before the first part and is shown to nobody')
    } else if (section === 'utterances') {
      const said = /^[-*•–]\s*(.+)$/u.exec(text)
      if (said?.[1]) read.utterances.push({ no, text: said[1] })
      else if (text !== '')
        complain('error', file, no, 'utterance-form', 'begin each utterance with "- " on a line of its own')
    } else if (typeof section === 'object') {
      ;(item?.lines ?? section.intro).push({ no, text })
    }
  }
  return read
}

/** The words of one language, or undefined when they can't stand as they are: no title, or no summary. */
export function textOf(read: TextFile): EntryText {
  const parts: Partial<Record<PartId, PartText>> = {}
  for (const part of read.parts.values()) {
    parts[part.part] = {
      intro: joined(part.intro),
      items: part.items.map(({ id, lines }) => ({ id, text: joined(lines) })),
    }
  }
  const title = read.title?.text ?? ''
  return {
    title,
    label: read.label?.text || title,
    ...(read.line?.text ? { line: read.line.text } : {}),
    parts,
    utterances: read.utterances.map(({ text }) => text),
  }
}

/** Without the blank lines at either end; never two of them together. */
export function joined(lines: readonly TextLine[]): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** Trimmed lines; comments are gone, and so are lines that held nothing else. */
export function linesOf(source: string): TextLine[] {
  const gone = '\uE000'
  const bare = source.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]+/g, gone))
  return bare
    .split('\n')
    .map((text, index) => ({ no: index + 1, text, held: text.includes(gone) }))
    .map(({ no, text, held }) => ({ no, text: text.replaceAll(gone, '').trim(), held }))
    .filter(({ text, held }) => !(held && text === ''))
}
