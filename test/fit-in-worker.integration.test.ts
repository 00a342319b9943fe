import { describe, expect, it } from 'vitest'
import type { fitInWorker as FitInWorker } from '../src/fit-in-worker.js'
import { loadFolder } from '../src/knowledge/load.js'
import { teachingOf } from '../src/model/library.js'
import { unpack } from '../src/stored-fits.js'
import { prepareUnderstanding, understandingOf } from '../src/understanding/understand.js'

// The thread runs a compiled file.
const { fitInWorker } = (await import('../dist/fit-in-worker.js' as string)) as { fitInWorker: typeof FitInWorker }

describe('The thread that fits the understanding', () => {
  it('learns what would be learnt here, while this thread goes on', async () => {
    const teaching = teachingOf(loadFolder('knowledge').library)
    let turns = 0
    const goingOn = setInterval(() => turns++, 1)
    const understand = understandingOf(unpack(await fitInWorker(teaching)))
    clearInterval(goingOn)
    expect(turns).toBeGreaterThan(10)
    const here = prepareUnderstanding(teaching)
    for (const text of ['aoa qarza chahiye', 'آسان کاروبار کارڈ کی فیس', 'how do I register a company', 'xyz'])
      expect(understand(text, {})).toEqual(here(text, {}))
  })

  it('says so when it fails', async () => {
    await expect(fitInWorker({ documents: [undefined as never], places: [] })).rejects.toThrow(TypeError)
  })
})
