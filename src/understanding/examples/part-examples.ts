import type { PartId } from '../../model/entry.js'
import { messagesByPart } from './example-files.js'

export interface PartExample {
  part: PartId
  text: string
  /** As much as so many of the knowledge's questions. */
  worth: number
}

/** Those of ours are few and plain; what people wrote is more. */
const OURS = 4
const OTHERS = 3

/**
 * How each part is asked for of anything: `part-questions.json` in plain words, `second-messages.json` as people go on in a
 * talk. The knowledge's own questions teach far more; these hold where an editor has sorted none yet.
 */
export function partExamples(): PartExample[] {
  return [
    ...messagesByPart('part-questions').map(({ part, text }) => ({ part, text, worth: OURS })),
    ...messagesByPart('second-messages').map(({ part, text }) => ({ part, text, worth: OTHERS })),
  ]
}
