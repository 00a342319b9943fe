import type { Language } from '../model/language.js'
import type { Intent } from '../model/utterance.js'
import { mayCall } from './calling.js'
import { asksForMoney, asksWhereToReport, complaintOf, KNOWN_THREAT, urgentOf } from './grave.js'
import { beginsWithGreeting } from './greeting.js'
import {
  believed,
  callsAnOfficer,
  type Guess,
  isOverruled,
  isPerhapsForPerson,
  ratherAsks,
  surelyAsks,
  unlessKnown,
} from './guessed.js'
import { languageWanted } from './language-wish.js'
import { asksWhatIsKept } from './privacy.js'
import type { Reading } from './reading.js'
import type { Word } from './spelling.js'
import { names, OTHERS, SMEDA, TRADE } from './trade.js'

export interface Control {
  /** Undefined: nothing but a question, perhaps. */
  intent?: Intent
  wanted?: Language
  privacy?: boolean
  cancels?: boolean
  waives?: boolean
  disputes?: boolean
  courtesy?: 'greet' | 'thanks'
  /**
   * What a person is called for, if the message is for one rather than a question: `calling.ts`. `ofOurs`: it surely does so
   * of SMEDA or its officers.
   */
  call?: { intent: Intent; unless?: number; ofOurs?: boolean }
  /** It is a question after all where the knowledge is at least so sure of it, 0 to 1. */
  unless?: number
  /** 0 to 1: how likely it is no matter of ours, by its words; the knowledge may know better. */
  strange?: number
  perhapsForPerson?: boolean
}

/**
 * What a message wants of the talk itself. `stop`, `help` and the like hold only when the whole message says so:
 * one word of a topic beside them, and it is a question. Danger and insult hold anywhere.
 * Rules come first; the classifier's `guess` counts where they are silent.
 */
export function controlOf(reading: Reading, guess: Guess): Control {
  const { words, alarms } = reading
  const urgent = urgentOf(alarms, reading, guess)
  if (urgent) return urgent
  const cancels = takesBack(reading, guess)
  if (cancels) return { intent: 'deny', cancels }
  const language = languageWanted(reading, guess)
  if (language) return { intent: 'change-language', ...language }
  // "Where do you store my data" names no shop.
  const unstored = words.filter(({ raw }) => raw !== 'store')
  if (asksWhatIsKept(reading) && !names(unstored, TRADE)) return { intent: 'help', privacy: true }
  const steering = steeringOf(reading)
  const call = callOf(guess, reading)
  const guessed = call ? undefined : believed(guess, reading)
  const isOther = guessed !== undefined || callsAnOfficer(guess.intent)
  if (steering && !(isOther && isOverruled(steering, guess))) return wished(steering, reading)
  const complaint = complaintOf(alarms, reading, guess)
  // "Kutton ki khurak ka licence kahan" insults nobody.
  const insults = alarms.has('abuse') && !ratherAsks(guess)
  // "Jahil officer ne mujhe dhaka diya" tells what was done, and a person should hear it.
  if (insults && !complaint && call && guess.person >= GRIEVES) {
    return { intent: call.intent, unless: unlessKnown(guess, call.intent) }
  }
  if (complaint || insults) {
    const mayBeGraver = call?.intent === 'urgent' || complaint?.unless !== undefined
    return { ...(complaint ?? { intent: 'abuse' }), ...(call && mayBeGraver && { call }) }
  }
  if (guessed) return { ...wished(guessed, reading), unless: unlessKnown(guess, guessed) }
  const control: Control = call ? { call } : {}
  control.strange = strangeness(guess, words, alarms)
  if (isPerhapsForPerson(guess)) control.perhapsForPerson = true
  if (beginsWithGreeting(reading)) control.courtesy = 'greet'
  else if (reading.has('thanks')) control.courtesy = 'thanks'
  return control
}

/** As surely as this an insult comes with a grievance. */
const GRIEVES = 0.7

/** So surely a person is wanted, what the words name beside it says little. */
const SURELY = 0.9
/** What a bank or the tax office did, the knowledge says where to take: that comes before a person is called. */
const KNOWN_OF_OTHERS = 0.35

/** What a person may be wanted for, in a message of more than one word; what is known of it may still answer it. */
function callOf(guess: Guess, reading: Reading): Control['call'] {
  const { words, alarms } = reading
  if (words.length < 2 || !mayCall(guess)) return undefined
  const intent = guess.wants
  if (intent === 'urgent') return asksWhereToReport(alarms) ? { intent, unless: KNOWN_THREAT } : { intent }
  const speaksOfUs = names(words, SMEDA) || (alarms.has('ours') && !alarms.has('pretends'))
  if (speaksOfUs) return { intent, ofOurs: guess.person >= SURELY }
  const ofMoney = alarms.has('demand') || alarms.has('paisa')
  if (intent !== 'complaint') return { intent }
  if (ofMoney && asksForMoney(alarms, reading)) return undefined
  return names(words, OTHERS) && guess.person < SURELY ? { intent, unless: KNOWN_OF_OTHERS } : { intent }
}

/** "Rehne dein", "never mind", "ضرورت نہیں": no to the wish itself, where "nahi" only answers. Folded. */
const WAIVES = /^(rehne|rahne|rehnay|ch+h?or\w*|za?r[ou]+rat|need|mind|nevermind|cancel|رہنے|ضرورت|چہوڑ.*|کینسل)$/

