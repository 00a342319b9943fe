/**
 * `fatal`: the entry can't be told to anybody as it is; the loader leaves it out. `error`: it could be told, but
 * must not be published so. `notice`: worth knowing; nothing fails for it.
 */
export type Level = 'fatal' | 'error' | 'notice'

/** One thing that is wrong, where, and what to write instead; in words for an editor, not a programmer. */
export interface Complaint {
  /** Within the knowledge folder. */
  file: string
  /** From 1. */
  line: number
  level: Level
  /** The name of the rule, for tests and for looking it up: `typed-figure`. */
  rule: string
  message: string
}

/** The sheet a list of complaints is written on; `file` and `level` are mostly the same for a whole family. */
export type Complain = (level: Level, file: string, line: number, rule: string, message: string) => void

export function sheet(): { complaints: Complaint[]; complain: Complain } {
  const complaints: Complaint[] = []
  return {
    complaints,
    complain: (level, file, line, rule, message) => complaints.push({ file, line, level, rule, message }),
  }
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
