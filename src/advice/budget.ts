/** How often a model may still be asked today, kept for all processes together. */
export interface Budget {
  /** Takes one from the day's allowance; false when there is none left. `day` is "2026-11-29", in Pakistan. */
  spend(day: string, allowance: number): Promise<boolean>
}
