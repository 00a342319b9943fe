/** The three scripts, in the order in which they stand side by side. */
export const SIDE_BY_SIDE = ['ur', 'ur-Latn', 'en'] as const
export type Side = (typeof SIDE_BY_SIDE)[number]

/** One text the bot can tell. */
export interface Topic {
  id: string
  title: string
  /** Topics are listed by it. */
  group: string
  /** What stands beside it in the list: "open", "can't be told". */
  mark: string
}

/** A bubble as the phone shows it. */
export interface PreviewBubble {
  body: string
  /** The most characters such a bubble may have. */
  limit: number
  choices: readonly { label: string; line?: string }[]
  /** The button that opens the choices, where they are a list. */
  listButton?: string
}

export interface Remark {
  /** File and line. */
  place: string
  /** `fatal` keeps it from being told as it stands; a `notice` need not be mended. */
  level: 'fatal' | 'error' | 'notice'
  words: string
  /** The language of the words. */
  lang: 'en' | 'ur'
}

/** A topic as it stands on disk at this moment. */
export interface Shown {
  title: string
  /** Of what it was made from: it changes with every save. */
  version: string
  remarks: readonly Remark[]
  /** Its last good version is shown, since the newest can't be told. */
  stale: boolean
  parts: readonly { name: string; bubbles: Readonly<Record<Side, readonly PreviewBubble[]>> }[]
}

/** What a bot can tell, to be looked at beside its chats while somebody writes it. Handed in by whoever has it. */
export interface Preview {
  topics(): readonly Topic[]
  /** Undefined where there is no such topic. */
  show(id: string): Shown | undefined
  /** Told after every save; returns the way to stop being told. */
  onChange(listener: () => void): () => void
}
