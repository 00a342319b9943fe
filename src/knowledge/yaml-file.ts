import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Complaint, complaintOf } from './complaint.js'
import { readPlainYaml } from './plain-yaml.js'
import { schemaWords } from './schema-words.js'
import { slipsIn } from './slips.js'
import { yamlFault } from './yaml-fault.js'

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

/** What the quick reader takes without a word and a person may not have meant. */
const MAY_BE_SLIPPED = /[^ -~\n]|: +\(|: +-?\d{1,3},\d|^[A-Z]/m

export function readYaml(file: string, text: string): YamlFile {
  const plain = readPlainYaml(text)
  const read = plain === undefined ? readFully(file, text) : readLater(file, text, plain)
  const slips = plain === undefined || MAY_BE_SLIPPED.test(text) ? slipsIn(text) : []
  if (slips.length === 0) return read
  const complaints = slips.map(({ line, rule, breaks, said }) =>
    complaintOf(breaks ? 'fatal' : 'error', file, line, rule, said),
  )
  // A slip that is named explains what the reader stumbles over.
  const explained = slips.some(({ breaks }) => breaks)
  return { ...read, complaints: explained ? complaints : [...complaints, ...read.complaints] }
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
  const complaints = [...doc.errors.slice(0, 1), ...doc.warnings].map(({ code, message, pos }) => {
    const { line, said } = yamlFault(text, { code, message, line: lines.linePos(pos[0]).line })
    return complaintOf('fatal', file, line, 'yaml', said)
  })
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

/** What a form finds wrong, each thing at its line and after its name. */
export function schemaComplaints(yaml: YamlFile, error: z.ZodError): Complaint[] {
  return error.issues.map((issue) => {
    const { en, ur } = schemaWords(issue)
    // A name that doesn't belong there stands on its own line; its form may begin far above.
    const [stray] = issue.code === 'unrecognized_keys' ? issue.keys : []
    const line = yaml.lineOf(stray === undefined ? issue.path : [...issue.path, stray])
    const said = { en: spelled(issue.path, 'no.') + en, ur: spelled(issue.path, 'نمبر') + ur }
    return complaintOf('fatal', yaml.file, line, 'form', said)
  })
}

/** `steps no. 2 next: ` */
function spelled(path: Path, numbered: string): string {
  if (path.length === 0) return ''
  const words = path.map((key) => (typeof key === 'number' ? `${numbered} ${key + 1}` : String(key)))
  return `${words.join(' ')}: `
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
