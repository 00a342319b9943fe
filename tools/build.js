// Compiles src/ to dist/ and copies what the compiler doesn't: Lua scripts, prompts, pages' files.
import { spawnSync } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const assets = new Set(['.lua', '.md', '.css', '.html', '.json', '.yaml', '.woff2', '.js', '.svg'])

/** Builds the project; with `clean`, from nothing. Throws when the compiler finds a fault. */
export async function build({ clean = false } = {}) {
  if (clean) await rm(`${root}dist`, { recursive: true, force: true })
  const tsc = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', root], { stdio: 'inherit' })
  if (tsc.status !== 0) throw new Error('The build failed; the lines above say where.')
  await cp(`${root}src`, `${root}dist`, {
    recursive: true,
    filter: (path) => !/\.[^/]+$/.test(path.slice(root.length)) || assets.has(extname(path)),
  })
  // What the entries teach is learnt here, so that no start has to. Without entries, or with faulty ones, nothing is lost.
  spawnSync(process.execPath, [`${root}dist/cli/fit.js`], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build({ clean: process.argv.includes('--clean') })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
