import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCheck } from '../../src/cli/knowledge/check.js'
import { runNew, runRestore, runWithdraw } from '../../src/cli/knowledge/edit.js'
import { goldenCopies } from '../../src/cli/knowledge/golden-copies.js'
import { runMissing, runStale } from '../../src/cli/knowledge/lists.js'
import { runPreview } from '../../src/cli/knowledge/preview.js'
import { check } from '../../src/knowledge/check.js'
import { loadFolder } from '../../src/knowledge/load.js'
import { withoutIsolates } from '../../src/model/isolate.js'
import { edited, folderWith, LOAN, onDisk } from '../knowledge/support.js'

const TODAY = '2026-04-01'
const now = new Date(`${TODAY}T10:00:00Z`)
let said: string[] = []
const opened: { remove: () => void }[] = []

function aFolder(files = folderWith()): string {
  const folder = onDisk(files)
  opened.push(folder)
  return folder.dir
}

beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((line = '') => void said.push(String(line)))
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const folder of opened.splice(0)) folder.remove()
})

describe('knowledge -- check', () => {
  it('is content with a sound folder, and says how much it read', () => {
    expect(runCheck(aFolder(), { today: TODAY })).toBe(0)
    expect(said.at(-1)).toMatch(/^1 entries, 0 journeys: nothing to mend, 1 notices \(\d+\.\d s\)$/)
  })

  it('names file and line, and fails', () => {
    const dir = aFolder(folderWith(edited('en.md', '{{age.min}} to', '21 to')))
    expect(runCheck(dir, { today: TODAY })).toBe(1)
    expect(said).toContain(
      `${dir}/financing/youth-loan/en.md:9: "21" is typed by hand: write it once under facts in facts.yaml, and {{its.name}} here`,
    )
  })

  it('speaks Urdu to an editor who asks for it, with file and line first', () => {
    const dir = aFolder(folderWith(edited('ur.md', 'فیس صرف', 'فيس صرف')))
    expect(runCheck(dir, { today: TODAY, language: 'ur' })).toBe(1)
    const lines = said.map(withoutIsolates)
    expect(lines).toContain(
      `${dir}/financing/youth-loan/ur.md:17: یہاں عربی ي ہے، اردو میں ی ہوتا ہے: اردو کی بورڈ سے لکھیں`,
    )
    expect(lines.at(-1)).toMatch(/^اندراج 1، .*درست کرنے کو 1/)
  })

  it('names an utterance that finds another entry first', () => {
    const others = Object.entries(LOAN).map(([name, text]) => [
      `financing/cattle/${name}`,
      text
        .replace('[old-loan]', '[]')
        .replace('Youth Loan\n', 'Cattle Loan\n')
        .replace('loan for the young', 'buy a buffalo on credit'),
    ])
    const strayed = edited('en.md', '- loan for the young aa ax', '- i want to buy a buffalo on credit')
    runCheck(aFolder(folderWith(strayed, Object.fromEntries(others))), { today: TODAY })
    expect(said.join('\n')).toContain('notice: "i want to buy a buffalo on credit" finds cattle first')
  })

  it('finds copies of the sentences by which understanding is measured', () => {
    const { complaints } = check(
      folderWith(edited('en.md', 'loan for the young aa ax', 'can a tailor of thirty get it')),
      {
        today: TODAY,
        more: [goldenCopies(['Can a tailor of forty get it?', 'something else altogether'])],
      },
    )
    expect(complaints.filter(({ rule }) => rule === 'golden-copy')).toEqual([
      expect.objectContaining({ line: 21, level: 'error', message: expect.stringContaining('(test/golden)') }),
    ])
  })

  it('says the same to a program', () => {
    const dir = aFolder(folderWith(edited('en.md', '{{age.min}} to', '21 to')))
    expect(runCheck(dir, { today: TODAY, json: true })).toBe(1)
    const { complaints } = JSON.parse(said.join('\n'))
    expect(complaints).toContainEqual(expect.objectContaining({ line: 9, level: 'error', rule: 'typed-figure' }))
  })
})

describe('knowledge -- withdraw and restore', () => {
  it('take an entry from citizens and give it back, byte for byte', () => {
    const dir = aFolder()
    const file = join(dir, 'financing/youth-loan/facts.yaml')
    const before = readFileSync(file, 'utf8')

    expect(runWithdraw(dir, 'old-loan', TODAY, 'ayesha', 'wrong limit')).toBe(0)
    expect(loadFolder(dir).library.fitness('youth-loan', now)).toBe('withdrawn')
    expect(loadFolder(dir).library.entry('youth-loan')?.withdrawn).toEqual({
      on: TODAY,
      by: 'ayesha',
      reason: 'wrong limit',
    })

    expect(runRestore(dir, 'youth-loan')).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(existsSync(`${file}~`)).toBe(false)
  })

  it('say so when there is no such entry', () => {
    expect(runWithdraw(aFolder(), 'nothing', TODAY, 'ayesha', 'x')).toBe(1)
    expect(said[0]).toContain('There is no entry "nothing"')
  })
})

describe('knowledge -- new', () => {
  it('lays out four files that say what goes where, and disturb no other entry', () => {
    const dir = aFolder()
    expect(runNew(dir, 'tailor-loan', 'financing', TODAY)).toBe(0)
    const { library } = loadFolder(dir)
    expect(library.fitness('youth-loan', now)).toBe('current')
    expect(library.fitness('tailor-loan', now)).toBe('broken')
    expect(readFileSync(join(dir, 'financing/tailor-loan/ur.md'), 'utf8')).toContain('## خلاصہ')
    expect(runNew(dir, 'tailor-loan', 'financing', TODAY)).toBe(1)
    expect(runNew(dir, 'Tailor Loan', 'financing', TODAY)).toBe(2)
    expect(runNew(dir, 'tailor-loan', 'loans', TODAY)).toBe(2)
  })
})

describe('knowledge -- preview', () => {
  it('shows each bubble as the phone does, in the three scripts', () => {
    expect(runPreview(aFolder(), 'youth-loan', 'summary', now)).toBe(0)
    const shown = said.join('\n')
    expect(shown).toContain('youth-loan · summary · ur-Latn')
    expect(shown).toContain('Naujawanon ke liye sarkari qarz, 5 lakh rupay tak.')
    expect(shown).toContain('نوجوانوں کے لیے سرکاری قرض، 5 لاکھ روپے تک۔')
    expect(shown).toContain('○ Who can get it')
  })

  it('says why an entry cannot be shown', () => {
    const dir = aFolder(folderWith(edited('en.md', '{{age.min}}', '{{age.mn}}')))
    expect(runPreview(dir, 'youth-loan', undefined, now)).toBe(1)
    expect(said.join('\n')).toContain('en.md:9: {{age.mn}} points to no fact')
  })
})

describe('knowledge -- stale and missing', () => {
  it('name what is due, by owner, and what nobody has found out', () => {
    const dir = aFolder()
    expect(runStale(dir, '2026-08-20', 60)).toBe(0)
    expect(said).toEqual(['financing:', '  2026-09-01  in 12 days     youth-loan'])
    said = []
    expect(runMissing(dir)).toBe(0)
    expect(said.join('\n')).toContain('Not written yet, financing (1):\n  akhuwat')
    expect(said.join('\n')).toContain('youth-loan, step apply: how long it takes')
  })
})
