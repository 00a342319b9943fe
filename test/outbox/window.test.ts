import { describe, expect, it } from 'vitest'
import { windowIsOpen, windowLeftMs } from '../../src/outbox/window.js'

const HOUR = 60 * 60 * 1000

describe('The 24-hour window', () => {
  it('is counted from the citizen’s last message', () => {
    expect(windowLeftMs(0, HOUR)).toBe(23 * HOUR)
    expect(windowLeftMs(0, 25 * HOUR)).toBe(0)
  })

  it('takes a message from the future as just now', () => {
    expect(windowLeftMs(HOUR, 0)).toBe(24 * HOUR)
  })

  it('is shut a minute early, for a message takes time to arrive', () => {
    expect(windowIsOpen(0, 24 * HOUR - 60_001)).toBe(true)
    expect(windowIsOpen(0, 24 * HOUR - 60_000)).toBe(false)
  })
})
