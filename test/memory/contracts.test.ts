import { memoryEngine } from '../../src/memory/engine.js'
import { keepsItsPromises } from '../contracts/all.js'
import type { Backend } from '../contracts/harness.js'

const memory: Backend = {
  name: 'in memory',
  async open({ leaseMs }) {
    let offset = 0
    const engine = memoryEngine({ leaseMs, time: () => Date.now() + offset })
    return {
      engine,
      another: () => engine,
      async elapse(ms) {
        offset += ms
      },
    }
  },
}

keepsItsPromises(memory)
