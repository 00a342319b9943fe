import { Worker } from 'node:worker_threads'
import type { Page, PrintAs } from '../model/page.js'

/** How many may wait for their page; whoever comes then is told to come again. */
const MOST_WAITING = 20

/**
 * Draws pages in a thread of their own, one after the other: half a second of work and its memory each, while this
 * thread goes on answering. Rejects when drawing fails or too many wait. Only in the build: the thread runs a
 * compiled file.
 */
export function printer(): (page: Page, as: PrintAs) => Promise<Uint8Array> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async (page, as) => {
    if (waiting >= MOST_WAITING) throw new Error(`${waiting} pages are waiting to be drawn`)
    waiting++
    const drawn = last.then(() => inWorker(page, as))
    last = drawn.catch(() => {})
    try {
      return await drawn
    } finally {
      waiting--
    }
  }
}

function inWorker(page: Page, as: PrintAs): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./print-worker.js', import.meta.url), { workerData: { page, as } })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread that draws pages ended without a page')))
    worker.unref()
  })
}
