import type { EntryText, PartId, PartText } from '../model/entry.js'
import type { Language } from '../model/language.js'
import { type Complaint, type Said, sheet } from './complaint.js'
import { HEADINGS, isHeadingIn, sectionOf } from './headings.js'

/** A line of words, with its number in the file. */
export interface TextLine {
  no: number
  text: string
}

/** What people write, and the part that its heading says they ask for. */
export interface UtteranceLine extends TextLine {
  part?: PartId
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
  utterances: UtteranceLine[]
  complaints: Complaint[]
}

export function readText(file: string, language: Language, source: string): TextFile {
  const { complaints, complain } = sheet()
  const read: TextFile = { file, language, parts: new Map(), utterances: [], complaints }
  let section: ReadPart | 'utterances' | 'unknown' | undefined
  let item: ReadItem | undefined
  let asked: PartId | undefined
  const partHeadings = Object.values(HEADINGS).map((names) => names[language])

  const open = (heading: string, no: number) => {
    item = undefined
    const named = sectionOf(heading)
    if (named === undefined) {
      const headings = [...partHeadings, 'utterances'].join(' · ')
      complain('error', file, no, 'unknown-heading', {
        en: `no part is called "${heading}": write one of ${headings}`,
        ur: `ایسا کوئی حصہ نہیں جس کا نام "${heading}" ہو، ان میں سے ایک لکھیں: ${headings}`,
      })
      section = 'unknown'
      return
    }
    if (!isHeadingIn(heading, named, language) && named !== 'utterances') {
      const instead = HEADINGS[named][language]
      complain('error', file, no, 'foreign-heading', {
        en: `"${heading}" is another language's heading: write ## ${instead}`,
        ur: `سرخی "${heading}" کسی اور زبان کی ہے: ## ${instead} لکھیں`,
      })
    }
    if (named === 'utterances') {
      section = 'utterances'
      asked = undefined
    } else if (read.parts.has(named)) {
      complain('error', file, no, 'repeated-heading', {
        en: `the part "${heading}" stands twice: put both under one heading`,
        ur: `حصہ "${heading}" دو بار آیا ہے: دونوں کو ایک سرخی کے نیچے کر دیں`,
      })
      section = 'unknown'
    } else {
      section = { part: named, no, intro: [], items: [] }
      read.parts.set(named, section)
    }
  }

  /** Which part the questions below this heading ask for. */
  const askedUnder = (heading: string, no: number): PartId | undefined => {
    const named = sectionOf(heading)
    if (named !== undefined && named !== 'utterances' && isHeadingIn(heading, named, language)) return named
    const headings = partHeadings.join(' · ')
    complain('error', file, no, 'unknown-asked', {
      en: `among the utterances "### ${heading}" must be the heading of the part they ask for: one of ${headings}`,
      ur: `جملوں کے بیچ "### ${heading}" اس حصے کی سرخی ہونی چاہیے جس کا وہ پوچھتے ہیں: ${headings}`,
    })
    return undefined
  }

  for (const { no, text } of linesOf(source)) {
    const heading = /^(#{1,6})\s*(.*?)\s*#*$/u.exec(text)
    if (heading?.[1] === '#') {
      const words = heading[2] ?? ''
      if (!read.title) read.title = { no, text: words }
      else {
        complain('error', file, no, 'second-title', secondTitle(words, language))
        // A part with one # too few goes on as the part it was meant to be.
        if (sectionOf(words) !== undefined) open(words, no)
      }
    } else if (heading?.[1] === '##') {
      open(heading[2] ?? '', no)
    } else if (heading && section === 'utterances') {
      asked = askedUnder(heading[2] ?? '', no)
    } else if (heading) {
      const id = (heading[2] ?? '').toLowerCase()
      if (typeof section !== 'object') {
        if (section !== 'unknown')
          complain('error', file, no, 'lost-item', {
            en: `"### ${id}" stands under no part: put it below a ## heading`,
            ur: `سطر "### ${id}" کسی حصے کے نیچے نہیں: اسے ## والی سرخی کے نیچے رکھیں`,
          })
      } else if (section.items.some((other) => other.id === id)) {
        complain('error', file, no, 'repeated-item', {
          en: `"### ${id}" stands twice in this part: keep one`,
          ur: `سطر "### ${id}" اس حصے میں دو بار ہے: ایک رکھیں`,
        })
        item = undefined
      } else {
        item = { id, no, lines: [] }
        section.items.push(item)
      }
    } else if (section === undefined) {
      const field = /^(label|line)\s*[:：]\s*(.*)$/iu.exec(text)
      if (field?.[1]?.toLowerCase() === 'label') read.label = { no, text: field[2] ?? '' }
      else if (field) read.line = { no, text: field[2] ?? '' }
      else if (text !== '' && !complaints.some(({ rule }) => rule === 'lost-line' || rule === 'second-title'))
        complain('error', file, no, 'lost-line', lostLine(text, language))
    } else if (section === 'utterances') {
      const said = /^[-*•–]\s*(.+)$/u.exec(text)
      if (said?.[1]) read.utterances.push({ no, text: said[1], ...(asked && { part: asked }) })
      else if (text !== '')
        complain('error', file, no, 'utterance-form', {
          en: 'begin each utterance with "- " on a line of its own',
          ur: 'ہر جملہ الگ سطر میں "- " سے شروع کریں',
        })
    } else if (typeof section === 'object') {
      ;(item?.lines ?? section.intro).push({ no, text })
    }
  }
  return read
}

/** A heading with one # too few is the likeliest second title. */
function secondTitle(words: string, language: Language): Said {
  const part = sectionOf(words)
  if (part !== undefined) {
    const heading = part === 'utterances' ? part : HEADINGS[part][language]
    return { en: `one # makes a title: write ## ${heading}`, ur: `ایک # سے عنوان بنتا ہے: ## ${heading} لکھیں` }
  }
  return {
    en: 'a second title: write ## for a part, and one # at the top',
    ur: 'دوسرا عنوان آ گیا: حصے کے لیے ## لکھیں، ایک # صرف سب سے اوپر',
  }
}

/** What stands before the first part is a heading without its marks, a label in another language, or astray. */
function lostLine(words: string, language: Language): Said {
  const part = sectionOf(words.replace(/^[*_#\s]+|[*_\s]+$/g, ''))
  if (part !== undefined) {
    const heading = part === 'utterances' ? part : HEADINGS[part][language]
    return { en: `a heading begins with ##: write ## ${heading}`, ur: `سرخی ## سے شروع ہوتی ہے: ## ${heading} لکھیں` }
  }
  return {
    en: 'this line stands before the first part and is shown to nobody; "label:" and "line:" keep their English names',
    ur: 'یہ سطر پہلے حصے سے اوپر ہے اور کسی کو نظر نہیں آتی؛ label: اور line: انگریزی ہی میں لکھے جاتے ہیں',
  }
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
    utterances: read.utterances.map(({ text, part }) => ({ text, ...(part && { part }) })),
  }
}

/** Every line of words in the file that a citizen may read. */
export function shownLines(text: TextFile): TextLine[] {
  return [
    ...[text.title, text.label, text.line].filter((line) => line !== undefined),
    ...[...text.parts.values()].flatMap(({ intro, items }) => [...intro, ...items.flatMap(({ lines }) => lines)]),
  ]
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
