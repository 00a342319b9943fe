import { type Complaint, inOrder, sheet, withoutFollowers } from './complaint.js'
import type { Files } from './folder.js'
import { type Loaded, load } from './load.js'
import type { Base, RuleFamily } from './rules/base.js'
import { cannedWords } from './rules/canned-words.js'
import { completeness } from './rules/completeness.js'
import { deskPointers } from './rules/desk-pointers.js'
import { directoryPointers } from './rules/directory-pointers.js'
import { doubleUnits } from './rules/double-units.js'
import { encoding } from './rules/encoding.js'
import { figureValues } from './rules/figure-values.js'
import { handMarked } from './rules/hand-marked.js'
import { journeyPaths } from './rules/journey-paths.js'
import { journeyUtterances } from './rules/journey-utterances.js'
import { journeyWords } from './rules/journey-words.js'
import { labels } from './rules/labels.js'
import { limits } from './rules/limits.js'
import { personValues } from './rules/person-values.js'
import { placeholders } from './rules/placeholders.js'
import { pointers } from './rules/pointers.js'
import { script } from './rules/script.js'
import { sources } from './rules/sources.js'
import { strayFiles } from './rules/stray-files.js'
import { typedFigures } from './rules/typed-figures.js'
import { unknownNames } from './rules/unknown-names.js'
import { untranslated } from './rules/untranslated.js'
import { utterances } from './rules/utterances.js'
import { readYaml } from './yaml-file.js'

const FAMILIES: readonly RuleFamily[] = [
  completeness,
  typedFigures,
  figureValues,
  placeholders,
  sources,
  script,
  limits,
  labels,
  doubleUnits,
  personValues,
  strayFiles,
  encoding,
  journeyWords,
  journeyPaths,
  journeyUtterances,
  directoryPointers,
  handMarked,
  untranslated,
  pointers,
  utterances,
  unknownNames,
  deskPointers,
  cannedWords,
]

/** Names entries that will be written one day. */
const EXPECTED = 'expected-ids.yaml'

export interface CheckOptions {
  /** As it is in Pakistan, `2026-11-22`. */
  today: string
  /** Makes two spellings of one sentence the same; by default only case, marks and spaces are folded. */
  normalise?: (text: string) => string
  /** Rules that need other rooms: an utterance that finds another entry first. */
  more?: readonly RuleFamily[]
}

export interface Checked {
  complaints: readonly Complaint[]
  loaded: Loaded
}

/** Reads everything in the knowledge folder and says what is wrong with it. */
export function check(files: Files, { today, normalise = plainly, more = [] }: CheckOptions): Checked {
  const loaded = load(files)
  const drafts = [...loaded.readings.values()].map(({ draft }) => draft)
  const { complaints, complain } = sheet()
  const promised = readYaml(EXPECTED, files.get(EXPECTED) ?? '')
  const base: Base = {
    files,
    loaded,
    drafts,
    today,
    normalise,
    known: new Set(drafts.flatMap(({ id, facts }) => [id, ...(facts?.form?.also ?? [])])),
    expected: new Set([...listsIn(files, EXPECTED).values()].flat()),
    papers: loaded.papers.size > 0 ? new Set(loaded.papers.keys()) : undefined,
  }
  for (const family of [...FAMILIES, ...more]) family(base, complain)
  return {
    complaints: inOrder(withoutFollowers([...loaded.complaints, ...promised.complaints, ...complaints])),
    loaded,
  }
}

/** The lists of a file of lists, by name; or no names at all, where the file can't be read. */
export function listsIn(files: Files, file: string): Map<string, string[]> {
  const { value } = readYaml(file, files.get(file) ?? '')
  if (value === null || typeof value !== 'object') return new Map()
  return new Map(Object.entries(value).map(([key, item]) => [key, Array.isArray(item) ? item.map(String) : []]))
}

export function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
