import { describe, expect, it } from 'vitest'
import { load } from '../../src/knowledge/load.js'
import { restore, withdraw } from '../../src/knowledge/withdraw.js'
import { folderWith, LOAN } from './support.js'

const before = `# kept by Ayesha\n${LOAN['facts.yaml']}# the end\n`
const why = { on: '2026-12-01', by: 'ayesha', reason: 'limit is 7: "wrong" # says SBP' }

function edit(made: ReturnType<typeof withdraw>): string {
  if (made.kind !== 'edited') throw new Error(made.kind)
  return made.text
}

describe('Withdrawing an entry', () => {
  it('adds one line and leaves every other byte alone', () => {
    const text = edit(withdraw(before, why))
    expect(text.startsWith(before)).toBe(true)
    expect(text.slice(before.length).trimEnd().split('\n')).toHaveLength(1)
    expect(load(folderWith({ 'facts.yaml': text })).library.entry('youth-loan')?.withdrawn).toEqual(why)
  })

  it('is undone to the byte', () => {
    expect(edit(restore(edit(withdraw(before, why))))).toBe(before)
  })

  it('is undone when an editor wrote it over several lines, in the middle', () => {
    const middle = before.replace('facts:\n', 'withdrawn:\n  on: 2026-12-01\n  by: a\n  reason: b\nfacts:\n')
    expect(edit(restore(middle))).toBe(before)
  })

  it('is not done twice, nor undone without need', () => {
    expect(withdraw(edit(withdraw(before, why)), why)).toEqual({ kind: 'unneeded' })
    expect(restore(before)).toEqual({ kind: 'unneeded' })
  })

  it('is refused where the file cannot be read', () => {
    expect(withdraw('facts: { age: [', why).kind).toBe('unreadable')
  })
})
