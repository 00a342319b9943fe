import { readMind } from '../../src/mind.js'
import type { Mind } from '../../src/runner/handle.js'

let mind: Mind | undefined

/** The knowledge as it stands in the folder, and the understanding fitted on it: once for each file of tests. */
export function realMind(): Mind {
  mind ??= readMind('knowledge')
  return mind
}
