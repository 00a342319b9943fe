// `npm run check`: what one runs before a commit. Types, lint and format, the knowledge, the unit tests,
// and the stories that texts are told in.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './fresh.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name, path) => [process.execPath, [`${root}node_modules/${name}/${path}`]]

/** Runs the checks in order and stops at the first that fails. */
export async function check() {
  const steps = [
    ['types', bin('typescript', 'bin/tsc'), ['-p', 'test', '--incremental', 'false']],
    ['lint and format', bin('@biomejs/biome', 'bin/biome'), ['check', '--error-on-warnings']],
    ['knowledge', [process.execPath, [`${root}tools/run.js`]], ['cli/knowledge.js', 'check']],
    ['unit tests', bin('vitest', 'vitest.mjs'), ['run', '--project', 'unit', '--maxWorkers=100%']],
    ['stories', bin('vitest', 'vitest.mjs'), ['run', '--project', 'stories']],
  ]
  await ensureBuilt()
  for (const [name, [command, first], rest] of steps) {
    if (name === 'knowledge' && !existsSync(`${root}dist/cli/knowledge.js`)) continue
    const started = Date.now()
    const run = spawnSync(command, [...first, ...rest], { cwd: root, stdio: 'inherit' })
    if (run.status !== 0) {
      console.error(`\ncheck: ${name} failed; the lines above say what to mend.`)
      return false
    }
    console.log(`check: ${name} ok (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  }
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await check()) ? 0 : 1)
