import { readWords, type Say, type Vars } from './words.js'

/** Something to be said on a page, in whichever language that is then read. */
export interface Told {
  key: string
  vars: Vars
  /** Words of somebody's that stand below it as they are, in a script of their own. */
  quote?: string
}

export function tell(key: string, vars: Vars = {}, quote?: string): Told {
  return { key, vars, ...(quote === undefined ? {} : { quote }) }
}

/** On one line, for a terminal. */
export function onOneLine({ key, vars, quote }: Told, say: Say): string {
  return [say(key, vars), quote].filter(Boolean).join(' ')
}

const english = readWords().en.say

/** An error that a visitor of the pages may meet. Its message, for a terminal, is the English of it. */
export class ToldError extends Error {
  override readonly name: string = 'ToldError'
  constructor(readonly told: Told) {
    super(onOneLine(told, english))
  }
}
