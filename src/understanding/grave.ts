import { alarmsOf, besideAlarms } from './alarms.js'
import { type Guess, surelyAsks, unlessKnown } from './guessed.js'
import type { Control } from './intents.js'
import type { Reading } from './reading.js'
import type { Word } from './spelling.js'
import { names, OTHERS, SMEDA } from './trade.js'

/** A life in danger, despair, a lender's threat. Met at once, whatever else the message asks. */
export function urgentOf(alarms: ReadonlySet<string>, reading: Reading, guess: Guess): Control | undefined {
  // "Beti utha lenge" is a threat; "machine utha lenge?" is what a lender may do.
  const carried = alarms.has('carry') && !alarms.has('belongings')
  const despair = alarms.has('despair') && !surelyAsks(guess)
  if (alarms.has('selfharm') || alarms.has('violence') || despair || carried) return { intent: 'urgent' }
  if (!alarms.has('threat') && !alarms.has('blackmail')) return undefined
  if (alarms.has('official') && !alarms.has('debt')) return undefined
  // "Bhatta" is extorted, or burns bricks.
  if (alarms.has('kiln') && surelyAsks(guess)) return undefined
  const asksWhere = asksWhereToReport(alarms)
  if (asksWhere && alarms.has('images')) return undefined
  const asks = asksWhere || ((surelyAsks(guess) || reading.questions) && !asksWhatToDo(reading))
  return asks ? { intent: 'urgent', unless: KNOWN_THREAT } : { intent: 'urgent' }
}

/** How well the knowledge must know what is asked about a threat to answer it, rather than a person be told. */
export const KNOWN_THREAT = 0.6

/** Which office takes the complaint about an app that threatens with pictures: a question the knowledge answers. */
export function asksWhereToReport(alarms: ReadonlySet<string>): boolean {
  const threatened = alarms.has('threat') || alarms.has('blackmail')
  return threatened && (alarms.has('complaint') || alarms.has('report'))
}

/** What was done to the writer by one of ours, or by an official we can do nothing about but pass it on. */
export function complaintOf(alarms: ReadonlySet<string>, reading: Reading, guess: Guess): Control | undefined {
  const { words } = reading
  const firm: Control = { intent: 'complaint' }
  const soft = (): Control => ({ intent: 'complaint', unless: unlessKnown(guess, 'complaint') })
  const asks = reading.questions || asksWhatToDo(reading)
  const ofOthers = !names(words, SMEDA) && names(words, OTHERS)
  if (!asks && alarms.has('complaint') && !ofOthers) {
    // Nothing is said but that there is one, or of whom of ours: "shikayat darj karni hai", "complaint about smeda staff".
    if (besideAlarms(words, 'complaint', 'file', 'ours', 'staff') === 0) return firm
    if (alarms.has('file')) return soft()
  }
  const paid = alarms.has('paid') || hasTakenMoney(words)
  if (alarms.has('ours') && paid && !asks) return firm
  if (asksForMoney(alarms, reading)) return undefined
  const ours = alarms.has('ours') && !alarms.has('pretends')
  const ofMoney = alarms.has('staff') && alarms.has('demand') && alarms.has('paisa')
  if (alarms.has('bribe') && !asks) return ours ? firm : soft()
  // What an agent asks for a registration that is free, the knowledge tells; unless he has been paid.
  if (ofMoney && !asks && (!ofOthers || paid)) return ours ? firm : soft()
  // "Refund nahi aaya, mehkama sunta nahi": where to take it, the knowledge says.
  const ofOffices = ofOthers || alarms.has('official')
  if (alarms.has('cheated') && (alarms.has('staff') || alarms.has('paisa')) && !ofOffices) return ours ? firm : soft()
  return undefined
}

/**
 * What an agent, a consultant or somebody unnamed asks for, the knowledge tells whether it is due; one who only claims to
 * be ours is a swindler, and it warns of those. Unless he has been paid, or is ours.
 */
export function asksForMoney(alarms: ReadonlySet<string>, { words }: Reading): boolean {
  if (alarms.has('paid') || hasTakenMoney(words)) return false
  if (alarms.has('pretends')) return true
  return (
    alarms.has('middleman') &&
    (alarms.has('demand') || alarms.has('paisa')) &&
    !alarms.has('ours') &&
    !names(words, SMEDA)
  )
}

/** "5000 liye", "پیسے لیے": taken, where "ntn ke liye" is "for". */
function hasTakenMoney(words: readonly Word[]): boolean {
  return words.some(({ usual }, at) => {
    const before = words[at - 1]
    if (before === undefined || !TOOK.has(usual)) return false
    return before.script === 'digits' || alarmsOf([before]).has('paisa')
  })
}

const TOOK: ReadonlySet<string> = new Set(['liye', 'liya', 'lia', 'لیے', 'لیا'])

/** "Dun kya?", "is it real?": what to do about somebody's demand is a question. */
function asksWhatToDo({ words }: Reading): boolean {
  return words.some(({ usual }) => ASKS_WHAT_TO_DO.has(usual))
}

const ASKS_WHAT_TO_DO: ReadonlySet<string> = new Set(
  'dun doon karun krun karoon karen bhejun bheju should official real true legal genuine asli sach sahi دون کرون کرین بھیجون سچ اصلی درست'.split(
    ' ',
  ),
)
