import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'

/** What stands in the knowledge folder: texts by their path within it, with forward slashes. */
export type Files = ReadonlyMap<string, string>

/** Of each file, what changes when it is saved: cheap to look at, so that it can be looked at often. */
export type Stamps = ReadonlyMap<string, string>

/** Editors' leavings and hidden files are no knowledge. */
const LEAVINGS = /^[.#]|~$/
/** With `.txt` behind it where Windows hid the ending from whoever saved it: `check` names such a file. */
const KINDS = /\.(ya?ml|md)(\.txt)?$/i

/** Looks at every file of the folder without reading it. Throws when there is no such folder. */
export function stampsOf(dir: string): Map<string, string> {
  const stamps = new Map<string, string>()
  const walk = (within: string) => {
    for (const entry of readdirSync(join(dir, within), { withFileTypes: true })) {
      if (LEAVINGS.test(entry.name)) continue
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      if (entry.isFile() && !KINDS.test(entry.name)) continue
      const stats = entry.isDirectory() ? undefined : seen(join(dir, path))
      if (entry.isDirectory() || stats?.isDirectory()) walk(path)
      else if (stats && KINDS.test(entry.name))
        stamps.set(path, `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}`)
    }
  }
  walk('')
  return stamps
}

/** Undefined for a file that vanished meanwhile; the next look settles it. */
function seen(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

/** Reads the whole folder; or, given what was read `before` and its stamps, only what has changed since. */
export function readFolder(
  dir: string,
  stamps: Stamps = stampsOf(dir),
  before?: { files: Files; stamps: Stamps },
): Map<string, string> {
  const files = new Map<string, string>()
  for (const [path, stamp] of stamps) {
    const known = before?.stamps.get(path) === stamp ? before.files.get(path) : undefined
    const text = known ?? read(join(dir, path))
    if (text !== undefined) files.set(path, text)
  }
  return files
}

function read(path: string): string | undefined {
  try {
    return tidied(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Editors on Windows leave a byte order mark and two-character line ends. */
export function tidied(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