const WRONG = /^(galat|ghalat|galt|wrong|incorrect|غلط)$/
const RIGHT = /^(right|correct|true|theek|thik|thek|sahi|sahih|durust|ٹہیک|صحیح|درست)$/

/** "Ye galat hai", "that's not right", "theek nahi": no to what was told. "Nahi, theek hai" is none. */
function saysWrong(words: readonly Word[]): boolean {
  return words.some(({ usual }, at) => {
    if (WRONG.test(usual)) return true
    return RIGHT.test(usual) && (words[at - 1]?.raw === 'not' || /^(nahi|نہین)$/.test(words[at + 1]?.usual ?? ''))
  })
}

function wished(intent: Intent, { words }: Reading): Control {
  if (intent !== 'deny') return { intent }
  if (words.some(({ usual, raw }) => WAIVES.test(usual) || WAIVES.test(raw))) return { intent, waives: true }
  return saysWrong(words) ? { intent, disputes: true } : { intent }
}

/** "Weather proof paint": a word of another matter in what is plainly a question. */
const STRANGE_WORD = 0.05

const LONG = 20
/** A trade's word in what is so surely of another matter is only a word: "canada work permit fees". */
const SURELY_STRANGE = 0.8
const PLAINLY = 0.9

function strangeness(guess: Guess, words: readonly Word[], alarms: ReadonlySet<string>): number {
  // Whoever writes so much has a business somewhere in it.
  const strange = words.length > LONG && guess.strange < PLAINLY ? 0 : guess.strange
  if (names(words, TRADE) && strange < SURELY_STRANGE) return alarms.has('surely-oos') ? 0.6 : strange * 0.4
  if (alarms.has('surely-oos')) return 1
  if (alarms.has('oos')) return surelyAsks(guess) ? STRANGE_WORD : Math.max(0.8, strange)
  return strange
}

const TAKING_BACK = ['human', 'cancel', 'deny', 'neg', 'talk', 'taketo', 'request', 'affirm', 'this'] as const

/** "Drop that officer request", "بندے والی درخواست ختم کر دیں": longer ones tell a story beside. */
const LONGEST_TAKING_BACK = 25

function takesBack(reading: Reading, guess: Guess): boolean {
  const { words } = reading
  if (reading.questions) return false
  const isExplicit = words.some(({ usual }) => TAKES_BACK.test(usual))
  if (words.length <= 2 && words.some(({ usual }) => TAKES_BACK_ALONE.test(usual))) return true
  if (reading.has('human') && isExplicit && reading.beside(...TAKING_BACK) <= 2) return true
  // "Afsar ne meri darkhwast wapis kar di" complains.
  const complains = guess.intent === 'complaint' && guess.chance >= COMPLAINS
  if (reading.has('request') && reading.has('human') && words.length <= LONGEST_TAKING_BACK && !complains) {
    if (isExplicit || reading.has('cancel') || words.some(({ usual }) => ENDS.test(usual))) return true
  }
  if (reading.has('human') && reading.has('neg', 'deny') && reading.beside(...TAKING_BACK) === 0) {
    return reading.has('cancel')
  }
  return isExplicit && reading.has('request') && reading.beside(...OF_THE_REQUEST) === 0
}

const TAKES_BACK = /^(cancel|cancle|kansal|kensel|withdraw|mansookh|کینسل|منسوخ)/
const TAKES_BACK_ALONE = /^(cancel|cancle|kansal|کینسل|منسوخ)$/
/** Said of a request for a person, they end it: folded. */
const ENDS = /^(drop|khatam|khatm|khtm|ختم|hata|ہٹا)$/
const COMPLAINS = 0.5
const OF_THE_REQUEST = ['request', 'cancel', 'mine', 'this', 'taketo', 'affirm'] as const

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
  if (reading.has('menu') && only('menu', 'show', 'again', 'back', 'go', 'mine', 'start', 'this')) return 'menu'
  if (
    !asks &&
    !tellsHowItIs(words) &&
    reading.has('start') &&
    only('start', 'again', 'message', 'send', 'mine', 'affirm', 'back')
  )
    return 'start'
  if (callsForPerson(reading)) return 'human'
  if (reading.has('howto') && only('howto', 'this', 'newhere', 'help', 'greet', 'mine', 'speak')) return 'help'
  if (reading.has('help') && only('help', 'newhere', 'mine', 'taketo', 'greet', 'this', 'talk', 'howto')) return 'help'
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
  return reading.has('neg', 'cancel') && reading.has('message') && reading.has('send', 'taketo', 'mine')
}

/** "Ab band hai?", "chaalu hai abhi", "اب بند ہے نا؟": asks or tells of a scheme, and orders nothing. */
function tellsHowItIs(words: readonly Word[]): boolean {
  return words.some(({ usual }) => IS.test(usual))
}

/** Folded. */
const IS = /^(hai|hain|tha|ہے|ہین|تہا)$/

/** "band karo", "بند کریں": nothing else is said, so it is us that should be quiet. "bas" alone is only "that's all". */
function isBareHalt(reading: Reading): boolean {
  if (tellsHowItIs(reading.words)) return false
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
