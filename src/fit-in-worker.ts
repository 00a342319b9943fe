import { Worker } from 'node:worker_threads'
import type { Teaching } from './model/library.js'
import type { Packed } from './stored-fits.js'

/**
 * Fits the understanding in a thread of its own, which takes a second or two and as much memory for as long, while
 * this one goes on answering. Rejects when the thread fails. Only in the build: the thread runs a compiled file.
 */
export function fitInWorker(teaching: Teaching): Promise<Packed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fit-worker.js', import.meta.url), { workerData: teaching })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread that fits the understanding ended without a result')))
    worker.unref()
  })
}
