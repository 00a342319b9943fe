import type { Teaching } from './model/library.js'
import { pack } from './stored-fits.js'
import { fitUnderstanding } from './understanding/fit.js'

// The other process of `fit-apart.ts`: learns from what it is given, hands it over and ends.
process.once('message', (teaching: Teaching) => {
  process.send?.(pack(fitUnderstanding(teaching)), () => {
    if (process.connected) process.disconnect()
  })
})
