/** One question and what came of it, for editors. The text is masked. Kept 90 days. */
export interface Insight {
  at: string
  text: string
  language: string
  intent: string
  /** As a turn ends (`answer`, `clarify`, `unknown`, `control`), or `officer`. */
  outcome: string
  entries: readonly string[]
  score: number
  /** The version of the knowledge it was answered from. */
  knowledge: string
}
