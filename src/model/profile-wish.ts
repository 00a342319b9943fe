/** What somebody wants of what is remembered of them: to see it, to change one thing, to have it forgotten. */
export type ProfileWish =
  | { kind: 'show' }
  /** `name` of the answer, `age`; without one, all of it. */
  | { kind: 'change' | 'forget'; name?: string }
