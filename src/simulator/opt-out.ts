import type { Manner, Saying } from './inbound.js'
import type { Person } from './people.js'

const STOP = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'])
const START = new Set(['START', 'YES', 'UNSTOP'])
const HELP = new Set(['HELP', 'INFO'])

/** What Advanced Opt-Out makes of a message: it notes who stopped, and tells the bot to stay silent. */
export function optOut(person: Person, saying: Saying): Manner['optOutType'] {
  if (saying.kind !== 'text') return undefined
  const word = saying.text.trim().toUpperCase()
  if (STOP.has(word)) {
    person.optedOut = true
    return 'STOP'
  }
  if (START.has(word)) {
    person.optedOut = false
    return 'START'
  }
  return HELP.has(word) ? 'HELP' : undefined
}
