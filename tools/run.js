// Runs one of the commands in src/cli: node tools/run.js cli/ask.js --json "TEXT"
import { ensureBuilt } from './fresh.js'

process.setSourceMapsEnabled?.(true)
await ensureBuilt()
const command = process.argv[2]
process.argv.splice(2, 1)
await import(`../dist/${command}`)
