import { parentPort, workerData } from 'node:worker_threads'
import type { Page, PrintAs } from '../model/page.js'
import { print } from './print.js'

// The other thread of `print-in-worker.ts`: draws one page, hands it over and ends.
const { page, as } = workerData as { page: Page; as: PrintAs }
const bytes = await print(page, as)
parentPort?.postMessage(bytes)
