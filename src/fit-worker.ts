import { parentPort, workerData } from 'node:worker_threads'
import type { Teaching } from './model/library.js'
import { pack } from './stored-fits.js'
import { fitUnderstanding } from './understanding/fit.js'

// The other thread of `fit-in-worker.ts`: learns from what it is given, hands it over and ends.
const packed = pack(fitUnderstanding(workerData as Teaching))
parentPort?.postMessage(packed)
