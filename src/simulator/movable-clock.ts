import { type Clock, systemClock } from '../model/clock.js'

/** A clock that runs like another and can be moved: past the 24 hours, a month ahead, or back. */
export class MovableClock implements Clock {
  private movedMs = 0
  constructor(private readonly base: Clock = systemClock) {}

  now(): Date {
    return new Date(this.base.now().getTime() + this.movedMs)
  }

  moveBy(ms: number) {
    this.movedMs += ms
  }

  moveTo(date: Date) {
    this.movedMs = date.getTime() - this.base.now().getTime()
  }

  /** Back to the clock it runs beside. */
  reset() {
    this.movedMs = 0
  }

  get aheadMs() {
    return this.movedMs
  }
}

export const HOUR_MS = 60 * 60 * 1000
