import type { Preview } from './preview.js'
import type { KeptStory } from './story-folder.js'
import type { Say } from './words.js'

/** One thing the bot made of a message. `code` is a name of the bot's own, the same in every language. */
export interface Row {
  what: string
  value: string
  code?: boolean
}

/** Whose bot it is that is written to. */
export interface Bot {
  /** What it is called on the page; without a name it is Mushir, the bot of this house. */
  name?: string
  /** Where it runs, to be told at the top of the page. */
  at?: string
  /** What the bot made of a message, in a few words each; shown beside the phone. */
  understood?: (text: string, sid: string, say: Say) => readonly Row[]
  /** What it can tell, to be looked at while somebody writes it. */
  preview?: Preview
  /** Stories of its own, to be played on the page. */
  stories?: readonly KeptStory[]
}

export function nameOf({ name }: Bot, say: Say): string {
  return name ?? say('bot')
}
