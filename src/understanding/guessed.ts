import type { Intent } from '../model/utterance.js'
import { isFunctionWord } from './function-words.js'
import type { Reading } from './reading.js'
import { names, OTHERS, SMEDA, TRADE } from './trade.js'

/** What the classifier takes a message for, and how sure it is. */
export interface Guess {
  intent: Intent
  chance: number
}

/** Of what has no word in it. */
export const NO_GUESS: Guess = { intent: 'ask', chance: 0 }

interface Belief {
  /** How sure a guess must be. */
  least: number
  /** How many words it may hold. */
  words: number
  /** It needs one of these signs beside, of the talk or of alarm: words that happen to stand in our examples call nobody. */
  signs?: readonly string[]
  /** So sure a guess needs none. */
  without?: number
}

/** What isn't named is left to rules. */
const BELIEVED: Readonly<Partial<Record<Intent, Belief>>> = {
  greet: { least: 0.35, words: 12 },
  thanks: { least: 0.35, words: 14 },
  goodbye: { least: 0.35, words: 12 },
  menu: { least: 0.4, words: 8 },
  back: { least: 0.4, words: 8 },
  help: { least: 0.35, words: 12 },
  affirm: { least: 0.4, words: 5 },
  deny: { least: 0.4, words: 8 },
  abuse: { least: 0.4, words: 16 },
  'delete-data': { least: 0.35, words: 16, signs: ['delete', 'neg'] },
  stop: { least: 0.4, words: 12, signs: ['stop', 'halt', 'message', 'neg', 'deny', 'quiet'] },
  start: { least: 0.5, words: 12, signs: ['start', 'message', 'again'] },
  human: { least: 0.5, words: 20, signs: ['human', 'bot', 'voice'] },
  complaint: {
    least: 0.5,
    words: 60,
    signs: ['complaint', 'cheated', 'bribe', 'mistreated', 'demand', 'paid'],
    without: 0.85,
  },
  urgent: { least: 0.55, words: 60, signs: ['peril'] },
}

/** Wishes about the talk itself: a word of business beside them makes a question of it. */
const NOT_BESIDE_BUSINESS: ReadonlySet<Intent> = new Set([
  'stop',
  'start',
  'menu',
  'back',
  'affirm',
  'deny',
  'goodbye',
  'greet',
  'thanks',
  'human',
  'help',
])

/** So sure, a business named beside or a question doesn't weigh: "loan ke bare mein officer se baat karni hai". */
const SURELY = 0.9

const LEAST_OF_ONE_WORD = 0.6

const CALLS_AN_OFFICER: ReadonlySet<Intent> = new Set(['urgent', 'human', 'complaint'])

/** The wish a guess may be taken for; undefined where it isn't sure enough, or the message speaks of business. */
export function believed({ intent, chance }: Guess, reading: Reading, alarms: ReadonlySet<string>): Intent | undefined {
  const { words } = reading
  const belief = BELIEVED[intent]
  if (belief === undefined || chance < belief.least || words.length > belief.words) return undefined
  const signed = belief.signs?.some((sign) => reading.has(sign) || alarms.has(sign)) ?? true
  if (!signed && chance < (belief.without ?? 1)) return undefined
  // "Byaj?", "sab": one word that no rule knows says little, and calls nobody.
  const [only] = words
  if (words.length === 1 && only !== undefined) {
    if (CALLS_AN_OFFICER.has(intent) || isFunctionWord(only.usual) || chance < LEAST_OF_ONE_WORD) return undefined
  }
  const wantsPerson = intent === 'human' && chance >= SURELY && reading.has('human') && reading.has('voice')
  if (NOT_BESIDE_BUSINESS.has(intent) && !wantsPerson && names(words, TRADE)) return undefined
  // "Can this hurt my loan file" is no cry for help; of threats the rules have spoken.
  if (intent === 'urgent' && (reading.asks || alarms.has('threat') || alarms.has('blackmail'))) return undefined
  // "List band ho gai kya" asks.
  if (intent === 'stop' && reading.asks && chance < 0.6) return undefined
  if (intent === 'delete-data' && !reading.has('data', 'mine')) return undefined
  // Where to complain of a bank is a question; so is what any office should do, but for ours.
  if (intent === 'complaint' && !names(words, SMEDA) && (reading.questions || names(words, OTHERS))) return undefined
  return intent
}

/** A yes is said with many words; where the classifier is sure of something else, the yes was only its beginning. */
export function isOverruled(intent: Intent, guess: Guess): boolean {
  if (guess.chance < 0.8 || guess.intent === intent) return false
  return (
    intent === 'affirm' ||
    (intent === 'human' && (guess.intent === 'help' || guess.intent === 'complaint')) ||
    (intent === 'menu' && guess.intent === 'stop')
  )
}

/** How sure a guess is, and how well the knowledge must know the matter to make a question of it. */
const GIVES_WAY = [
  [0.35, 0.25],
  [0.5, 0.5],
  [0.6, 0.9],
  [0.8, 0.985],
] as const
/** Below this a guess is faint. */
const FAINT = 0.5

/** "Aur online payment pe?" goes on with what was just talked about, whatever our examples say of its words. */
export function givesWay(wish: Intent, unless: number | undefined, pointsBack: boolean): boolean {
  return unless !== undefined && !GRAVE.has(wish) && (unless < FAINT || pointsBack)
}

/**
 * The surer the classifier is of a wish, the better the knowledge must know the matter to make a question of it.
 * Without steps: a little more or less sure changes little.
 */
export function unlessKnown({ chance, intent }: Guess, wish: Intent): number {
  if (intent !== wish) return 0.9
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

/** Signs of their own stand beside these. */
const GRAVE: ReadonlySet<Intent> = new Set(['stop', 'start', 'delete-data', 'human', 'complaint', 'urgent'])
