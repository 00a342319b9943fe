import { check } from '../../knowledge/check.js'
import type { Complaint } from '../../knowledge/complaint.js'
import { readFolder } from '../../knowledge/folder.js'
import { normaliseForComparison } from '../../understanding/spelling.js'
import { misdirected } from './misdirected.js'

/** `knowledge -- check`: what is wrong, line by line, and a last line with the counts. */
export function runCheck(dir: string, today: string, json: boolean): number {
  const started = performance.now()
  const { complaints, loaded } = check(readFolder(dir), {
    today,
    normalise: normaliseForComparison,
    more: [misdirected],
  })
  const errors = complaints.filter(({ level }) => level !== 'notice')
  const notices = complaints.filter(({ level }) => level === 'notice')
  if (json) {
    const told = complaints.map((complaint) => ({ ...complaint, file: `${dir}/${complaint.file}` }))
    console.log(JSON.stringify({ version: loaded.library.version, complaints: told }, null, 2))
    return errors.length > 0 ? 1 : 0
  }
  const tell = ({ file, line, message }: Complaint, prefix = '') =>
    console.log(`${dir}/${file}:${line}: ${prefix}${message}`)
  for (const notice of notices) tell(notice, 'notice: ')
  for (const error of errors) tell(error)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const counts = `${loaded.readings.size} entries, ${loaded.journeys.size} journeys`
  const verdict = errors.length === 0 ? 'nothing to mend' : `${errors.length} to mend`
  console.log(`${counts}: ${verdict}, ${notices.length} notices (${seconds} s)`)
  return errors.length > 0 ? 1 : 0
}
