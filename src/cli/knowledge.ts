import { parseArgs } from 'node:util'
import { check } from '../knowledge/check.js'
import { readFolder } from '../knowledge/folder.js'
import { dayInPakistan } from '../knowledge/library.js'

const USAGE = `npm run -s knowledge -- COMMAND

  check [--json]     read everything and say what is wrong, where, and what to write instead
  --dir FOLDER       another folder than ./knowledge`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: 'string', default: 'knowledge' }, json: { type: 'boolean', default: false } },
})

switch (positionals[0]) {
  case 'check':
    process.exitCode = runCheck(values.dir, values.json)
    break
  default:
    console.error(USAGE)
    process.exitCode = 2
}

function runCheck(dir: string, json: boolean): number {
  const started = performance.now()
  const { complaints, loaded } = check(readFolder(dir), { today: dayInPakistan(new Date()) })
  const errors = complaints.filter(({ level }) => level !== 'notice')
  if (json) {
    console.log(JSON.stringify({ complaints, version: loaded.library.version }, null, 2))
    return errors.length > 0 ? 1 : 0
  }
  for (const { file, line, level, message } of complaints)
    console.log(`${dir}/${file}:${line}: ${level === 'notice' ? 'notice: ' : ''}${message}`)
  const entries = loaded.readings.size
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${entries} entries, ${loaded.journeys.size} journeys: ${errors.length} to mend, ${complaints.length - errors.length} notices (${seconds} s)`,
  )
  return errors.length > 0 ? 1 : 0
}
