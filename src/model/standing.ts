/** How a waiting request stands, for telling the citizen. */
export interface Standing {
  /** How many wait at the same desk and come before. */
  ahead: number
  /** By when an answer is promised; absent where that can't be said. */
  promise?: string
}
