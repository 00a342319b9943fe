import { readdirSync } from 'node:fs'
import { describe, it } from 'vitest'
import { readMind } from '../../src/mind.js'
import { readPhrases } from '../../src/wording/phrases.js'
import { expectTranscript } from '../support/transcript.js'

const folder = new URL('./instalments/', import.meta.url)
/** A copy of some entries: an editor who changes a figure changes no transcript. */
const mind = readMind('test/fixtures/knowledge')
const stage = { mind: () => mind, phrases: readPhrases() }

describe('Instalments, as they are asked for', () => {
  for (const name of readdirSync(folder)) {
    it(name.replace('.txt', ''), () => expectTranscript(new URL(name, folder), stage))
  }
})
