import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeSettings } from '../src/config.js'
import { makeMetrics } from '../src/metrics.js'

const operations = readFileSync(new URL('../docs/operations.md', import.meta.url), 'utf8')
const queue = async () => ({ persons: 0, oldestMs: 0 })

describe('docs/operations.md', () => {
  it('names every setting', () => {
    expect(describeSettings().filter(({ name }) => !operations.includes(`\`${name}\``))).toEqual([])
  })

  it('says what each of our metrics means', async () => {
    const text = await makeMetrics({ inbox: queue, outbox: queue }).text()
    const names = [...text.matchAll(/^# TYPE (mushir_\w+)/gm)].map((match) => match[1] ?? '')
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !operations.includes(`\`${name}\``))).toEqual([])
  })
})
