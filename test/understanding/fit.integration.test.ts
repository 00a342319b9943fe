import { readFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/knowledge/load.js'
import { teachingOf } from '../../src/model/library.js'
import { fitUnderstanding } from '../../src/understanding/fit.js'
import { understandingOf } from '../../src/understanding/understand.js'

const golden = ['questions-financing', 'questions-registration', 'questions-clusters', 'control'].flatMap((name) =>
  readFileSync(new URL(`../golden/${name}.dev.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
)

describe('What was learnt from the knowledge', () => {
  it('answers the same to every golden text once it was written down and read again', { timeout: 60_000 }, () => {
    const fitted = fitUnderstanding(teachingOf(loadFolder('knowledge').library))
    const fresh = understandingOf(fitted)
    const read = understandingOf(deserialize(serialize(fitted)))
    expect(golden.length).toBeGreaterThan(400)
    const context = { language: 'ur', entry: 'akhuwat' } as const
    for (const text of golden) {
      expect(read(text, {})).toEqual(fresh(text, {}))
      expect(read(text, context)).toEqual(fresh(text, context))
    }
  })
})
