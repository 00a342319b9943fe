import type { Understand } from '../../src/model/utterance.js'
import { prepareUnderstanding } from '../../src/understanding/understand.js'
import { documents, places } from './documents.js'

let understand: Understand | undefined

/** What `documents.ts` teaches, learnt once for all files of tests. */
export function smallUnderstanding(): Understand {
  understand ??= prepareUnderstanding({ documents, places })
  return understand
}
