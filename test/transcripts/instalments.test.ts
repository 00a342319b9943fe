import { readdirSync } from 'node:fs'
import { describe, it } from 'vitest'
import { readPhrases } from '../../src/wording/phrases.js'
import { fixtureMind } from '../support/real-mind.js'
import { expectTranscript } from '../support/transcript.js'

const folder = new URL('./instalments/', import.meta.url)
/** A copy of some entries: an editor who changes a figure changes no transcript. */
const mind = fixtureMind()
const stage = { mind: () => mind, phrases: readPhrases() }

describe('Instalments, as they are asked for', () => {
  for (const name of readdirSync(folder)) {
    it(name.replace('.txt', ''), () => expectTranscript(new URL(name, folder), stage))
  }
})
