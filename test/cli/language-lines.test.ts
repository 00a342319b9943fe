import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/ending.js'
import { readLanguageLines } from '../../src/cli/eval/language-lines.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mushir-lines-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function aFileOf(content: string): string {
  const file = join(dir, 'lines.jsonl')
  writeFileSync(file, content)
  return file
}

function complaintAbout(file: string): string {
  try {
    readLanguageLines(file)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error('it was read without a complaint')
}

describe("Somebody else's lines, whose language is known", () => {
  it('are read as they come, whatever else they tell, with any line ends', () => {
    const file = aFileOf(
      '\uFEFF{"text": "kitna qarza milta hai", "lang": "ur-Latn", "src": "x"}\r\n\r\n{"text": "قرض", "lang": "ur"}\n',
    )
    expect(readLanguageLines(file)).toEqual([
      { text: 'kitna qarza milta hai', lang: 'ur-Latn' },
      { text: 'قرض', lang: 'ur' },
    ])
  })

  it('are refused with the number of each line that is wrong, and what is wrong with it, but without its text', () => {
    const complaint = complaintAbout(
      aFileOf(
        [
          '{"text": "fine", "lang": "en"}',
          'secret words',
          '{"text": "secret words", "lang": "urdu"}',
          '{"lang": "en"}',
          '{"text": " ", "lang": "en"}',
          '["secret words", "en"]',
        ].join('\n'),
      ),
    )
    expect(complaint).toContain('{"text": "…", "lang": "en"}')
    expect(complaint).toContain('line 2: is not JSON')
    expect(complaint).toContain('line 3: "lang"')
    expect(complaint).toContain('line 4: "text"')
    expect(complaint).toContain('line 5: "text": is empty')
    expect(complaint).toContain('line 6: is not an object')
    expect(complaint).not.toContain('line 1:')
    expect(complaint).not.toContain('secret')
  })

  it('are refused in a few lines where all of a long file is wrong', () => {
    const complaint = complaintAbout(aFileOf('kitna\n'.repeat(300)))
    expect(complaint.split('\n')).toHaveLength(7)
    expect(complaint).toContain('and 295 lines more')
  })

  it('are missed by name where there is no such file, or nothing in it', () => {
    expect(complaintAbout(join(dir, 'nowhere.jsonl'))).toContain('nowhere.jsonl')
    expect(complaintAbout(aFileOf('\n\n'))).toContain('has no lines')
  })
})
