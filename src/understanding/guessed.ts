import type { Intent } from '../model/utterance.js'
import type { Reading } from './reading.js'

/** What the classifier takes a message for, and how sure it is. */
export interface Guess {
  intent: Intent
  chance: number
  /** How likely it is no matter of ours, whatever else it may be. */
  strange: number
  /** How likely a person is wanted, for despair, a grievance or by itself; and for which of them most likely. */
  person: number
  wants: Intent
  /** How likely it is a question, and what is likeliest of all else. */
  asks: number
  /** How likely it is of those questions about business that no entry speaks of, if it is a question. */
  beyond: number
  otherwise: { intent: Intent; chance: number }
}

/** Of what has no word in it. */
export const NO_GUESS: Guess = {
  intent: 'ask',
  chance: 0,
  strange: 0,
  person: 0,
  wants: 'human',
  asks: 1,
  beyond: 0,
  otherwise: { intent: 'out-of-scope', chance: 0 },
}

/** How sure a guess must be. What isn't named is left to rules, and whether a person is wanted to `calling.ts`. */
const LEAST: Readonly<Partial<Record<Intent, number>>> = {
  greet: 0.35,
  thanks: 0.35,
  goodbye: 0.35,
  menu: 0.4,
  back: 0.4,
  help: 0.35,
  affirm: 0.4,
  deny: 0.4,
  abuse: 0.4,
  'delete-data': 0.4,
  stop: 0.5,
  start: 0.4,
  unintelligible: 0.5,
}

/** From here on a person is offered where the knowledge has no answer. */
const PERHAPS = 0.3

/** "He washes the same cup for an hour": hardly a question, and not surely a cry. */
export function isPerhapsForPerson({ person }: Guess): boolean {
  return person >= PERHAPS
}

/** So much less is enough of what comes after a wish for a person that isn't sure either, and is lightly undone. */
const SECOND = 0.6
const LEAST_OF_ONE_WORD = 0.8

/** Whether a person answers this wish. */
export function callsAnOfficer(wish: Intent): boolean {
  return wish === 'urgent' || wish === 'human' || wish === 'complaint'
}

/** The wish a guess may be taken for, other than for a person; undefined where it isn't sure enough. */
export function believed(guess: Guess, { words }: Reading): Intent | undefined {
  const isSecond = callsAnOfficer(guess.intent)
  const { intent, chance } = isSecond ? guess.otherwise : guess
  const least = (LEAST[intent] ?? Number.POSITIVE_INFINITY) * (isSecond && !GRAVE.has(intent) ? SECOND : 1)
  if (chance < least) return undefined
  // "Byaj?", "sab": one word that no rule knows says little.
  const [only] = words
  if (words.length === 1 && only !== undefined && (only.light || chance < LEAST_OF_ONE_WORD)) return undefined
  return intent
}

/** So sure of something else, the guess counts more than rules that only saw words of the talk: "nhi g shukriya". */
const OVERRULES = 0.8

export function isOverruled(intent: Intent, guess: Guess): boolean {
  // "Haan mita den" says yes to what was asked.
  if (intent === 'affirm' && guess.intent === 'delete-data') return false
  return guess.intent !== intent && guess.chance >= OVERRULES
}

/** Whether a wish is no more than likely, and does nothing that matters: help in place of an answer is only in the way. */
export function isFaintly(wish: Intent, { chance }: Guess): boolean {
  return chance < OVERRULES && !GRAVE.has(wish)
}

/** How sure the classifier must be that it is a question, for a word of despair or insult beside to be only a word. */
const SURELY_ASKS = 0.85
const ASKS = 0.5

/** "Withholding tax ne jeena haram kr dia he, filer ban jaun?" */
export function surelyAsks({ intent, chance }: Guess): boolean {
  return intent === 'ask' && chance >= SURELY_ASKS
}

/** "Dumb question, but is it really free?" */
export function ratherAsks({ intent, chance }: Guess): boolean {
  return intent === 'ask' && chance >= ASKS
}

/** What words say by themselves, and don't beside an entry: "age limit" is no yes, "طریقہ کیا ہے" asks how to get that. */
const BESIDE_AN_ENTRY: ReadonlySet<Intent> = new Set(['affirm', 'deny', 'help', 'abuse', 'human', 'complaint'])

/** Whether a wish is none where an entry was just talked about, and a part of it is asked for plainly. */
export function givesWayToAspect(wish: Intent | undefined): boolean {
  return wish !== undefined && BESIDE_AN_ENTRY.has(wish)
}

/** How sure a guess is, and how well the knowledge must know the matter to make a question of it. */
const GIVES_WAY = [
  [0.35, 0.25],
  [0.5, 0.5],
  [0.6, 0.75],
  [0.8, 0.85],
  [0.9, 0.95],
  [1, 1.05],
] as const
/** Below this a guess is faint. */
const FAINT = 0.5

/**
 * In a talk about an entry, what only sounds like a matter for a person, or like a wish for quiet, is more often a
 * question about it: "should i just pay so they stop".
 */
const SURE_IN_TALK = 0.9

/** "Aur online payment pe?" goes on with what was just talked about, whatever our examples say of its words. */
export function givesWay(wish: Intent, unless: number, pointsBack: boolean): boolean {
  return GRAVE.has(wish) ? unless < SURE_IN_TALK : unless < FAINT || pointsBack
}

/** Where rules hear a wish that the classifier doesn't: how well a matter must be known, and where it is quite sure of a question. */
const KNOWN_WELL = 0.9
const KNOWN_AT_ALL = 0.5
const QUITE_ASKS = 0.95

/**
 * The surer the classifier is of a wish, the better the knowledge must know the matter to make a question of it.
 * Without steps: a little more or less sure changes little.
 */
export function unlessKnown({ chance, intent }: Guess, wish: Intent): number {
  if (intent !== wish) return intent === 'ask' && chance >= QUITE_ASKS ? KNOWN_AT_ALL : KNOWN_WELL
  const known = between(GIVES_WAY, chance)
  return GRAVE.has(wish) ? Math.max(known, FAINT) : known
}

/** On the line from point to point; beyond the first and the last, as they are. */
function between(points: readonly (readonly [at: number, value: number])[], at: number): number {
  const next = points.findIndex(([x]) => x > at)
  if (next === 0) return points[0]?.[1] ?? 0
  const [x0, y0] = points.at(next < 0 ? -1 : next - 1) ?? [0, 0]
  const [x1, y1] = points[next] ?? [x0 + 1, y0]
  return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0)
}

/** What these do is not lightly undone: they give way only to what is known well. */
const GRAVE: ReadonlySet<Intent> = new Set(['stop', 'start', 'delete-data', 'human', 'complaint', 'urgent'])
