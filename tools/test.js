// `npm test`: everything in check, the scores of understanding, then the tests that need a real Redis and a real browser.
// What isn't installed is installed from Debian's packages where that is allowed; else one line says how.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check } from './check.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const found = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0

const parts = [
  { what: 'a Redis server', package: 'redis-server', present: () => found('redis-server') },
  {
    what: 'the Chromium browser (or CHROMIUM_PATH)',
    package: 'chromium',
    present: () =>
      process.env.CHROMIUM_PATH ? existsSync(process.env.CHROMIUM_PATH) : found('chromium') || found('google-chrome'),
  },
]

function install(packages) {
  const line = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (!found('apt-get') || process.getuid?.() !== 0) {
    console.error(`The tests need ${packages.join(' and ')}. Install with: sudo ${line}`)
    process.exit(1)
  }
  console.log(`Installing ${packages.join(' and ')} from Debian's packages, for the tests.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  // A service that starts by itself is not wanted: the tests run a Redis of their own.
  const run = spawnSync('sh', ['-c', `RUNLEVEL=1 ${line} -qq >/dev/null`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  })
  if (run.status !== 0) {
    console.error(`That failed. Install by hand with: sudo ${line}`)
    process.exit(1)
  }
}

if (!(await check())) process.exit(1)

const scored = spawnSync(process.execPath, [`${root}tools/run.js`, 'cli/eval.js'], { cwd: root, stdio: 'inherit' })
if (scored.status !== 0) {
  console.error('eval: a figure fell below the recorded one; the lines above say which.')
  process.exit(1)
}

const missing = parts.filter((part) => !part.present())
if (missing.length > 0) install(missing.map((part) => part.package))

for (const project of ['integration', 'browser']) {
  const args = [`${root}node_modules/vitest/vitest.mjs`, 'run', '--project', project, '--passWithNoTests']
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
