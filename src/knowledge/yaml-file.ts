import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Complaint } from './complaint.js'
import { readPlainYaml } from './plain-yaml.js'

type Path = readonly PropertyKey[]

/** A YAML file with its lines kept, so that whoever finds a fault in a value can say where it stands. */
export interface YamlFile {
  file: string
  value: unknown
  /** The line of the key or list item at `path`; of its nearest parent when there is no such thing. */
  lineOf(path: Path): number
  /** As it was typed, where that isn't how the value reads: `0300` for 300. */
  typed(path: Path): string | undefined
  complaints: Complaint[]
}

export function readYaml(file: string, text: string): YamlFile {
  const plain = readPlainYaml(text)
  return plain === undefined ? readFully(file, text) : readLater(file, text, plain)
}

/** Its lines are found only when somebody asks for one: a sound file has no complaints. */
function readLater(file: string, text: string, value: unknown): YamlFile {
  let read: YamlFile | undefined
  const full = () => {
    read ??= readFully(file, text)
    return read
  }
  return {
    file,
    value,
    lineOf: (path) => full().lineOf(path),
    // What is plain was typed as it is: numbers with a leading 0 or + are not.
    typed: () => undefined,
    complaints: [],
  }
}

function readFully(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  // One slip makes the reader stumble over all that follows: the first is the one to mend.
  const complaints = [...doc.errors.slice(0, 1), ...doc.warnings].map(
    (error): Complaint => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      level: 'fatal',
      rule: 'yaml',
      message: inPlainWords(error.code, error.message),
    }),
  )
  return {
    file,
    value: doc.errors.length === 0 ? doc.toJS() : undefined,
    lineOf: (path) => lines.linePos(offsetOf(doc, path)).line || 1,
    typed: (path) => {
      const node = nodeAt(doc, path)
      return isScalar(node) ? node.source : undefined
    },
    complaints,
  }
}

/** What a schema finds wrong, at its line. The schema's own messages are already in plain words. */
export function schemaComplaints(yaml: YamlFile, error: z.ZodError): Complaint[] {
  return error.issues.map((issue) => ({
    file: yaml.file,
    line: yaml.lineOf(issue.path),
    level: 'fatal',
    rule: 'form',
    message: `${issue.path.length > 0 ? `${spelled(issue.path)}: ` : ''}${issue.message}`,
  }))
}

function spelled(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `no. ${key + 1}` : String(key)))
    .join(' ')
    .trim()
}

function nodeAt(doc: Document, path: Path): unknown {
  return path.length === 0 ? doc.contents : doc.getIn(path, true)
}

function offsetOf(doc: Document, path: Path): number {
  let node: unknown = doc.contents
  let offset = (node as Node | null)?.range?.[0] ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else break
  }
  return offset
}

const UNCLOSED =
  'a bracket, quote, comma or colon is missing here or in a line just above: close every { [ and " that was opened'

function inPlainWords(code: string, message: string): string {
  if (/flow (map|sequence|seq)|quote/i.test(message)) return UNCLOSED
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab stands at the beginning of the line: use spaces instead'
    case 'DUPLICATE_KEY':
      return 'the same name stands twice here: keep one of the two'
    case 'BAD_INDENT':
      return 'the line does not begin where its neighbours do: put as many spaces before it as the lines beside it have'
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
    case 'FLOW_IN_BLOCK_KEY':
      return UNCLOSED
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a second colon stands in this line, or a line is broken in two: put the words after the first colon in "quotes"'
    default:
      return `this line can't be read (${message}): compare it with the same line of another entry`
  }
}
