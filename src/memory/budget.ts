import type { Budget } from '../advice/budget.js'

export class MemoryBudget implements Budget {
  private day = ''
  private spent = 0

  async spend(day: string, allowance: number) {
    if (day !== this.day) {
      this.day = day
      this.spent = 0
    }
    if (this.spent >= allowance) return false
    this.spent++
    return true
  }
}
