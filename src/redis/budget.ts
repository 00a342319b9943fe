import type { Budget } from '../advice/budget.js'
import type { House } from './house.js'
import { reach } from './reach.js'

/** A day's count is of no use once the day is over, wherever in the world it began. */
const KEPT_S = 2 * 24 * 60 * 60

/** One counter a day for all processes. */
export class RedisBudget implements Budget {
  constructor(private readonly house: House) {}

  async spend(day: string, allowance: number) {
    const { client, keys } = this.house
    const key = `${keys.budget}:${day}`
    const spent = await reach(client.incr(key))
    if (spent === 1) await reach(client.expire(key, KEPT_S))
    return spent <= allowance
  }
}
