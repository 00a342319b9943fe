import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { promiseFrom } from '../../src/handoff/promise.js'
import { aHoliday, OFFICE_HOURS } from '../support/desks.js'

/** Pakistan's clock: "2026-11-23T10:00" is a Monday. */
const local = (text: string) => new Date(`${text}:00+05:00`)
const told = (now: string, hours: number, holidays = [] as ReturnType<typeof aHoliday>[], provinces: string[] = []) =>
  promiseFrom(local(now), hours, { hours: OFFICE_HOURS, holidays, provinces })

describe('A promise', () => {
  it.for([
    ['within the same morning', '2026-11-23T10:00', 2, '2026-11-23T12:00'],
    ['over the lunch break', '2026-11-23T12:00', 2, '2026-11-23T15:00'],
    ['round, never 3:27', '2026-11-23T14:07', 1, '2026-11-23T15:30'],
    ['never beyond the desk’s closing', '2026-11-23T14:40', 2.25, '2026-11-23T17:00'],
    ['on the next day, when the day is nearly over', '2026-11-23T16:00', 2, '2026-11-24T10:00'],
    ['from the next opening, when it is night', '2026-11-23T23:30', 1, '2026-11-24T10:00'],
    ['before opening, from the opening', '2026-11-23T07:00', 1, '2026-11-23T10:00'],
    ['over Friday’s break', '2026-11-27T12:00', 1, '2026-11-27T15:00'],
    ['over the weekend', '2026-11-27T16:30', 1, '2026-11-30T09:30'],
    ['on Saturday, from Monday', '2026-11-28T11:00', 1, '2026-11-30T10:00'],
  ] as const)('is %s', ([, now, hours, until]) => {
    expect(told(now, hours)).toEqual(local(until))
  })

  it('leaves public holidays out, and a day around those that move with the moon', () => {
    expect(told('2026-11-23T16:00', 2, [aHoliday('2026-11-24')])).toEqual(local('2026-11-25T10:00'))
    const eid = aHoliday('2026-11-25', '2026-11-26', { moon: true })
    expect(told('2026-11-23T16:00', 2, [eid])).toEqual(local('2026-11-30T10:00'))
  })

  it('knows that a province’s holiday is not another’s', () => {
    const ofKp = [aHoliday('2026-11-24', '2026-11-24', { provinces: ['kp'] })]
    expect(told('2026-11-23T16:00', 2, ofKp, ['sindh'])).toEqual(local('2026-11-24T10:00'))
    expect(told('2026-11-23T16:00', 2, ofKp, ['kp'])).toEqual(local('2026-11-25T10:00'))
  })

  it('is none where the desk never opens', () => {
    expect(
      promiseFrom(local('2026-11-23T10:00'), 2, { hours: { ...OFFICE_HOURS, week: {} }, holidays: [] }),
    ).toBeUndefined()
    expect(told('2026-11-23T16:00', 2, [aHoliday('2026-01-01', '2027-12-31')])).toBeUndefined()
  })

  it('always lies ahead, within open hours, and no later for asking earlier', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 60 })
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 20 }), (minute, hours) => {
        const now = new Date(local('2026-11-01T00:00').getTime() + minute * 60_000)
        const earlier = new Date(now.getTime() - 3_600_000)
        const times = { hours: OFFICE_HOURS, holidays: [] }
        const promise = promiseFrom(now, hours, times)
        if (!promise) throw new Error('A desk with hours promises')
        expect(promise.getTime()).toBeGreaterThan(now.getTime())
        expect(promiseFrom(earlier, hours, times)?.getTime()).toBeLessThanOrEqual(promise.getTime())
        const there = new Date(promise.getTime() + 5 * 3_600_000)
        expect([1, 2, 3, 4, 5]).toContain(there.getUTCDay())
        expect(there.getUTCHours()).toBeGreaterThanOrEqual(9)
        expect(there.getUTCHours()).toBeLessThanOrEqual(17)
      }),
    )
  })
})
