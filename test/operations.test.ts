import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeSettings } from '../src/config.js'
import { makeMetrics } from '../src/metrics.js'

const page = readFileSync(new URL('../docs/operations.md', import.meta.url), 'utf8')
const nothingWaits = async () => ({ persons: 0, oldestMs: 0 })

/** The first cells of the page's tables that look like `pattern`. */
function firstCells(pattern: RegExp): string[] {
  return [...page.matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, cell]) => (cell && pattern.test(cell) ? [cell] : []))
}

describe('The page for operators', () => {
  it('explains every setting, and none that isn’t there', () => {
    const settings = describeSettings().map(({ name }) => name)
    expect(firstCells(/^[A-Z][A-Z_]+$/).toSorted()).toEqual(settings.toSorted())
  })

  it('says what each of our figures means, and of none that isn’t there', async () => {
    const text = await makeMetrics({ inbox: nothingWaits, outbox: nothingWaits }).text()
    const names = [...text.matchAll(/^# TYPE (mushir_\w+) /gm)].map(([, name]) => name)
    expect(firstCells(/^mushir_/).toSorted()).toEqual(names.toSorted())
  })
})
