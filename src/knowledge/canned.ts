import { LIMITS } from '../model/bubble.js'
import type { CannedReply } from '../model/canned.js'
import type { Entry, EntryId, FactValue } from '../model/entry.js'
import { isolated } from '../model/isolate.js'
import { LANGUAGES, type Language } from '../model/language.js'
import { absentText } from './absent-text.js'
import { type Complaint, sheet } from './complaint.js'
import { DirectoryId, readForm } from './directory-form.js'
import type { Files } from './folder.js'
import { closed } from './form-words.js'
import { fill, placeholdersIn } from './render.js'
import { joined, linesOf, type TextLine } from './texts.js'

export const CannedForm = closed(
  { entry: DirectoryId.optional() },
  {
    en: 'reply.yaml holds "entry: akhuwat", whose figures the texts may use, or nothing',
    ur: 'فائل reply.yaml میں "entry: akhuwat" ہوتا ہے، جس کے اعداد متن میں آ سکتے ہیں، ورنہ کچھ نہیں',
  },
)

/** One language's file of a ready reply, as read; placeholders not yet filled. */
export interface CannedText {
  file: string
  language: Language
  title?: TextLine
  lines: TextLine[]
}

/** The folders of `canned/`, each with its own files. */
export function cannedFolders(files: Files): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>()
  for (const [path, text] of files) {
    const [, id, name] = /^canned\/([^/]+)\/([^/]+)$/.exec(path) ?? []
    if (id === undefined || name === undefined) continue
    folders.set(id, (folders.get(id) ?? new Map<string, string>()).set(name, text))
  }
  return folders
}

/** `# title`, and below it the reply. */
export function readCannedText(file: string, language: Language, source: string): CannedText {
  const read: CannedText = { file, language, lines: [] }
  for (const line of linesOf(source)) {
    const [, title] = /^#\s*(.*?)\s*#*$/u.exec(line.text) ?? []
    if (title !== undefined && !read.title) read.title = { no: line.no, text: title }
    else read.lines.push(line)
  }
  return read
}

/**
 * Reads one ready reply. None comes back when something in it is fatal: a language or the words are missing, or a
 * figure is named that the entry doesn't have.
 */
export function readCanned(
  id: string,
  own: ReadonlyMap<string, string>,
  entryOf: (id: EntryId) => Entry | undefined,
): { reply?: CannedReply; complaints: Complaint[] } {
  const { complaints, complain } = sheet()
  const folder = `canned/${id}`
  const form = readForm(`${folder}/reply.yaml`, own.get('reply.yaml') ?? '', CannedForm)
  complaints.push(...form.complaints)
  const named = form.value?.entry
  const entry = named === undefined ? undefined : entryOf(named)
  if (named !== undefined && !entry) {
    complain(
      'fatal',
      `${folder}/reply.yaml`,
      form.yaml.lineOf(['entry']),
      'lost-pointer',
      {
        en: `there is no entry "${named}" to take figures from: write the name of a folder of knowledge/`,
        ur: `ایسا کوئی اندراج نہیں جس کا نام "${named}" ہو: knowledge/ کے کسی فولڈر کا نام لکھیں`,
      },
      `/${named}/`,
    )
  }
  const facts: ReadonlyMap<string, FactValue> = entry?.facts ?? new Map()
  const texts = LANGUAGES.flatMap((language) => {
    const source = own.get(`${language}.md`)
    const file = `${folder}/${language}.md`
    const absent = absentText(source, `${language}.md`)
    if (!absent) return [readCannedText(file, language, source ?? '')]
    complain('fatal', file, 1, absent.rule, absent.said)
    return []
  })
  // Without its entry no figure of it is there, which one complaint says for all.
  const isLost = named !== undefined && !entry
  for (const { file, language, title, lines } of texts) {
    if (!title?.text || joined(lines) === '') {
      complain('fatal', file, title?.no ?? 1, 'no-words', {
        en: 'write "# " and a title, and the reply below it',
        ur: 'پہلے "# " اور عنوان لکھیں، پھر نیچے جواب',
      })
    }
    for (const { no, text } of lines) {
      for (const { typed, path } of placeholdersIn(text)) {
        if (isLost || facts.has(path) || facts.has(`${path}.${language}`)) continue
        complain('fatal', file, no, 'unknown-figure', {
          en: `${typed}: ${named ? `${named} has no such fact` : 'reply.yaml names no entry to take it from'}`,
          ur: `${typed}: ${named ? `${named} میں یہ عدد نہیں` : 'reply.yaml میں کسی اندراج کا نام نہیں'}`,
        })
      }
    }
  }
  if (complaints.some(({ level }) => level === 'fatal')) return { complaints }

  const each = (words: (text: CannedText) => string) =>
    Object.fromEntries(texts.map((text) => [text.language, words(text)])) as Record<Language, string>
  const text = each(({ language, lines }) => {
    const filled = fill(joined(lines), facts, language)
    return language === 'ur' ? isolated(filled) : filled
  })
  for (const { file, language } of texts) {
    if (text[language].length <= LIMITS.text) continue
    complain('fatal', file, 1, 'too-long', {
      en: `the reply is ${text[language].length} characters; one bubble holds ${LIMITS.text}`,
      ur: `جواب ${text[language].length} حروف کا ہے؛ ایک پیغام میں ${LIMITS.text} آتے ہیں`,
    })
    return { complaints }
  }
  const reply = { id, title: each(({ title }) => title?.text ?? ''), text, ...(entry ? { entry: entry.id } : {}) }
  return { reply, complaints }
}
