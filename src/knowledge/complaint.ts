/**
 * `fatal`: the entry can't be told to anybody as it is; the loader leaves it out. `error`: it could be told, but
 * must not be published so. `notice`: worth knowing; nothing fails for it.
 */
export type Level = 'fatal' | 'error' | 'notice'

/** The languages in which an editor may be told what is wrong. */
export type EditorLanguage = 'en' | 'ur'

/** A complaint's words in the two languages editors read. */
export interface Said {
  en: string
  ur: string
}

/** One thing that is wrong, where, and what to write instead; in words for an editor, not a programmer. */
export interface Complaint {
  /** Within the knowledge folder. */
  file: string
  /** From 1. */
  line: number
  level: Level
  /** The name of the rule, for tests and for looking it up: `typed-figure`. */
  rule: string
  /** In English. */
  message: string
  urdu: string
  /**
   * Part of the path of a file it follows from: `/akhuwat/`. While something fatal is wrong there, `check` tells that
   * alone, since this goes with it.
   */
  follows?: string
}

/** The sheet a list of complaints is written on; `file` and `level` are mostly the same for a whole family. */
export type Complain = (level: Level, file: string, line: number, rule: string, said: Said, follows?: string) => void

export function sheet(): { complaints: Complaint[]; complain: Complain } {
  const complaints: Complaint[] = []
  return {
    complaints,
    complain: (...complaint) => complaints.push(complaintOf(...complaint)),
  }
}

export function complaintOf(...[level, file, line, rule, { en, ur }, follows]: Parameters<Complain>): Complaint {
  return { file, line, level, rule, message: en, urdu: ur, ...(follows === undefined ? {} : { follows }) }
}

/** Without those that go by themselves once another file is mended: one slip, one complaint. */
export function withoutFollowers(complaints: readonly Complaint[]): Complaint[] {
  const faulty = new Set(complaints.filter(({ level }) => level === 'fatal').map(({ file }) => file))
  const isFaulty = (part: string, own: string) => [...faulty].some((file) => file !== own && file.includes(part))
  return complaints.filter(({ follows, file }) => follows === undefined || !isFaulty(follows, file))
}

const PARTING = '\u241F'

/** Both languages in one string, which is all that a schema's message can carry. */
export function says(en: string, ur: string): string {
  return `${en}${PARTING}${ur}`
}

/** What `says` made one of; undefined for a message in the schema library's own words. */
export function unpacked(message: string): Said | undefined {
  const [en = '', ur] = message.split(PARTING)
  return ur === undefined ? undefined : { en, ur }
}

/** By file and line, the worst first within a line; each said once. */
export function inOrder(complaints: readonly Complaint[]): Complaint[] {
  const weight = { fatal: 0, error: 0, notice: 1 }
  const seen = new Set<string>()
  return [...complaints]
    .sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || weight[a.level] - weight[b.level],
    )
    .filter(({ file, line, message }) => {
      const key = `${file}:${line}:${message}`
      return !seen.has(key) && seen.add(key)
    })
}
