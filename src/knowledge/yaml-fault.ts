import type { Said } from './complaint.js'
import { INDENT, UNCLOSED, yamlWords } from './yaml-words.js'

/** What the YAML library stumbled over. */
export interface Stumble {
  code: string
  message: string
  /** From 1: mostly a line too late. */
  line: number
}

/** So many lines above the one where the library stumbled the slip may be. */
const BACK = 3

/** Where the hand slipped, and what an editor is told of it. */
export function yamlFault(text: string, { code, message, line }: Stumble): { line: number; said: Said } {
  const lines = text.split('\n')
  // What is never closed is found at the end, below which nobody has a line.
  const found = Math.min(line, text.trimEnd().split('\n').length)
  const near = Array.from({ length: BACK + 1 }, (_, back) => found - back).filter((no) => no > 0)
  const unclosed = near.find((no) => isUnclosed(lines[no - 1] ?? ''))
  if (unclosed !== undefined) return { line: unclosed, said: UNCLOSED }
  const indent = (no: number) => indentOf(lines[no - 1] ?? '')
  const odd = [found, found - 1, found + 1].find((no) => indent(no) % 2 === 1)
  if (odd !== undefined) return { line: odd, said: INDENT }
  if (isOverDeeper(lines, found - 1)) return { line: found, said: INDENT }
  if (!isOverDeeper(lines, found - 2)) return { line: found, said: yamlWords(code, message) }
  // Of three lines the one that begins elsewhere than both others.
  return { line: indent(found - 2) === indent(found) ? found - 1 : found, said: INDENT }
}

function isUnclosed(line: string): boolean {
  const bare = bareOf(line)
  const count = (signs: RegExp) => bare.match(signs)?.length ?? 0
  return count(/[{[]/g) > count(/[}\]]/g) || count(/"/g) % 2 === 1
}

/** What has its value on its own line has nothing deeper below. */
function isOverDeeper(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  const [, dash = ''] = /^ *(- +)?[A-Za-z_][\w-]*: +\S/.exec(line) ?? []
  const hasValue = /^ *(?:- +)?[A-Za-z_][\w-]*: +[^\s#|>]/.test(line)
  const next = lines.slice(at + 1).find((other) => bareOf(other).trim() !== '')
  return hasValue && next !== undefined && indentOf(next) > indentOf(line) + dash.length
}

/** Our files are indented by two. */
const indentOf = (line: string) => line.length - line.trimStart().length
const bareOf = (line: string) => line.replace(/"[^"]*"/g, '').replace(/(?:^|\s)#.*$/, '')
