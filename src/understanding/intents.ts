import type { Language } from '../model/language.js'
import type { Intent } from '../model/utterance.js'
import { alarmsOf } from './alarms.js'
import { asksWhatIsKept } from './privacy.js'
import { Reading } from './reading.js'
import { businessLexicon, type Word } from './spelling.js'

export interface Control {
  /** Undefined: nothing but a question, perhaps. */
  intent?: Intent
  wanted?: Language
  privacy?: boolean
  cancels?: boolean
  waives?: boolean
  courtesy?: 'greet' | 'thanks'
  /** It is a question after all where the knowledge is at least so sure of it, 0 to 1. */
  unless?: number
  /** 0 to 1: how likely it is no matter of ours, by its words; the knowledge may know better. */
  strange?: number
}

export interface Guess {
  intent: Intent
  chance: number
}

/**
 * What a message wants of the talk itself. `stop`, `help` and the like hold only when the whole message says so:
 * one word of a topic beside them, and it is a question. Danger and insult hold anywhere.
 * Rules come first; the classifier's `guess` counts where they are silent.
 */
export function controlOf(words: readonly Word[], guess: Guess): Control {
  const reading = new Reading(words)
  const alarms = alarmsOf(words)
  const urgent = urgentOf(alarms, reading)
  if (urgent) return urgent
  const cancels = takesBack(reading)
  if (cancels) return { intent: 'deny', cancels }
  const language = languageWanted(reading, guess)
  if (language) return { intent: 'change-language', ...language }
  // "Where do you store my data" names no shop.
  const unstored = words.filter(({ raw }) => raw !== 'store')
  if (asksWhatIsKept(reading) && !names(unstored, TRADE)) return { intent: 'help', privacy: true }
  const steering = steeringOf(reading)
  if (steering && !isOverruled(steering, guess)) return wished(steering, reading)
  const complaint = complaintOf(alarms, reading, guess)
  if (complaint) return complaint
  if (alarms.has('abuse')) return { intent: 'abuse' }
  const guessed = believed(guess, reading, alarms)
  if (guessed !== undefined) return { ...wished(guessed, reading), unless: unlessKnown(guess, guessed) }
  const control: Control = {}
  control.strange = strangeness(guess, words, alarms)
  if (reading.has('greet')) control.courtesy = 'greet'
  else if (reading.has('thanks')) control.courtesy = 'thanks'
  return control
}

/** "Rehne dein", "never mind", "ضرورت نہیں": no to the wish itself, where "nahi" only answers. Folded. */
const WAIVES = /^(rehne|rahne|rehnay|ch+h?or\w*|za?r[ou]+rat|need|mind|nevermind|cancel|رہنے|ضرورت|چہوڑ.*|کینسل)$/

function wished(intent: Intent, { words }: Reading): Control {
  const waives = intent === 'deny' && words.some(({ usual, raw }) => WAIVES.test(usual) || WAIVES.test(raw))
  return waives ? { intent, waives } : { intent }
}

