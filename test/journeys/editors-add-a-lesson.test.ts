import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/knowledge/check.js'
import { readFolder } from '../../src/knowledge/folder.js'
import { loadFolder } from '../../src/knowledge/load.js'
import { aCitizen } from '../support/citizen.js'

/** The diff that docs/journeys.md shows editors, done to a copy of the knowledge. */
const DIFF = diffIn(readFileSync('docs/journeys.md', 'utf8'))
let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'mushir-lesson-'))
  cpSync('knowledge', copy, { recursive: true })
  for (const { file, hunks } of DIFF) {
    const path = join(copy, file)
    let text = readFileSync(path, 'utf8')
    for (const { before, after } of hunks) {
      expect(text, `${file} as docs/journeys.md shows it`).toContain(before)
      text = text.replace(before, () => after)
    }
    writeFileSync(path, text)
  }
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('An editor who adds a lesson, and a question to the export journey, in data alone', () => {
  it('changes nothing but texts under knowledge/journeys', () => {
    expect(DIFF.map(({ file }) => file.split('/')[0])).toEqual(DIFF.map(() => 'journeys'))
    expect(DIFF.length).toBeGreaterThan(0)
  })

  it('has nothing to mend', () => {
    const { complaints } = check(readFolder(copy), { today: '2026-11-29' })
    expect(complaints.filter(({ level, file }) => level !== 'notice' && file.startsWith('journeys/'))).toEqual([])
  })

  it('has it taught: the eleventh of eleven, right and wrong, and then the next', () => {
    const { library } = loadFolder(copy)
    const citizen = aCitizen({ library }).taps({ kind: 'option', journey: 'menu', step: 'top', option: 'lessons' })
    expect(citizen.lastHeard).toBe('progress 1/11 + lessons?sales')
    citizen.taps({ kind: 'option', journey: 'lessons', step: 'stock', option: 'weekly' })
    expect(citizen.lastHeard).toBe('lessons?stock-wrong + lessons?more')
    citizen.taps({ kind: 'option', journey: 'lessons', step: 'stock', option: 'monthly' })
    expect(citizen.lastHeard).toBe('lessons?stock-right + lessons?more')
  })

  it('has the new question asked after the buyer’s, and its answer among the things to do', () => {
    const { library } = loadFolder(copy)
    const citizen = aCitizen({ library }).says('honey in swat', {
      slots: { sector: 'honey', province: 'kp', district: 'swat' },
    })
    const answers = (step: string, option: string) =>
      citizen.taps({ kind: 'option', journey: 'export-ready', step, option })
    answers('market', 'gulf')
    answers('buyer', 'yes')
    expect(citizen.lastHeard).toBe('export-ready?samples')
    answers('samples', 'no')
    for (const step of ['ntn', 'psw', 'tested-honey', 'packed', 'costed']) answers(step, 'yes')
    answers('paid', 'bank')
    expect(citizen.lastHeard).toContain('pick samples')
  })
})

interface Changed {
  file: string
  hunks: { before: string; after: string }[]
}

/** Reads the one ```diff block of a page: `--- file`, then hunks parted by `@@`. */
function diffIn(page: string): Changed[] {
  const [, block = ''] = /```diff\n([\s\S]*?)```/.exec(page) ?? []
  return block
    .split(/^--- /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...hunks] = part.split(/^@@.*\n/m)
      const side = (hunk: string, other: string) =>
        hunk
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith(other))
          .map((line) => `${line.slice(1)}\n`)
          .join('')
      return { file: head.trim(), hunks: hunks.map((hunk) => ({ before: side(hunk, '+'), after: side(hunk, '-') })) }
    })
}
