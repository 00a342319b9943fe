import type { Greeting, Intent, UtteranceContext } from '../model/utterance.js'
import { calls } from './calling.js'
import { pointsBack } from './ellipsis.js'
import { greetingIn } from './greeting.js'
import { callsAnOfficer, type Guess, givesWay, givesWayToAspect, isFaintly } from './guessed.js'
import { type Control, controlOf } from './intents.js'
import type { Message } from './message.js'
import type { Reading } from './reading.js'
import type { Match } from './topic.js'

/** What a message may wish of the talk itself, before anybody knows what the knowledge says to it. */
export interface Wished {
  guess: Guess
  /** Beside an entry it asks for a part in so many words, or what then: "age limit", "and if we don't". */
  asksPlainly: boolean
  /** What of it stands in the utterance, whichever it is. */
  control: Omit<Control, 'strange' | 'unless' | 'call'> & { greeting?: Greeting }
  unless?: number | undefined
  call?: Control['call'] | undefined
  /** How likely it is no matter of ours. */
  strange: number
}

export function wishedIn({ words }: Message, reading: Reading, guess: Guess, asksPlainly: boolean): Wished {
  const { strange = 0, unless, call, ...wished } = controlOf(reading, guess)
  const greets = wished.intent === 'greet' || wished.courtesy === 'greet'
  const greeting = greets ? greetingIn(words) : undefined
  const control = asksPlainly && givesWayToAspect(wished.intent) ? {} : { ...wished, ...(greeting && { greeting }) }
  return { guess, asksPlainly, control, unless, call, strange }
}

/** How a wish is heard. `guessed`: a person is wanted by how it sounds. `faint`: it is lightly undone, and not sure. */
export interface HeardWish {
  intent: Intent
  guessed?: true
  faint?: true
}

/** What is wished whatever the knowledge may say to it. */
export function certainWish({ control: { intent }, unless, call }: Wished): HeardWish | undefined {
  return intent === undefined || unless !== undefined || call !== undefined ? undefined : { intent }
}

/** What is wished after all, given the entry that the message is likest; undefined where it is a question. */
export function heardWish(
  wished: Wished,
  { words, plain }: Message,
  asks: boolean,
  likest: Match | undefined,
  context: UtteranceContext,
): HeardWish | undefined {
  const { guess, control, unless, call, asksPlainly } = wished
  const known = likest?.prominence ?? 0
  const inTalk = context.entry !== undefined
  if (call !== undefined && known < (call.unless ?? 1) && !(asksPlainly && givesWayToAspect(call.intent))) {
    // Whoever speaks of us is like the entries about us, whatever is told.
    const likeness = call.ofOurs ? 0 : (likest?.likeness ?? 0)
    if (calls({ guess, words: words.length, asks, likeness, inTalk })) return { intent: call.intent, guessed: true }
  }
  const { intent } = control
  if (intent === undefined) return undefined
  if (unless === undefined) return { intent }
  const isFaint = inTalk && givesWay(intent, unless, pointsBack(plain, words))
  if (isFaint || known >= unless) return undefined
  if (callsAnOfficer(intent)) return { intent, guessed: true }
  return isFaintly(intent, guess) ? { intent, faint: true } : { intent }
}
