import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Teaching } from './model/library.js'
import type { Packed } from './stored-fits.js'

/** Rather collects more often than takes more: beside a service that goes on. */
const FRUGAL = ['--max-semi-space-size=4', '--heap-growing-percent=40']

/**
 * Fits the understanding in a process of its own, which takes some fifteen seconds and 600 MiB for as long, while
 * this one goes on answering. Not in a thread: what a thread used stayed with the service for long. Rejects
 * when the process fails. Only in the build: the process runs a compiled file.
 */
export function fitApart(teaching: Teaching): Promise<Packed> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./fit-process.js', import.meta.url)), {
      serialization: 'advanced',
      execArgv: FRUGAL,
      // It needs no setting, and so no secret.
      env: {},
    })
    child.once('message', (packed) => resolve(packed as Packed))
    child.once('error', reject)
    child.once('exit', () => reject(new Error('The process that fits the understanding ended without a result')))
    child.send(teaching, (error) => {
      if (error) reject(error)
    })
  })
}
