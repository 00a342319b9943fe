import { readMind } from '../../src/mind.js'
import type { Mind } from '../../src/runner/handle.js'
import { StoredFits } from '../../src/stored-fits.js'

const minds = new Map<string, Mind>()
/** Where a service that a test starts looks, too. Of other words or other code nothing in it is used. */
export const fits = new StoredFits('dist/fits')

/** A folder is learnt once for all files of tests, and kept for the next run. */
function mindOf(folder: string): Mind {
  const mind = minds.get(folder) ?? readMind(folder, fits)
  minds.set(folder, mind)
  return mind
}

/** The knowledge as it stands in the folder, and the understanding fitted on it. */
export const realMind = () => mindOf('knowledge')

/** A copy of some entries, in which no editor changes anything. */
export const fixtureMind = () => mindOf('test/fixtures/knowledge')
