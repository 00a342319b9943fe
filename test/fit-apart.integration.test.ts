import { describe, expect, it } from 'vitest'
import type { fitApart as FitApart } from '../src/fit-apart.js'
import { loadFolder } from '../src/knowledge/load.js'
import { teachingOf } from '../src/model/library.js'
import { unpack } from '../src/stored-fits.js'
import { prepareUnderstanding, understandingOf } from '../src/understanding/understand.js'

// The process runs a compiled file.
const { fitApart } = (await import('../dist/fit-apart.js' as string)) as { fitApart: typeof FitApart }

describe('The process that fits the understanding', () => {
  it('learns what would be learnt here, while this one goes on', async () => {
    const teaching = teachingOf(loadFolder('knowledge').library)
    let turns = 0
    const goingOn = setInterval(() => turns++, 1)
    const understand = understandingOf(unpack(await fitApart(teaching)))
    clearInterval(goingOn)
    expect(turns).toBeGreaterThan(10)
    const here = prepareUnderstanding(teaching)
    for (const text of ['aoa qarza chahiye', 'آسان کاروبار کارڈ کی فیس', 'how do I register a company', 'xyz'])
      expect(understand(text, {})).toEqual(here(text, {}))
  })

  it('says so when it fails', async () => {
    await expect(fitApart({ documents: [undefined as never], places: [] })).rejects.toThrow('ended without a result')
  })
})
