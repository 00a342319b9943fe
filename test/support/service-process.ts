import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '../..')

export interface ServiceProcess {
  /** Resolves with what it printed when the process has ended, by whatever hand. */
  ended: Promise<string>
  kill(signal: NodeJS.Signals): void
}

/**
 * The service in a process of its own (`dist/main.js`); resolves when it is ready. With `dieAt` it is the same
 * service under a main that kills itself, hard, the nth time it reaches that checkpoint.
 */
export async function aServiceProcess(
  env: Record<string, string>,
  death: { dieAt?: string; dieAfter?: number } = {},
): Promise<ServiceProcess> {
  const mortal = death.dieAt ? { DIE_AT: death.dieAt, DIE_AFTER: `${death.dieAfter ?? 1}` } : undefined
  const child = spawn(process.execPath, [resolve(root, mortal ? 'test/support/mortal-service.js' : 'dist/main.js')], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env, ...mortal },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  let over = false
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  const ended = new Promise<string>((done) =>
    child.once('close', () => {
      over = true
      done(printed)
    }),
  )
  while (!(await isReady(`http://127.0.0.1:${env.PORT}/readyz`))) {
    if (over) throw new Error(`The service ended before it was ready:\n${printed}`)
    await pause(50)
  }
  return { ended, kill: (signal) => child.kill(signal) }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).ok
  } catch {
    return false
  }
}
