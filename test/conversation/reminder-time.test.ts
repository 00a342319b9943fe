import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isNight, nextReminder, outOfNight, tomorrow, WEEK_MS } from '../../src/conversation/reminder-time.js'

/** Pakistan's wall clock. */
const there = (text: string) => new Date(`${text}:00+05:00`)
const shown = (at: Date) => new Date(at.getTime() + 5 * 3_600_000).toISOString().slice(0, 16)
const anyTime = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })

describe('When a reminder may go', () => {
  it.each([
    ['2026-12-01T20:59', '2026-12-01T20:59'],
    ['2026-12-01T21:00', '2026-12-02T08:00'],
    ['2026-12-01T23:30', '2026-12-02T08:00'],
    ['2026-12-31T22:00', '2027-01-01T08:00'],
    ['2026-12-02T00:00', '2026-12-02T08:00'],
    ['2026-12-02T07:59', '2026-12-02T08:00'],
    ['2026-12-02T08:00', '2026-12-02T08:00'],
  ])('by night it waits for the morning: %s becomes %s', (at, then) => {
    expect(shown(outOfNight(there(at)))).toBe(then)
  })

  it.each([
    ['2026-12-01T10:00', '2026-12-02T09:00'],
    ['2026-12-01T22:00', '2026-12-02T20:30'],
    ['2026-12-02T01:00', '2026-12-02T20:30'],
    ['2026-12-01T07:00', '2026-12-01T20:30'],
    ['2026-12-01T09:00', '2026-12-02T08:00'],
  ])('"tomorrow", said at %s, is %s: by day, and while free words still reach them', (now, then) => {
    expect(shown(tomorrow(there(now)))).toBe(then)
  })

  it('is never by night and, tomorrow, always within the 24 hours', () => {
    fc.assert(
      fc.property(anyTime, (now) => {
        const at = tomorrow(now)
        expect(isNight(at)).toBe(false)
        expect(at.getTime() - now.getTime()).toBeGreaterThan(0)
        expect(at.getTime() - now.getTime()).toBeLessThan(24 * 3_600_000)
      }),
    )
  })

  it('is never by night, never sooner than wished, never twice in a week, and not put off by more than a night', () => {
    fc.assert(
      fc.property(anyTime, fc.option(anyTime, { nil: undefined }), (wished, lastAt) => {
        const at = nextReminder(wished, lastAt)
        const earliest = Math.max(wished.getTime(), lastAt ? lastAt.getTime() + WEEK_MS : 0)
        expect(isNight(at)).toBe(false)
        expect(at.getTime()).toBeGreaterThanOrEqual(earliest)
        expect(at.getTime()).toBeLessThanOrEqual(earliest + 11 * 3_600_000)
      }),
    )
  })

  it('is told by the day it has in Pakistan', () => {
    expect(dayOf(new Date('2026-12-01T20:00:00Z'))).toBe('2026-12-02')
  })
})
