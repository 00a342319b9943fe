import { readMind } from '../../src/mind.js'
import type { Mind } from '../../src/runner/handle.js'

let mind: Mind | undefined

/** A copy of some entries, in which no editor changes anything: learnt once for all files of tests. */
export function fixtureMind(): Mind {
  mind ??= readMind('test/fixtures/knowledge')
  return mind
}
