import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Language } from '../../model/language.js'
import { UsageError } from '../ending.js'

export const LanguageLine = z.object({ text: z.string().regex(/\S/, 'is empty'), lang: Language })
export type LanguageLine = z.infer<typeof LanguageLine>

/** Tells of the first so many lines that can't be read, so that a wrong file doesn't fill the screen. */
const TOLD = 5

/**
 * Somebody else's lines, whose language is known: JSON, one a line, `{"text": "…", "lang": "en"}`; further fields are
 * left alone, empty lines too. Throws `UsageError` that says which lines are wrong and how, never their text.
 */
export function readLanguageLines(file: string): LanguageLine[] {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UsageError(`The lines can't be read: ${cause instanceof Error ? cause.message : cause}`)
  }
  const faults: string[] = []
  const lines = content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const read = lineOf(line)
      if (typeof read !== 'string') return [read]
      faults.push(`line ${at + 1}: ${read}`)
      return []
    })
  if (faults.length > 0) {
    const more = faults.length > TOLD ? [`and ${faults.length - TOLD} lines more`] : []
    const wanted = 'Each line must be {"text": "…", "lang": "en"}, with en, ur or ur-Latn.'
    throw new UsageError([`${file}: ${wanted}`, ...faults.slice(0, TOLD), ...more].join('\n  '))
  }
  if (lines.length === 0) throw new UsageError(`${file} has no lines.`)
  return lines
}

/** The line, or what is wrong with it. */
function lineOf(line: string): LanguageLine | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'is not JSON'
  }
  const parsed = LanguageLine.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return issue?.path.length ? `"${issue.path.join('.')}": ${issue.message}` : 'is not an object'
}
