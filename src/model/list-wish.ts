/** A step of one of a person's checklists, as their words may name it. */
export interface ListedStep {
  list: string
  step: string
  /** Its words in every language: "cnic wala" is found in any script. */
  words: string
}

/** The lists a person has, for reading "3 ho gaya" and "behan wali list". */
export interface OpenLists {
  steps: readonly ListedStep[]
  /** For whom each is, where that was told. */
  names: readonly { list: string; whom: string }[]
}

/** What a message wants of a checklist. `list` where it names one, by whom it is for. */
export type ListWish = (
  | {
      kind: 'done' | 'undone'
      numbers: readonly number[]
      steps: readonly Pick<ListedStep, 'list' | 'step'>[]
      all: boolean
    }
  | { kind: 'begin' }
  | { kind: 'next' | 'remaining' | 'show' | 'lists' | 'remove' }
  /** "3 ka kya matlab"; without a number, the step talked about. */
  | { kind: 'about'; number?: number }
  | { kind: 'whom'; whom: string }
  | { kind: 'print'; as?: 'picture' | 'pdf' }
  /** `alone`: only a time was said ("kal"), which is a wish where we asked when. */
  | { kind: 'remind'; when?: 'tomorrow' | 'week' | 'never'; alone?: true }
) & {
  list?: string
  /** Says "list", "step" or a step's own words: meant for a list whatever was talked about. */
  explicit: boolean
}