/** How sure a guess must be, and how many words it may hold. What isn't named is left to rules. */
const BELIEVED: Readonly<Partial<Record<Intent, readonly [chance: number, words: number]>>> = {
  greet: [0.6, 12],
  thanks: [0.6, 14],
  goodbye: [0.6, 12],
  menu: [0.6, 8],
  back: [0.65, 8],
  help: [0.6, 12],
  human: [0.52, 20],
  stop: [0.75, 10],
  start: [0.75, 9],
  'delete-data': [0.7, 16],
  complaint: [0.6, 60],
  urgent: [0.6, 60],
  affirm: [0.6, 5],
  deny: [0.6, 6],
  abuse: [0.65, 16],
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

const CALLS_AN_OFFICER: ReadonlySet<Intent> = new Set(['urgent', 'human', 'complaint'])

function believed({ intent, chance }: Guess, reading: Reading, alarms: ReadonlySet<string>): Intent | undefined {
  const { words } = reading
  const [least, most] = BELIEVED[intent] ?? [1, 0]
  if (chance < least || words.length > most) return undefined
  // "Byaj?", "kal": one word that no rule knows calls nobody.
  if (CALLS_AN_OFFICER.has(intent) && words.length < 2) return undefined
  if (NOT_BESIDE_BUSINESS.has(intent) && names(words, TRADE)) return undefined
  // "Mujhe maloomat chahiye" wants to be told something, not forgotten.
  if (intent === 'delete-data' && !reading.has('delete')) return undefined
  if (intent === 'complaint' && reading.questions && words.length <= 6) return undefined
  if (intent === 'complaint' && !names(words, SMEDA) && names(words, OTHERS)) return undefined
  if (intent === 'urgent' && !alarms.has('debt') && !alarms.has('threat') && chance < 0.85) return undefined
  return intent
}

/** A yes is said with many words; where the classifier is sure of something else, the yes was only its beginning. */
function isOverruled(intent: Intent, guess: Guess): boolean {
  if (guess.chance < 0.85 || guess.intent === intent) return false
  return (
    intent === 'affirm' ||
    (intent === 'human' && guess.intent === 'help') ||
    (intent === 'menu' && guess.intent === 'stop')
  )
}

function strangeness(guess: Guess, words: readonly Word[], alarms: ReadonlySet<string>): number {
  const strange = guess.intent === 'out-of-scope' ? guess.chance : 0
  if (names(words, TRADE)) return alarms.has('surely-oos') ? 0.6 : strange * 0.4
  if (alarms.has('surely-oos')) return 1
  if (alarms.has('oos')) return Math.max(0.8, strange)
  return strange
}

function urgentOf(alarms: ReadonlySet<string>, reading: Reading): Control | undefined {
  if (alarms.has('selfharm') || alarms.has('violence') || alarms.has('despair')) return { intent: 'urgent' }
  if (!alarms.has('threat') && !alarms.has('blackmail')) return undefined
  // Which office takes the complaint about an app that threatens with pictures: a question the knowledge answers.
  const asks = reading.questions || alarms.has('complaint') || alarms.has('report')
  if (alarms.has('images') && asks) return undefined
  if (alarms.has('official') && !alarms.has('debt')) return undefined
  if (alarms.has('blackmail') || alarms.has('images') || asks) return { intent: 'urgent', unless: KNOWN_THREAT }
  return { intent: 'urgent' }
}

/** Whose conduct the knowledge speaks of: what to do about a bank, an app or the tax office is a question. */
const OTHERS: ReadonlySet<string> = new Set([
  'bank',
  'app',
  'loan',
  'tax',
  'fbr',
  'filer',
  'return',
  'akhuwat',
  'kashf',
  'electricity',
  'website',
  'wallet',
  'card',
  'ntn',
])

/** How well the knowledge must know a threat by picture or message to be asked about it, rather than a person be told. */
const KNOWN_THREAT = 0.6

/** The surer the classifier is of a wish, the better the knowledge must know the matter to make a question of it. */
function unlessKnown({ chance, intent }: Guess, wish: Intent): number {
  return intent === wish && chance >= 0.9 ? 0.985 : 0.9
}

/** What was done to the writer by one of ours or of an office we can do nothing about but pass on. */
function complaintOf(alarms: ReadonlySet<string>, reading: Reading, guess: Guess): Control | undefined {
  const { words } = reading
  if (!names(words, SMEDA) && names(words, OTHERS)) return undefined
  if (reading.questions && !alarms.has('cheated')) return undefined
  const firm: Control = { intent: 'complaint' }
  const soft: Control = { intent: 'complaint', unless: unlessKnown(guess, 'complaint') }
  if (alarms.has('complaint') && (alarms.has('file') || words.length <= 3)) return words.length <= 5 ? firm : soft
  // One who only claims to be ours is a swindler, and the knowledge warns of those.
  const ours = alarms.has('ours') && !alarms.has('pretends')
  if (alarms.has('bribe')) return ours ? firm : soft
  if (alarms.has('staff') && alarms.has('demand') && alarms.has('paisa') && !asksWhatToDo(reading)) {
    return ours ? firm : soft
  }
  if (alarms.has('cheated') && (alarms.has('staff') || alarms.has('paisa'))) return alarms.has('ours') ? firm : soft
  return undefined
}

function asksWhatToDo(reading: Reading): boolean {
  return reading.words.some((word) =>
    /^(dun|doon|karun|kroon|karoon|bhejun|bheju|should|دون|کرون|بھیجون)$/.test(word.usual),
  )
}

function takesBack(reading: Reading): boolean {
  if (!reading.has('cancel') || reading.questions) return false
  const words = reading.words.length
  if (words <= 2 && reading.words.some((word) => /^(cancel|cancle|kansal|کینسل|منسوخ)$/.test(word.usual))) return true
  const explicit = reading.words.some((word) =>
    /^(cancel|cancle|kansal|kensel|withdraw|mansookh|کینسل|منسوخ)/.test(word.usual),
  )
  if (reading.has('human') && explicit && words <= 25) return true
  if (reading.has('request') && reading.has('human') && words <= 25) return true
  if (
    reading.has('human') &&
    reading.has('neg', 'deny') &&
    reading.beside('human', 'cancel', 'deny', 'neg', 'talk', 'taketo', 'request', 'affirm', 'this') === 0
  )
    return reading.has('cancel')
  return (
    reading.has('request') && explicit && reading.beside('request', 'cancel', 'mine', 'this', 'taketo', 'affirm') === 0
  )
}

const WANTED = { english: 'en', urdu: 'ur', roman: 'ur-Latn' } as const
const LANGUAGE_TALK = [
  'english',
  'urdu',
  'roman',
  'script',
  'language',
  'speak',
  'change',
  'neg',
  'deny',
  'understand',
  'mine',
  'affirm',
  'this',
  'back',
  'greet',
  'thanks',
  'again',
  'go',
  'help',
] as const

function languageWanted(reading: Reading, guess: Guess): { wanted?: Language } | undefined {
  const named = (['roman', 'urdu', 'english'] as const).filter((name) => reading.has(name))
  const sure = guess.intent === 'change-language' && guess.chance >= 0.7 && !names(reading.words, TRADE)
  if (named.length === 0 && reading.has('other-language') && sure) return {}
  if (named.length === 0) {
    // The word alone is one of those that always work: the help says so.
    const alone = reading.beside('language') === 0
    const talked = alone || (reading.has('change') && reading.beside(...LANGUAGE_TALK) === 0)
    return reading.has('language') && talked ? {} : undefined
  }
  if (!sure && reading.beside(...LANGUAGE_TALK) > 0) return undefined
  if (named.includes('roman')) return { wanted: 'ur-Latn' }
  if (named.length === 2 && reading.has('script') && !reading.has('neg')) return { wanted: 'ur-Latn' }
  let wanted: Language | undefined
  for (let at = 0; at < reading.words.length; at++) {
    const name = named.find((one) => reading.tagsAt(at)?.has(one))
    if (name === undefined) continue
    // "not english", "english nahi": English refuses before the word, Urdu after it.
    const before = /^(not|no|dont|without)$/.test(reading.words[at - 1]?.usual ?? '')
    const refused = before || (named.length > 1 && (isNegation(reading, at + 1) || isNegation(reading, at + 2)))
    if (!refused || named.length === 1) wanted = WANTED[name]
  }
  // "english nahi aati": the one that isn't wanted, with no other named.
  if (named.length === 1 && reading.has('neg') && reading.has('understand')) {
    return { wanted: named[0] === 'english' ? 'ur' : 'en' }
  }
  return wanted === undefined ? {} : { wanted }
}

function isNegation(reading: Reading, at: number): boolean {
  const tags = reading.tagsAt(at)
  return tags?.has('neg') ?? false
}

function steeringOf(reading: Reading): Intent | undefined {
  const { words } = reading
  if (words.length === 0 || words.length > 16) return undefined
  const only = (...tags: string[]) => reading.beside(...tags) === 0
  const asks = reading.questions

  if (reading.has('delete') && only('delete', 'data', 'mine', 'neg', 'affirm')) {
    if (reading.has('data')) return 'delete-data'
    if (
      !reading.has('affirm') &&
      words.length <= 4 &&
      words.some((word) => /^(delete|dlt|delet|wipe|erase|ڈیلیٹ)$/.test(word.usual))
    )
      return 'delete-data'
  }
  if (reading.has('delete') && reading.has('affirm') && words.length <= 5 && only('delete', 'affirm')) return 'affirm'
  if (!asks && stops(reading)) return 'stop'
  if (!asks && reading.has('start') && only('start', 'again', 'message', 'send', 'mine', 'affirm', 'back'))
    return 'start'
  if (callsForPerson(reading)) return 'human'
  if (reading.has('howto') && only('howto', 'this', 'newhere', 'help', 'greet', 'mine', 'speak')) return 'help'
  if (reading.has('help') && only('help', 'newhere', 'mine', 'taketo', 'greet', 'this', 'talk', 'howto')) return 'help'
  if (reading.has('menu') && only('menu', 'show', 'again', 'back', 'go', 'mine', 'start', 'this')) return 'menu'
  if (!asks && reading.has('back') && only('back', 'go', 'step', 'again', 'mine', 'taketo', 'menu')) return 'back'
  if (reading.has('bye') && only('bye', 'thanks', 'affirm', 'greet', 'taketo')) return 'goodbye'
  if (reading.has('thanks') && only('thanks', 'affirm', 'greet', 'alaikum', 'mine', 'neg', 'help', 'speak'))
    return 'thanks'
  if (reading.has('greet') && only('greet', 'alaikum', 'howareyou')) return 'greet'
  if (reading.has('howareyou') && only('howareyou', 'greet', 'affirm')) return 'greet'
  if (asks) return undefined
  if (reading.has('affirm') && !reading.has('deny') && only('affirm', 'taketo', 'go') && words.length <= 6)
    return 'affirm'
  if (reading.has('deny', 'neg') && only('deny', 'neg', 'taketo', 'affirm') && words.length <= 7) return 'deny'
  if (reading.has('polite') && only('polite') && words.every((word) => /^(g|ji|jee|جی)$/.test(word.usual)))
    return 'affirm'
  return undefined
}

function stops(reading: Reading): boolean {
  if (reading.beside('stop', 'halt', 'message', 'send', 'neg', 'mine', 'taketo', 'deny', 'affirm') > 0) return false
  if (reading.has('stop')) return true
  if (reading.has('halt') && (reading.has('message') || isBareHalt(reading))) return true
  return reading.has('neg', 'deny') && reading.has('message') && reading.has('send', 'taketo', 'mine')
}

/** "band karo", "بند کریں": nothing else is said, so it is us that should be quiet. "bas" alone is only "that's all". */
function isBareHalt(reading: Reading): boolean {
  return (
    reading.words.length <= 4 && reading.words.some((word) => /^(band|bnd|بند|roko|rok|روکو|روکین)$/.test(word.usual))
  )
}

function callsForPerson(reading: Reading): boolean {
  const around = [
    'human',
    'talk',
    'neg',
    'bot',
    'mine',
    'send',
    'go',
    'this',
    'cantwrite',
    'affirm',
    'again',
    'deny',
    'taketo',
    'speak',
    'message',
    'help',
    'greet',
  ] as const
  const calls = reading.words.some((word) => /^(call|kall|callback|کال)$/.test(word.usual))
  if (!reading.has('human') && !calls && !reading.has('bot')) return false
  const left = reading.beside(...around)
  if (left === 0)
    return reading.has('human') || (calls && reading.words.length >= 2) || (reading.has('bot') && reading.has('neg'))
  return left <= 1 && reading.has('human') && reading.has('talk') && reading.words.length <= 9 && !reading.questions
}

function names(words: readonly Word[], wanted: ReadonlySet<string>): boolean {
  return words.some((_, at) => businessLexicon.at(words, at).concepts.some((concept) => wanted.has(concept)))
}

const SMEDA: ReadonlySet<string> = new Set(['smeda'])

/** A message that names one of these is about business, whatever else it speaks of. */
const TRADE: ReadonlySet<string> = new Set(
  'loan business shop tax filer return fbr ntn salestax secp register licence bank account capital grant subsidy export import customs trademark company firm factory insurance scheme instalment guarantee interest interestfree cluster chamber plot estate smeda akhuwat industry startup freelancer ecommerce profit farm livestock training documents application women electricity bill idcard interest partner'.split(
    ' ',
  ),
)
