import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'

const script = resolve(import.meta.dirname, 'mortal-service.js')

export interface ServiceProcess {
  /** Resolves with what it printed when the process has ended, by whatever hand. */
  ended: Promise<string>
  kill(signal: NodeJS.Signals): void
}

/** The service in a process of its own; resolves when it is ready. `dieAt` makes it kill itself at a checkpoint. */
export async function aServiceProcess(
  env: Record<string, string>,
  death: { dieAt?: string; dieAfter?: number } = {},
): Promise<ServiceProcess> {
  const child: ChildProcess = spawn(process.execPath, [script], {
    env: {
      PATH: process.env.PATH ?? '',
      ...env,
      ...(death.dieAt ? { DIE_AT: death.dieAt, DIE_AFTER: `${death.dieAfter ?? 1}` } : {}),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  const ended = new Promise<string>((resolveEnded) => child.once('exit', () => resolveEnded(printed)))
  await new Promise<void>((resolveReady, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk
      if (printed.includes('ready\n')) resolveReady()
    })
    child.once('exit', (code) => reject(new Error(`The service ended with ${code} before it was ready:\n${printed}`)))
  })
  return { ended, kill: (signal) => child.kill(signal) }
}
