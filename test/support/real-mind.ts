import { readMind } from '../../src/mind.js'
import type { Mind } from '../../src/runner/handle.js'

const minds = new Map<string, Mind>()

/** A folder is learnt once for all files of tests. */
function mindOf(folder: string): Mind {
  const mind = minds.get(folder) ?? readMind(folder)
  minds.set(folder, mind)
  return mind
}

/** The knowledge as it stands in the folder, and the understanding fitted on it. */
export const realMind = () => mindOf('knowledge')

/** A copy of some entries, in which no editor changes anything. */
export const fixtureMind = () => mindOf('test/fixtures/knowledge')
