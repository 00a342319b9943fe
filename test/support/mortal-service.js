// The service in a process that kills itself, hard, the nth time it reaches a named point: as if the machine died.
// Says "hit <point>" first, so that a test knows the point was reached. Runs the build: npm run build.
import { writeSync } from 'node:fs'
import { readConfig } from '../../dist/config.js'
import { makeLog } from '../../dist/log.js'
import { startService } from '../../dist/service.js'

const { DIE_AT, DIE_AFTER = '1' } = process.env
let left = Number(DIE_AFTER)

await startService(readConfig(process.env), {
  log: makeLog('warn'),
  checkpoint(point) {
    if (point !== DIE_AT || --left > 0) return
    writeSync(1, `hit ${point}\n`)
    process.kill(process.pid, 'SIGKILL')
  },
})
