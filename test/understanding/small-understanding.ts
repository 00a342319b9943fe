import type { Understand } from '../../src/model/utterance.js'
import { digestOfWords, pack, unpack } from '../../src/stored-fits.js'
import { fitUnderstanding } from '../../src/understanding/fit.js'
import { understandingOf } from '../../src/understanding/understand.js'
import { fits } from '../support/real-mind.js'
import { documents, places } from './documents.js'

const words = digestOfWords({ documents, places })
let understand: Understand | undefined

/** What `documents.ts` teaches, learnt once for all files of tests, and kept for the next run. */
export function smallUnderstanding(): Understand {
  understand ??= understandingOf(unpack(fits.find(words) ?? learnt()))
  return understand
}

function learnt() {
  const packed = pack(fitUnderstanding({ documents, places }))
  fits.keep(words, packed)
  return packed
}
