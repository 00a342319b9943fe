import { expect, inject, it } from 'vitest'
import { aMushir } from '../support/mushir.js'

it('There is no simulator in production', async () => {
  const env = { NODE_ENV: 'production', LOG_LEVEL: 'info' }
  const mushir = await aMushir({ redisUrl: `${inject('redisUrl')}/9`, env })
  try {
    expect((await fetch(`${mushir.url}/healthz`)).status).toBe(200)
    for (const path of [
      '/simulator',
      '/simulator/',
      '/simulator/three',
      '/simulator/public/simulator.js',
      '/__simulator',
    ])
      expect(`${path} ${(await fetch(`${mushir.url}${path}`)).status}`).toBe(`${path} 404`)
  } finally {
    await mushir.stop()
  }
})
