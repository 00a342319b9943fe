import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What stands in the knowledge folder: texts by their path within it, with forward slashes. */
export type Files = ReadonlyMap<string, string>

/** Editors' leavings and hidden files are no knowledge. */
export function isKnowledge(name: string): boolean {
  return !/^[.#]|~$|\.(swp|tmp|bak|orig)$/.test(name)
}

const KINDS = /\.(ya?ml|md)$/

/** Reads the whole folder. A file that vanishes meanwhile is left out; the next look settles it. */
export function readFolder(dir: string): Map<string, string> {
  const files = new Map<string, string>()
  const walk = (within: string) => {
    for (const entry of readdirSync(join(dir, within), { withFileTypes: true })) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      if (!isKnowledge(entry.name)) continue
      if (entry.isDirectory()) walk(path)
      else if (KINDS.test(entry.name)) {
        try {
          files.set(path, tidied(readFileSync(join(dir, path), 'utf8')))
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
        }
      }
    }
  }
  walk('')
  return files
}

/** Editors on Windows leave a byte order mark and two-character line ends. */
export function tidied(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
