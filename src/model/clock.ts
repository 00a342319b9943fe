/** What the time is. Windows, reminders and promises ask it; the simulator's can be moved. Leases use the store's own time. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
