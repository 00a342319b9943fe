// The others that Mushir is put beside. They are no dependencies of Mushir: they have a package.json and a lock file of
// their own in tools/bench/peers, and are installed there the first time they are wanted.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const home = fileURLToPath(new URL('peers/', import.meta.url))
const fromHome = createRequire(join(home, 'package.json'))

/** Installs them where that has not been done since their lock file changed. Throws when npm can't. */
export function ensurePeers() {
  const done = join(home, 'node_modules/.package-lock.json')
  const lock = join(home, 'package-lock.json')
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return
  console.log(
    `Installing ${peerNames().join(', ')} into tools/bench/peers (npm ci, 150 MB, once; Mushir itself never uses them).`,
  )
  const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' })
  if (run.status !== 0)
    throw new Error('They could not be installed: the lines above say why. Is the npm registry reachable?')
}

/** As `franc 6.2.0`, in the order of their package.json. */
export function peerNames() {
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version}`)
}

/** A module of theirs, by its file below node_modules. */
export function importPeer(path) {
  return import(pathToFileURL(join(home, 'node_modules', path)))
}

/** One that is CommonJS. */
export function requirePeer(name) {
  return fromHome(name)
}
