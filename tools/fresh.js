// Is dist/ as new as src/? Commands build first when it is not, so nobody runs yesterday's code.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.js'

const root = fileURLToPath(new URL('..', import.meta.url))

function newest(folder) {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}

function builtAt() {
  try {
    return statSync(join(root, 'dist/.tsbuildinfo')).mtimeMs
  } catch {
    return 0
  }
}

/** Builds when a source is newer than the last build. Production images carry no src/ and skip this. */
export async function ensureBuilt() {
  let sources
  try {
    sources = Math.max(newest(join(root, 'src')), statSync(join(root, 'tsconfig.json')).mtimeMs)
  } catch {
    return
  }
  if (sources > builtAt()) {
    await build()
    const { utimesSync } = await import('node:fs')
    utimesSync(join(root, 'dist/.tsbuildinfo'), new Date(), new Date())
  }
}
