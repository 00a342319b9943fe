import { changesBetween, type EntryChange } from '../../knowledge/changes.js'
import { listsIn } from '../../knowledge/check.js'
import { readFolder } from '../../knowledge/folder.js'
import { load } from '../../knowledge/load.js'
import { whatIsMissing } from '../../knowledge/missing.js'
import { staleBy } from '../../knowledge/stale.js'
import { withoutIsolates } from '../../model/isolate.js'
import { pastFolder } from './past-folder.js'
import { SCRIPTS } from './scripts.js'

/** `knowledge -- stale [--days N]`. */
export function runStale(dir: string, today: string, days: number): number {
  const stale = staleBy(load(readFolder(dir)).library.entries(), today, days)
  if (stale.size === 0) console.log(`Nothing is due for review within ${days} days.`)
  for (const [owner, entries] of stale) {
    console.log(`${owner}:`)
    for (const { entry, daysLeft } of entries) {
      const due = daysLeft < 0 ? `${-daysLeft} days ago` : daysLeft === 0 ? 'today' : `in ${daysLeft} days`
      console.log(`  ${entry.reviewBy}  ${due.padEnd(13)}  ${entry.id}`)
    }
  }
  return 0
}

/** `knowledge -- missing`. */
export function runMissing(dir: string): number {
  const files = readFolder(dir)
  const loaded = load(files)
  const drafts = [...loaded.readings.values()].map(({ draft }) => draft)
  const missing = whatIsMissing(loaded.library.entries(), drafts, listsIn(files, 'expected-ids.yaml'))
  for (const [sheet, ids] of missing.unwritten) {
    if (ids.length > 0) console.log(`Not written yet, ${sheet} (${ids.length}):\n  ${ids.join(', ')}`)
  }
  for (const [part, ids] of missing.parts) {
    if (ids.length > 0) console.log(`Without the part "${part}" (${ids.length}):\n  ${ids.join(', ')}`)
  }
  if (missing.unknown.length > 0) console.log('Still to be found out:')
  for (const { entry, step, what } of missing.unknown) {
    const wanted = what.map((key) => (key === 'fee' ? 'what it costs' : 'how long it takes'))
    console.log(`  ${entry}, step ${step}: ${wanted.join(' and ')}`)
  }
  if (missing.withoutAddress.length > 0) console.log('Sources without an address:')
  for (const { entry, source } of missing.withoutAddress) console.log(`  ${entry}: ${source}`)
  return 0
}

/** `knowledge -- changes --since REV`. */
export function runChanges(dir: string, since: string): number {
  let past: Map<string, string>
  try {
    past = pastFolder(dir, since)
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    console.error(`git has no "${since}" of ${dir}. ${said}`.trim())
    return 2
  }
  const now = load(readFolder(dir))
  const changes = changesBetween(load(past).library, now.library)
  if (changes.length === 0) console.log(`Citizens read the same as at ${since}.`)
  for (const change of changes) tell(change)
  for (const { file, line, message } of now.faults) console.log(`\nFaulty now: ${dir}/${file}:${line}: ${message}`)
  return 0
}

function tell({ id, title, kind, points, words }: EntryChange) {
  const said = { new: 'is new', gone: 'is gone: nobody is answered from it any more', changed: 'has changed' }
  console.log(`\n${id} (${title}) ${said[kind]}`)
  for (const point of points) console.log(`  ${withoutIsolates(point)}`)
  for (const { language, where, before, after } of words) {
    console.log(`  ${SCRIPTS[language]}, ${where}:`)
    for (const line of before) console.log(`    before: ${line}`)
    for (const line of after) console.log(`    after:  ${line}`)
    if (before.length + after.length === 0) console.log('    the same lines in another order')
  }
}
