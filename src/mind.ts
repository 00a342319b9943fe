import { readFolder } from './knowledge/folder.js'
import { load } from './knowledge/load.js'
import type { Library } from './model/library.js'
import type { Mind } from './runner/handle.js'
import { prepareUnderstanding } from './understanding/understand.js'

/** A library and the understanding fitted on its texts: what answers a question. */
export function mindOf(library: Library): Mind {
  return { library, understand: prepareUnderstanding(library.documents()) }
}

/** Reads a folder once, for commands. The service watches its folder instead. */
export function readMind(folder: string): Mind {
  return mindOf(load(readFolder(folder)).library)
}
